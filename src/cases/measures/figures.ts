import { holdsPost, type Caller } from '../../engine/permissions.ts'
import { reachOf } from '../../engine/reach.ts'
import { hasAccessTask } from '../../engine/walls.ts'
import { monthsUpTo, type Period } from '../../engine/measures/periods.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Measure, MeasureCut, MeasureRules } from '../../practice/vocabulary/measure.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { measureCounts, type MeasureAsked, type MeasureCount } from '../../store/measures.ts'
import type { Act } from '../act.ts'
import { cutsFor, partsOf } from './place-name.ts'

/** What was counted of a measure: in the period whole and by each cut, and in each month up to its end. */
export interface Figures {
  readonly measure: Measure
  readonly whole: MeasureCount
  readonly places: readonly MeasureCount[]
  readonly months: readonly MeasureCount[]
}

/** Whose work a reader’s figures are about, and whose children they may open from them. */
export interface ReadsFigures {
  readonly rules: MeasureRules
  readonly county: boolean
  /** The teams whose children are listed; all where it is left out, nobody’s where it is empty. */
  readonly lists?: readonly string[]
}

/** Which figures somebody reads; nothing where it is not in their post. */
export function readsFigures(practice: Practice, caller: Caller): ReadsFigures | undefined {
  const rules = practice.catalogue.measures
  if (!rules || !holdsPost(caller, rules.readBy)) return undefined
  const county = holdsPost(
    caller,
    rules.readBy.filter((one) => one.reach === 'county'),
  )
  const teams = caller.posts.map((held) => held.teamId)
  if (!reachOf(practice, caller).people) return { rules, county, lists: [] }
  if (county && hasAccessTask(practice, caller, 'worksWithAll')) return { rules, county }
  return { rules, county, lists: teams }
}

/** By which rules somebody reads copies: for whom they are made, and those who read every number of the county. */
export function readsCopies(practice: Practice, caller: Caller): MeasureRules | undefined {
  const rules = practice.catalogue.measures
  if (!rules) return undefined
  const mayRead = holdsPost(caller, rules.copiesFor) || readsFigures(practice, caller)?.county
  return mayRead === true ? rules : undefined
}

const nothing = { place: null, counted: 0, met: 0, total: 0, valued: 0, workers: 0 }

/** What every measure is asked with: the period, the months up to its end, and whose work is counted. */
export function askedFor(
  { practice, now }: Pick<Act, 'practice' | 'now'>,
  period: Period,
  teams: readonly string[] | undefined,
  cuts: readonly MeasureCut[],
): MeasureAsked {
  return {
    stretches: [period, ...monthsUpTo(period)].map(({ from, to }) => ({ from, to })),
    now,
    teams,
    cuts,
    localityOf: Object.fromEntries(practice.pack.districts.map((one) => [one.id, one.locality])),
  }
}

/**
 * Counts measures for a reader. Whoever answers for the county is told of every child, those behind walls too, who are
 * counted and never listed; anybody else of those in their own teams whom they may know of.
 */
export async function figuresFor(
  request: Act,
  measures: readonly Measure[],
  {
    period,
    county,
    teams,
    cuts,
  }: {
    readonly period: Period
    readonly county: boolean
    readonly teams: readonly string[]
    readonly cuts: readonly MeasureCut[]
  },
): Promise<readonly Figures[]> {
  const { work } = request
  const asked = askedFor(request, period, county ? undefined : teams, [])
  const count = async (): Promise<readonly MeasureCount[][]> =>
    await Promise.all(
      measures.map((measure) =>
        measureCounts(work, measure, { ...asked, cuts: cutsFor(measure, cuts) }),
      ),
    )
  const counted = county ? await beyondReach(work, count) : await count()
  return measures.map((measure, at) => {
    const rows = counted[at] ?? []
    const whole = (n: number): MeasureCount =>
      rows.find((row) => row.n === n && row.cut === 'all') ?? { ...nothing, n, cut: 'all' }
    return {
      measure,
      whole: whole(0),
      places: inOrder(
        rows.filter((row) => row.cut !== 'all'),
        cutsFor(measure, cuts),
        request.practice,
      ),
      months: asked.stretches.slice(1).map((_, month) => whole(month + 1)),
    }
  })
}

/** Ages from the youngest, and whatever else the practice model has an order for, with what is not known at the end. */
function inOrder(
  counts: readonly MeasureCount[],
  cuts: readonly MeasureCut[],
  practice: Practice,
): readonly MeasureCount[] {
  const orders = new Map(cuts.map((cut) => [cut.id, partsOf(cut, practice).map(({ id }) => id)]))
  const at = ({ cut, place }: MeasureCount): number => {
    const order = orders.get(cut) ?? []
    // What is in no order of the practice model stands as it was read.
    return place === null ? order.length : order.indexOf(place)
  }
  const named = [...new Set(counts.map(({ cut }) => cut))]
  return counts.toSorted((a, b) => named.indexOf(a.cut) - named.indexOf(b.cut) || at(a) - at(b))
}
