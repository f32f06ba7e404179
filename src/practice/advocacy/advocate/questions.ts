import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const offering = { question: 'what', is: 'offer' } as const satisfies Condition
const going = { question: 'what', is: 'update' } as const satisfies Condition
export const ending = { question: 'what', is: 'ending' } as const satisfies Condition

/** A child who cannot say what they want has an advocate too, who speaks for their rights. */
export const wanted = {
  question: 'answer',
  is: ['accepted', 'not-able'],
} as const satisfies Condition

export const referred = { any: [{ all: [offering, wanted] }, going] } as const satisfies Condition

export const questions = defineQuestions({
  what: {
    kind: 'choice',
    text: 'What is this about?',
    options: {
      offer: 'Offering the child an advocate',
      update: 'An advocate who was asked for',
      ending: 'An advocate who has finished',
    },
    needed: 'to-submit',
  },
  on: {
    kind: 'date',
    text: 'On which day?',
    hint: 'The day of the offer, or of the news.',
    needed: 'to-submit',
  },
  reason: {
    kind: 'choice',
    text: 'Why is an advocate offered?',
    options: {
      enteredCare: 'The child came into our care',
      conference: 'A child protection conference or plan',
      review: 'A review',
      complaint: 'A complaint',
      dispute: 'They disagree about family time or where they live',
      missing: 'They came back after going missing',
      adultServices: 'A disabled young person moving to adult services',
      homeless: 'Homeless at 16 or 17',
      other: 'Something else',
    },
    when: offering,
    needed: 'to-submit',
  },
  askedFor: {
    kind: 'yes-no',
    text: 'Did the child ask for one?',
    when: offering,
    needed: 'to-submit',
  },
  explainedBy: {
    kind: 'worker',
    text: 'Who explained it to the child?',
    when: offering,
    needed: 'to-submit',
  },
  answer: {
    kind: 'choice',
    text: 'What did the child answer?',
    codes: 'offer-answer',
    when: offering,
    needed: 'to-submit',
  },
  childsWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What did the child say, in their own words?',
    when: offering,
  },
  whyOnBehalf: {
    kind: 'long-text',
    text: 'Why can the child not say, and what should the advocate look after?',
    when: { question: 'answer', is: 'not-able' },
    needed: 'to-submit',
  },
  referredOn: {
    kind: 'date',
    text: 'When was the advocacy service asked?',
    when: referred,
    needed: 'to-submit',
  },
  urgent: { kind: 'yes-no', text: 'Is it urgent?', when: referred },
  provider: { kind: 'text', text: 'Which service?', when: referred, needed: 'to-submit' },
  serviceAnsweredOn: { kind: 'date', text: 'When did the service answer?', when: referred },
  started: {
    kind: 'yes-no',
    text: 'Has an advocate begun?',
    when: referred,
    needed: 'to-submit',
  },
  advocate: {
    kind: 'text',
    text: 'Who is the advocate?',
    when: { question: 'started', is: 'yes' },
    needed: 'to-submit',
  },
  startedOn: {
    kind: 'date',
    text: 'Since when?',
    when: { question: 'started', is: 'yes' },
    needed: 'to-submit',
  },
  sharedWithSiblings: {
    kind: 'yes-no',
    text: 'Do they speak for a brother or sister as well?',
    when: { question: 'started', is: 'yes' },
    needed: 'to-submit',
  },
  conflict: {
    kind: 'yes-no',
    text: 'Do the brothers and sisters want different things?',
    when: { question: 'sharedWithSiblings', is: 'yes' },
    needed: 'to-submit',
  },
  endedOn: {
    kind: 'date',
    text: 'When did the advocate finish?',
    when: ending,
    needed: 'to-submit',
  },
  endedBecause: {
    kind: 'choice',
    text: 'Why?',
    options: {
      done: 'What the child wanted was said',
      childsWish: 'The child did not want it any longer',
      unhappy: 'The child was unhappy with the advocate',
      moved: 'The child moved away',
      service: 'The service ended it',
      other: 'Something else',
    },
    when: ending,
    needed: 'to-submit',
  },
  meetings: {
    kind: 'list',
    row: 'meeting',
    text: 'Which meetings did the advocate come to?',
    none: 'None',
    when: ending,
    needed: 'to-submit',
    of: {
      on: { kind: 'date', text: 'When?' },
      what: { kind: 'text', text: 'Which meeting?' },
    },
  },
  mayTellUs: {
    kind: 'yes-no',
    text: 'Does the child agree that we are told what it was about?',
    hint: 'What a child tells an advocate stays with the advocate unless they agree.',
    when: ending,
    needed: 'to-submit',
  },
  issue: {
    kind: 'long-text',
    text: 'What was it about, and what came of it?',
    when: { question: 'mayTellUs', is: 'yes' },
  },
})

export type AdvocacyQuestion = keyof typeof questions
