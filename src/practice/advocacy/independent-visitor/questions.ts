import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const considering = { question: 'what', is: 'considering' } as const satisfies Condition
export const matching = { question: 'what', is: 'matching' } as const satisfies Condition
export const ending = { question: 'what', is: 'ending' } as const satisfies Condition
export const inInterest = { question: 'inInterest', is: 'yes' } as const satisfies Condition
export const agreed = {
  question: 'answer',
  is: ['accepted', 'not-able'],
} as const satisfies Condition

export const questions = defineQuestions({
  what: {
    kind: 'choice',
    text: 'What is this about?',
    options: {
      considering: 'Whether an independent visitor would be good for the child',
      matching: 'A visitor who may suit the child',
      ending: 'A visitor who has finished',
    },
    needed: 'to-submit',
  },
  on: { kind: 'date', text: 'On which day?', needed: 'to-submit' },
  consideredAt: {
    kind: 'choice',
    text: 'Where was it considered?',
    options: { carePlan: 'In the care plan', review: 'At a review', otherwise: 'At another time' },
    when: considering,
    needed: 'to-submit',
  },
  inInterest: {
    kind: 'yes-no',
    text: 'Would it be in the child’s interests?',
    when: considering,
    needed: 'to-submit',
  },
  reason: {
    kind: 'long-text',
    text: 'Why, or why not?',
    hint: 'Little or no family time is one pointer, and not the only one.',
    when: considering,
    needed: 'to-submit',
  },
  answer: {
    kind: 'choice',
    text: 'What did the child answer?',
    codes: 'offer-answer',
    when: { all: [considering, inInterest] },
    needed: 'to-submit',
  },
  childsWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say, in their own words?',
    when: considering,
  },
  provider: {
    kind: 'text',
    text: 'Which service finds the visitor?',
    when: { any: [{ all: [considering, agreed] }, matching] },
    needed: 'to-submit',
  },
  referredOn: {
    kind: 'date',
    text: 'When was the service asked?',
    when: { any: [{ all: [considering, agreed] }, matching] },
    needed: 'to-submit',
  },
  visitor: { kind: 'text', text: 'Who is the visitor?', when: matching, needed: 'to-submit' },
  checks: {
    kind: 'choices',
    text: 'Which checks are done?',
    options: {
      disclosure: 'Disclosure and barring check',
      references: 'References',
      training: 'Training',
    },
    when: matching,
    needed: 'to-submit',
  },
  independent: {
    kind: 'yes-no',
    text: 'Are they independent of the council and of the home?',
    when: matching,
    needed: 'to-submit',
  },
  match: {
    kind: 'long-text',
    text: 'Why do they suit each other?',
    hint: 'Interests, culture, language, how far they live from each other.',
    when: matching,
    needed: 'to-submit',
  },
  childAgrees: {
    kind: 'yes-no',
    text: 'Have they met, and does the child agree?',
    hint: 'Of a child who cannot say: do they show that they like the visitor?',
    when: matching,
    needed: 'to-submit',
  },
  startsOn: {
    kind: 'date',
    text: 'Since when do they visit?',
    when: matching,
    needed: 'to-submit',
  },
  matchDecision: {
    kind: 'long-text',
    text: 'Why is it a good match, or not?',
    when: matching,
    minimumCharacters: 50,
    needed: 'to-authorise',
  },
  endedOn: { kind: 'date', text: 'When did it end?', when: ending, needed: 'to-submit' },
  endedBecause: {
    kind: 'choice',
    text: 'Why?',
    options: {
      childsWish: 'The child did not want it any longer',
      visitorLeft: 'The visitor stopped',
      leftCare: 'The child left our care',
      moved: 'The child moved too far away',
      concern: 'A concern about the visitor',
      other: 'Something else',
    },
    when: ending,
    needed: 'to-submit',
  },
  visits: {
    kind: 'text',
    text: 'How often did they see each other, and what did they do?',
    when: ending,
    needed: 'to-submit',
  },
})

export type VisitorQuestion = keyof typeof questions
