import { actions } from '../../blocks/actions.ts'
import { analysis } from '../../blocks/analysis.ts'
import { childSeen } from '../../blocks/child-seen.ts'
import { distribution } from '../../blocks/meeting.ts'
import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import { allegedPeople, carriedConcern } from '../carried-concern.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const born = { not: { subject: 'unborn' } } as const
const notSeen = { question: 'seen', is: 'no' } as const
const medicalDone = { question: 'medicalDone', is: 'yes' } as const

const theStart = defineQuestions({
  strategyOn: {
    kind: 'date',
    text: 'On which day was the strategy discussion that started it?',
    hint: 'The enquiry begins on that day, and the time for a conference runs from it.',
    needed: 'to-submit',
  },
  strategyHeldAt: { kind: 'instant', text: 'At what time was it held?', needed: 'to-submit' },
  madeBy: {
    kind: 'choice',
    text: 'Who makes the enquiry?',
    options: {
      joint: 'Children’s Social Care and the police together',
      singleAgency: 'Children’s Social Care alone',
    },
    needed: 'to-submit',
  },
  ...carriedConcern,
  harm: { kind: 'choices', text: 'What kind of harm is it?', codes: 'abuse', each: 'child' },
  allegedPeople,
  madeByWorker: {
    kind: 'worker',
    text: 'Which social worker makes it?',
    needed: 'to-submit',
  },
  qualifiedAYear: {
    kind: 'yes-no',
    text: 'Have they been qualified for a year or more?',
    needed: 'to-submit',
  },
  whyNotQualified: {
    kind: 'text',
    text: 'Who makes it with them?',
    when: { question: 'qualifiedAYear', is: 'no' },
    needed: 'to-submit',
  },
})

const theChildren = defineQuestions({
  seeBy: {
    kind: 'instant',
    planned: true,
    text: 'By when was the child to be seen, if not within 24 hours?',
    each: 'child',
    when: born,
  },
  ...childSeen({ when: born }),
  whyNotSeen: {
    kind: 'choice',
    text: 'Why was the child not seen?',
    codes: 'not-seen',
    each: 'child',
    when: notSeen,
    needed: 'to-submit',
  },
  doneAboutIt: {
    kind: 'long-text',
    text: 'What did the practice manager decide to do about it?',
    hint: 'A child assessment order, an emergency protection order, or the police.',
    each: 'child',
    when: notSeen,
    needed: 'to-submit',
  },
  motherSeenAt: {
    kind: 'instant',
    text: 'When was the mother seen?',
    hint: 'Before birth there is no child to see.',
    each: 'child',
    when: { subject: 'unborn' },
    needed: 'to-submit',
  },
  safetyNow: {
    kind: 'long-text',
    tells: { topic: 'plan', while: 'section-47-enquiry' },
    text: 'What keeps the child safe while it is looked into?',
    each: 'child',
  },
})

const theFamily = defineQuestions({
  siblings: {
    kind: 'long-text',
    text: 'What is known of brothers, sisters and other children in the home?',
    needed: 'to-authorise',
  },
  homeConditions: {
    kind: 'long-text',
    text: 'What are the conditions at home?',
    needed: 'to-authorise',
  },
  parentsViews: views().parentsViews,
})

const theEvidence = defineQuestions({
  agencyChecks: {
    kind: 'list',
    row: 'check',
    text: 'What did each agency say?',
    needed: 'to-authorise',
    of: {
      agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
      who: { kind: 'text', text: 'Who?' },
      on: { kind: 'date', text: 'When?' },
      said: { kind: 'long-text', text: 'What did they say?' },
    },
  },
  medicalDone: {
    kind: 'yes-no',
    text: 'Was there a medical?',
    each: 'child',
    when: born,
    needed: 'to-authorise',
  },
  medicalOn: {
    kind: 'date',
    text: 'When was the medical?',
    each: 'child',
    when: medicalDone,
    needed: 'to-authorise',
  },
  medicalFindings: {
    kind: 'long-text',
    text: 'What did it find?',
    hint: 'The report itself is filed with the child’s documents.',
    each: 'child',
    when: medicalDone,
    needed: 'to-authorise',
  },
  injuries: {
    kind: 'long-text',
    text: 'Which injuries are there: where on the body, how large, what colour?',
    each: 'child',
    when: born,
  },
  recordedInterview: {
    kind: 'long-text',
    text: 'If there was a recorded interview (Achieving Best Evidence): when, by whom, and what came of it?',
    each: 'child',
    when: born,
    sensitive: 'not-for-family',
  },
  historyConsidered: {
    kind: 'long-text',
    text: 'What does the family’s history mean for this?',
    needed: 'to-authorise',
  },
  ...analysis(),
  riskAhead: {
    kind: 'long-text',
    tells: 'worry',
    text: 'What is the risk to this child now, and what if nothing changes?',
    each: 'child',
    needed: 'to-authorise',
  },
  recommendation: rationale({
    whose: 'social worker',
    forWhat: 'the recommendation',
    each: 'child',
    needed: 'to-submit',
  }),
})

const theDecision = defineQuestions({
  managerRationale: rationale({
    whose: 'practice manager',
    forWhat: 'the outcome',
    each: 'child',
    needed: 'to-authorise',
  }),
  conference: {
    kind: 'choice',
    text: 'Is a child protection conference needed?',
    hint: 'An agency may ask for one, and with a senior manager’s support is normally given it.',
    options: {
      initial: 'Yes, an initial conference',
      review: 'Yes: the child has a plan, so its review is brought forward',
      none: 'No',
    },
    each: 'child',
    needed: 'to-authorise',
  },
  conferenceReason: {
    kind: 'long-text',
    text: 'Why, or why not?',
    each: 'child',
    needed: 'to-authorise',
  },
  category: {
    kind: 'choice',
    text: 'Which category of abuse does it look like?',
    hint: 'The conference decides.',
    codes: 'abuse',
    each: 'child',
    when: { question: 'conference', is: 'initial' },
    needed: 'to-authorise',
  },
  safetyPlan: {
    ...actions({
      text: 'What keeps the child safe until the conference?',
      needed: 'to-authorise',
      tells: { topic: 'plan', while: 'section-47-enquiry' },
    }),
    each: 'child',
  },
  furtherAction: {
    kind: 'choices',
    text: 'Which other steps are taken at once?',
    options: {
      legalPlanning: 'A legal planning meeting',
      emergencyProtection: 'Emergency protection',
      none: 'None besides the conference',
    },
    alone: 'none',
    each: 'child',
    needed: 'to-authorise',
  },
  afterwards: {
    kind: 'choice',
    text: 'What helps the family now?',
    options: {
      childInNeedPlan: 'A child in need plan',
      earlyHelp: 'Early help, with the family’s consent',
      monitoring: 'The services that know the child keep watch',
    },
    each: 'child',
    needed: 'to-authorise',
  },
  takenOverBy: {
    kind: 'text',
    text: 'Who took it over, and when?',
    each: 'child',
    needed: 'to-authorise',
  },
})

export const questions = {
  ...theStart,
  ...theChildren,
  ...theFamily,
  ...theEvidence,
  ...theDecision,
  ...distribution({ what: 'outcome: parents, child, agencies and referrer' }),
}

export type EnquiryQuestion = keyof typeof questions
