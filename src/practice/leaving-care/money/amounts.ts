import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const worth = {
  amount: 'Up to an amount',
  least: 'At least an amount',
  cost: 'What it costs',
  assessed: 'What is found to be needed',
} as const

export const howOften = {
  once: 'In all, for as long as we support them',
  eachYear: 'In twelve months',
  eachTime: 'Each time',
} as const

const isAmount = { question: 'value', is: 'amount' } as const satisfies Condition
const often = (is: keyof typeof howOften) =>
  ({ all: [isAmount, { question: 'often', is }] }) as const satisfies Condition

const pounds = { kind: 'number', unit: '£', from: 1 } as const

/** How much it is. Every amount is the council's own: it is written here and nowhere in the definitions. */
export const amounts = defineQuestions({
  value: {
    kind: 'choice',
    text: 'How much may they have?',
    options: worth,
    needed: 'to-submit',
  },
  often: {
    kind: 'choice',
    text: 'For how long does that amount have to last?',
    options: howOften,
    when: isAmount,
    needed: 'to-submit',
  },
  inAll: { ...pounds, text: 'How much in all?', when: often('once'), needed: 'to-submit' },
  eachTime: {
    ...pounds,
    text: 'How much each time?',
    when: often('eachTime'),
    needed: 'to-submit',
  },
  eachYear: {
    ...pounds,
    text: 'How much at most in twelve months?',
    hint: 'Nothing where there is no such limit.',
    when: {
      any: [often('eachYear'), often('eachTime'), { question: 'value', is: ['cost', 'assessed'] }],
    },
  },
  leastPounds: {
    ...pounds,
    text: 'How much at the least?',
    when: { question: 'value', is: 'least' },
    needed: 'to-submit',
  },
})

export const amountAsks = [
  'value',
  'often',
  'inAll',
  'eachTime',
  'eachYear',
  'leastPounds',
] as const satisfies readonly (keyof typeof amounts)[]
