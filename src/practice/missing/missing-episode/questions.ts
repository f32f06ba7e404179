import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const highRisk = { question: 'risk', is: 'high' } as const satisfies Condition
/** Called for at once; after more than 24 hours it is called when the child is back. */
export const meetingCalled = {
  question: 'meetingCalled',
  is: ['third', 'high'],
} as const satisfies Condition

export const away = { question: 'type', is: 'A' } as const satisfies Condition

/** Two earlier ones in 90 days make this the third. */
const twoBefore = {
  had: 'missing-episode',
  inLast: { days: 90 },
  times: 2,
} as const satisfies Condition

const theReport = defineQuestions({
  missingAt: {
    kind: 'instant',
    text: 'Since when is the child missing?',
    hint: 'When they left or, where that is later, when a responsible adult last saw them.',
    needed: 'to-submit',
  },
  type: {
    kind: 'choice',
    text: 'Missing, or away without authorisation?',
    codes: 'missing-type',
    needed: 'to-submit',
  },
  missingFrom: {
    kind: 'choice',
    text: 'Where from?',
    codes: 'missing-from',
    needed: 'to-submit',
  },
  reportedAt: { kind: 'instant', text: 'When was it reported to us?', needed: 'to-submit' },
  reportedBy: {
    kind: 'text',
    text: 'Who reported it?',
    hint: 'Name, and who they are to the child: carer, parent, police.',
    needed: 'to-submit',
  },
  reportedHow: {
    kind: 'choice',
    text: 'How did it reach us?',
    codes: 'missing-reported-how',
    needed: 'to-submit',
  },
  policeReference: {
    kind: 'text',
    text: 'Police reference',
    hint: 'If the police have not been told, say so, and tell them now.',
    needed: 'to-submit',
  },
})

const lastSeen = defineQuestions({
  lastSeenWhere: {
    kind: 'text',
    tells: { topic: 'where-tonight', while: 'missing-episode' },
    text: 'Where was the child last seen?',
    needed: 'to-submit',
  },
  lastSeenWith: {
    kind: 'text',
    tells: { topic: 'where-tonight', while: 'missing-episode' },
    text: 'With whom?',
    needed: 'to-submit',
  },
  circumstances: { kind: 'long-text', text: 'What led up to it?', needed: 'to-submit' },
  clothing: { kind: 'text', text: 'What were they wearing?', needed: 'to-submit' },
  phone: {
    kind: 'text',
    text: 'Do they have a phone, and is it answered?',
    needed: 'to-submit',
  },
  money: { kind: 'text', text: 'Do they have money?', needed: 'to-submit' },
  medication: {
    kind: 'text',
    tells: 'needs',
    text: 'Do they need medication, and do they have it?',
    needed: 'to-submit',
  },
})

const theRisk = defineQuestions({
  risk: {
    kind: 'choice',
    text: 'How great is the risk?',
    hint: 'As the police grade it, if they have. High means that serious harm is likely: a strategy discussion opens.',
    codes: 'missing-risk',
    needed: 'to-submit',
  },
  riskWhy: {
    kind: 'long-text',
    tells: { topic: 'worry', while: 'missing-episode' },
    text: 'Why?',
    hint: 'Exploitation, self-harm, age, disability, who they may be with, what is known from last time.',
    needed: 'to-submit',
  },
  knownRisks: {
    kind: 'choices',
    text: 'What makes it worse for this child?',
    codes: 'missing-known-risks',
    alone: 'none',
    needed: 'to-submit',
  },
  timesInNinetyDays: {
    kind: 'number',
    text: 'How often was the child missing in the 90 days before?',
    workedOut: { count: 'missing-episode', inLast: { days: 90 } },
  },
  timesInTwelveMonths: {
    kind: 'number',
    text: 'How often in the 12 months before?',
    workedOut: { count: 'missing-episode', inLast: { months: 12 } },
  },
  thirdInNinetyDays: {
    kind: 'choice',
    text: 'Is it the third time or more in 90 days?',
    options: { yes: 'Yes', no: 'No' },
    workedOut: [{ is: 'yes', when: twoBefore }, { is: 'no' }],
  },
  meetingCalled: {
    kind: 'choice',
    text: 'Does it call for an intervention meeting?',
    codes: 'missing-trigger',
    workedOut: [
      { is: 'third', when: { question: 'thirdInNinetyDays', is: 'yes' } },
      { is: 'high', when: highRisk },
      { is: 'none' },
    ],
  },
  carerActions: {
    kind: 'long-text',
    text: 'What has the carer or parent done to find them?',
    needed: 'to-submit',
  },
  notified: {
    kind: 'list',
    row: 'person or service',
    text: 'Who has been told?',
    none: 'Nobody had to be told',
    hint: 'Police, parents, carer, reviewing officer, the authority of the area. Where somebody is not told, say why.',
    needed: 'to-submit',
    of: {
      who: { kind: 'choice', text: 'Who?', codes: 'missing-notified' },
      name: { kind: 'text', text: 'Name' },
      at: { kind: 'instant', text: 'When?' },
      whyNot: { kind: 'text', text: 'If they are not told, why not?' },
    },
  },
  escalate: {
    kind: 'yes-no',
    text: 'Does the front door, or the child’s worker, have to act on it now?',
    needed: 'to-submit',
  },
})

const whileAway = defineQuestions({
  backAt: {
    kind: 'instant',
    text: 'When was the child back?',
    hint: 'An hour or more is an episode, with a return interview after it: choose “Missing”.',
  },
  lookedFor: {
    kind: 'list',
    row: 'entry',
    text: 'What has been done to find the child since then?',
    of: {
      at: { kind: 'instant', text: 'When?' },
      what: { kind: 'long-text', text: 'What was done, or heard?' },
      risk: { kind: 'choice', text: 'Risk now', codes: 'missing-risk' },
    },
  },
})

export const questions = { ...theReport, ...lastSeen, ...theRisk, ...whileAway }

export type MissingEpisodeQuestion = keyof typeof questions
