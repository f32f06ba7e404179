import { parseAnswer, type Raw } from '../../engine/answers.ts'
import { done, invalid, type Problem, type Result } from '../../engine/refusal.ts'
import type { Value } from '../../engine/standpoint.ts'
import type { Questions } from '../../practice/vocabulary/question.ts'
import type { Act } from '../act.ts'

/** What somebody typed, by the questions of a form. */
export type Given = Readonly<Record<string, Raw>>

/** A form that was understood: its answers by kind, blank where none was given. */
export interface Understood {
  readonly text: (id: string) => string
  readonly number: (id: string) => number | null
  readonly codes: (id: string) => readonly string[]
  readonly yes: (id: string) => boolean
}

/** Understands a form. Refused with every answer that is missing or cannot be read; nothing is done then. */
export function understood(
  { practice, now }: Pick<Act, 'practice' | 'now'>,
  questions: Questions,
  given: Given,
): Result<Understood> {
  const values = new Map<string, Value>()
  const problems: Problem[] = []
  for (const [id, question] of Object.entries(questions)) {
    const parsed = parseAnswer(question, given[id], { practice, now })
    if (parsed.is === 'problem') problems.push({ question: id, message: parsed.message })
    else if (parsed.is === 'value') values.set(id, parsed.value)
    else if (question.needed === 'to-submit') {
      problems.push({ question: id, message: `Answer “${question.text}”` })
    }
  }
  if (problems.length > 0) {
    return invalid(
      problems,
      'Something is missing or cannot be read. Nothing was done, and what you typed is below.',
    )
  }
  const textOf = (id: string): string => {
    const value = values.get(id)
    return typeof value === 'string' ? value.trim() : ''
  }
  return done({
    text: textOf,
    number: (id) => {
      const value = values.get(id)
      return value === undefined ? null : Number(value)
    },
    codes: (id) => (values.get(id) ?? []) as readonly string[],
    yes: (id) => textOf(id) === 'yes',
  })
}
