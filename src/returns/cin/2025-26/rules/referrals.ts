import { dayNumber } from '../../../../engine/temporal.ts'
import { workingDaysEarlier } from '../census.ts'
import { primaryNeeds, referralSources } from '../codes.ts'
import { after, before, missingOrAfterYear } from '../dates.ts'
import { goesOn, noFurtherAction } from '../episodes.ts'
import { eachEpisode, error, query, type CensusRule } from '../judging.ts'

/** The census began to ask for the source of a referral on 1 April 2013. */
const sourcesAskedFrom = dayNumber('2013-04-01')

const longestPregnancyDays = 280

/** Referrals, and those with no further action. */
export const referralsRules: readonly CensusRule[] = [
  error(
    '4000',
    ['ReferralNFA'],
    'CIN Plan details provided for a referral with no further action',
    eachEpisode((episode) => noFurtherAction(episode) && episode.CINPlanDates),
  ),
  query(
    '8555Q',
    ['PersonDeathDate', 'CINreferralDate'],
    'Child cannot be referred after its recorded date of death',
    eachEpisode(({ CINreferralDate }, { child }) => after(CINreferralDate, child.PersonDeathDate)),
  ),
  error(
    '8568',
    ['ReferralNFA'],
    'RNFA flag is missing or invalid',
    eachEpisode(({ ReferralNFA }) => ReferralNFA === undefined),
  ),
  query(
    '8569Q',
    ['ReferralNFA'],
    'A case with referral date before one working day prior to the collection start date must not be flagged as a no further action case',
    eachEpisode(
      (episode, { census }) =>
        noFurtherAction(episode) &&
        before(episode.CINreferralDate, workingDaysEarlier(census.startsOn, 1)),
    ),
  ),
  error(
    '8600',
    ['CINreferralDate'],
    'Child referral date missing or after data collection period',
    eachEpisode(({ CINreferralDate }, { census }) => missingOrAfterYear(CINreferralDate, census)),
  ),
  error(
    '8606',
    ['CINreferralDate', 'PersonBirthDate', 'ExpectedPersonBirthDate'],
    'Child referral date is more than 40 weeks before DOB or expected DOB',
    eachEpisode(({ CINreferralDate }, { child }) =>
      [child.PersonBirthDate, child.ExpectedPersonBirthDate].some(
        (birth) => birth !== undefined && before(CINreferralDate, birth - longestPregnancyDays),
      ),
    ),
  ),
  error(
    '8610',
    ['ReferralNFA', 'PrimaryNeedCode'],
    'Primary Need code is missing for a referral which led to further action.',
    eachEpisode((episode) => goesOn(episode) && episode.PrimaryNeedCode === undefined),
  ),
  error(
    '8650',
    ['PrimaryNeedCode'],
    'Primary Need Code invalid (see Primary Need table in CIN census code set)',
    eachEpisode(
      ({ PrimaryNeedCode }) => PrimaryNeedCode !== undefined && !primaryNeeds.has(PrimaryNeedCode),
    ),
  ),
  error(
    '8831',
    [
      'AssessmentActualStartDate',
      'AssessmentAuthorisationDate',
      'S47ActualStartDate',
      'DateOfInitialCPC',
    ],
    'Activity is recorded against a case marked as a referral with no further action',
    eachEpisode((episode) => {
      if (!noFurtherAction(episode)) return false
      const assessed = episode.Assessments.filter(
        ({ AssessmentActualStartDate, AssessmentAuthorisationDate }) =>
          (AssessmentActualStartDate ?? AssessmentAuthorisationDate) !== undefined,
      )
      const enquired = episode.Section47.filter(
        ({ S47ActualStartDate, DateOfInitialCPC }) =>
          (S47ActualStartDate ?? DateOfInitialCPC) !== undefined,
      )
      const rows = [...assessed, ...enquired]
      return rows.length > 0 ? rows : episode.DateOfInitialCPC !== undefined
    }),
  ),
  error(
    '8832',
    ['CINdetailsID', 'ReferralNFA'],
    'Child Protection details provided for a referral with no further action.',
    eachEpisode((episode) => noFurtherAction(episode) && episode.ChildProtectionPlans),
  ),
  error(
    '8866',
    ['CINreferralDate', 'ReferralSource'],
    'Source of Referral is missing or an invalid code',
    eachEpisode(
      ({ CINreferralDate, ReferralSource }) =>
        CINreferralDate !== undefined &&
        CINreferralDate >= sourcesAskedFrom &&
        (ReferralSource === undefined || !referralSources.has(ReferralSource)),
    ),
  ),
]
