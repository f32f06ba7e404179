import { bankHolidays } from '../../authorities/lancashire/bank-holidays.ts'
import { hours } from '../../authorities/lancashire/hours.ts'
import { dueBy } from '../../src/engine/due-by.ts'
import { unmet } from '../../src/engine/journey.ts'
import { serviceHours } from '../../src/engine/opening-hours.ts'
import type { HeldFact, PartView, RecordView, Value } from '../../src/engine/standpoint.ts'
import { workingCalendar } from '../../src/engine/working-days.ts'
import type { SubjectTest } from '../../src/practice/vocabulary/condition.ts'
import type { Effect } from '../../src/practice/vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../src/practice/vocabulary/outcome.ts'
import type { ProcessDefinition } from '../../src/practice/vocabulary/process.ts'
import { recordOf } from './tiny-practice.ts'

const calendar = workingCalendar(bankHolidays)
const context = { calendar, hours: serviceHours(hours, calendar) }

interface Written {
  /** Answers for the whole record. */
  readonly values?: Readonly<Record<string, Value>>
  /** Answers of the one child it is about. */
  readonly child?: Readonly<Record<string, Value>>
  readonly subject?: readonly SubjectTest[]
  readonly facts?: readonly HeldFact[]
  readonly with?: Partial<RecordView>
}

/** A record about one child, answered so. */
export function writtenAbout(written: Written): { record: RecordView; part: PartView } {
  const part: PartView = {
    id: '1',
    values: written.child ?? {},
    subject: new Set(written.subject ?? ['born']),
    facts: written.facts ?? [],
    underWay: new Set(),
  }
  return { record: { ...recordOf(written.values ?? {}, [part]), ...written.with }, part }
}

/** An outcome there is; naming another is a mistake in the test. */
export function outcomeOf(definition: ProcessDefinition, key: string): Outcome {
  const outcome = definition.outcomes[key]
  if (!outcome) throw new Error(`${definition.id} has no outcome ${key}`)
  return outcome
}

/** What a person reads who chooses this outcome for the child; empty when nothing stands against it. */
export const refusals = (
  definition: ProcessDefinition,
  key: string,
  written: Written,
): readonly string[] => wordsOf(outcomeOf(definition, key).requires ?? [], written, 'child')

/** What a person reads who submits it. */
export const refusalsToSubmit = (
  definition: ProcessDefinition,
  written: Written,
): readonly string[] => wordsOf(definition.submitRequires ?? [], written, 'record')

/** What a person reads who begins one by hand. */
export const refusalsToStart = (
  definition: ProcessDefinition,
  written: Written,
): readonly string[] => wordsOf(definition.startRequires ?? [], written, 'record')

function wordsOf(
  requirements: readonly Requirement[],
  written: Written,
  from: 'child' | 'record',
): readonly string[] {
  const { record, part } = writtenAbout(written)
  const standpoint = from === 'child' ? { record, part } : { record }
  return unmet(requirements, standpoint, '').map(({ message }) => message)
}

/** The day on which a clock of this definition is due, by the authority's own time, with no condition. */
export function dueOn(definition: ProcessDefinition, clock: string, from: string): string {
  const local = definition.clocks.find(({ id }) => id === clock)?.local?.at(-1)
  if (!local) throw new Error(`${definition.id} has no local clock ${clock}`)
  return dueBy(local.within, from, context).on
}

/** What each effect of an outcome does, in a word or two: "record-fact core-group". */
export const doings = (definition: ProcessDefinition, key: string): readonly string[] =>
  (outcomeOf(definition, key).effects ?? []).map(
    (effect: Effect) => `${effect.effect} ${objectOf(effect)}`,
  )

function objectOf(effect: Effect): string {
  if ('process' in effect) return effect.process
  if ('fact' in effect) return effect.fact
  if ('letter' in effect) return effect.letter
  return 'what' in effect ? effect.what : 'case'
}
