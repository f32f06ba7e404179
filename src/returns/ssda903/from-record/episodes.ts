import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import { detailOf, heldOn, type ChildThen, type Held } from './held.ts'

/** A span in one placement under one legal status, as the return has it. */
export interface WrittenEpisode {
  readonly DECOM: DateText
  readonly RNE: string
  readonly LS: string
  readonly CIN: string
  readonly PLACE: string
  readonly PLACE_PROVIDER: string
  /** Undefined while it goes on. */
  readonly DEC: DateText | undefined
  readonly REC: string
  readonly REASON_PLACE_CHANGE: string
  readonly HOME_POST: string
  readonly PL_POST: string
  readonly URN: string
}

/** What holds from a day of care on, until something changes. */
interface Standing {
  readonly on: DateText
  readonly legalStatus: string
  readonly placement: Held | undefined
  readonly away: Held | undefined
}

/** The child's episodes in every period of care: a new one begins on each change of legal status or placement (handbook C 2). */
export function episodesOf(then: ChildThen): readonly WrittenEpisode[] {
  return then.of('care').flatMap((care) => episodesIn(care, then))
}

function episodesIn(care: Held, then: ChildThen): readonly WrittenEpisode[] {
  const spans = standingsIn(care, then)
  return spans.map((span, at) => {
    const next = spans[at + 1]
    return {
      DECOM: span.on,
      RNE: reasonBegun(care, spans[at - 1], span, then),
      LS: span.legalStatus,
      CIN: detailOf(care, then.fields.care.CIN),
      ...whereIn(span, then),
      DEC: next?.on ?? care.to,
      REC: next ? then.fields.goesOn : care.to ? detailOf(care, then.fields.care.REC) : '',
      REASON_PLACE_CHANGE: reasonMoved(span, next, then),
    }
  })
}

/** Each day of the period on which something changed, with what held from it on. */
function standingsIn(care: Held, then: ChildThen): readonly Standing[] {
  const [statuses, placements, away] = [
    then.of('legalStatus'),
    then.of('placement'),
    then.of('away'),
  ]
  const changes = [
    ...[...statuses, ...placements, ...away].map(({ from }) => from),
    ...away.flatMap(({ to }) => to ?? []),
  ].filter((day) => day > care.from && (care.to === undefined || day < care.to))
  const days = [...new Set([care.from, ...changes])].toSorted()
  const all = days.map((on): Standing => {
    const status = heldOn(statuses, on)
    return {
      on,
      legalStatus: status ? detailOf(status, then.fields.LS) : '',
      placement: heldOn(placements, on),
      away: heldOn(away, on),
    }
  })
  // An order of the same kind that takes the place of another changes nothing that the return asks about.
  return all.filter((one, at) => {
    const before = all[at - 1]
    return !before || before.legalStatus !== one.legalStatus || isMove(before, one)
  })
}

const isMove = (before: Standing, now: Standing): boolean =>
  before.placement !== now.placement || before.away !== now.away

function reasonBegun(
  care: Held,
  before: Standing | undefined,
  now: Standing,
  { fields }: ChildThen,
): string {
  if (!before) return detailOf(care, fields.care.firstRNE) || 'S'
  const isOtherStatus = before.legalStatus !== now.legalStatus
  if (!isMove(before, now)) return 'L'
  const recorded = now.placement ? detailOf(now.placement, fields.placement.RNE) : ''
  const isSameCarer =
    before.away === now.away &&
    before.placement !== now.placement &&
    fields.sameCarer.includes(recorded)
  if (isSameCarer) return isOtherStatus ? 'U' : 'T'
  return isOtherStatus ? 'B' : 'P'
}

/** Why the placement ended, where another took its place; never beside a temporary one (rule 226). */
function reasonMoved(now: Standing, next: Standing | undefined, { fields }: ChildThen): string {
  const isOtherHome = next && next.placement !== now.placement && !now.away && !next.away
  return isOtherHome && now.placement
    ? detailOf(now.placement, fields.placement.REASON_PLACE_CHANGE)
    : ''
}

type Where = Pick<WrittenEpisode, 'PLACE' | 'PLACE_PROVIDER' | 'HOME_POST' | 'PL_POST' | 'URN'>

function whereIn({ placement, away, legalStatus }: Standing, { fields }: ChildThen): Where {
  const said = (name: keyof typeof fields.placement): string =>
    placement ? detailOf(placement, fields.placement[name]) : ''
  const PLACE = away ? detailOf(away, fields.away.PLACE) : said('PLACE')
  const isShortBreak = fields.shortBreaks.includes(legalStatus)
  return {
    PLACE,
    PLACE_PROVIDER: fields.withoutProvider.includes(PLACE) ? '' : said('PLACE_PROVIDER'),
    // Of a short break no place is told (rules 214 and 398).
    HOME_POST: isShortBreak ? '' : said('HOME_POST'),
    PL_POST: isShortBreak ? '' : away ? detailOf(away, fields.away.PL_POST) : said('PL_POST'),
    URN: isShortBreak || fields.withoutReference.includes(PLACE) ? '' : said('URN'),
  }
}
