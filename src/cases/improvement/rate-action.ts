import { daysBetween } from '../../engine/calendar-days.ts'
import { inForceOn } from '../../engine/in-force.ts'
import { counted } from '../../engine/words.ts'
import type { FactRow } from '../../store/facts.ts'

/** How an action stands on a day: as somebody said, and as its dates and its measure say. */
export interface Rated {
  /** Nothing where nobody has said anything yet. */
  readonly said: string | undefined
  /** What follows from its dates or its measure, and why; nothing where neither says anything. */
  readonly follows: { readonly rating: string; readonly because: string } | undefined
  readonly due: string
  readonly forecast: string
  /** Days that the forecast is after the day that was agreed; less where it is sooner. */
  readonly slipsDays: number
  readonly isOpen: boolean
}

/** A measure's figure beside what it has to reach. */
export interface Reached {
  readonly title: string
  readonly figure: number
  readonly target: number
  readonly higherIsBetter: boolean
}

type Fact = Pick<FactRow, 'kind' | 'from_on' | 'to_on' | 'detail'>

const text = (detail: unknown, key: string): string => {
  const value = (detail as Readonly<Record<string, unknown>> | null)?.[key]
  return typeof value === 'string' ? value : ''
}

/** The rating of an action on a day, from its facts as they stood then; nothing where it was not agreed yet. */
export function rateAction(
  facts: readonly Fact[],
  on: string,
  reached: Reached | undefined,
): Rated | undefined {
  const action = facts.find(({ kind, from_on }) => kind === 'improvement-action' && from_on <= on)
  if (!action) return undefined
  const isOpen = inForceOn(action, on)
  const due = text(action.detail, 'due')
  const rating = facts
    .filter(({ kind, from_on }) => kind === 'improvement-rating' && from_on <= on)
    .sort((one, other) => (one.from_on < other.from_on ? 1 : -1))
    .find((fact) => !isOpen || inForceOn(fact, on))
  const forecast = (isOpen ? text(rating?.detail, 'forecast') : action.to_on) || due
  const base = { due, forecast, slipsDays: due ? daysBetween(due, forecast) : 0, isOpen }
  if (!isOpen) {
    return { ...base, said: text(action.detail, 'ended') || 'complete', follows: undefined }
  }
  const said = text(rating?.detail, 'rating') || undefined
  return { ...base, said, follows: whatFollows(base, on, reached) }
}

/** Its dates come first: an action that is late is late, whatever its measure says. */
function whatFollows(
  { due, slipsDays }: Pick<Rated, 'due' | 'slipsDays'>,
  on: string,
  reached: Reached | undefined,
): Rated['follows'] {
  if (due && due < on) {
    return {
      rating: 'willMiss',
      because: `its date passed ${counted(daysBetween(due, on), 'day')} ago`,
    }
  }
  if (slipsDays > 0) {
    return {
      rating: 'willMiss',
      because: `its forecast is ${counted(slipsDays, 'day')} after its date`,
    }
  }
  if (!reached) return undefined
  const { figure, target, title, higherIsBetter } = reached
  const isThere = higherIsBetter ? figure >= target : figure <= target
  const words = `“${title}” is at ${rounded(figure)} and has to reach ${rounded(target)}`
  return { rating: isThere ? 'onTarget' : 'moreWork', because: words }
}

const rounded = (figure: number): string => String(Math.round(figure * 10) / 10)

/** Does what somebody said differ from what follows? Nothing differs where only one of them speaks. */
export const differs = ({ said, follows }: Rated): boolean =>
  said !== undefined && follows !== undefined && said !== follows.rating
