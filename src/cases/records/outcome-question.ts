import { stepOf as stepOfPage, type Step } from '../../engine/journey.ts'
import type { Action } from '../../engine/permissions.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { needsAuthorising } from './needs-authorising.ts'
import type { OpenRecord } from './open-record.ts'

/** The answer that says how a record, or one child's part of it, ends. */
export const outcomeQuestion = 'outcome'

/** The question by its id, the choice of outcome among them. */
export function questionIn(definition: ProcessDefinition, id: string): Question | undefined {
  if (id !== outcomeQuestion) return definition.questions[id]
  const labels = Object.entries(definition.outcomes).map(([key, one]) => [key, one.label])
  return {
    kind: 'choice',
    text: 'What happens next?',
    options: Object.fromEntries(labels) as Record<string, string>,
    ...(definition.outcomesEach ? { each: definition.outcomesEach } : {}),
    needed: 'to-authorise',
  }
}

/** Who chooses how this record ends, and answers what that outcome asks: whoever signs, or whoever records. */
export function outcomeStep(
  record: Pick<OpenRecord, 'definition' | 'view'>,
): Action & ('record' | 'authorise') {
  return record.definition.outcomesBy === 'recorder' || !needsAuthorising(record)
    ? 'record'
    : 'authorise'
}

/** Does answering this belong to recording the record, to deciding it, or to what follows? Each is an action of its own. */
export function stepOf(record: Pick<OpenRecord, 'definition' | 'view'>, question: string): Step {
  const page = record.definition.pages.find((one) => one.asks.includes(question))
  // A question that is on no page is asked beside the outcome that needs it.
  if (!page) return outcomeStep(record)
  return stepOfPage(page)
}
