/** The background task that sends an applicant the way back to what they began. */
export const wayBackTask = 'send-way-back'
/** The one that erases applications whose time is over. */
export const forgetApplicationsTask = 'forget-applications'
