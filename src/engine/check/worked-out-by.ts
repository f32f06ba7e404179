import type { CalendarPeriod } from '../../practice/vocabulary/clock.ts'
import type { Condition } from '../../practice/vocabulary/condition.ts'
import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { WorkedOutFrom } from '../../practice/vocabulary/worked-out.ts'
import { atomsIn, questionsIn, type Atom } from './judged.ts'
import { answersIn } from './lengths.ts'

/** A condition on which something is worked out, and those that have to fail for it to be come to. */
interface WorkedOutWhen {
  readonly condition: Condition
  readonly steps: readonly string[]
  readonly unless: readonly Condition[]
}

/** The conditions by which a question is worked out, in order; none where somebody is asked. */
export function workedOutBy(question: Question): readonly WorkedOutWhen[] {
  if (question.kind === 'choice') {
    const ways = question.workedOut ?? []
    return ways.flatMap(({ when }, at) => {
      if (!when) return []
      const unless = ways.slice(0, at).flatMap((way) => (way.when ? [way.when] : []))
      return [{ condition: when, steps: [`[${at}]`], unless }]
    })
  }
  if (question.kind !== 'date') return []
  return (question.workedOut?.of ?? []).flatMap(({ when }, at) =>
    when ? [{ condition: when, steps: [`of[${at}]`], unless: [] }] : [],
  )
}

/** A day that something is worked out from, with the steps that lead there. */
interface WorkedOutDay {
  readonly steps: readonly string[]
  readonly from: WorkedOutFrom
  readonly within?: CalendarPeriod
}

/** The days that a question is worked out from. */
export function workedOutDays(question: Question): readonly WorkedOutDay[] {
  if (question.kind === 'date') {
    return (question.workedOut?.of ?? []).map(({ from, within }, at) => ({
      steps: [`of[${at}]`],
      from,
      within,
    }))
  }
  if (question.kind !== 'number' || !question.workedOut) return []
  if ('hoursFrom' in question.workedOut) {
    const { hoursFrom, to } = question.workedOut
    return [
      { steps: ['hoursFrom'], from: { answer: hoursFrom } },
      { steps: ['to'], from: { answer: to } },
    ]
  }
  if (!('daysFrom' in question.workedOut)) return []
  const { daysFrom, to } = question.workedOut
  return [
    { steps: ['daysFrom'], from: daysFrom },
    { steps: ['to'], from: to },
  ]
}

/** Every question that a question is worked out from. */
export const workedOutFrom = (question: Question): readonly QuestionId[] => [
  ...workedOutBy(question).flatMap(({ condition }) => atomsIn(condition).flatMap(askedIn)),
  ...workedOutDays(question).flatMap(({ from, within }) => [
    ...('answer' in from ? [from.answer] : []),
    ...(within ? answersIn(within) : []),
  ]),
  ...numbersOf(question),
]

/** The two numbers that a change is worked out from, or what says the days of an amount, the entry or what is added up. */
function numbersOf(question: Question): readonly QuestionId[] {
  if (question.kind !== 'number' || !question.workedOut) return []
  const { workedOut } = question
  if ('change' in workedOut) return [workedOut.change, workedOut.since]
  if ('ofEntry' in workedOut) return [workedOut.ofEntry]
  if ('ageOn' in workedOut) return [workedOut.ageOn]
  if ('sum' in workedOut) return Object.values(workedOut.saying ?? {})
  if (!('amount' in workedOut)) return []
  return ['eachRowOf' in workedOut ? workedOut.eachRowOf : workedOut.on]
}

/** The questions that a condition reads, those that say a day or a length among them. */
const askedIn = (atom: Atom): readonly QuestionId[] => [
  ...questionsIn(atom),
  ...('aged' in atom && atom.on !== undefined ? [atom.on] : []),
  ...('question' in atom && 'of' in atom ? answersIn(atom.within) : []),
  ...('question' in atom && 'atLeast' in atom && typeof atom.atLeast === 'string'
    ? [atom.atLeast]
    : []),
  ...('question' in atom && 'atMost' in atom && typeof atom.atMost === 'string'
    ? [atom.atMost]
    : []),
]
