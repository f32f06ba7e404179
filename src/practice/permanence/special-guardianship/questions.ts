import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { carerChecks } from '../carer-checks.ts'

export const isAssessment = { question: 'step', is: 'assessment' } as const
export const isOrder = { question: 'step', is: 'order' } as const
export const isSupport = { question: 'step', is: 'support' } as const
const orderMade = {
  question: 'orderMade',
  is: ['specialGuardianship', 'childArrangements'],
} as const

const relatedCarer = { question: 'related', is: 'yes' } as const
const fosteredHere = { question: 'fosterCarers', is: 'yes' } as const
const guardianship = { question: 'orderMade', is: 'specialGuardianship' } as const

const theStep = defineQuestions({
  step: {
    kind: 'choice',
    text: 'Which step is this?',
    options: {
      assessment: 'Assessment and support plan for the court',
      order: 'What the court decided',
      support: 'Review of the support',
    },
    needed: 'to-submit',
  },
  stepOn: {
    kind: 'date',
    text: 'From which date?',
    hint: 'The day the assessment began, the court decided, or the support was reviewed.',
    needed: 'to-submit',
  },
  guardians: {
    kind: 'list',
    row: 'person',
    text: 'Who would be, or is, the special guardian?',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Name' },
      relationship: { kind: 'choice', text: 'Who are they to the child?', codes: 'relationship' },
    },
  },
  related: {
    kind: 'yes-no',
    text: 'Are they a relative or friend of the child?',
    needed: 'to-submit',
  },
  theirAuthority: {
    kind: 'text',
    text: 'In which authority do they live?',
    needed: 'to-submit',
  },
})

const theAssessment = defineQuestions({
  askedBy: {
    kind: 'choice',
    text: 'Why is it assessed?',
    options: {
      carePlan: 'It is the plan for a child in our care',
      court: 'The court directed a report',
      notice: 'The carers gave notice that they will apply',
    },
    needed: 'to-submit',
  },
  noticeOn: {
    kind: 'date',
    text: 'On what date did they give notice?',
    when: { question: 'askedBy', is: 'notice' },
    needed: 'to-submit',
  },
  appliedOn: { kind: 'date', text: 'On what date did they apply?' },
  reportDueOn: {
    kind: 'date',
    planned: true,
    text: 'For when does the court want the report?',
  },
  reportFiledOn: { kind: 'date', text: 'When was the report filed?' },
  assessor: { kind: 'worker', text: 'Who assessed them?', needed: 'to-submit' },
  suitability: {
    kind: 'long-text',
    text: 'Are they suitable to be the child’s special guardian until adulthood?',
    hint: 'The headings of the Schedule: the child, the family, the guardians, what the order would mean, and what else there could be.',
    needed: 'to-submit',
  },
  ...carerChecks({ toWhom: 'guardians' }),
})

const theSupport = defineQuestions({
  supportMoney: {
    kind: 'long-text',
    text: 'Support plan: money',
    hint: 'After the means test; looked at again every year.',
    needed: 'to-authorise',
  },
  supportTherapy: { kind: 'long-text', text: 'Support plan: therapy', needed: 'to-authorise' },
  supportContact: {
    kind: 'long-text',
    text: 'Support plan: who the child stays in touch with, and who helps with it',
    needed: 'to-authorise',
  },
  supportTraining: {
    kind: 'long-text',
    text: 'Support plan: training and groups',
    needed: 'to-authorise',
  },
  legalAdvicePaid: {
    kind: 'yes-no',
    text: 'Do we pay for the carers’ legal advice?',
    needed: 'to-submit',
  },
})

const theOrder = defineQuestions({
  orderMade: {
    kind: 'choice',
    text: 'What did the court order?',
    options: {
      specialGuardianship: 'A special guardianship order',
      childArrangements: 'A child arrangements order: the child lives with them',
      none: 'Neither, or the application was withdrawn',
    },
    needed: 'to-submit',
  },
  fosterCarers: {
    kind: 'yes-no',
    text: 'Were they the child’s foster carers until then?',
    when: orderMade,
    needed: 'to-submit',
  },
  endReason: {
    kind: 'choice',
    text: 'Counted as',
    options: {
      E41: 'Residence order or child arrangements order (lives with)',
      E45: 'Special guardianship order to former foster carer who is relative or friend',
      E46: 'Special guardianship order to former foster carer, not relative or friend',
      E47: 'Special guardianship order to other carer who is relative or friend',
      E48: 'Special guardianship order to other carer, not relative or friend',
    },
    when: orderMade,
    workedOut: [
      { is: 'E45', when: { all: [guardianship, fosteredHere, relatedCarer] } },
      { is: 'E46', when: { all: [guardianship, fosteredHere] } },
      { is: 'E47', when: { all: [guardianship, relatedCarer] } },
      { is: 'E48', when: guardianship },
      { is: 'E41', when: { question: 'orderMade', is: 'childArrangements' } },
    ],
  },
  daysToOrder: {
    kind: 'number',
    unit: 'days',
    text: 'From coming into our care',
    when: orderMade,
    workedOut: {
      daysFrom: { fact: 'looked-after', at: 'start' },
      to: { answer: 'stepOn' },
    },
  },
})

const theReview = defineQuestions({
  reviewFound: {
    kind: 'long-text',
    text: 'How is it going, and what changes in the support?',
    needed: 'to-submit',
  },
  meansReviewed: {
    kind: 'yes-no',
    text: 'Was the allowance worked out again?',
    needed: 'to-submit',
  },
})

const theDecision = defineQuestions({
  managersDecision: rationale({
    whose: 'head of service',
    forWhat: 'the decision',
    needed: 'to-authorise',
  }),
  supportEndedBecause: { kind: 'long-text', text: 'Why does the support end?' },
  sharedOn: { kind: 'date', text: 'When were they told, with the reasons?' },
  challenge: {
    kind: 'long-text',
    text: 'If they challenge it: what do they say, and what came of it?',
  },
})

export const questions = {
  ...theStep,
  ...theAssessment,
  ...views(),
  ...theSupport,
  ...theOrder,
  ...theReview,
  ...theDecision,
}

export type GuardianshipQuestion = keyof typeof questions
