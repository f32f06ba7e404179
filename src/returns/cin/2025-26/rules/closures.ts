import type { Census } from '../census.ts'
import { closureReasons } from '../codes.ts'
import { after, before, outsideYear, until, type Day } from '../dates.ts'
import { awaitsConference, closedAfterAssessment, openAndGoingOn } from '../episodes.ts'
import { eachChild, eachEpisode, error, others, query, type CensusRule } from '../judging.ts'
import type { Episode } from '../message.ts'

/** The first day on which the episode no longer runs; a referral with no further action never ran. */
function endOf(episode: Episode, { referenceDay }: Census): Day {
  return (
    episode.CINclosureDate ?? (openAndGoingOn(episode) ? referenceDay : episode.CINreferralDate)
  )
}

/** What happened in an episode after a day: each row with such a date. */
const activityAfter = (
  { Assessments, Section47, ChildProtectionPlans, CINPlanDates }: Episode,
  closed: Day,
) => [
  ...Assessments.filter(
    (row) =>
      after(row.AssessmentActualStartDate, closed) ||
      after(row.AssessmentAuthorisationDate, closed),
  ),
  ...Section47.filter(
    (row) => after(row.S47ActualStartDate, closed) || after(row.DateOfInitialCPC, closed),
  ),
  ...ChildProtectionPlans.filter((row) => after(row.CPPendDate, closed)),
  ...CINPlanDates.filter(
    (row) => after(row.CINPlanStartDate, closed) || after(row.CINPlanEndDate, closed),
  ),
]

/** Closures, and one episode of need after another. */
export const closuresRules: readonly CensusRule[] = [
  error(
    '2990',
    ['ReasonForClosure'],
    "Activity is recorded against a case marked as ‘Case closed after assessment, no further action’ or 'case closed after assessment, referred to early help'.",
    eachEpisode((episode) => {
      if (!closedAfterAssessment(episode)) return false
      const { Section47, ChildProtectionPlans, CINPlanDates } = episode
      const activity = [...Section47, ...ChildProtectionPlans, ...CINPlanDates]
      return activity.length > 0 ? activity : episode.DateOfInitialCPC !== undefined
    }),
  ),
  error(
    '8565',
    [
      'CINclosureDate',
      'DateOfInitialCPC',
      'AssessmentActualStartDate',
      'AssessmentAuthorisationDate',
      'S47ActualStartDate',
      'CPPendDate',
      'CINPlanStartDate',
      'CINPlanEndDate',
    ],
    'Activity shown after a case has been closed',
    eachEpisode((episode) => {
      const rows = activityAfter(episode, episode.CINclosureDate)
      return rows.length > 0 ? rows : after(episode.DateOfInitialCPC, episode.CINclosureDate)
    }),
  ),
  query(
    '8585Q',
    ['ReasonForClosure', 'PersonDeathDate'],
    'Please check and either amend or provide a reason: CIN episode shows Died as the Closure Reason, however child has no recorded Date of Death',
    eachEpisode(
      ({ ReasonForClosure }, { child }) =>
        ReasonForClosure === 'RC2' && child.PersonDeathDate === undefined,
    ),
  ),
  error(
    '8620',
    ['CINclosureDate'],
    'CIN Closure Date present and does not fall within the Census year',
    eachEpisode(({ CINclosureDate }, { census }) => outsideYear(CINclosureDate, census)),
  ),
  error(
    '8630',
    ['CINreferralDate', 'CINclosureDate'],
    'CIN Closure Date is before CIN Referral Date for the same CIN episode',
    eachEpisode(({ CINclosureDate, CINreferralDate }) => before(CINclosureDate, CINreferralDate)),
  ),
  error(
    '8640',
    ['ReasonForClosure'],
    'CIN Reason for closure code invalid (see Reason for Closure table in CIN Census code set)',
    eachEpisode(
      ({ ReasonForClosure }) =>
        ReasonForClosure !== undefined && !closureReasons.has(ReasonForClosure),
    ),
  ),
  error(
    '8805',
    ['CINclosureDate', 'ReasonForClosure'],
    'A CIN case cannot have a CIN closure date without a Reason for Closure',
    eachEpisode(
      ({ CINclosureDate, ReasonForClosure }) =>
        CINclosureDate !== undefined && ReasonForClosure === undefined,
    ),
  ),
  error(
    '8810',
    ['ReasonForClosure', 'CINclosureDate'],
    'A CIN case cannot have a Reason for Closure without a CIN Closure Date',
    eachEpisode(
      ({ CINclosureDate, ReasonForClosure }) =>
        ReasonForClosure !== undefined && CINclosureDate === undefined,
    ),
  ),
  error(
    '8815',
    ['ReferralNFA', 'CINclosureDate'],
    'More than one open CIN Details episode (a module with no CIN Closure Date) has been provided for this child and case is not a referral with no further action.',
    eachChild(({ CINdetails }) => {
      const open = CINdetails.filter(openAndGoingOn)
      return open.length > 1 && open
    }),
  ),
  error(
    '8816',
    ['CINreferralDate', 'ReferralNFA'],
    'An open CIN episode is shown and case is not a referral with no further action, but it is not the latest episode.',
    eachEpisode(
      (episode, { child }) =>
        openAndGoingOn(episode) &&
        child.CINdetails.filter((other) => after(other.CINreferralDate, episode.CINreferralDate)),
    ),
  ),
  error(
    '8820',
    ['CINreferralDate', 'CINclosureDate'],
    'The dates on the CIN episodes for this child overlap',
    eachEpisode((episode, { child, census }) =>
      others(child.CINdetails, episode).filter((other) =>
        until(episode.CINreferralDate, other.CINreferralDate, endOf(other, census)),
      ),
    ),
  ),
  query(
    '8825Q',
    ['ReasonForClosure'],
    'Please check and either amend data or provide a reason: Reason for Closure code RC8 (case closed after assessment) or RC9 (case closed after assessment, referred to early help) has been returned but there is no assessment present for the episode.',
    eachEpisode((episode) => closedAfterAssessment(episode) && episode.Assessments.length === 0),
  ),
  error(
    '8867',
    ['CINclosureDate', 'AssessmentAuthorisationDate'],
    'CIN episode is shown as closed, however Assessment is not shown as completed',
    eachEpisode(
      ({ CINclosureDate, Assessments }) =>
        CINclosureDate !== undefined &&
        Assessments.filter((row) => row.AssessmentAuthorisationDate === undefined),
    ),
  ),
  error(
    '8868',
    ['ICPCnotRequired', 'CINclosureDate', 'DateOfInitialCPC'],
    'CIN episode is shown as closed, however Section 47 enquiry is not shown as completed by ICPC date or ICPC not required flag',
    eachEpisode(
      ({ CINclosureDate, Section47 }) =>
        CINclosureDate !== undefined && Section47.filter(awaitsConference),
    ),
  ),
]
