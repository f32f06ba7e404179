import { defineQuestions } from '../../vocabulary/question.ts'
import { rationale } from '../../blocks/rationale.ts'

export const begins = { question: 'change', is: 'begins' } as const
export const ends = { question: 'change', is: 'ends' } as const

const byOrder = { holds: 'legal-status', where: { code: 'E1' } } as const
const byFosterCarer = { question: 'fosterCarer', is: '1' } as const

const theMove = defineQuestions({
  change: {
    kind: 'choice',
    text: 'Does the placement begin, or has it ended without an adoption?',
    options: { begins: 'It begins', ends: 'It has ended' },
    needed: 'to-submit',
  },
  changedOn: {
    kind: 'date',
    text: 'On what date?',
    hint: 'The day the child moved in, or left.',
    needed: 'to-submit',
  },
  matchedOn: {
    kind: 'date',
    text: 'When was the match decided?',
    when: begins,
    needed: 'to-submit',
  },
  adopterReference: {
    kind: 'text',
    text: 'Reference of the adopters',
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  fosterCarer: {
    kind: 'choice',
    text: 'Are they the child’s foster carers?',
    codes: 'adopted-by-foster-carer',
    sensitive: 'not-for-family',
    when: begins,
    needed: 'to-submit',
  },
  placementType: {
    kind: 'choice',
    text: 'Counted as',
    options: {
      A3: 'Placed for adoption with consent, with current foster carer',
      A4: 'Placed for adoption with consent, not with current foster carer',
      A5: 'Placed for adoption with placement order, with current foster carer',
      A6: 'Placed for adoption with placement order, not with current foster carer',
    },
    when: begins,
    workedOut: [
      { is: 'A5', when: { all: [byOrder, byFosterCarer] } },
      { is: 'A6', when: byOrder },
      { is: 'A3', when: { all: [{ holds: 'adoption-consent' }, byFosterCarer] } },
      { is: 'A4', when: { holds: 'adoption-consent' } },
    ],
  },
  earlyPlacedOn: {
    kind: 'date',
    text: 'If they fostered the child first so as to adopt (early permanence), since when?',
    when: begins,
  },
})

const thePlans = defineQuestions({
  introductionsPlan: {
    kind: 'long-text',
    text: 'How do the child and the family get to know each other?',
    needed: 'to-submit',
  },
  introductionsFrom: { kind: 'date', text: 'When did introductions begin?', needed: 'to-submit' },
  introductionsTo: { kind: 'date', text: 'When did they end?' },
  supportPlan: {
    kind: 'long-text',
    text: 'The adoption support plan: what help, from whom, for how long?',
    needed: 'to-submit',
  },
  contactPlan: {
    kind: 'long-text',
    text: 'Who stays in touch with the child, how and how often?',
    hint: 'Letterbox, brothers and sisters, visits.',
    needed: 'to-submit',
  },
  responsibilityPlan: {
    kind: 'long-text',
    text: 'What may the adopters decide from now on, and what do we?',
    needed: 'to-submit',
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about moving in?',
    hint: 'In their own words, or what a baby shows.',
    needed: 'to-submit',
  },
})

const theEnding = defineQuestions({
  whyEnded: { kind: 'long-text', text: 'Why did it end?', needed: 'to-submit' },
  disruptionMeetingOn: {
    kind: 'date',
    planned: true,
    text: 'When is the disruption meeting?',
    needed: 'to-submit',
  },
  learned: { kind: 'long-text', text: 'What is to be learned?' },
  childsVoiceAfter: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about it?',
    needed: 'to-submit',
  },
})

const theDecision = defineQuestions({
  managersDecision: rationale({
    whose: 'team manager',
    forWhat: 'the decision',
    needed: 'to-authorise',
  }),
  whyNotPlaced: { kind: 'long-text', text: 'Why does the child not move in?' },
})

export const questions = { ...theMove, ...thePlans, ...theEnding, ...theDecision }

export type PlacementQuestion = keyof typeof questions
