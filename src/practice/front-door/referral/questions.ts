import { consent } from '../../blocks/consent.ts'
import { rationale } from '../../blocks/rationale.ts'
import { referrer } from '../../blocks/referrer.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

// An earlier referral within twelve months is worked out and shown, never asked.
const theReferral = defineQuestions({
  referralOn: {
    kind: 'date',
    text: 'What is the date of the referral?',
    hint: 'The day the contact that led to it was received.',
    needed: 'to-submit',
  },
  acceptedAt: { kind: 'instant', text: 'When was it accepted?', needed: 'to-submit' },
})

const theReason = defineQuestions({
  reason: { kind: 'long-text', text: 'What is the reason for the referral?', needed: 'to-submit' },
  presenting: {
    kind: 'choices',
    text: 'What does it look like?',
    codes: 'presenting',
    otherAs: 'presentingAsWritten',
    needed: 'to-submit',
  },
  presentingAsWritten: {
    kind: 'text',
    text: 'The issue as it was written',
    when: { question: 'presenting', is: 'other' },
  },
  immediateDanger: { kind: 'yes-no', text: 'Was a child in immediate danger?' },
  whyThreshold: {
    kind: 'long-text',
    text: 'Why is the threshold met?',
    each: 'child',
    needed: 'to-submit',
  },
  noFurtherAction: {
    kind: 'yes-no',
    text: 'Does the referral end here, with no further action?',
    each: 'child',
    needed: 'to-submit',
  },
  primaryNeed: {
    kind: 'choice',
    text: 'What is the child’s primary need?',
    hint: 'The one main reason why the child is in need.',
    codes: 'need',
    each: 'child',
    when: { question: 'noFurtherAction', is: 'no' },
    needed: 'to-submit',
  },
  closingReason: {
    kind: 'long-text',
    text: 'Why is it closed, and who has been told?',
    hint: 'What new information, or what history, answers the worry?',
    each: 'child',
    when: { question: 'noFurtherAction', is: 'yes' },
    needed: 'to-submit',
  },
})

const theAllocation = defineQuestions({
  priority: {
    kind: 'choice',
    text: 'How soon must it begin?',
    options: { sameDay: 'The same day', within24Hours: 'Within 24 hours', standard: 'Standard' },
    needed: 'to-authorise',
  },
  chronologyAndHistory: {
    kind: 'yes-no',
    text: 'Is the chronology attached, and has the history been considered?',
    needed: 'to-authorise',
  },
})

const theDecision = defineQuestions({
  managerRationale: rationale({
    whose: 'practice manager',
    forWhat: 'the decision',
    each: 'child',
    needed: 'to-authorise',
  }),
  servicesProvided: {
    kind: 'long-text',
    text: 'Which services are provided at once?',
    each: 'child',
  },
  earlyHelpConsent: {
    kind: 'yes-no',
    text: 'Does the family agree to early help?',
    hint: 'Consent to an assessment is not consent to this.',
    each: 'child',
  },
  closedBecause: {
    kind: 'choice',
    text: 'What makes an assessment unnecessary?',
    options: {
      newInformation: 'New information',
      knownHistory: 'What the team knows from earlier involvement',
    },
    each: 'child',
  },
})

export const questions = {
  ...theReferral,
  ...referrer(),
  ...theReason,
  ...consent({ to: 'the Child and Family Assessment' }),
  ...theAllocation,
  ...theDecision,
}

export type ReferralQuestion = keyof typeof questions
