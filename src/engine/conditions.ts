import type { Condition } from '../practice/vocabulary/condition.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import { answerIs, hasRows, rowsOf } from './answer-tests.ts'
import { subjectIs } from './fact-tests.ts'
import type { Row } from './likeness.ts'
import { partsOf, type Standpoint } from './standpoint.ts'

/** Does the condition hold, seen from here? A child's own test holds for a record when it does for any child. */
export function holds(condition: Condition, from: Standpoint): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, from))
  if ('any' in condition) return condition.any.some((one) => holds(one, from))
  if ('not' in condition) return !holds(condition.not, from)
  if ('named' in condition) return from.record.parts.length > 0 === condition.named
  if ('opened' in condition) return reached(from.record.opened.get(condition.opened), condition.is)
  if ('partners' in condition) return from.record.partners.has(condition.partners)
  if ('rows' in condition) return hasRows(condition, from)
  if ('everyRowOf' in condition) {
    const filled = (row: Row): boolean => condition.has.every((column) => row[column] !== undefined)
    return rowsOf(from, condition.everyRowOf).every(filled)
  }
  if ('question' in condition) return answerIs(condition, from)
  return partsOf(from).some((part) => subjectIs(condition, part, from.record))
}

/** The same place, seen on another day: what was so of the child when a deadline began to be counted. */
export const asOn = (from: Standpoint, happenedOn: string): Standpoint => {
  const { happenedAt, ...record } = from.record
  const isSameDay = happenedAt !== undefined && record.happenedOn === happenedOn
  return { ...from, record: { ...record, happenedOn, ...(isSameDay ? { happenedAt } : {}) } }
}

const howFar = ['started', 'submitted', 'complete'] as const

type Progress = (typeof howFar)[number]

const reached = (progress: Progress | undefined, wanted: Progress): boolean =>
  progress !== undefined && howFar.indexOf(progress) >= howFar.indexOf(wanted)

const askingChairs = new WeakMap<ProcessDefinition, boolean>()

/** Does any condition ask whether somebody named in an answer chaired a meeting about the child? */
export function asksChairs(definition: ProcessDefinition): boolean {
  const asks =
    askingChairs.get(definition) ?? JSON.stringify(definition).includes('"names":"chair"')
  askingChairs.set(definition, asks)
  return asks
}

const askingRoles = new WeakMap<ProcessDefinition, boolean>()

/** Does any condition of the process ask what somebody named in an answer is, or where? Worked out once for each. */
export function asksRoles(definition: ProcessDefinition): boolean {
  const asks =
    askingRoles.get(definition) ?? /"holdsRole"|"worksIn"/.test(JSON.stringify(definition))
  askingRoles.set(definition, asks)
  return asks
}
