import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import type { WrittenEpisode } from './episodes.ts'
import { detailOf, isInYear, touchesYear, type ChildThen, type Held } from './held.ts'

/** A decision that the child should be placed for adoption. */
interface AdoptionPlan {
  readonly DATE_PLACED: DateText
  readonly DATE_PLACED_CEASED: DateText | undefined
  readonly REASON_PLACED_CEASED: string
}

/** By whom the child was adopted, and the days that led to it. */
interface Adoption {
  readonly DATE_INT: DateText | undefined
  readonly DATE_MATCH: DateText | undefined
  readonly FOSTER_CARE: string
  readonly NB_ADOPTR: string
  readonly SEX_ADOPTR: string
  readonly LS_ADOPTR: string
}

/** Decisions in force in the year. One ceased where it was reversed; an adopted child's never did (rule 525). */
export function adoptionPlansOf(then: ChildThen): readonly AdoptionPlan[] {
  const { adoption } = then.fields
  const ceased = (plan: Held): boolean => detailOf(plan, adoption.ended) === adoption.reversed
  return then
    .of('adoptionPlan')
    .filter((plan) => touchesYear(plan, then.period))
    .map((plan) => ({
      DATE_PLACED: plan.from,
      DATE_PLACED_CEASED: ceased(plan) ? plan.to : undefined,
      REASON_PLACED_CEASED:
        ceased(plan) && plan.to ? detailOf(plan, adoption.REASON_PLACED_CEASED) : '',
    }))
}

/** The adoption of a child who was adopted in the year. */
export function adoptionOf(
  then: ChildThen,
  episodes: readonly WrittenEpisode[],
): Adoption | undefined {
  const { adoption, adopted } = then.fields
  const order = episodes.find(
    ({ DEC, REC }) => DEC !== undefined && isInYear(DEC, then.period) && adopted.includes(REC),
  )
  if (!order) return undefined
  const match = then.of('match').at(-1)
  const said = (name: string): string => (match ? detailOf(match, name) : '')
  return {
    DATE_INT: then.of('adoptionPlan').at(-1)?.from,
    DATE_MATCH: match?.from,
    FOSTER_CARE: said(adoption.FOSTER_CARE),
    NB_ADOPTR: said(adoption.NB_ADOPTR),
    SEX_ADOPTR: said(adoption.SEX_ADOPTR),
    LS_ADOPTR: said(adoption.LS_ADOPTR),
  }
}
