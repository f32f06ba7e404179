import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const movesIn = { question: 'direction', is: 'in' } as const satisfies Condition
export const movesOut = { question: 'direction', is: 'out' } as const satisfies Condition
export const isForGood = { question: 'stay', is: 'permanent' } as const satisfies Condition
export const isProtection = { question: 'planType', is: 'protection' } as const satisfies Condition

export const questions = defineQuestions({
  noticeOn: {
    kind: 'date',
    text: 'When did we know of the move, or have notice of it?',
    needed: 'to-submit',
  },
  direction: {
    kind: 'choice',
    text: 'Does the child move here, or away?',
    options: { in: 'Here, from another authority', out: 'Away, to another authority' },
    needed: 'to-submit',
  },
  planType: {
    kind: 'choice',
    text: 'Which plan is it?',
    options: { protection: 'Child protection plan', childInNeed: 'Child in need plan' },
    needed: 'to-submit',
  },
  otherAuthority: { kind: 'text', text: 'Which other authority?', needed: 'to-submit' },
  otherAuthorityContact: {
    kind: 'text',
    text: 'Who there, and how are they reached?',
    needed: 'to-submit',
  },
  stay: {
    kind: 'choice',
    text: 'Is the move for a time or for good?',
    hint: 'A stay of under 15 working days is for a time.',
    options: { temporary: 'For a time', permanent: 'For good' },
    needed: 'to-submit',
  },
  movedOn: {
    kind: 'date',
    planned: true,
    text: 'When did the family move, or when will they?',
    needed: 'to-submit',
  },
  backOn: {
    kind: 'date',
    planned: true,
    text: 'When are they expected back?',
    when: { question: 'stay', is: 'temporary' },
  },
  moveReason: { kind: 'long-text', text: 'Why does the family move?', needed: 'to-submit' },
  housingReason: { kind: 'text', text: 'If it is about housing: what happened?' },
  newAddress: {
    kind: 'long-text',
    text: 'Where will the child live?',
    hint: 'Put the address on the child’s own record as well, once they live there.',
    needed: 'to-submit',
  },
  dangerNow: {
    kind: 'yes-no',
    text: 'Is the child in danger now?',
    hint: 'Whoever finds a child in danger acts first, and asks whose plan it is afterwards.',
    needed: 'to-submit',
  },
  papersOn: {
    kind: 'date',
    text: 'When did the written notice with all the papers come?',
    hint: 'The 15 working days for the conference count from here.',
    when: movesIn,
  },
  authorityToldOn: {
    kind: 'date',
    text: 'When was the other authority told?',
    hint: 'Within one working day of knowing. At a weekend the emergency duty team tells theirs.',
    when: movesOut,
  },
  papers: {
    kind: 'list',
    row: 'paper',
    text: 'Which papers were sent or received?',
    none: 'No papers yet',
    needed: 'to-submit',
    of: {
      what: {
        kind: 'choice',
        text: 'What?',
        options: {
          plan: 'Current plan',
          conference: 'Records of the last conferences',
          assessment: 'Assessment',
          chronology: 'Chronology',
          schoolAndDoctor: 'School and general practitioner',
          other: 'Other',
        },
      },
      how: {
        kind: 'choice',
        text: 'How?',
        options: { email: 'By secure email', post: 'By post', hand: 'By hand' },
      },
      on: { kind: 'date', text: 'Sent or received on' },
      acknowledgedOn: { kind: 'date', text: 'Acknowledged on' },
      missingBecause: { kind: 'text', text: 'If it is missing, why?' },
    },
  },
  riskOfMove: {
    kind: 'long-text',
    text: 'What does the move do to the risk?',
    needed: 'to-submit',
  },
  whoWasTold: {
    kind: 'long-text',
    text: 'Who has been told: the family, school, health, police?',
    needed: 'to-submit',
  },
  managersDecision: {
    kind: 'long-text',
    text: 'What do you decide, and why?',
    minimumCharacters: 50,
    hint: 'At least 50 characters.',
    needed: 'to-authorise',
  },
  conferenceOn: {
    kind: 'date',
    text: 'When was the conference, or the meeting, held?',
    each: 'child',
    needed: 'to-authorise',
  },
  acceptedByThem: {
    kind: 'text',
    text: 'Who in the other authority accepted it?',
    each: 'child',
    needed: 'to-authorise',
  },
  acceptedByChair: {
    kind: 'worker',
    text: 'Which of our conference chairs accepted it?',
    each: 'child',
    needed: 'to-authorise',
  },
  responsibilityPassesOn: {
    kind: 'date',
    text: 'On which day does responsibility pass?',
    each: 'child',
    needed: 'to-authorise',
  },
  whyRefused: {
    kind: 'long-text',
    text: 'Why was it not accepted, and who holds the plan now?',
    each: 'child',
    needed: 'to-authorise',
  },
  leftOn: {
    kind: 'date',
    text: 'When did the child leave again?',
    each: 'child',
    needed: 'to-authorise',
  },
  searchedSoFar: {
    kind: 'long-text',
    text: 'What has been done to find the family?',
    each: 'child',
    needed: 'to-authorise',
  },
})

export type TransferQuestion = keyof typeof questions
