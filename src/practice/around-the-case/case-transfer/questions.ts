import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

const urgent = { question: 'urgent', is: 'yes' } as const satisfies Condition
const apart = { question: 'wholeGroup', is: 'apart' } as const satisfies Condition

const theMove = defineQuestions({
  requestedOn: { kind: 'date', text: 'When is the move asked for?', needed: 'to-submit' },
  reason: {
    kind: 'choice',
    text: 'Why does the case move?',
    codes: 'transfer-reason',
    needed: 'to-submit',
  },
  whyNow: { kind: 'long-text', text: 'Why now?', needed: 'to-submit' },
  workerChangeReason: {
    kind: 'choice',
    text: 'Why does the social worker change, as the return counts it?',
    codes: 'social-worker-change',
    needed: 'to-submit',
  },
  receivingKind: {
    kind: 'choice',
    text: 'To what kind of team?',
    options: {
      assessment: 'Duty and assessment',
      familySafeguarding: 'Family safeguarding',
      inOurCare: 'Children in our care',
      leavingCare: 'Leaving care',
      contextual: 'Contextual safeguarding',
      disabilities: 'Children with disabilities',
    },
    needed: 'to-submit',
  },
  receivingTeam: { kind: 'team', text: 'To which team?', needed: 'to-submit' },
  criteria: {
    kind: 'long-text',
    text: 'How does the child meet that team’s criteria?',
    when: { question: 'receivingKind', is: ['contextual', 'disabilities'] },
    needed: 'to-submit',
  },
  proposedOn: {
    kind: 'date',
    planned: true,
    text: 'From which day should the case be theirs?',
    needed: 'to-submit',
  },
  wholeGroup: {
    kind: 'choice',
    text: 'Do brothers and sisters move together?',
    options: {
      only: 'There is none open to us',
      whole: 'Yes: all of them are in this transfer',
      apart: 'No: one of them stays',
    },
    needed: 'to-submit',
  },
  apartBecause: {
    kind: 'long-text',
    text: 'Why does one of them stay?',
    when: apart,
    needed: 'to-submit',
  },
  apartAgreedBy: {
    kind: 'worker',
    text: 'Which team manager agreed to that?',
    when: apart,
    needed: 'to-submit',
  },
  heldMeanwhileBy: {
    kind: 'worker',
    text: 'Who holds the case until it has moved?',
    hint: 'The worker. If they have left, or are away, the practice manager: a child is never without one.',
    needed: 'to-submit',
  },
  handover: {
    kind: 'choice',
    text: 'Does the worker hand over themselves?',
    options: { yes: 'Yes', left: 'No: has left', absent: 'No: is away' },
    needed: 'to-submit',
  },
  sendingManager: {
    kind: 'worker',
    text: 'Which practice manager hands the case over?',
    needed: 'to-submit',
  },
  summary: {
    kind: 'long-text',
    text: 'Who is this child, what has been done, and what is still to do?',
    needed: 'to-submit',
  },
  hopes: {
    kind: 'long-text',
    text: 'What do we hope for the child?',
    needed: 'to-submit',
  },
  urgent: {
    kind: 'yes-no',
    text: 'Is it urgent?',
    hint: 'An urgent case moves as soon as there is a safe plan; what is missing follows.',
    needed: 'to-submit',
  },
  safePlan: {
    kind: 'long-text',
    text: 'What keeps the child safe while the case moves?',
    when: urgent,
    needed: 'to-submit',
  },
  stillToCome: {
    kind: 'long-text',
    text: 'What on the list below is not there yet, and who brings it by when?',
    when: urgent,
    needed: 'to-submit',
  },
  solicitorToldOn: {
    kind: 'date',
    text: 'When was our solicitor told?',
    when: { any: [{ holds: 'care-proceedings' }, { holds: 'pre-proceedings' }] },
    needed: 'to-authorise',
  },
  courtToldOn: {
    kind: 'date',
    text: 'When was the court told?',
    when: { holds: 'care-proceedings' },
    needed: 'to-authorise',
  },
})

const declined = { question: 'answer', is: 'no' } as const satisfies Condition
const notUrgent = { question: 'urgent', is: 'no' } as const satisfies Condition

const theAnswer = defineQuestions({
  answer: {
    kind: 'choice',
    text: 'Does the receiving team take the case?',
    options: {
      yes: 'Yes',
      withConditions: 'Yes, with conditions',
      no: 'No',
      withdrawn: 'The sending team has withdrawn it',
    },
  },
  answeredOn: { kind: 'date', text: 'When was that said?' },
  acceptedBy: {
    kind: 'worker',
    text: 'Which manager of the receiving team takes it?',
    when: { question: 'answer', is: ['yes', 'withConditions'] },
    needed: 'to-authorise',
  },
  conditions: {
    kind: 'long-text',
    text: 'On which conditions, and by when are they met?',
    when: { question: 'answer', is: 'withConditions' },
    needed: 'to-authorise',
  },
  declinedBecause: {
    kind: 'long-text',
    text: 'Why not?',
    when: declined,
    needed: 'to-authorise',
  },
  teamManager: {
    kind: 'worker',
    text: 'Which team manager decides between the two?',
    when: declined,
  },
  teamManagersDecision: {
    kind: 'choice',
    text: 'What does the team manager decide?',
    options: { moves: 'The case moves', stays: 'The case stays' },
    when: declined,
  },
  teamManagersReason: { kind: 'long-text', text: 'Why?', when: declined },
  cancelledBecause: { kind: 'long-text', text: 'Why does the case not move after all?' },
})

/** The receiving team takes it, or a team manager has decided that it does. */
export const goesAhead = {
  any: [
    { question: 'answer', is: ['yes', 'withConditions'] },
    { question: 'teamManagersDecision', is: 'moves' },
  ],
} as const satisfies Condition

// An urgent case moves before the two workers have visited and said goodbye.
const theHandover = defineQuestions({
  jointVisitOn: {
    kind: 'date',
    text: 'When did both workers visit together?',
    when: notUrgent,
    needed: 'to-authorise',
  },
  familyToldOn: { kind: 'date', text: 'When was the family told?', needed: 'to-authorise' },
  childToldOn: {
    kind: 'date',
    text: 'When was the child told who comes now?',
    hint: 'For a very young child, when the person who cares for them was told.',
    each: 'child',
    when: { not: { subject: 'unborn' } },
    needed: 'to-authorise',
  },
  goodbyeOn: {
    kind: 'date',
    text: 'When did the worker say goodbye?',
    each: 'child',
    when: {
      all: [notUrgent, { question: 'handover', is: 'yes' }, { not: { subject: 'unborn' } }],
    },
    needed: 'to-authorise',
  },
  receivingWorker: {
    kind: 'worker',
    text: 'Who in the receiving team has the case from then on?',
    hint: 'If nobody is free yet, yourself: a child is never without a worker.',
    needed: 'to-authorise',
  },
  effectiveOn: {
    kind: 'date',
    text: 'From which day is the case theirs?',
    needed: 'to-authorise',
  },
})

export const ofTheRecord = { ...theMove, ...theAnswer, ...theHandover }
