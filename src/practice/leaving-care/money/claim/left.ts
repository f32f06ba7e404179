import { defineQuestions } from '../../../vocabulary/question.ts'

const ofItem = (detail: string) =>
  ({ saidBy: 'entitlement-offered', detail, ofEntry: 'item' }) as const

const had = {
  sum: 'entitlement-claim',
  detail: 'pounds',
  where: { decision: 'agreed' },
  saying: { item: 'item' },
} as const

const inAll = { question: 'mostInAll', answered: true } as const
const inYear = { question: 'mostInYear', answered: true } as const
const pounds = { kind: 'number', unit: '£' } as const
const limit = { ...pounds, whenMissing: 'No such limit' } as const

/** What the catalogue allows them, what they have had of it, and what is left. What is left is as it stands when it is signed. */
export const left = defineQuestions({
  age: { kind: 'number', text: 'Their age on that day', workedOut: { ageOn: 'claimedOn' } },
  fromAge: { kind: 'number', text: 'It is offered from the age of', workedOut: ofItem('fromAge') },
  toAge: { kind: 'number', text: 'Up to the age of', workedOut: ofItem('toAge') },
  mostInAll: { ...limit, text: 'At most in all', workedOut: ofItem('inAll') },
  hadInAll: {
    ...pounds,
    text: 'Agreed before, in all',
    when: inAll,
    workedOut: had,
    untilDecided: true,
  },
  leftInAll: {
    ...pounds,
    text: 'Left in all, before this claim',
    when: inAll,
    workedOut: { change: 'mostInAll', since: 'hadInAll' },
    untilDecided: true,
  },
  mostInYear: { ...limit, text: 'At most in twelve months', workedOut: ofItem('eachYear') },
  hadThisYear: {
    ...pounds,
    text: 'Agreed in the twelve months before',
    when: inYear,
    workedOut: { ...had, inLast: { months: 12 } },
    untilDecided: true,
  },
  leftThisYear: {
    ...pounds,
    text: 'Left in these twelve months, before this claim',
    when: inYear,
    workedOut: { change: 'mostInYear', since: 'hadThisYear' },
    untilDecided: true,
  },
  eachTime: { ...limit, text: 'At most each time', workedOut: ofItem('eachTime') },
})

export const leftAsks = [
  ...(['age', 'fromAge', 'toAge', 'mostInAll', 'hadInAll', 'leftInAll'] as const),
  ...(['mostInYear', 'hadThisYear', 'leftThisYear', 'eachTime'] as const),
] satisfies readonly (keyof typeof left)[]
