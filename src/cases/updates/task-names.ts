/** The background task that tells people of new jobs and news. */
export const updatesTask = 'send-updates'
/** The one that sends somebody who asked to be told the link by which they say yes. */
export const updatesLinkTask = 'send-updates-link'
