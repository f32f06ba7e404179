import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

// What the record knows of a child's life with us decides how long it is kept. Each rule that applies gives a
// date of its own, and the latest wins.

const adopted = { had: 'adopted-record-sealed' } as const satisfies Condition

/** Who was in our care, or left somebody's care to us. */
const lookedAfter = {
  any: [{ had: 'looked-after' }, { had: 'care-leaver' }, { had: 'leaving-care-support' }],
} as const satisfies Condition

const diedUnder18 = {
  all: [{ subject: 'deceased' }, { aged: { under: 18 }, on: 'diedOn' }],
} as const satisfies Condition

const protection = {
  any: [
    { had: 'section-47-enquiry' },
    { had: 'initial-conference' },
    { had: 'review-conference' },
    { had: 'child-protection-plan' },
  ],
} as const satisfies Condition

const childInNeed = {
  any: [{ had: 'open-referral' }, { had: 'child-in-need-plan' }],
} as const satisfies Condition

/** The class depends on when the child was born, or would have been. */
export const countsFromBirth = {
  any: [lookedAfter, protection, childInNeed],
} as const satisfies Condition

const born = { subject: 'born' } as const
/** A baby who was never born: from the day they were expected (handbook P47, E1). */
const expected = { subject: 'expected' } as const
const died = { subject: 'died' } as const

export const workedOut = defineQuestions({
  diedOn: {
    kind: 'date',
    text: 'When did they die?',
    each: 'child',
    when: { subject: 'deceased' },
    workedOut: { takes: 'latest', of: [{ from: died, within: { days: 0 } }] },
  },
  class: {
    kind: 'choice',
    text: 'Which rule decides how long it is kept?',
    hint: 'Where several apply, the longest wins: see the date.',
    codes: 'retention-class',
    each: 'child',
    workedOut: [
      { is: 'adoption', when: adopted },
      { is: 'looked-after-died', when: { all: [lookedAfter, diedUnder18] } },
      { is: 'looked-after', when: lookedAfter },
      { is: 'protection', when: protection },
      { is: 'child-in-need', when: childInNeed },
      { is: 'contact' },
    ],
  },
  triggerOn: {
    kind: 'date',
    text: 'From which day is it counted?',
    hint: 'The order, the death, the birth, the day the baby was expected, or the closure.',
    each: 'child',
    workedOut: {
      takes: 'latest',
      of: [
        {
          from: { fact: 'adopted-record-sealed', at: 'start' },
          within: { days: 0 },
          when: { question: 'class', is: 'adoption' },
        },
        {
          from: died,
          within: { days: 0 },
          when: { question: 'class', is: 'looked-after-died' },
        },
        ...[born, expected].map((from) => ({
          from,
          within: { days: 0 },
          when: { question: 'class', is: ['looked-after', 'protection', 'child-in-need'] },
        })),
        {
          from: { answer: 'closedOn' },
          within: { days: 0 },
          when: { question: 'class', is: 'contact' },
        },
      ],
    },
  },
  destroyAfter: {
    kind: 'date',
    text: 'Until when must it be kept?',
    each: 'child',
    workedOut: {
      takes: 'latest',
      of: [
        {
          from: { fact: 'adopted-record-sealed', at: 'start' },
          within: { years: 100 },
          when: adopted,
        },
        { from: died, within: { years: 15 }, when: { all: [lookedAfter, diedUnder18] } },
        {
          from: born,
          within: { years: 75 },
          when: { all: [lookedAfter, { not: diedUnder18 }] },
        },
        { from: born, within: { years: 35 }, when: protection },
        { from: expected, within: { years: 35 }, when: protection },
        { from: born, within: { years: 25 }, when: childInNeed },
        { from: expected, within: { years: 25 }, when: childInNeed },
        { from: { answer: 'closedOn' }, within: { years: 6 } },
      ],
    },
  },
})
