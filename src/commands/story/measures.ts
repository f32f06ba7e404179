import type { Actor } from '../../cases/act.ts'
import type { Office } from '../../cases/office.ts'
import { listMeasure } from '../../cases/measures/list-measure.ts'
import { countParts, type Counted } from '../../cases/reading/count-records.ts'
import { readWholeFile } from '../../cases/reading/read-whole-file.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { workingDaysBetween } from '../../engine/working-days.ts'
import type { MeasureLine } from '../../cases/measures/list-measure.ts'
import type { CountedPart, CountFilter } from '../../cases/reading/count-records.ts'

/** One child's part of a record that is counted, with what was measured of it, where anything was. */
export interface Measured extends CountedPart {
  readonly workingDays?: number
}

/** A count with a rule of its own: the list behind it, which is counted unless it says something else. */
export interface Measure {
  readonly list: (
    office: Office,
    actor: Actor,
    filter: CountFilter,
  ) => Promise<Result<readonly (Measured | MeasureLine)[]>>
  readonly says?: (list: readonly (Measured | MeasureLine)[]) => string
}

/**
 * How many working days each child's assessment took: from the date of the referral, which is day 0, to the day it was
 * authorised (handbook A 7, children in need census). One that ended any other way has no duration.
 */
async function assessmentsMeasured(
  office: Office,
  actor: Actor,
  filter: CountFilter,
): Promise<Result<Counted<Measured>>> {
  const counted = await countParts(office, actor, 'child-and-family-assessment', filter)
  if (!counted.ok) return counted
  const file = await readWholeFile(office, [...new Set(counted.value.map((one) => one.subject_id))])
  if (!file.ok) return file
  return done(
    counted.value.flatMap((part): readonly Measured[] => {
      const record = file.value.records.find((one) => one.id === part.record_id)
      const clock = file.value.deadlines.find(
        (one) => one.record_id === part.record_id && one.clock === 'T11' && one.state === 'met',
      )
      if (record?.stage !== 'decided' || !clock?.met_at) return []
      const [from, to] = [dateInLondon(clock.counts_from), dateInLondon(clock.met_at)]
      const workingDays = workingDaysBetween(office.timescales.calendar, from, to)
      return [{ ...part, workingDays }]
    }),
  )
}

/** What meets a figure that the service is judged by, as everybody else reads it. */
const judgedBy = (measureId: string): Measure => ({
  list: async (office, actor, filter) => await listMeasure(office, actor, measureId, filter),
})

/** Counts that have a name of their own because a rule says what they count. */
export const measures: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['re-referral', judgedBy('re-referrals')],
  [
    'assessment-working-days',
    {
      list: assessmentsMeasured,
      says: (list) =>
        list.map((one) => ('workingDays' in one ? one.workingDays : 'not measured')).join(', '),
    },
  ],
  ['assessed-within-20-working-days', judgedBy('assessments-in-20-working-days')],
  ['assessed-within-45-working-days', judgedBy('assessments-in-45-working-days')],
  ['personal-adviser-by-17', judgedBy('personal-adviser-by-17')],
  ['pathway-plan-current', judgedBy('pathway-plans-current')],
  ['return-interview-within-72-hours', judgedBy('return-interviews-held')],
])
