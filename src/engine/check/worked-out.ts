import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { WorkedOutChoice, WorkedOutNumber } from '../../practice/vocabulary/worked-out.ts'
import type { Practice } from '../practice.ts'
import { aKind, isWorkedOut, notAMoment, unknownDay, unknownFact } from './known.ts'
import { lengthFaults } from './lengths.ts'
import { optionsOf } from './options.ts'
import { address } from './placed.ts'
import { workedOutDays, workedOutFrom } from './worked-out-by.ts'

/** What nobody is asked: worked out from what there is, of the same child, never from itself; and nobody owes it. */
export const checkWorkedOut = (
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] => [
  ...Object.entries(definition.questions).flatMap(([id, question]) => {
    const at = address(definition.id, 'questions', id)
    if (question.kind === 'list') return columnFaults(question.of, at)
    if (!isWorkedOut(question)) return []
    return [
      ...owedFaults(id, question, at, definition),
      ...('untilDecided' in question && !definition.roles.authorise
        ? [`${at}: is worked out until it is decided, and nobody decides`]
        : []),
      ...dayFaults(question, address(at, 'workedOut'), definition, practice),
      ...wayFaults(question, address(at, 'workedOut'), definition, practice),
      ...(isFromItself(id, definition) ? [`${at}: is worked out from itself`] : []),
    ]
  }),
]

const columnFaults = (columns: Readonly<Record<string, Question>>, at: string): readonly string[] =>
  Object.entries(columns)
    .filter(([, column]) => isWorkedOut(column))
    .map(([column]) => `${address(at, 'of', column)}: is worked out, and is a column of a list`)

/** Nobody can be told to answer what nobody is asked. */
function owedFaults(
  id: QuestionId,
  { needed = 'never' }: Question,
  at: string,
  definition: ProcessDefinition,
): readonly string[] {
  return [
    ...(needed === 'never' ? [] : [`${at}: is worked out, and needed ${needed.replace('-', ' ')}`]),
    ...Object.entries(definition.outcomes)
      .filter(([, { asks }]) => asks?.includes(id))
      .map(
        ([key]) =>
          `${address(definition.id, 'outcomes', key, 'asks', id)}: is worked out, and an outcome asks for it`,
      ),
  ]
}

function dayFaults(
  question: Question,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  return workedOutDays(question).flatMap(({ steps, from, within }) => {
    const here = address(at, ...steps)
    const isOfOne = question.each === 'child' || !definition.several
    return [
      ...('subject' in from
        ? []
        : unknownDay('answer' in from ? from.answer : from, here, definition, practice)),
      ...(within ? lengthFaults(within, here, definition) : []),
      ...(isOfOne || !isOfEachChild(from, definition)
        ? []
        : [`${here}: is of each child, and what is worked out is one for the record`]),
      ...('subject' in from && definition.about === 'nothing'
        ? [`${here}: is of somebody, and the process is about nobody`]
        : []),
    ]
  })
}

const isOfEachChild = (
  from: ReturnType<typeof workedOutDays>[number]['from'],
  { questions }: ProcessDefinition,
): boolean => !('answer' in from) || questions[from.answer]?.each === 'child'

function wayFaults(
  question: Question,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if (question.kind === 'choice' && question.workedOut) {
    const options = optionsOf(practice, question) ?? []
    return choiceFaults(question.workedOut, options, at)
  }
  if (question.kind === 'date' && question.workedOut?.of.length === 0)
    return [`${at}: has no day to count from`]
  return question.kind === 'number' && question.workedOut
    ? numberFaults(question.workedOut, at, question.each === 'child', definition, practice)
    : []
}

function choiceFaults(
  ways: WorkedOutChoice,
  options: readonly string[],
  at: string,
): readonly string[] {
  const always = ways.findIndex(({ when }) => !when)
  return [
    ...(ways.length === 0 ? [`${at}: says nothing that it can be`] : []),
    ...ways.flatMap(({ is }, nth) => [
      ...(options.includes(is) ? [] : [`${address(at, `[${nth}]`)}: has no option “${is}”`]),
      ...(always >= 0 && nth > always
        ? [`${address(at, `[${nth}]`)}: is never come to, after one that always is so`]
        : []),
    ]),
  ]
}

function numberFaults(
  number: WorkedOutNumber,
  at: string,
  isOfEachChild: boolean,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if ('daysFrom' in number || 'hoursFrom' in number) return []
  if ('change' in number) return changeFaults(number, at, isOfEachChild, definition)
  if ('amount' in number) return amountFaults(number, at, definition, practice)
  if ('ageOn' in number) return notAMoment(number.ageOn, address(at, 'ageOn'), definition)
  if ('saidBy' in number) {
    return [
      ...unknownFact(number.saidBy, address(at, 'saidBy'), practice),
      ...(definition.questions[number.ofEntry]?.kind === 'entry'
        ? []
        : [`${address(at, 'ofEntry', number.ofEntry)}: names no entry`]),
    ]
  }
  if ('sum' in number) {
    return [
      ...unknownFact(number.sum, address(at, 'sum'), practice),
      ...Object.values(number.saying ?? {})
        .filter((id) => !(id in definition.questions))
        .map((id) => `${address(at, 'saying', id)}: no such question`),
    ]
  }
  const [step, facts] =
    'total' in number
      ? ['total', [number.total]]
      : ['count', [number.count, ...(number.since === undefined ? [] : [number.since])]]
  return [
    ...facts.flatMap((fact) => unknownFact(fact, address(at, step), practice)),
    ...(definition.several && !isOfEachChild
      ? [`${address(at, step)}: is of each child, and what is worked out is one for the record`]
      : []),
  ]
}

/** The authority's pack has the amount, and there is a day to take it of. */
function amountFaults(
  number: Extract<WorkedOutNumber, { amount: string }>,
  at: string,
  definition: ProcessDefinition,
  { pack }: Practice,
): readonly string[] {
  const unknown = pack.amounts?.some(({ id }) => id === number.amount)
    ? []
    : [`${address(at, 'amount', number.amount)}: the authority pays no such amount`]
  if (!('eachRowOf' in number))
    return [...unknown, ...notAMoment(number.on, address(at, 'on'), definition)]
  const list = definition.questions[number.eachRowOf]
  const column = list?.kind === 'list' ? list.of[number.on] : undefined
  return [
    ...unknown,
    ...(list?.kind === 'list'
      ? []
      : [`${address(at, 'eachRowOf', number.eachRowOf)}: no such list`]),
    ...(list?.kind === 'list' && column?.kind !== 'date'
      ? [`${address(at, 'on', number.on)}: is no column with a day`]
      : []),
  ]
}

/** Both are numbers, and of each child only where what is worked out is. */
function changeFaults(
  { change, since }: Extract<WorkedOutNumber, { change: QuestionId }>,
  at: string,
  isOfEachChild: boolean,
  { questions, several }: ProcessDefinition,
): readonly string[] {
  return [['change', change] as const, ['since', since] as const].flatMap(([step, id]) => {
    const asked = questions[id]
    if (!asked) return [`${address(at, step, id)}: no such question`]
    return [
      ...(asked.kind === 'number'
        ? []
        : [`${address(at, step, id)}: ${aKind(asked.kind)} where there has to be a number`]),
      ...(several && asked.each === 'child' && !isOfEachChild
        ? [
            `${address(at, step, id)}: is of each child, and what is worked out is one for the record`,
          ]
        : []),
    ]
  })
}

/** Does the way lead back to it, through whatever else is worked out? */
function isFromItself(id: QuestionId, { questions }: ProcessDefinition): boolean {
  const seen = new Set<QuestionId>()
  const waiting = [id]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const question = questions[one]
    if (!question) continue
    const next = workedOutFrom(question)
    if (next.includes(id)) return true
    waiting.push(...next.filter((each) => !seen.has(each)))
    for (const each of next) seen.add(each)
  }
  return false
}
