import { workingDaysEarlier, type Census } from '../census.ts'
import { before, between, inYear, onWeekend, outsideYear, sameDay, type Day } from '../dates.ts'
import { awaitsConference, section47sOf } from '../episodes.ts'
import { each, eachEpisode, error, others, query, type CensusRule } from '../judging.ts'
import type { Section47 } from '../message.ts'

/** No conference, and said to need one: “not required” is 0 or false. */
const needsConference = (row: Section47): boolean =>
  row.DateOfInitialCPC === undefined && row.ICPCnotRequired === false

/** The last day of an enquiry; unknown where it needed no conference, which has no date of its own. */
const lastDayOf = (row: Section47, { referenceDay }: Census): Day =>
  row.DateOfInitialCPC ?? (awaitsConference(row) ? referenceDay : undefined)

/** Section 47 enquiries and initial child protection conferences. */
export const section47Rules: readonly CensusRule[] = [
  error(
    '1104',
    ['CINreferralDate', 'DateOfInitialCPC'],
    'The date of the initial child protection conference cannot be before the referral date',
    each('Section47', ({ DateOfInitialCPC }, { episode }) =>
      before(DateOfInitialCPC, episode.CINreferralDate),
    ),
  ),
  error(
    '2884',
    ['DateOfInitialCPC'],
    'An initial child protection conference is recorded at both the S47 and CIN Details level and it should only be recorded in one',
    eachEpisode((episode, { child }) =>
      section47sOf(child).filter((row) => sameDay(row.DateOfInitialCPC, episode.DateOfInitialCPC)),
    ),
  ),
  error(
    '2889',
    ['S47ActualStartDate', 'CINreferralDate'],
    'The S47 start date cannot be before the referral date.',
    each('Section47', ({ S47ActualStartDate }, { episode }) =>
      before(S47ActualStartDate, episode.CINreferralDate),
    ),
  ),
  query(
    '2991Q',
    ['CINdetailsID'],
    'Please check and either amend data or provide a reason: A Section 47 module is recorded and there is no assessment on the episode',
    eachEpisode(({ Section47, Assessments }) => Section47.length > 0 && Assessments.length === 0),
  ),
  error(
    '8615',
    ['S47ActualStartDate', 'DateOfInitialCPC'],
    'Section 47 Enquiry Start Date must be present and cannot be later than the date of the initial Child Protection Conference',
    each(
      'Section47',
      ({ S47ActualStartDate, DateOfInitialCPC }) =>
        DateOfInitialCPC !== undefined &&
        (S47ActualStartDate === undefined || S47ActualStartDate > DateOfInitialCPC),
    ),
  ),
  query(
    '8675Q',
    ['DateOfInitialCPC', 'S47ActualStartDate', 'ICPCnotRequired'],
    'Please check and either amend data or provide a reason: S47 Enquiry started more than 15 working days before the end of the census year. However, there is no date of Initial Child Protection Conference.',
    each(
      'Section47',
      (row, { census }) =>
        needsConference(row) &&
        before(row.S47ActualStartDate, workingDaysEarlier(census.referenceDay, 15)),
    ),
  ),
  error(
    '8715',
    ['DateOfInitialCPC', 'ReferenceDate'],
    'Date of Initial Child Protection Conference must fall within the census year',
    each('Section47', ({ DateOfInitialCPC }, { census }) => outsideYear(DateOfInitialCPC, census)),
  ),
  error(
    '8740',
    ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'],
    'For a Section 47 Enquiry that has not held the Initial Child Protection Conference by the end of the census year, the start date must fall within the census year',
    each(
      'Section47',
      (row, { census }) => needsConference(row) && !inYear(row.S47ActualStartDate, census),
    ),
  ),
  error(
    '8839',
    ['DateOfInitialCPC'],
    'Within one CINDetails group there are 2 or more open S47 Assessments',
    eachEpisode(({ Section47 }) => {
      const open = Section47.filter(awaitsConference)
      return open.length > 1 && open
    }),
  ),
  query(
    '8870Q',
    ['InitialCPCtarget'],
    'Please check and either amend or provide a reason: The Target Date for Initial Child Protection Conference should not be a weekend',
    each('Section47', ({ InitialCPCtarget }) => onWeekend(InitialCPCtarget)),
  ),
  error(
    '8875',
    ['DateOfInitialCPC'],
    'The Date of Initial Child Protection Conference cannot be a weekend',
    each('Section47', ({ DateOfInitialCPC }) => onWeekend(DateOfInitialCPC)),
  ),
  error(
    '8890',
    ['S47ActualStartDate'],
    'A Section 47 enquiry is shown as starting when there is another Section 47 Enquiry ongoing',
    each('Section47', (row, { episode, census }) =>
      others(episode.Section47, row).filter((other) => {
        const last = lastDayOf(other, census)
        return last !== undefined && between(row.S47ActualStartDate, other.S47ActualStartDate, last)
      }),
    ),
  ),
]
