import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const found = { question: 'found', is: 'yes' } as const satisfies Condition
export const neverFound = { question: 'found', is: 'no' } as const satisfies Condition

const isBack = { question: 'foundAt', answered: true } as const satisfies Condition

const awayFor = (hours: number) =>
  ({ question: 'foundAt', within: { hours }, of: 'missingAt' }) as const satisfies Condition

/** Called for by what is known at the return, and not when they went. */
export const calledNow = {
  question: 'calledNow',
  is: ['high', 'long'],
} as const satisfies Condition

/** Found somewhere, and not simply home again: a place that others may have been found at too. */
export const foundAway = {
  all: [found, { question: 'foundBy', is: ['police', 'carer', 'family', 'other'] }],
} as const satisfies Condition

export const checkToCome = {
  question: 'preventionInterview',
  is: 'arranged',
} as const satisfies Condition

export const questions = defineQuestions({
  missingAt: { kind: 'instant', text: 'Since when was the child missing?', needed: 'to-submit' },
  highestRisk: {
    kind: 'choice',
    text: 'Highest risk while missing',
    codes: 'missing-risk',
    needed: 'to-submit',
  },
  policeReference: { kind: 'text', text: 'Police reference' },
  thirdInNinetyDays: {
    kind: 'choice',
    text: 'Was it the third time or more in 90 days?',
    options: { yes: 'Yes', no: 'No' },
  },
  calledBefore: {
    kind: 'choice',
    text: 'Was an intervention meeting called when they went?',
    codes: 'missing-trigger',
  },
  found: { kind: 'yes-no', text: 'Has the child been found?', needed: 'to-submit' },
  foundAt: {
    kind: 'instant',
    text: 'When was the child found, or back?',
    hint: 'The 72 hours for the return interview count from this moment.',
    when: found,
    needed: 'to-submit',
  },
  hoursAway: {
    kind: 'number',
    unit: 'hours',
    text: 'How long was the child away?',
    when: isBack,
    workedOut: { hoursFrom: 'missingAt', to: 'foundAt' },
  },
  lengthBand: {
    kind: 'choice',
    text: 'Counted as',
    codes: 'missing-length',
    when: isBack,
    workedOut: [
      { is: 'under-6-hours', when: awayFor(6) },
      { is: '6-to-24-hours', when: awayFor(24) },
      { is: '1-to-3-days', when: awayFor(72) },
      { is: 'over-3-days' },
    ],
  },
  calledNow: {
    kind: 'choice',
    text: 'Does it call for an intervention meeting now?',
    codes: 'missing-trigger',
    when: isBack,
    workedOut: [
      { is: 'called', when: { question: 'calledBefore', is: ['third', 'high'] } },
      { is: 'high', when: { question: 'highestRisk', is: 'high' } },
      { is: 'long', when: { not: awayFor(24) } },
      { is: 'none' },
    ],
  },
  foundBy: {
    kind: 'choice',
    text: 'How?',
    options: {
      alone: 'Came back alone',
      police: 'Found by the police',
      carer: 'Found by the carer',
      family: 'Found by family or friends',
      other: 'Found in another way',
    },
    when: found,
    needed: 'to-submit',
  },
  foundWhere: {
    kind: 'text',
    text: 'Where?',
    hint: 'As people call it: “Friary Park”, “home”.',
    when: found,
    needed: 'to-submit',
  },
  foundPlace: {
    kind: 'choice',
    text: 'What kind of place is that?',
    codes: 'missing-place',
    when: foundAway,
    needed: 'to-submit',
  },
  foundPostcode: {
    kind: 'text',
    format: 'postcode',
    text: 'Its postcode, if it is known',
    when: foundAway,
  },
  backTo: {
    kind: 'choice',
    text: 'Where is the child now?',
    options: {
      same: 'Back where they went missing from',
      otherAddress: 'At another address',
      hospital: 'In hospital',
      custody: 'In custody',
    },
    when: found,
    needed: 'to-submit',
  },
  backToAddress: {
    kind: 'text',
    text: 'At which address, with whom, and is it safe?',
    when: { question: 'backTo', is: ['otherAddress', 'hospital', 'custody'] },
    needed: 'to-submit',
  },
  medicalNeed: {
    kind: 'yes-no',
    text: 'Does the child need medical care?',
    when: found,
    needed: 'to-submit',
  },
  medicalCare: {
    kind: 'long-text',
    text: 'What is needed, and who sees to it?',
    when: { question: 'medicalNeed', is: 'yes' },
    needed: 'to-submit',
  },
  preventionInterview: {
    kind: 'choice',
    text: 'Have the police made their prevention interview?',
    hint: 'Was the child hurt, where were they, what would stop it next time? It is not the return interview.',
    options: {
      yes: 'Yes',
      arranged: 'Not yet: it is arranged',
      no: 'No, the police do not mean to',
    },
    when: found,
    needed: 'to-submit',
  },
  preventionInterviewAt: {
    kind: 'instant',
    text: 'When?',
    when: { question: 'preventionInterview', is: 'yes' },
    needed: 'to-submit',
  },
  preventionInterviewSaid: {
    kind: 'long-text',
    text: 'What did the child tell the police?',
    when: { question: 'preventionInterview', is: 'yes' },
    needed: 'to-submit',
  },
  preventionInterviewBy: {
    kind: 'text',
    text: 'By whom?',
    hint: 'Name and collar number, if it is known.',
    when: { question: 'preventionInterview', is: 'yes' },
  },
  preventionHarm: {
    kind: 'yes-no',
    text: 'Did the child say that they were harmed?',
    when: { question: 'preventionInterview', is: 'yes' },
    needed: 'to-submit',
  },
  checkedAt: { kind: 'instant', text: 'When was the check made?', when: checkToCome },
  checkedBy: { kind: 'text', text: 'By whom?', when: checkToCome },
  checkSaid: { kind: 'long-text', text: 'What did the child tell them?', when: checkToCome },
  checkHarm: {
    kind: 'yes-no',
    text: 'Did the child say that they were harmed?',
    hint: 'If so, tell the child’s worker or the front door now: it does not wait for the interview.',
    when: checkToCome,
  },
  toldOfReturn: {
    kind: 'list',
    row: 'person or service',
    text: 'Who has been told that the child is back?',
    when: found,
    needed: 'to-submit',
    of: {
      who: { kind: 'choice', text: 'Who?', codes: 'missing-notified' },
      at: { kind: 'instant', text: 'When?' },
    },
  },
  endedBecause: {
    kind: 'choice',
    text: 'Why does the episode end all the same?',
    codes: 'missing-ended',
    when: neverFound,
    needed: 'to-submit',
  },
  endedOn: {
    kind: 'date',
    text: 'On which day?',
    hint: 'An episode ends on the day a child leaves our care, or on the 18th birthday.',
    when: neverFound,
    needed: 'to-submit',
  },
  stillLookedFor: {
    kind: 'long-text',
    text: 'Who goes on looking?',
    when: neverFound,
    needed: 'to-submit',
  },
})

export type MissingReturnQuestion = keyof typeof questions
