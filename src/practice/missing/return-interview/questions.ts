import { actions } from '../../blocks/actions.ts'
import { askedWhile } from '../../blocks/asked-while.ts'
import { namedAway } from '../named-away.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const accepted = { question: 'answer', is: 'accepted' } as const satisfies Condition

export const notAccepted = {
  question: 'answer',
  is: [
    ...(['child-declined', 'parent-declined', 'not-reached', 'missing-again'] as const),
    ...(['not-in-interest', 'not-possible'] as const),
  ],
} as const satisfies Condition

export const thirdTime = { question: 'thirdInNinetyDays', is: 'yes' } as const satisfies Condition

/** In 72 hours of the clock, whatever the clocks do in that night. */
export const inTime = {
  question: 'interviewedAt',
  within: { hours: 72 },
  of: 'returnedAt',
} as const satisfies Condition<'interviewedAt' | 'returnedAt'>

const theOffer = defineQuestions({
  returnedAt: {
    kind: 'instant',
    text: 'When was the child found, or back?',
    needed: 'to-submit',
  },
  missingAt: { kind: 'instant', text: 'Since when had the child been missing?' },
  thirdInNinetyDays: {
    kind: 'choice',
    text: 'Was it the third time or more in 90 days?',
    options: { yes: 'Yes', no: 'No' },
    needed: 'to-submit',
  },
  toldPolice: { kind: 'long-text', text: 'What did the child tell the police?' },
  offeredAt: { kind: 'instant', text: 'When was the interview offered?', needed: 'to-submit' },
  offeredBy: { kind: 'worker', text: 'Who offered it?', needed: 'to-submit' },
  attempts: {
    kind: 'list',
    row: 'try',
    text: 'How was it tried?',
    none: 'The first offer was answered',
    of: {
      at: { kind: 'instant', text: 'When?' },
      how: { kind: 'text', text: 'How?' },
      result: { kind: 'text', text: 'What came of it?' },
    },
  },
  answer: {
    kind: 'choice',
    text: 'Was it accepted?',
    codes: 'return-interview-answer',
    needed: 'to-submit',
  },
  whyNot: {
    kind: 'long-text',
    text: 'Why not?',
    when: notAccepted,
    needed: 'to-submit',
  },
  answersOthers: {
    kind: 'yes-no',
    text: 'Does it answer for the child’s other returns that still wait for one?',
    hint: 'Each other return takes these answers, meets its own 72 hours or not, and is closed by itself.',
    when: { underWay: 'return-interview' },
    needed: 'to-submit',
  },
})

const theInterview = defineQuestions({
  interviewedAt: { kind: 'instant', text: 'When was it held?', needed: 'to-submit' },
  lateReason: {
    kind: 'long-text',
    text: 'If it was held more than 72 hours after the return: why?',
    hint: 'A child may need more time, and giving it is right. It still counts as late.',
  },
  interviewedBy: { kind: 'worker', text: 'Who held it?', needed: 'to-submit' },
  independent: {
    kind: 'yes-no',
    text: 'Are they independent?',
    hint: 'They do not care for the child, and do not manage those who do.',
    needed: 'to-submit',
  },
  interviewedHow: {
    kind: 'choice',
    text: 'How?',
    options: { inPerson: 'In person', video: 'By video', phone: 'By phone only' },
    needed: 'to-submit',
  },
  whyNotInPerson: {
    kind: 'long-text',
    text: 'Why not in person, and when will somebody see the child?',
    when: { question: 'interviewedHow', is: ['video', 'phone'] },
    needed: 'to-submit',
  },
  interviewedWhere: { kind: 'text', text: 'Where?', needed: 'to-submit' },
  alone: { kind: 'yes-no', text: 'Was the child alone with the interviewer?', needed: 'to-submit' },
  interpreter: { kind: 'text', text: 'Interpreter or other help, if any' },
  childsWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What did the child say, in their own words?',
    needed: 'to-submit',
  },
  whyLeft: { kind: 'long-text', text: 'Why did they go?', needed: 'to-submit' },
  whatHappened: {
    kind: 'long-text',
    text: 'What happened?',
    hint: 'How they travelled and who helped them, too.',
    needed: 'to-submit',
  },
  feelsSafe: {
    kind: 'choice',
    text: 'Does the child feel safe where they live?',
    options: { yes: 'Yes', no: 'No', unsaid: 'They did not say' },
    needed: 'to-submit',
  },
  whatWouldHelp: { kind: 'long-text', text: 'What would help?', needed: 'to-submit' },
})

const whatIsKnown = defineQuestions({
  knownDetails: {
    kind: 'long-text',
    text: 'There was no interview. What is known all the same?',
    hint: 'Why, and what happened: from the child’s records, the carer, the police, the family.',
    needed: 'to-submit',
  },
})

// Asked whatever the answer was: from the child, or from the records where there was no interview.
const theRisk = defineQuestions({
  pushed: {
    kind: 'choices',
    text: 'What pushed them away?',
    codes: 'push-factor',
    alone: 'none',
    needed: 'to-submit',
  },
  pulled: {
    kind: 'choices',
    text: 'What pulled them?',
    codes: 'pull-factor',
    alone: 'none',
    needed: 'to-submit',
  },
  harm: {
    kind: 'choices',
    text: 'Were they harmed while they were away?',
    hint: 'What they say, and what makes you think otherwise.',
    codes: 'missing-harm',
    alone: 'none',
    needed: 'to-submit',
  },
  riskOfAgain: {
    kind: 'choice',
    text: 'How likely is it that the child goes again?',
    codes: 'missing-again',
    needed: 'to-submit',
  },
  futureRisk: {
    kind: 'long-text',
    text: 'What is the risk in future, and why?',
    needed: 'to-submit',
  },
  recommendations: actions({ text: 'What do you recommend: who does what by when?' }),
  exploitation: {
    kind: 'choice',
    text: 'What does the exploitation screening say?',
    codes: 'exploitation-risk',
    needed: 'to-submit',
  },
  intelligenceShared: {
    kind: 'yes-no',
    text: 'Was what was learned given to the police as intelligence?',
    needed: 'to-submit',
  },
  intelligence: {
    kind: 'long-text',
    text: 'What was shared, with whom and when? If nothing, why?',
    sensitive: 'not-for-family',
    needed: 'to-submit',
  },
  planChanged: {
    kind: 'yes-no',
    text: 'Does the child’s plan have to change?',
    needed: 'to-submit',
  },
  planChange: {
    kind: 'long-text',
    text: 'How?',
    when: { question: 'planChanged', is: 'yes' },
    needed: 'to-submit',
  },
  strategyNeeded: {
    kind: 'yes-no',
    text: 'Is a strategy discussion needed?',
    needed: 'to-submit',
  },
  strategyWhy: {
    kind: 'long-text',
    text: 'What significant harm is suspected, and why?',
    when: { question: 'strategyNeeded', is: 'yes' },
    needed: 'to-submit',
  },
  sharedWith: {
    kind: 'list',
    row: 'person or service',
    text: 'With whom is it shared?',
    hint: 'Only as far as is safe. Within one working day of the interview.',
    needed: 'to-submit',
    of: {
      who: { kind: 'choice', text: 'Who?', codes: 'missing-shared-with' },
      at: { kind: 'instant', text: 'When?' },
      leftOut: { kind: 'text', text: 'What was left out, to keep the child safe?' },
      whyNot: { kind: 'text', text: 'If it is not shared with them, why not?' },
    },
  },
  chargedToThem: {
    kind: 'yes-no',
    text: 'Is the interview charged to the authority that looks after the child?',
    hint: 'The duty is theirs; ours is by agreement.',
    when: { subject: 'looked-after-by-another-authority' },
    needed: 'to-submit',
  },
  escalationWhy: {
    kind: 'long-text',
    text: 'What does the front door, or the child’s worker, have to know?',
  },
})

const theClosing = defineQuestions({
  practiceManager: {
    kind: 'worker',
    text: 'It was the third time or more in 90 days. Which practice manager has looked at it?',
    when: thirdTime,
    needed: 'to-authorise',
  },
  practiceManagersDecision: {
    kind: 'long-text',
    text: 'What did they decide?',
    when: thirdTime,
    needed: 'to-authorise',
  },
  closingComment: {
    kind: 'long-text',
    text: 'What do you say to it?',
    hint: 'As the manager of the return interviews.',
    needed: 'to-authorise',
  },
})

export const questions = {
  ...theOffer,
  ...askedWhile(accepted, theInterview),
  ...askedWhile(notAccepted, whatIsKnown),
  ...namedAway,
  ...theRisk,
  ...theClosing,
}

export type ReturnInterviewQuestion = keyof typeof questions
