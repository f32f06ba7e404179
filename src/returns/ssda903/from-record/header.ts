import { birthdayOn } from '../../../engine/calendar-days.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import type { WrittenEpisode } from './episodes.ts'
import { columnOf, type ChildThen } from './held.ts'

/** Who the child is, without their number. */
interface WrittenHeader {
  readonly SEX: string
  readonly DOB: DateText
  readonly ETHNIC: string
  readonly UPN: string
  readonly MOTHER: string
  readonly MC_DOB: DateText | undefined
}

/** The child as the return names them. Whether a girl is a mother is asked of those in care only, short breaks apart. */
export function headerOf(
  then: ChildThen,
  episodes: readonly WrittenEpisode[],
  bornOn: DateText,
): WrittenHeader {
  const { child, fields } = then
  const SEX = columnOf(child, 'sex')
  const isAsked = SEX === 'F' && episodes.some(({ LS }) => !fields.shortBreaks.includes(LS))
  const MC_DOB = isAsked ? childBornBy(then, episodes) : undefined
  return {
    SEX,
    DOB: bornOn,
    ETHNIC: columnOf(child, 'ethnicity') || fields.ETHNIC.notObtained,
    UPN: columnOf(child, 'upn') || pupilNumberMissing(then, episodes, bornOn),
    MOTHER: isAsked ? (MC_DOB === undefined ? '0' : '1') : '',
    MC_DOB,
  }
}

/** The birth of her first child, where it was in the time that the return tells of (rule 625). */
function childBornBy(
  { child: { parentSince }, period }: ChildThen,
  episodes: readonly WrittenEpisode[],
): DateText | undefined {
  const by = episodes.at(-1)?.DEC ?? period.until
  return parentSince !== null && parentSince <= by ? parentSince : undefined
}

/** Why there is no pupil number: as somebody recorded it or, without that, as far as dates tell (rules 209 and 210); blank where they do not. */
function pupilNumberMissing(
  { child, fields: { UPN }, period: { startsOn, endsOn } }: ChildThen,
  episodes: readonly WrittenEpisode[],
  bornOn: DateText,
): string {
  const recorded = columnOf(child, 'upn_unknown')
  if (UPN.recorded.includes(recorded)) return recorded
  const lastAugust = `${Number(startsOn.slice(0, 4)) - 1}-08-31`
  if (birthdayOn(bornOn, 4) > lastAugust) return UPN.beforeSchool
  const lastWeek = `${endsOn.slice(0, 8)}24`
  return episodes.length > 0 && episodes.every(({ DECOM }) => DECOM >= lastWeek)
    ? UPN.newlyInCare
    : ''
}
