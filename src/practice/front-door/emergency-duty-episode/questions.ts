import { childSeen } from '../../blocks/child-seen.ts'
import { consent } from '../../blocks/consent.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { placementMade } from './placement-made.ts'

/** The episode is about a child, alone or with an adult. */
export const aboutAChild = {
  question: 'about',
  is: ['child', 'both'],
} as const satisfies Condition

/** The episode is about an adult, alone or with a child. */
export const aboutAnAdult = {
  question: 'about',
  is: ['adult', 'both'],
} as const satisfies Condition

const theCall = defineQuestions({
  receivedAt: { kind: 'instant', text: 'When did the call come in?', needed: 'to-submit' },
  callerName: {
    kind: 'text',
    text: 'Who called?',
    hint: 'If they would not say, write anonymous.',
    needed: 'to-submit',
    sensitive: 'conceal-referrer',
  },
  source: {
    kind: 'choice',
    text: 'Who is it from?',
    codes: 'source',
    needed: 'to-submit',
  },
  callerAgency: {
    kind: 'text',
    text: 'Their organisation',
    sensitive: 'conceal-referrer',
  },
  callBackNumber: {
    kind: 'text',
    format: 'telephone',
    text: 'Number to call back',
    sensitive: 'conceal-referrer',
  },
  callerAnonymous: {
    kind: 'yes-no',
    text: 'Do they want to stay anonymous?',
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  about: {
    kind: 'choice',
    text: 'Who is it about?',
    options: { child: 'A child', adult: 'An adult', both: 'A child and an adult' },
    needed: 'to-submit',
  },
  category: {
    kind: 'choice',
    text: 'What kind of emergency is it?',
    codes: 'emergency-category',
    needed: 'to-submit',
  },
  priority: {
    kind: 'choice',
    text: 'How soon must we act?',
    codes: 'emergency-priority',
    needed: 'to-submit',
  },
  whereNow: {
    kind: 'text',
    tells: 'where-tonight',
    text: 'Where is the child now, and with whom?',
    each: 'child',
    needed: 'to-submit',
  },
})

const theRisk = defineQuestions({
  immediateDanger: {
    kind: 'yes-no',
    text: 'Is anyone in immediate danger now?',
    hint: 'If so, 999 comes first.',
    needed: 'to-submit',
  },
  called999At: {
    kind: 'instant',
    text: 'When was 999 called, or the caller told to call?',
    when: { question: 'immediateDanger', is: 'yes' },
    needed: 'to-submit',
  },
  policeLog: { kind: 'text', text: 'Police log number' },
  risk: { kind: 'long-text', tells: 'worry', text: 'What is the risk?', needed: 'to-submit' },
  whyNow: { kind: 'long-text', text: 'Why can it not wait?', needed: 'to-submit' },
  // Plans, orders, care and alerts that we hold are shown beside the child, never asked.
  knownHere: {
    kind: 'yes-no',
    unknown: true,
    text: 'Is the family known here?',
    when: aboutAChild,
    needed: 'to-submit',
  },
  checks: {
    kind: 'list',
    row: 'check',
    text: 'What was checked?',
    hint: 'Child protection plan, in our care, and another authority’s duty team for a child of theirs.',
    none: 'Nothing could be checked',
    needed: 'to-submit',
    of: {
      what: { kind: 'text', text: 'What, or with whom?' },
      at: { kind: 'instant', text: 'When?' },
      answer: { kind: 'text', text: 'What did it say?' },
    },
  },
  otherAuthorityTold: {
    kind: 'text',
    text: 'If the child is another authority’s, whom did you tell there, and when?',
    when: aboutAChild,
  },
})

const theAction = defineQuestions({
  // A long weekend passes through several hands: one episode, and an entry from each.
  entries: {
    kind: 'list',
    row: 'entry',
    text: 'What was done?',
    hint: 'One entry for each thing done, by whoever is on duty.',
    needed: 'to-submit',
    of: {
      at: { kind: 'instant', text: 'When?' },
      by: { kind: 'worker', text: 'By whom?' },
      what: { kind: 'long-text', text: 'What was done?' },
    },
  },
  decisionMade: { kind: 'long-text', text: 'What was decided, and why?', needed: 'to-submit' },
  visited: { kind: 'yes-no', text: 'Was a visit made?', needed: 'to-submit' },
  visitedAt: {
    kind: 'instant',
    text: 'When was the visit?',
    when: { question: 'visited', is: 'yes' },
    needed: 'to-submit',
  },
  missingReturnedAt: {
    kind: 'instant',
    text: 'If a missing child came back, when?',
    when: { question: 'category', is: 'missing' },
  },
  returnInterviewRequested: {
    kind: 'yes-no',
    text: 'Has a return home interview been asked for?',
    hint: 'Ask for one even when a child comes back at night.',
    when: { question: 'missingReturnedAt', answered: true },
    needed: 'to-submit',
  },
})

// The least that adult services need. No clinical record of an adult is kept here.
const theAdult = defineQuestions({
  adultPassedTo: {
    kind: 'text',
    text: 'To whom in adult safeguarding was it passed?',
    when: aboutAnAdult,
    needed: 'to-submit',
  },
  adultPassedAt: {
    kind: 'instant',
    text: 'When was it passed to adult safeguarding?',
    when: aboutAnAdult,
    needed: 'to-submit',
  },
  mentalHealthActAssessments: {
    kind: 'number',
    text: 'How many Mental Health Act assessments were made?',
    hint: 'The count and the hours only, nothing about the person.',
    from: 0,
    when: aboutAnAdult,
    needed: 'to-submit',
  },
  mentalHealthActHours: {
    kind: 'number',
    unit: 'hours',
    text: 'How many hours did they take?',
    from: 0,
    when: aboutAnAdult,
    needed: 'to-submit',
  },
})

const theHandOver = defineQuestions({
  outstanding: {
    kind: 'list',
    row: 'task',
    text: 'What is still to be done today?',
    none: 'Nothing is left to do',
    needed: 'to-submit',
    of: {
      task: { kind: 'text', text: 'What?' },
      team: { kind: 'team', text: 'Which team?' },
      urgent: { kind: 'yes-no', text: 'Is it urgent?' },
    },
  },
  handedOverTo: { kind: 'team', text: 'Which team was it handed over to?', needed: 'to-submit' },
  handedOverAt: { kind: 'instant', text: 'When was it handed over?', needed: 'to-submit' },
  // The day team answers after the night is over, so the night's record does not wait for it.
  acknowledgedBy: { kind: 'worker', text: 'Who took it over?', needed: 'to-authorise' },
  acknowledgedAt: { kind: 'instant', text: 'When did they take it over?', needed: 'to-authorise' },
  reviewedOn: { kind: 'date', text: 'When did you review it?', needed: 'to-authorise' },
  reviewComment: {
    kind: 'long-text',
    text: 'What do you make of it, and what happens now?',
    needed: 'to-authorise',
  },
})

export const questions = {
  ...theCall,
  ...theRisk,
  ...theAction,
  ...childSeen({ when: { question: 'visited', is: 'yes' } }),
  ...consent({ to: 'what was done', when: aboutAChild }),
  ...placementMade,
  ...theAdult,
  ...theHandOver,
}

export type EmergencyDutyQuestion = keyof typeof questions
