import { rationale } from '../../blocks/rationale.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const longTerm = {
  question: 'preferred',
  is: ['fostering', 'fostering-with-family'],
} as const

const adoption = {
  any: [
    { question: 'preferred', is: 'adoption' },
    { question: 'parallel', is: 'adoption' },
  ],
} as const

const hasSiblings = { question: 'siblings', is: 'yes' } as const
const childOfTen = { aged: { from: 10 } } as const

const thePlan = defineQuestions({
  decidedOn: {
    kind: 'date',
    text: 'On what date was the plan decided?',
    needed: 'to-submit',
  },
  decidedAt: {
    kind: 'choice',
    text: 'At which meeting?',
    options: {
      permanenceMeeting: 'A permanence planning meeting',
      permanencePanel: 'A permanence panel',
      legalPlanning: 'A legal planning meeting',
      review: 'A review',
    },
    needed: 'to-submit',
  },
  preferred: {
    kind: 'choice',
    text: 'Which permanent home is the plan?',
    codes: 'permanence-option',
    needed: 'to-submit',
  },
  hasParallel: {
    kind: 'yes-no',
    text: 'Is another planned for at the same time?',
    hint: 'So that no time is lost if the first cannot be.',
    needed: 'to-submit',
  },
  parallel: {
    kind: 'choice',
    text: 'Which one in parallel?',
    codes: 'permanence-option',
    when: { question: 'hasParallel', is: 'yes' },
    needed: 'to-submit',
  },
  whyNoParallel: {
    kind: 'long-text',
    text: 'Why is nothing planned in parallel?',
    when: { question: 'hasParallel', is: 'no' },
    needed: 'to-submit',
  },
  why: rationale({ whose: 'social worker', forWhat: 'this plan', needed: 'to-submit' }),
  daysToDecision: {
    kind: 'number',
    unit: 'days',
    text: 'From coming into our care to this decision',
    workedOut: {
      daysFrom: { fact: 'looked-after', at: 'start' },
      to: { answer: 'decidedOn' },
    },
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'Where does the child want to live, and what do they say about the plan?',
    hint: 'In the child’s own words, with the date and how you heard it.',
    when: { not: { subject: 'unborn' } },
    needed: 'to-submit',
  },
  childAgrees: {
    kind: 'choice',
    text: 'The child is ten or older. Do they agree with the plan?',
    options: { yes: 'Yes', no: 'No', unsure: 'They are not sure' },
    when: childOfTen,
    needed: 'to-submit',
  },
})

const theHome = defineQuestions({
  withWhom: {
    kind: 'long-text',
    text: 'With which carers, and how do they fit what the child needs?',
    when: longTerm,
    needed: 'to-submit',
  },
  ourCarers: {
    kind: 'yes-no',
    text: 'Are they foster carers of our own?',
    hint: 'A nominated officer then agrees to the plan.',
    when: longTerm,
    needed: 'to-submit',
  },
  earlyPermanence: {
    kind: 'yes-no',
    text: 'Is it early permanence: carers who foster now and could adopt?',
    when: adoption,
    needed: 'to-submit',
  },
  earlyPlacedOn: {
    kind: 'date',
    text: 'When did the child move in with them?',
    when: { question: 'earlyPermanence', is: 'yes' },
  },
})

const theSiblings = defineQuestions({
  siblings: {
    kind: 'yes-no',
    text: 'Has the child brothers or sisters who are in care too, or may be?',
    needed: 'to-submit',
  },
  siblingAssessedOn: {
    kind: 'date',
    text: 'When was it assessed whether they should live together or apart?',
    when: hasSiblings,
    needed: 'to-authorise',
  },
  togetherOrApart: {
    kind: 'choice',
    text: 'What did the assessment find?',
    options: { together: 'Together', apart: 'Apart', some: 'Some together, some apart' },
    when: hasSiblings,
    needed: 'to-authorise',
  },
  siblingAssessment: {
    kind: 'long-text',
    text: 'What does it say, and why?',
    when: hasSiblings,
    needed: 'to-authorise',
  },
  whyDifferent: {
    kind: 'long-text',
    text: 'If this plan differs from that for a brother or sister, why, and how do they stay in touch?',
    hint: 'Each child has a plan of their own.',
    when: hasSiblings,
  },
})

const theDecision = defineQuestions({
  managersDecision: rationale({
    whose: 'team manager',
    forWhat: 'the decision',
    needed: 'to-authorise',
  }),
  comeBackWith: { kind: 'long-text', text: 'What is missing, and by when is it decided again?' },
})

const theReview = defineQuestions({
  ratifiedOn: { kind: 'date', text: 'At the review of which date was the plan ratified?' },
  ratifiedBy: { kind: 'worker', text: 'By which reviewing officer?' },
  reservations: {
    kind: 'long-text',
    text: 'What did the reviewing officer say about it?',
    hint: 'If they did not ratify it, why, and what follows.',
  },
})

export const questions = {
  ...thePlan,
  ...theHome,
  ...theSiblings,
  ...theDecision,
  ...theReview,
}

export type PlanQuestion = keyof typeof questions
