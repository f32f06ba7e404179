import { rationale } from '../../blocks/rationale.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import type { Condition } from '../../vocabulary/condition.ts'

const alive = { not: { subject: 'deceased' } } as const satisfies Condition
export const wantsIt = { question: 'wants', is: 'yes' } as const satisfies Condition
const ends = { question: 'wants', is: 'no' } as const satisfies Condition

export const questions = defineQuestions({
  answeredOn: {
    kind: 'date',
    text: 'On which day did they answer, or did it happen?',
    needed: 'to-submit',
  },
  occasion: {
    kind: 'choice',
    text: 'Why now?',
    options: {
      atTwentyOne: 'At 21',
      atTwentyFive: 'At 25',
      eachYear: 'Asked again after a year',
      comesBack: 'They ask to come back',
      asksToStop: 'They ask us to stop',
      elsewhere: 'Something else ends it',
    },
    needed: 'to-submit',
  },
  asked: {
    kind: 'yes-no',
    text: 'Were they asked?',
    when: alive,
    needed: 'to-submit',
  },
  whyNotAsked: {
    kind: 'long-text',
    text: 'Why not, and what was tried?',
    when: { question: 'asked', is: 'no' },
    needed: 'to-submit',
  },
  wants: {
    kind: 'yes-no',
    text: 'Do they want support to go on, or to come back to it?',
    when: { all: [alive, { question: 'asked', is: 'yes' }] },
    needed: 'to-submit',
  },
  theirWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What do they say?',
    when: { question: 'asked', is: 'yes' },
    needed: 'to-submit',
  },
  helpWanted: {
    kind: 'long-text',
    text: 'What do they want help with?',
    when: wantsIt,
    needed: 'to-submit',
  },
  toldTheyMayReturn: {
    kind: 'yes-no',
    text: 'Do they know that they can come back until they are 25, and how?',
    when: ends,
    needed: 'to-submit',
  },
  whatHelped: {
    kind: 'long-text',
    text: 'Looking back: what was done, what helped, what remains?',
    needed: 'to-submit',
  },
  whoIsThere: {
    kind: 'long-text',
    text: 'Who is there for them from now on?',
    when: alive,
    needed: 'to-submit',
  },
  managerRationale: rationale({
    whose: 'practice manager',
    forWhat: 'the decision',
    needed: 'to-authorise',
  }),
})

export type SupportQuestion = keyof typeof questions
