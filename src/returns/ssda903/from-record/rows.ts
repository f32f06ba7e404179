import { birthdayOn } from '../../../engine/calendar-days.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import type { ChildRead } from '../../../store/return-reading.ts'
import type { TableName } from '../tables.ts'
import { adoptionOf, adoptionPlansOf } from './adoption.ts'
import { episodesOf, type WrittenEpisode } from './episodes.ts'
import type { Fields903 } from './fields.ts'
import { headerOf } from './header.ts'
import { healthOf, isInCareAllYear } from './health.ts'
import {
  childThen,
  columnOf,
  detailOf,
  isInYear,
  touchesYear,
  type ChildThen,
  type Held,
  type Period,
} from './held.ts'
import { leaverOf } from './leavers.ts'
import { previousPermanenceOf } from './previous-permanence.ts'
import { workerSpellsOf } from './social-workers.ts'

/** A row before it is a line of a file: text by column, a day as `2026-07-17`, and nothing for a blank cell. */
export type WrittenRow = Readonly<Record<string, string | undefined>>

type ChildRows = Partial<Readonly<Record<TableName, readonly WrittenRow[]>>>

/**
 * All rows of one child in all files of the return; none of a child who was neither in care in the year nor asked
 * about as a care leaver. A record that was found to be another's is no child of its own.
 */
export function rowsOf(child: ChildRead, fields: Fields903, period: Period): ChildRows {
  const bornOn = columnOf(child, 'born_on')
  const isAnothers = (child.person.merged_into ?? null) !== null
  if (bornOn === '' || isAnothers) return {}
  const then = childThen(child, fields, period)
  const episodes = episodesOf(then)
  const inYear = episodes.filter(({ DECOM: from, DEC: to }) => touchesYear({ from, to }, period))
  const leaver = leaverOf(then, bornOn)
  if (inYear.length === 0 && !leaver) return {}
  const named = { CHILD: child.id, DOB: bornOn }
  const one = (row: object | undefined): readonly WrittenRow[] =>
    row ? [{ ...named, ...row }] : []
  return {
    Header: one(headerOf(then, inYear, bornOn)),
    OC3: one(leaver),
    ...(inYear.length > 0 ? inCare(then, episodes, inYear, bornOn, one) : {}),
  }
}

/** What is asked of children in care only. */
function inCare(
  then: ChildThen,
  episodes: readonly WrittenEpisode[],
  inYear: readonly WrittenEpisode[],
  bornOn: DateText,
  one: (row: object | undefined) => readonly WrittenRow[],
): ChildRows {
  const { child, fields, period } = then
  const asked = inYear.filter(({ LS }) => !fields.shortBreaks.includes(LS))
  const isAround = (day: DateText): boolean =>
    asked.some(({ DECOM, DEC }) => DECOM <= day && (DEC === undefined || DEC >= day))
  const each = (rows: readonly object[]): readonly WrittenRow[] => rows.flatMap(one)
  return {
    Episodes: inYear.map((episode) => ({ CHILD: child.id, ...episode })),
    Reviews: each(
      then
        .of('review')
        .filter(({ from }) => isInYear(from, period) && isAround(from))
        .map((held) => ({ REVIEW: held.from, REVIEW_CODE: detailOf(held, fields.REVIEW_CODE) })),
    ),
    UASC: one(unaccompanied(then, bornOn)),
    OC2: one(isInCareAllYear(episodes, then) ? healthOf(then, bornOn) : undefined),
    AD1: one(adoptionOf(then, inYear)),
    PlacedAdoption: each(adoptionPlansOf(then)),
    PrevPerm: one(previousPermanenceOf(then, inYear)),
    Missing: each(absences(then)),
    SWEpisodes: asked.length > 0 ? each(workerSpellsOf(then)) : [],
    DoLo: each(
      then
        .of('libertyOrder')
        .filter((held) => touchesYear(held, period))
        .map(({ from, to }) => ({ DOLO_START: from, DOLO_END: to })),
    ),
  }
}

/** Whether the child is or was unaccompanied in the year, and the day that ceases: the 18th birthday at the latest. */
function unaccompanied(then: ChildThen, bornOn: DateText): object | undefined {
  const held = then.of('unaccompanied').findLast((one) => touchesYear(one, then.period))
  return held && { SEX: columnOf(then.child, 'sex'), DUC: held.to ?? birthdayOn(bornOn, 18) }
}

/**
 * Absences while in care. One that nobody ended ends with the period of care (rule 575). Two that began on one day are
 * two rows, the one that ended first before the other, as rule 574 reads them.
 */
function absences(then: ChildThen): readonly object[] {
  const stretch = ({ from, to = 'still away' }: Held): string => `${from} ${to}`
  const inOrder = then
    .of('missing')
    .toSorted((one, other) => stretch(one).localeCompare(stretch(other)))
  return inOrder.flatMap((held) => {
    const care = then
      .of('care')
      .findLast(({ from, to }) => from <= held.from && (to === undefined || to >= held.from))
    if (!care) return []
    const ends = [held.to, care.to].filter((day) => day !== undefined).toSorted()
    const [to] = ends
    if (!touchesYear({ from: held.from, to }, then.period)) return []
    return [{ MISSING: detailOf(held, then.fields.MISSING), MIS_START: held.from, MIS_END: to }]
  })
}
