/** The name of the background task that tells people of new jobs. */
export const jobAlertsTask = 'send-job-alerts'
