import type { Breach, Place, ReturnRule } from '../../rule.ts'
import type { FlaggedRow } from '../shape.ts'
import type { Census, Standing, Within } from './census.ts'
import type { Child, Episode, ProtectionPlan, Reviews } from './message.ts'

export type CensusRule = ReturnRule<Census>

/** Does a row break a rule, or which others break it together with this one? */
type Verdict = boolean | readonly FlaggedRow[]

/** What breaks a rule: the row that was judged, others that break it together with it, and what the row stands in. */
interface Found {
  readonly row?: FlaggedRow
  readonly others: readonly FlaggedRow[]
  readonly within: readonly FlaggedRow[]
  readonly child?: Child
}

type Judged = (census: Census) => Iterable<Found>

/** The rows that break a rule together with the one judged; undefined where it is not broken. */
function othersIn(verdict: Verdict): readonly FlaggedRow[] | undefined {
  if (typeof verdict === 'boolean') return verdict ? [] : undefined
  return verdict.length > 0 ? verdict : undefined
}

/** Judges the return as a whole. */
export const wholeReturn = (judge: (census: Census) => Verdict): Judged =>
  function* (census) {
    const others = othersIn(judge(census))
    if (others) yield { others, within: [census.message] }
  }

export const eachChild = (judge: (child: Child, census: Census) => Verdict): Judged =>
  function* (census) {
    for (const child of census.children) {
      const others = othersIn(judge(child, census))
      if (others) yield { row: child, others, within: [], child }
    }
  }

export const eachEpisode = (judge: (episode: Episode, within: Within) => Verdict): Judged =>
  function* (census) {
    for (const { row, within } of census.tables.CINdetails) {
      const others = othersIn(judge(row, within))
      if (others) yield { row, others, within: [within.child], child: within.child }
    }
  }

type Groups = 'Assessments' | 'CINPlanDates' | 'Section47' | 'ChildProtectionPlans'

/** Judges each group of one name in the episodes of all children. */
export const each = <Name extends Groups>(
  name: Name,
  judge: (row: Episode[Name][number], within: Within) => Verdict,
): Judged =>
  function* (census) {
    const table: readonly Standing<Episode[Name][number]>[] = census.tables[name]
    for (const { row, within } of table) {
      const others = othersIn(judge(row, within))
      const { episode, child } = within
      if (others) yield { row, others, within: [episode, child], child }
    }
  }

/** Judges each set of review dates, with the plan that was reviewed. */
export const eachReviews = (
  judge: (reviews: Reviews, plan: ProtectionPlan, within: Within) => Verdict,
): Judged =>
  function* (census) {
    for (const { row, plan, within } of census.tables.Reviews) {
      const others = othersIn(judge(row, plan, within))
      const { episode, child } = within
      if (others) yield { row, others, within: [plan, episode, child], child }
    }
  }

/** An error as the department publishes it, with how it is judged. */
export const error = (
  id: string,
  fields: readonly string[],
  message: string,
  judged: Judged,
): CensusRule => rule(id, 'error', fields, message, judged)

/** A query: to be amended, or explained. */
export const query = (
  id: string,
  fields: readonly string[],
  message: string,
  judged: Judged,
): CensusRule => rule(id, 'query', fields, message, judged)

const rule = (
  id: string,
  says: CensusRule['says'],
  fields: readonly string[],
  message: string,
  judged: Judged,
): CensusRule => ({
  id,
  says,
  fields,
  message,
  *breaches(census) {
    for (const one of judged(census)) yield breachOf(one, fields)
  },
})

/**
 * The published fields, each where it stands: in the rows that break the rule, or else in what these stand in. Rows
 * without any of them are pointed at as a whole: the one that was judged only where nothing else is.
 */
function breachOf({ row, others, within, child }: Found, fields: readonly string[]): Breach {
  const own = [
    ...(row ? placesIn(row, fields) : []),
    ...others.flatMap((other) => {
      const places = placesIn(other, fields)
      return places.length > 0 ? places : [whole(other)]
    }),
  ]
  const around = fields
    .filter((field) => field !== row?.table && !own.some((place) => place.field === field))
    .flatMap((field) => {
      const holds = within.find((one) => field in one)
      return holds ? placesIn(holds, [field]) : []
    })
  const places = [...own, ...around]
  return {
    ...(child?.LAchildID === undefined ? {} : { child: child.LAchildID }),
    places: places.length === 0 && row ? [whole(row)] : places,
  }
}

const whole = ({ table, row }: FlaggedRow): Place => ({ table, row })

const placesIn = (row: FlaggedRow, fields: readonly string[]): readonly Place[] =>
  fields.filter((field) => field in row).map((field) => ({ ...whole(row), field }))

/** The rows of one table but this one. */
export const others = <Row>(rows: readonly Row[], one: Row): readonly Row[] =>
  rows.length < 2 ? [] : rows.filter((row) => row !== one)
