import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const found = { question: 'found', is: 'yes' } as const satisfies Condition
export const neverFound = { question: 'found', is: 'no' } as const satisfies Condition

export const questions = defineQuestions({
  missingAt: { kind: 'instant', text: 'Since when was the child missing?', needed: 'to-submit' },
  risk: { kind: 'choice', text: 'Risk while missing', codes: 'missing-risk' },
  policeReference: { kind: 'text', text: 'Police reference' },
  thirdInNinetyDays: {
    kind: 'choice',
    text: 'Was it the third time or more in 90 days?',
    options: { yes: 'Yes', no: 'No' },
  },
  found: { kind: 'yes-no', text: 'Has the child been found?', needed: 'to-submit' },
  foundAt: {
    kind: 'instant',
    text: 'When was the child found, or back?',
    hint: 'The 72 hours for the return interview count from this moment.',
    when: found,
    needed: 'to-submit',
  },
  foundWhere: { kind: 'text', text: 'Where?', when: found, needed: 'to-submit' },
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
