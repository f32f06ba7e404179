import type { Carried, Effect } from '../../practice/vocabulary/effect.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import { aKind, isWorkedOut, unknownFact } from './known.ts'
import { optionsOf } from './options.ts'
import { address } from './placed.ts'

type Kind = Question['kind']

/** Both sides of what is carried: what it is taken from here, the question there, and whether the one fits the other. */
export function carriedFaults(
  effect: Effect,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  return carriedIn(effect)
    .flatMap(({ steps, from, isDay }) => {
      const here = address(at, ...steps)
      if ('answer' in from) {
        if (!(from.answer in definition.questions))
          return [`${address(here, from.answer)}: no such question`]
        const kind = kindOf(from, definition)
        return isDay && kind && !fits(kind, 'date') ? [`${here}: ${aKind(kind)} is not a day`] : []
      }
      if ('sum' in from) return isDay ? [`${here}: a sum is not a day`] : []
      if ('column' in from) return columnFaults(from.column, effect, here, definition)
      return 'fact' in from ? unknownFact(from.fact, here, practice) : []
    })
    .concat(arrivingFaults(effect, at, definition, practice))
    .concat(namingFaults(effect, at, definition, practice))
    .concat(otherFaults(effect, at, definition))
}

/** What names another entry is an answer for an entry, or a detail of a fact. */
function otherFaults(effect: Effect, at: string, definition: ProcessDefinition): readonly string[] {
  const entry = 'of' in effect ? effect.of.entry : undefined
  if (!entry) return []
  const here = address(at, 'of', 'entry')
  if ('fact' in entry) return entry.detail === undefined ? [`${here}: a day names no entry`] : []
  if (!('answer' in entry)) return [`${here}: names no entry`]
  const asked = definition.questions[entry.answer]
  return asked && asked.kind !== 'entry' ? [`${here}: ${aKind(asked.kind)} names no entry`] : []
}

/** A column is one of the list that the effect is carried out for row by row. */
function columnFaults(
  column: string,
  effect: Effect,
  at: string,
  { questions }: ProcessDefinition,
): readonly string[] {
  const rows = effect.effect === 'record-fact' ? effect.eachRowOf : undefined
  if (rows === undefined) return [`${address(at, column)}: it is not carried out row by row`]
  const list = questions[rows]
  if (list?.kind !== 'list') return [`${address(at, rows)}: no such list`]
  return column in list.of ? [] : [`${address(at, column)}: ${rows} has no such column`]
}

/** What a fact keeps as the name of a worker or a team is an answer that names one. */
function namingFaults(
  effect: Effect,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if (!('fact' in effect)) return []
  const details = practice.facts.get(effect.fact)?.details ?? {}
  return Object.entries(effect.with ?? {}).flatMap(([name, from]) => {
    const names = details[name]?.names
    if (!names || 'fact' in from) return []
    const kind = kindOf(from, definition)
    if ('answer' in from && !kind) return []
    return kind === names ? [] : [`${address(at, 'with', name)}: is kept as the name of a ${names}`]
  })
}

interface CarriedFrom {
  readonly steps: readonly string[]
  readonly from: Carried
  /** The day on which a fact begins or ends. */
  readonly isDay?: true
}

/** Everything an effect carries, each with the steps that lead there. */
export function carriedIn(effect: Effect): readonly CarriedFrom[] {
  const listed = (step: string, all: Readonly<Record<string, Carried>> | undefined) =>
    Object.entries(all ?? {}).flatMap(([name, from]) => addends([step, name], from))
  const other = 'of' in effect ? [{ steps: ['of', 'entry'], from: effect.of.entry }] : []
  switch (effect.effect) {
    case 'open':
      return listed('carries', effect.carries)
    case 'start-fact':
    case 'end-fact':
    case 'record-fact':
      return [
        ...other,
        { steps: ['on'], from: effect.on, isDay: true },
        ...listed('with', effect.with),
      ]
    case 'change-fact':
      return [...other, ...listed('with', effect.with)]
    case 'amend':
      return listed('with', effect.with)
    case 'add-rows':
    case 'tell':
    case 'hand-over':
    case 'answer-others':
    case 'end-record':
    case 'transfer':
    case 'restrict':
    case 'erase':
      return []
  }
}

/** Something carried, and what it is added up from. */
const addends = (steps: readonly string[], from: Carried): readonly CarriedFrom[] => [
  { steps, from },
  ...('sum' in from
    ? from.sum.flatMap((one, at) =>
        typeof one === 'number' ? [] : addends([...steps, `sum[${at}]`], one),
      )
    : []),
]

/** What is carried into another record answers a question that it asks. */
function arrivingFaults(
  effect: Effect,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if (effect.effect !== 'open' && effect.effect !== 'amend') return []
  const receiving = practice.processes.get(effect.process)
  if (!receiving) return []
  const [step, carried] =
    effect.effect === 'open' ? ['carries', effect.carries ?? {}] : ['with', effect.with]
  return Object.entries(carried).flatMap(([question, from]) => {
    const here = address(at, step, question)
    const asked = receiving.questions[question]
    if (!asked) return [`${here}: ${receiving.id} has no such question`]
    if (isWorkedOut(asked)) return [`${here}: is worked out there, and not carried`]
    const kind = kindOf(from, definition)
    if (kind && !fits(kind, asked.kind))
      return [`${here}: ${aKind(kind)} does not answer ${aKind(asked.kind)}`]
    const options = optionsOf(practice, asked)
    return options && 'value' in from && !options.includes(from.value)
      ? [`${here}: has no option “${from.value}”`]
      : []
  })
}

/** What kind of answer something carried amounts to; undefined for words whose kind nothing says. */
function kindOf(from: Carried, { questions }: ProcessDefinition): Kind | undefined {
  if ('answer' in from) return questions[from.answer]?.kind
  if ('event' in from) return 'instant'
  if ('column' in from) return undefined
  if ('sum' in from) return 'number'
  return 'fact' in from && from.detail === undefined ? 'date' : undefined
}

const texts: readonly Kind[] = ['text', 'long-text']

/** An instant answers a question for a day; a text of any length answers a text. */
export const fits = (from: Kind, to: Kind): boolean =>
  from === to ||
  (from === 'instant' && to === 'date') ||
  (texts.includes(from) && texts.includes(to))
