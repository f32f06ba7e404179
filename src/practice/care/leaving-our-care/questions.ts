import { askedWhile } from '../../blocks/asked-while.ts'
import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

/** On that day the young person is 18, and no law keeps them in our care. */
export const at18 = { aged: { from: 18 }, on: 'endsOn' } as const satisfies Condition

export const at16Or17 = { aged: { from: 16, under: 18 }, on: 'endsOn' } as const satisfies Condition

/** A midnight ended it before anybody had written why, and the reason is still to be recorded. */
export const endedByBirthday = {
  all: [
    { subject: 'adult' },
    { had: 'looked-after', where: { reasonGiven: 'no' } },
    { not: { holds: 'looked-after' } },
  ],
} as const satisfies Condition

export const died = { subject: 'deceased' } as const satisfies Condition

/** Nobody decides it but us: no court, no birthday, no other authority, no death. */
export const byOurDecision = {
  all: [
    { holds: 'legal-status', where: { code: 'V2' } },
    { question: 'orderMade', answered: false },
    { not: { question: 'endReason', is: ['E2', 'E3', 'E15'] } },
    { not: died },
    { not: at18 },
  ],
} as const satisfies Condition<'orderMade' | 'endReason' | 'endsOn'>

/** From here on the law asks for a review first, and for a nominated officer (regulation 39). */
export const inCareForAMonth = {
  holds: 'looked-after',
  for: { workingDays: 20 },
} as const satisfies Condition

const inCareAt16 = { heldInAll: 'looked-after', forDays: 1, sinceAge: 16 } as const

/** Thirteen weeks in care since 14, some of it at 16 or later: the law’s own measure. */
const longEnough = [{ heldInAll: 'looked-after', forDays: 91, sinceAge: 14 }, inCareAt16] as const

const theEnd = defineQuestions({
  endsOn: {
    kind: 'date',
    planned: true,
    text: 'On which day does the child leave our care?',
    hint: 'An 18th birthday may be recorded ahead, or afterwards; anything else on the day or after it.',
    needed: 'to-submit',
  },
  orderMade: {
    kind: 'text',
    text: 'If an order, or the end of one, took the child out of our care, which?',
  },
  endReason: {
    kind: 'choice',
    text: 'Why is the child no longer in our care?',
    codes: 'care-end-reason',
    needed: 'to-submit',
  },
  reason: {
    kind: 'long-text',
    text: 'Why now, and why is it right for them?',
    needed: 'to-submit',
  },
  noLongerPlaced: {
    kind: 'choice',
    text: 'It had been decided that the child should be placed for adoption. Why is that no longer so?',
    hint: 'The yearly return asks it of every child who leaves care and is not adopted.',
    codes: 'adoption-ceased',
    when: {
      all: [
        { holds: 'should-be-placed-for-adoption' },
        { question: 'endReason', answered: true },
        { not: { question: 'endReason', is: ['E11', 'E12'] } },
      ],
    },
    needed: 'to-submit',
  },
  eighteenOn: {
    kind: 'date',
    planned: true,
    text: 'Their 18th birthday',
    workedOut: {
      takes: 'latest',
      of: [{ from: { subject: 'born' }, within: { birthday: 18 } }],
    },
  },
  leavingCare: {
    kind: 'choice',
    text: 'What the law owes them after care',
    codes: 'leaving-care-category',
    workedOut: [
      { is: 'none', when: { any: [died, { question: 'endReason', is: ['E11', 'E12'] }] } },
      { is: 'former-relevant', when: { all: [at18, ...longEnough] } },
      { is: 'relevant', when: { all: [at16Or17, ...longEnough] } },
      { is: 'qualifying', when: inCareAt16 },
      { is: 'none' },
    ],
  },
})

const theArrangement = defineQuestions({
  livesWith: {
    kind: 'text',
    text: 'Where, and with whom, will they live?',
    when: { not: died },
    needed: 'to-submit',
  },
  arrangements: {
    kind: 'long-text',
    text: 'How do we know that these arrangements are right for them?',
    hint: 'What was assessed, who was seen, what could go wrong.',
    when: { not: died },
    needed: 'to-submit',
  },
  reviewingOfficersView: {
    kind: 'long-text',
    text: 'What does the reviewing officer say?',
    when: { not: died },
    needed: 'to-submit',
  },
  support: {
    kind: 'choice',
    text: 'What support follows?',
    options: {
      childInNeedPlan: 'A child in need plan',
      leavingCare: 'The leaving care team',
      both: 'Both',
      other: 'Something else',
      none: 'None is needed',
    },
    when: { not: died },
    needed: 'to-submit',
  },
  supportWhat: {
    kind: 'long-text',
    text: 'What exactly, from whom, and for how long?',
    when: { question: 'support', is: ['childInNeedPlan', 'leavingCare', 'both', 'other'] },
    needed: 'to-submit',
  },
  ...askedWhile({ not: died }, views()),
})

const theDecision = defineQuestions({
  decidedOn: { kind: 'date', text: 'When did you decide?', needed: 'to-authorise' },
  decision: rationale({
    whose: 'head of service',
    forWhat: 'the child leaving our care, or not',
    needed: 'to-authorise',
  }),
})

export const questions = { ...theEnd, ...theArrangement, ...theDecision }

export type LeavingOurCareQuestion = keyof typeof questions
