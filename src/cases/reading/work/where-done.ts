import { stepOf } from '../../../engine/journey.ts'
import { permitStart, type Caller } from '../../../engine/permissions.ts'
import { processOf, type Practice } from '../../../engine/practice.ts'
import type { ClockDefinition, ClockStop, FactMoment } from '../../../practice/vocabulary/clock.ts'
import type { Effect } from '../../../practice/vocabulary/effect.ts'
import type { ProcessDefinition } from '../../../practice/vocabulary/process.ts'
import type { WorkRow } from '../../../store/work.ts'

/** What somebody is to do about a record: go on with it, sign it, give it to somebody, or wait. */
export type Task = 'do' | 'sign' | 'give' | 'wait'

/** Where it is done. */
export type Place =
  | { readonly at: 'decide' | 'give' | 'check' | 'file' }
  | { readonly at: 'page'; readonly page: string }
  /** A record of another process is begun about the children: a visit under their plan. */
  | { readonly at: 'begin'; readonly process: string }

/** Where a task is done, as far as the definition says it: on which page, or by beginning which record. */
export function whereDone(row: WorkRow, task: Task, whose: Caller, practice: Practice): Place {
  if (task === 'sign') return { at: 'decide' }
  if (task === 'give') return { at: 'give' }
  if (task === 'wait') return { at: 'file' }
  const definition = processOf(practice, row.process)
  const clock = clockOf(definition, row)
  const stops = clock?.stops
  if (stops && 'fact' in stops) {
    const process = practice.catalogue.processes.find(
      (one) => bringsAbout(one, stops) && permitStart(one, whose, practice).ok,
    )
    return process ? { at: 'begin', process: process.id } : { at: 'file' }
  }
  if (stops && 'answered' in stops) return pageAsking(definition, row, stops.answered)
  if (row.stage === 'decided') return { at: 'file' }
  return stops && 'event' in stops && stops.event === 'allocated' ? { at: 'give' } : { at: 'check' }
}

/** The rule behind the row's deadline; nothing where it has none, or the rule is no more. */
export const clockOf = (
  { clocks }: ProcessDefinition,
  { clock }: Pick<WorkRow, 'clock'>,
): ClockDefinition | undefined => clocks.find((one) => one.id === clock)

/** Is it stopped by what is written into this very record, and not by an event or a fact? */
export const isAnswered = (
  stops: ClockStop | undefined,
): stops is Extract<ClockStop, { readonly answered: unknown }> =>
  stops !== undefined && 'answered' in stops

/** The page that asks what the clock waits for, where the record as it stands lets it be written. */
function pageAsking(
  definition: ProcessDefinition,
  row: WorkRow,
  answered: readonly string[],
): Place {
  const step = row.stage === 'decided' ? 'follow-up' : 'record'
  const page = definition.pages.find(
    (one) => stepOf(one) === step && one.asks.some((id) => answered.includes(id)),
  )
  return page ? { at: 'page', page: page.id } : { at: 'file' }
}

const begun = { start: ['start-fact', 'record-fact'], end: ['end-fact'] } as const

function bringsAbout({ outcomes, onStart }: ProcessDefinition, stops: FactMoment): boolean {
  const effects = [
    ...(onStart ?? []),
    ...Object.values(outcomes).flatMap((one) => one.effects ?? []),
  ]
  const wanted: readonly Effect['effect'][] = begun[stops.at]
  return effects.some(
    (one) => wanted.includes(one.effect) && 'fact' in one && one.fact === stops.fact,
  )
}
