import { askedWhile } from '../blocks/asked-while.ts'
import { consent } from '../blocks/consent.ts'
import type { Condition } from '../vocabulary/condition.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { goesOn, mayBeCarriedOut } from './going-on.ts'

const reopened = { question: 'assessmentFor', is: 'reopened' } as const
const endedEarly = {
  question: 'endedEarly',
  is: ['moved', 'died', 'untraced', 'turned18'],
} as const

const whyItIs = defineQuestions({
  referralOn: {
    kind: 'date',
    text: 'What is the date of the referral?',
    hint: 'The clock counts from this day. For an update or a return home, the day a manager asked for it.',
    needed: 'to-submit',
  },
  startedOn: { kind: 'date', text: 'When did the assessment start?', needed: 'to-submit' },
  assessmentFor: {
    kind: 'choice',
    text: 'What kind of assessment is it?',
    options: {
      new: 'After a referral',
      preBirth: 'Before birth',
      update: 'An update: something has changed, or a year has passed',
      returnHome: 'Before a child in our care goes home',
      youngCarer: 'A young carer',
      section37: 'A court has asked (section 37)',
      section7: 'A court has asked for a welfare report (section 7)',
      reopened: 'An assessment opened again',
    },
    each: 'child',
    needed: 'to-submit',
  },
  whyReopened: {
    kind: 'long-text',
    text: 'Why is it opened again?',
    hint: 'It begins as a copy of the last one, which stays as it was signed.',
    each: 'child',
    when: reopened,
    needed: 'to-submit',
  },
  reopenedBy: {
    kind: 'worker',
    text: 'Which team manager agreed to that?',
    each: 'child',
    when: reopened,
    needed: 'to-submit',
  },
  reason: { kind: 'long-text', text: 'What is the reason for it?', needed: 'to-submit' },
  presenting: {
    kind: 'choices',
    text: 'What does it look like?',
    codes: 'presenting',
    otherAs: 'presentingAsWritten',
  },
  presentingAsWritten: {
    kind: 'text',
    text: 'The issue as it was written',
    when: { question: 'presenting', is: 'other' },
  },
  primaryNeed: {
    kind: 'choice',
    text: 'What is the child’s primary need?',
    hint: 'As the referral said; change it if the assessment finds otherwise.',
    codes: 'need',
    each: 'child',
    needed: 'to-submit',
  },
  immediateDanger: { kind: 'yes-no', text: 'Was a child in immediate danger?' },
  endedEarly: {
    kind: 'choice',
    text: 'Did anything end it for this child before it was finished?',
    options: {
      no: 'No',
      moved: 'The family moved, and another authority has taken it over',
      turned18: 'The young person turned 18',
      untraced: 'The family cannot be found',
      died: 'The child died',
    },
    each: 'child',
    needed: 'to-submit',
  },
  whyEndedEarly: {
    kind: 'long-text',
    text: 'What happened, and who has been told?',
    each: 'child',
    when: endedEarly,
    needed: 'to-submit',
  },
})

const stopped = {
  all: [{ question: 'consent', answered: true }, { not: mayBeCarriedOut }],
} as const satisfies Condition

const withoutConsent = defineQuestions({
  disagreement: {
    kind: 'long-text',
    text: 'If somebody with parental responsibility or the child disagrees: who, and what was decided?',
  },
  offerMade: {
    kind: 'long-text',
    text: 'There is no consent, so the assessment stops here. What was offered, and how was it explained?',
    hint: 'If significant harm may be suspected, say so above: then no consent is needed.',
    when: stopped,
    needed: 'to-submit',
  },
  signpostedTo: {
    kind: 'long-text',
    text: 'Where can the family find help instead?',
    when: stopped,
    needed: 'to-submit',
  },
})

/** Rule T12: asked at day 10; an assessment that is finished sooner has nothing left to review. */
const managerReview = defineQuestions({
  managerReview: {
    kind: 'choice',
    text: 'Was the assessment still open at its tenth working day?',
    options: { open: 'Yes, so a manager looked at it', finished: 'No, it was finished sooner' },
    needed: 'to-submit',
  },
  managerReviewedOn: {
    kind: 'date',
    text: 'When did the manager look at it?',
    when: { question: 'managerReview', is: 'open' },
    needed: 'to-submit',
  },
  managerReviewedBy: {
    kind: 'worker',
    text: 'Which manager?',
    when: { question: 'managerReview', is: 'open' },
    needed: 'to-submit',
  },
  managerReviewFound: {
    kind: 'choice',
    text: 'What follows?',
    options: {
      goOn: 'It is still proportionate: go on',
      finishEarly: 'Enough is known: finish it early',
      extend: 'It needs more time: extend it before day 20',
      protect: 'Harm is suspected: hold a strategy discussion',
    },
    when: { question: 'managerReview', is: 'open' },
    needed: 'to-submit',
  },
  managerReviewNote: {
    kind: 'long-text',
    text: 'What did the manager see, and ask for?',
    when: { question: 'managerReview', is: 'open' },
  },
})

export const beginning = {
  ...whyItIs,
  ...consent({ to: 'the Child and Family Assessment' }),
  ...withoutConsent,
  ...askedWhile(goesOn, managerReview),
}
