import { meeting } from '../../blocks/meeting.ts'
import { planSteps } from '../../blocks/plan.ts'
import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { familyOffer } from '../family-offer.ts'

const held = { question: 'heldAt', answered: true } as const
const sent = { question: 'letterSentOn', answered: true } as const

const theLetter = defineQuestions({
  decidedOn: {
    kind: 'date',
    text: 'On what date was it decided to start pre-proceedings?',
    needed: 'to-submit',
  },
  concerns: {
    kind: 'long-text',
    text: 'What are we so worried about that we may go to court?',
    hint: 'In words a parent understands. What has to change stands below, from the plan.',
    needed: 'to-submit',
  },
  steps: planSteps({
    text: 'What must change, who does what by when, and how will we all know?',
    each: 'child',
    begins: true,
  }),
  supportOffered: {
    kind: 'long-text',
    text: 'What help do we offer, and from when?',
    needed: 'to-submit',
  },
  courtIfNot: {
    kind: 'long-text',
    text: 'What will we ask the court for if it does not change?',
    needed: 'to-submit',
  },
  letterSentOn: { kind: 'date', text: 'On what date was the letter before proceedings sent?' },
  letters: {
    kind: 'list',
    row: 'letter',
    text: 'Who was sent the letter?',
    hint: 'Each holder of parental responsibility, not only the mother, and a father without it where that was decided.',
    when: sent,
    needed: 'to-submit',
    of: {
      to: { kind: 'text', text: 'To whom?' },
      as: {
        kind: 'choice',
        text: 'As what?',
        options: {
          parentalResponsibility: 'Holds parental responsibility',
          fatherByDecision: 'Father without it, by decision',
        },
      },
      decidedBecause: { kind: 'text', text: 'If by decision, why?' },
      language: { kind: 'text', text: 'Language or format, if not plain English' },
      support: { kind: 'text', text: 'Advocate or interpreter, if one is needed' },
      how: {
        kind: 'choice',
        text: 'How?',
        options: { hand: 'By hand', post: 'By post', email: 'By secure email' },
      },
      sentOn: { kind: 'date', text: 'Sent on' },
      notSentBecause: { kind: 'text', text: 'If it was not sent, why not?' },
    },
  },
})

const asked = meeting({ what: 'pre-proceedings meeting', chair: 'Who chaired the meeting?' })

// The meeting is one part of pre-proceedings: they may end before it, when a child cannot wait.
const theMeeting = {
  ...asked,
  heldAt: {
    ...asked.heldAt,
    needed: 'never',
    hint: 'Hold it even when the parents do not come.',
  },
  chair: { ...asked.chair, when: held },
  people: {
    ...asked.people,
    needed: 'never',
    hint: 'Each parent may bring a solicitor: their advice is free.',
  },
} as const

const theAgreement = defineQuestions({
  agreed: {
    kind: 'choice',
    text: 'Was a written agreement signed?',
    when: held,
    options: {
      signed: 'Yes, by every parent',
      someSigned: 'By some of them',
      refused: 'No: they would not agree',
      absent: 'No: they did not come',
    },
    needed: 'to-submit',
  },
  agreement: {
    kind: 'long-text',
    text: 'What was agreed?',
    when: { question: 'agreed', is: ['signed', 'someSigned'] },
    needed: 'to-submit',
  },
  assessments: {
    kind: 'list',
    row: 'assessment',
    text: 'Which assessments were commissioned?',
    hint: 'Parenting, the viability of relatives, an expert.',
    none: 'No assessment was commissioned',
    when: held,
    needed: 'to-submit',
    of: {
      type: { kind: 'text', text: 'Of what, or of whom?' },
      by: { kind: 'text', text: 'By whom?' },
      due: { kind: 'date', planned: true, text: 'Due on' },
      receivedOn: { kind: 'date', text: 'Received on' },
      finding: { kind: 'long-text', text: 'What does it find?' },
    },
  },
})

const theReview = defineQuestions({
  midReviewOn: { kind: 'date', text: 'When was the review at the mid-point held?' },
  midReview: {
    kind: 'long-text',
    text: 'What did that review find?',
    when: { question: 'midReviewOn', answered: true },
    needed: 'to-submit',
  },
  progress: {
    kind: 'long-text',
    text: 'What has changed for the child since the letter, and is it enough?',
    each: 'child',
    needed: 'to-submit',
  },
})

const theEnd = defineQuestions({
  endedOn: {
    kind: 'date',
    text: 'On what date was it decided how pre-proceedings end?',
    needed: 'to-authorise',
  },
  whyLong: {
    kind: 'long-text',
    text: 'If they ran longer than sixteen weeks, why?',
  },
  endDecision: rationale({
    whose: 'head of service',
    forWhat: 'the decision',
    each: 'child',
    needed: 'to-authorise',
  }),
  endedBecause: {
    kind: 'choice',
    text: 'Why do they end without either?',
    each: 'child',
    options: {
      moved: 'The family moved to another authority, which has taken over',
      adult: 'The young person is 18',
      died: 'The child died',
      order: 'Another order makes them unnecessary',
    },
  },
})

export const questions = {
  ...theLetter,
  ...familyOffer(),
  ...theMeeting,
  ...theAgreement,
  ...views(),
  ...theReview,
  ...theEnd,
}

export type PreProceedingsQuestion = keyof typeof questions
