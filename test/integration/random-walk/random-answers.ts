import type { Raw } from '../../../src/engine/answers.ts'
import { addDays } from '../../../src/engine/calendar-days.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { choicesOf, type Practice } from '../../../src/engine/practice.ts'
import { textOf, type Value } from '../../../src/engine/standpoint.ts'
import {
  dateInLondon,
  instantText,
  milliseconds,
  timeInLondon,
} from '../../../src/engine/temporal.ts'
import type { ListQuestion, Question } from '../../../src/practice/vocabulary/question.ts'
import type { RoleId } from '../../../src/practice/vocabulary/role.ts'
import type { Chance } from './chance.ts'

/** What random answers are made from. */
export interface AnswerSource {
  readonly practice: Practice
  /** The instant at which they are given: what has happened lies before it. */
  readonly now: string
  readonly workers: readonly Caller[]
  readonly chance: Chance
}

const minute = 60_000

/** Half of everything happened today, so that most of what has to lie in one order does. */
const daysAgo = (chance: Chance): number => (chance.onceIn(2) ? 0 : chance.below(10))

const typedInstant = (instant: string): string =>
  `${dateInLondon(instant)} ${timeInLondon(instant)}`

const formatted = {
  email: 'somebody@school.example',
  telephone: '01632 960118',
  'nhs-number': '9993290599',
  postcode: 'BB5 1AG',
  any: 'Said in a few words',
} as const

/** A valid answer to any question, of its kind, as a page would send it. */
export function randomAnswer(question: Question, from: AnswerSource): Raw {
  const { chance, now, practice } = from
  switch (question.kind) {
    case 'text':
      return question.format
        ? formatted[question.format]
        : `${formatted.any}, ${String(chance.below(10_000))}`
    case 'long-text':
      return longText(question.minimumCharacters ?? 0, chance)
    case 'yes-no':
      return question.unknown && chance.onceIn(8) ? 'unknown' : chance.one(['yes', 'no'])
    case 'date': {
      const planned = question.planned && chance.onceIn(2)
      return addDays(dateInLondon(now), planned ? chance.below(40) : -daysAgo(chance))
    }
    case 'instant': {
      const minutes = daysAgo(chance) * 24 * 60 + chance.below(90)
      const ahead = question.planned && chance.onceIn(2)
      return typedInstant(instantText(milliseconds(now) + (ahead ? minutes : -minutes) * minute))
    }
    case 'number': {
      const least = question.from ?? 0
      return String(least + chance.below(Math.floor((question.to ?? least + 12) - least + 1)))
    }
    case 'choice':
    case 'choices': {
      const open = choicesOf(practice, question).filter((one) => !one.closed)
      if (question.kind === 'choice') return chance.one(open).code
      const together = open.filter((one) => one.code !== question.alone)
      if (question.alone && chance.onceIn(5)) return [question.alone]
      return chance.some(together).map((one) => one.code)
    }
    case 'worker':
      return chance.one(from.workers).workerId
    case 'team':
      return chance.one(practice.pack.teams).id
    case 'entry':
      // The walk is through the life of a family, and makes no entries.
      return ''
    case 'list':
      if (question.none && chance.onceIn(5)) return 'none'
      return Array.from({ length: 1 + chance.below(2) }, () => randomRow(question, from))
  }
}

/** A row with most of its columns answered, and any that are given as given. */
export function randomRow(
  question: ListQuestion,
  from: AnswerSource,
  given: Readonly<Record<string, Raw>> = {},
): Readonly<Record<string, Raw>> {
  const columns = Object.entries(question.of)
  const answered = columns.filter(([id]) => id in given || !from.chance.onceIn(8))
  const kept = answered.length > 0 ? answered : columns
  return Object.fromEntries(kept.map(([id, inner]) => [id, given[id] ?? randomAnswer(inner, from)]))
}

const sentence = 'What was seen and said, what it means for the child and what happens now.'

function longText(atLeast: number, chance: Chance): string {
  const once = `${sentence} (${String(chance.below(1_000_000))})`
  return once.padEnd(atLeast, ` ${sentence}`)
}

/** Somebody who holds one of these roles, or holds none of them. */
export const workersWith = (
  workers: readonly Caller[],
  roles: readonly RoleId[],
  hold: boolean,
): readonly Caller[] =>
  workers.filter((one) => one.posts.some((held) => roles.includes(held.role)) === hold)

/** A stored answer as a page would send it again. */
export function typedAgain(question: Question, value: Value | undefined): Raw {
  if (value === undefined) return undefined
  if (question.kind === 'instant') return typedInstant(textOf(value))
  if (question.kind !== 'list') return Array.isArray(value) ? value.map(String) : textOf(value)
  const rows = value as readonly Readonly<Record<string, Value>>[]
  if (rows.length === 0) return 'none'
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(question.of).map(([id, inner]) => [id, typedAgain(inner, row[id])]),
    ),
  )
}
