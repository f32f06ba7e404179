import type { Child, CinPlan, Episode, ProtectionPlan, Section47 } from './message.ts'

/** The referral went on: `ReferralNFA` is 0 or false. */
export const goesOn = (episode: Episode): boolean => episode.ReferralNFA === false

/** A referral with no further action. */
export const noFurtherAction = (episode: Episode): boolean => episode.ReferralNFA === true

export const openAndGoingOn = (episode: Episode): boolean =>
  episode.CINclosureDate === undefined && goesOn(episode)

/** Closed after assessment, with no further action (RC8) or to early help (RC9). */
export const closedAfterAssessment = ({ ReasonForClosure }: Episode): boolean =>
  ReasonForClosure === 'RC8' || ReasonForClosure === 'RC9'

/** An enquiry that has neither led to a conference nor been found to need none. */
export const awaitsConference = ({ DateOfInitialCPC, ICPCnotRequired }: Section47): boolean =>
  DateOfInitialCPC === undefined && ICPCnotRequired !== true

export const cinPlansOf = (child: Child): readonly CinPlan[] =>
  child.CINdetails.flatMap(({ CINPlanDates }) => CINPlanDates)

export const protectionPlansOf = (child: Child): readonly ProtectionPlan[] =>
  child.CINdetails.flatMap(({ ChildProtectionPlans }) => ChildProtectionPlans)

export const section47sOf = (child: Child): readonly Section47[] =>
  child.CINdetails.flatMap(({ Section47 }) => Section47)
