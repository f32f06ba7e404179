import { addDays, addMonths } from '../../engine/calendar-days.ts'
import { figureOf } from '../../engine/measures/figure.ts'
import { periodOf } from '../../engine/measures/periods.ts'
import { holdsPost, type Caller } from '../../engine/permissions.ts'
import { registersFor } from '../../engine/reach.ts'
import { done, invalid, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon, readDate } from '../../engine/temporal.ts'
import {
  entriesById,
  entriesOf,
  saidOfEntries,
  type EntryRow,
  type SaidOfEntry,
} from '../../store/entries.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import { workerNames } from '../../store/workers.ts'
import { act, type Act } from '../act.ts'
import { figuresFor, readsFigures } from '../measures/figures.ts'
import type { Office } from '../office.ts'
import { actionsOfPlan, ratedOn, type RatedAction } from './actions-of-plan.ts'
import { rateAction, type Rated, type Reached } from './rate-action.ts'

const plans = 'improvement-plans'

/** One action of a plan as it stood on the day. */
export interface PlanAction extends Rated {
  readonly entry: EntryRow
  readonly theme: string
  readonly priority: string
  readonly owner: string
  /** The reader owns it. */
  readonly isMine: boolean
}

/** A plan as it stood on a day: every action that was agreed by then, and how many there were. */
export interface PlanFile {
  readonly plan: EntryRow
  readonly on: string
  readonly isToday: boolean
  readonly actions: readonly PlanAction[]
  /** How many stand how, which whoever reads the plan may know. */
  readonly rated: readonly RatedAction[]
  /** The reader reads the actions themselves; where not, none stands in `actions`. */
  readonly listsActions: boolean
  /** How many actions its own words say that it has. */
  readonly requires: number | undefined
  /** The same counts on the last day of each month before, oldest first. */
  readonly trend: readonly { readonly on: string; readonly said: ReadonlyMap<string, number> }[]
  /** The reader keeps the plans, and does not only read them. */
  readonly mayKeep: boolean
  readonly now: string
}

/** The plans there are, and how we were judged, the latest first. */
export interface Plans {
  readonly plans: readonly EntryRow[]
  readonly judged: readonly SaidOfEntry[]
  /** The registers that the reader reads. */
  readonly reads: readonly string[]
  readonly mayKeep: boolean
}

/** The plans and the judgements, for whoever reads them; not there for anybody else. */
export async function readPlans(office: Office, caller: Caller): Promise<Result<Plans>> {
  return await act(office, caller, { action: 'read-plans', reads: true }, async ({ work }) => {
    const reads = registersFor(office.practice, caller).map(({ id }) => id)
    if (!reads.includes(plans)) return notFound()
    return done({
      plans: await entriesOf(work, [plans]),
      judged: await saidOfEntries(work, 'inspection'),
      reads,
      mayKeep: keepsPlans(office, caller),
    })
  })
}

const keepsPlans = ({ practice }: Office, caller: Caller): boolean =>
  holdsPost(caller, practice.registers.get(plans)?.keep ?? [])

/**
 * A plan as it stood on a day, today where none is given: nothing that was said later is in it. Refused for a day to come
 * and for words that are no date; not there for those who do not read plans. Whoever does not read the actions is told
 * how many there are, and of none which it is or whose.
 */
export async function readPlan(
  office: Office,
  caller: Caller,
  planId: string,
  asked = '',
): Promise<Result<PlanFile>> {
  return await act(office, caller, { action: 'read-plan', reads: true }, async (request) => {
    const { work, now } = request
    const [plan] = /^\d{1,18}$/.test(planId) ? await entriesById(work, [planId]) : []
    if (plan?.register !== plans) return notFound()
    const today = dateInLondon(now)
    const on = asked === '' ? today : readDate(asked)
    if (!on || on > today) {
      const message = 'Enter a day that has been, like 30 4 2019'
      return invalid([{ question: 'on', message }], `${message}. Nothing was changed.`)
    }
    const all = await actionsOfPlan(request, caller, plan.id)
    const { entries, facts, areListed } = all
    const [ofPlan, workers] = await Promise.all([factsOf(work, [plan.id]), workerNames(work)])
    const bySubject = Map.groupBy(facts, (fact) => fact.subject_id)
    const reached = await figuresReached(request, caller, facts, on)
    request.saw([plan.id])
    request.noted({ actions: entries.length, on })
    const actions = (areListed ? entries : [])
      .flatMap((entry): PlanAction[] => {
        const theirs = bySubject.get(entry.id) ?? []
        const rated = rateAction(theirs, on, reached.get(entry.id))
        const said = detailOf(theirs.find(({ kind }) => kind === 'improvement-action'))
        if (!rated) return []
        const owner = workers.find(({ id }) => id === said('owner'))?.name ?? said('owner')
        const isMine = said('owner') === caller.workerId
        const [theme, priority] = [said('theme'), said('priority')]
        return [{ entry, ...rated, theme, priority, owner, isMine }]
      })
      .sort((one, other) => one.entry.name.localeCompare(other.entry.name, 'en', { numeric: true }))
    const requires = Number(
      detailOf(ofPlan.find(({ kind }) => kind === 'improvement-plan'))('requires'),
    )
    return done({
      plan,
      on,
      isToday: on === today,
      actions,
      rated: ratedOn(all, on),
      listsActions: areListed,
      requires: requires > 0 ? requires : undefined,
      trend: monthEndsBefore(on).map((day) => ({
        on: day,
        said: countsOf(ratedOn(all, day)),
      })),
      mayKeep: keepsPlans(office, caller),
      now,
    })
  })
}

const detailOf =
  (fact: Pick<FactRow, 'detail'> | undefined) =>
  (key: string): string => {
    const value = (fact?.detail as Readonly<Record<string, unknown>> | null | undefined)?.[key]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }

/** How many actions are rated so, as somebody said; those of which nobody said anything are under an empty word. */
export const countsOf = (rated: readonly Pick<Rated, 'said'>[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(rated, ({ said = '' }) => said)].map(([said, all]) => [said, all.length]))

/** The last days of the six months before, oldest first. */
function monthEndsBefore(on: string): readonly string[] {
  const first = `${on.slice(0, 7)}-01`
  return Array.from({ length: 6 }, (_, at) => addDays(addMonths(first, at - 5), -1))
}

/** The figure of each action's measure, this year up to that day, for those who read figures. */
async function figuresReached(
  request: Act,
  caller: Caller,
  facts: readonly FactRow[],
  on: string,
): Promise<ReadonlyMap<string, Reached>> {
  const reads = readsFigures(request.practice, caller)
  const period = periodOf('year-to-date', on)
  const linked = facts.filter(
    (fact) => fact.kind === 'improvement-action' && detailOf(fact)('measure') !== '',
  )
  if (!reads || !period || linked.length === 0) return new Map()
  const measures = reads.rules.measures.filter(({ id }) =>
    linked.some((fact) => detailOf(fact)('measure') === id),
  )
  const { county } = reads
  const teams = caller.posts.map((held) => held.teamId)
  const figures = await figuresFor(request, measures, { period, county, teams, cuts: [] })
  return new Map(
    linked.flatMap((fact): [string, Reached][] => {
      const said = detailOf(fact)
      const found = figures.find(({ measure }) => measure.id === said('measure'))
      const figure = found && figureOf(found.measure, found.whole)
      const target = Number(said('target'))
      if (!found || figure === undefined || said('target') === '') return []
      const higherIsBetter = said('higherIsBetter') !== 'no'
      return [[fact.subject_id, { title: found.measure.title, figure, target, higherIsBetter }]]
    }),
  )
}
