import { workingDaysEarlier } from '../census.ts'
import { assessmentFactors } from '../codes.ts'
import { before, between, inYear, outsideYear } from '../dates.ts'
import { closedAfterAssessment } from '../episodes.ts'
import { each, eachEpisode, error, others, query, type CensusRule } from '../judging.ts'
import type { Assessment } from '../message.ts'

const isUnfinished = ({ AssessmentAuthorisationDate }: Assessment): boolean =>
  AssessmentAuthorisationDate === undefined

/** “No factors identified”. */
const noFactors = '21'

/** Assessments and the factors found in them. */
export const assessmentsRules: readonly CensusRule[] = [
  error(
    '1103',
    ['AssessmentActualStartDate', 'CINreferralDate'],
    'The assessment start date cannot be before the referral date',
    each('Assessments', ({ AssessmentActualStartDate }, { episode }) =>
      before(AssessmentActualStartDate, episode.CINreferralDate),
    ),
  ),
  error(
    '8608',
    ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
    'Assessment Start Date cannot be later than its End Date',
    each('Assessments', ({ AssessmentActualStartDate, AssessmentAuthorisationDate }) =>
      before(AssessmentAuthorisationDate, AssessmentActualStartDate),
    ),
  ),
  error(
    '8614',
    ['AssessmentAuthorisationDate', 'AssessmentFactors'],
    'Parental or child factors at assessment should only be present for a completed assessment.',
    each('Assessments', (row) => isUnfinished(row) && row.AssessmentFactors.length > 0),
  ),
  query(
    '8670Q',
    ['AssessmentActualStartDate'],
    'Please check and either amend data or provide a reason: Assessment started more than 45 working days before the end of the census year. However, there is no Assessment end date.',
    each(
      'Assessments',
      (row, { census }) =>
        isUnfinished(row) &&
        before(row.AssessmentActualStartDate, workingDaysEarlier(census.referenceDay, 45)),
    ),
  ),
  error(
    '8696',
    ['AssessmentAuthorisationDate', 'ReferenceDate'],
    'Assessment end date must fall within the census year',
    each('Assessments', ({ AssessmentAuthorisationDate }, { census }) =>
      outsideYear(AssessmentAuthorisationDate, census),
    ),
  ),
  error(
    '8736',
    ['AssessmentAuthorisationDate', 'AssessmentActualStartDate'],
    'For an Assessment that has not been completed, the start date must fall within the census year',
    each(
      'Assessments',
      (row, { census }) => isUnfinished(row) && !inYear(row.AssessmentActualStartDate, census),
    ),
  ),
  query(
    '8863Q',
    ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
    'An Assessment is shown as starting when there is another Assessment ongoing.',
    each('Assessments', (row, { episode, census }) =>
      others(episode.Assessments, row).filter((other) =>
        between(
          row.AssessmentActualStartDate,
          other.AssessmentActualStartDate,
          other.AssessmentAuthorisationDate ?? census.referenceDay,
        ),
      ),
    ),
  ),
  error(
    '8869',
    ['AssessmentFactors'],
    'The assessment factors code “21” cannot be used in conjunction with any other assessment factors.',
    each(
      'Assessments',
      ({ AssessmentFactors: factors }) =>
        factors.includes(noFactors) && factors.some((factor) => factor !== noFactors),
    ),
  ),
  query(
    '8873Q',
    ['ReasonForClosure', 'AssessmentFactors'],
    "Please check and either amend data or provide a reason: When there is only one assessment on the episode and the factors code “21 No factors identified” has been used for the completed assessment, the reason for closure ‘RC8’ or 'RC9' should be used.",
    each('Assessments', ({ AssessmentFactors }, { episode }) => {
      const only = episode.Assessments.length === 1 && AssessmentFactors.includes(noFactors)
      return only && !closedAfterAssessment(episode)
    }),
  ),
  error(
    '8896',
    ['AssessmentAuthorisationDate'],
    'Within one CINDetails group there are 2 or more open Assessments groups',
    eachEpisode(({ Assessments }) => {
      const unfinished = Assessments.filter(isUnfinished)
      return unfinished.length > 1 && unfinished
    }),
  ),
  query(
    '8897Q',
    ['AssessmentAuthorisationDate', 'AssessmentFactors'],
    'Parental or child factors at assessment information is missing from a completed assessment',
    each(
      'Assessments',
      ({ AssessmentAuthorisationDate, AssessmentFactors }, { census }) =>
        AssessmentAuthorisationDate !== undefined &&
        AssessmentAuthorisationDate >= census.startsOn &&
        (AssessmentFactors.length === 0 ||
          !AssessmentFactors.every((factor) => assessmentFactors.has(factor))),
    ),
  ),
  error(
    '8898',
    ['AssessmentFactors'],
    'The assessment has more than one parental or child factors with the same code',
    each(
      'Assessments',
      ({ AssessmentFactors }) => new Set(AssessmentFactors).size < AssessmentFactors.length,
    ),
  ),
  query(
    '8945Q',
    ['AssessmentFactors'],
    "Please check and either amend data or provide a reason: the assessment factors code '18A' should not be used ('18B' or '18C' should be used instead)",
    each('Assessments', ({ AssessmentFactors }) => AssessmentFactors.includes('18A')),
  ),
  query(
    '8950Q',
    ['AssessmentFactors'],
    "Please check and either amend data or provide a reason: the assessment factors code '19A' should not be used ('19B' or '19C' should be used instead)",
    each('Assessments', ({ AssessmentFactors }) => AssessmentFactors.includes('19A')),
  ),
]
