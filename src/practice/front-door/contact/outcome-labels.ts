/**
 * How a contact, and the screening that informs it, can end. The first six are the guide's list in the
 * guide's own words, and the seventh its rule for open cases; the rest are ours.
 */
export const outcomeLabels = {
  noFurtherAction: 'No further action',
  adviceAndInformation: 'Advice and information given',
  earlyHelpAssessment:
    'Recommendation to involved services to provide additional support through an Early Help Assessment',
  signposted: 'Signposted to other services',
  acceptedAsReferral:
    'Accepted as a referral and passed on to a social worker in the relevant local Duty and Assessment Team for an assessment',
  familyIntensiveSupport:
    'Accepted as a referral for Children and Family Wellbeing Service Family Intensive Support Team',
  passedToAllocatedWorker: 'Passed to the allocated worker and the district duty mailbox',
  outOfArea: 'Out of area: sent to the other authority',
  strategyDiscussionNow: 'Strategy discussion now',
  linkedToOpenReferral: 'Linked to the referral already open',
  adultSafeguarding: 'Adult concern only: passed to adult safeguarding',
} as const

export type ContactOutcome = keyof typeof outcomeLabels
