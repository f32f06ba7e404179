import { professionalSaysWhere } from '../../blocks/referrer.ts'
import { toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { atTheFrontDoor, caseHolders, caseManagers, frontDoorManager } from '../../posts.ts'
import { questions } from './questions.ts'

// Somebody tells us something about a child whose worker is not there to take it. It reaches that
// worker and the district's duty mailbox the same day, and somebody answers. It is never a referral.

const guide = workingWell('section 2, a child already open to children’s services')
const ours = toBeConfirmed('how a contact on an open case can end')

const adultAdvice = {
  effect: 'hand-over',
  what: 'A young adult who may need care and support',
  to: { team: 'adult-safeguarding' },
  when: { question: 'adultConcern', is: 'yes' },
} as const

export const openCaseContact = defineProcess({
  id: 'open-case-contact',
  number: 'P03',
  title: 'Contact on an open case',
  noun: 'contact on an open case',
  purpose:
    'Make sure that information about a child already open reaches the person who acts on it.',
  referenceLetter: 'O',
  basis: [guide],
  about: 'child',
  several: true,
  roles: {
    start: atTheFrontDoor,
    record: [...atTheFrontDoor, ...caseHolders],
    authorise: [...frontDoorManager, ...caseManagers],
    allocate: [...frontDoorManager, ...caseManagers],
  },
  clocks: [
    {
      id: 'T04a',
      name: 'Passed to the allocated worker and the duty mailbox',
      from: { answer: 'receivedAt' },
      stops: { answered: ['passedToWorkerAt', 'passedToDutyAt'] },
      local: [{ within: { sameDay: 'front-door', otherwiseAt: '10:00' } }],
      source: [guide, toBeConfirmed('the same working day, or 10:00 on the next opening')],
    },
    {
      id: 'T04b',
      name: 'Answer from the worker or the duty team',
      from: { answer: 'receivedAt' },
      stops: { answered: ['respondedAt'] },
      local: [{ within: { workingDays: 1 } }],
      source: [guide, toBeConfirmed('an answer within one working day')],
    },
  ],
  questions,
  pages: [
    {
      id: 'who',
      title: 'Who is it about, and who told us?',
      people: true,
      asks: [
        'receivedAt',
        'receivedBy',
        'method',
        'methodAsWritten',
        'source',
        'referrerName',
        'referrerRole',
        'referrerAgency',
        'referrerPhone',
        'referrerEmail',
        'referrerAnonymous',
      ],
    },
    {
      id: 'said',
      title: 'What was said?',
      intro: 'If a child is at immediate risk, 999 first, then this.',
      asks: [
        'whatWasSaid',
        'whatIsWanted',
        'laterToday',
        'newHarm',
        'newHarmReason',
        'managerToldAt',
      ],
    },
    {
      id: 'passed-on',
      title: 'Who has it now?',
      asks: [
        'workerAvailable',
        'spokenToWorkerAt',
        'passedToWorker',
        'passedToWorkerAt',
        'passedToDuty',
        'passedToDutyAt',
        'adultConcern',
      ],
    },
    {
      id: 'answer',
      title: 'What was the answer?',
      asks: ['response', 'respondedBy', 'respondedAt', 'callerTold'],
    },
  ],
  submitRequires: [
    professionalSaysWhere,
    {
      that: { any: [{ holds: 'open-referral' }, { holds: 'leaving-care-support' }] },
      otherwise:
        'This child is not open to children’s social care. Record it as a contact, so that it is screened and decided; early help is sent a copy if it knows the family.',
    },
    {
      that: { question: 'receivedAt', notAfter: 'respondedAt' },
      otherwise: 'The answer is dated before the contact was received. Check both times.',
    },
  ],
  // Information needs no signature; new or greater harm does.
  authoriseWhen: { question: 'newHarm', is: 'yes' },
  outcomes: {
    informationNoted: { label: 'Information noted', source: ours, effects: [adultAdvice] },
    dutyResponseGiven: { label: 'Duty response given', source: ours, effects: [adultAdvice] },
    escalatedToManager: {
      label: 'Escalated to a practice manager',
      source: ours,
      effects: [
        {
          effect: 'hand-over',
          what: 'A contact on an open case for a practice manager',
          to: { holder: 'allocated-worker' },
        },
        adultAdvice,
      ],
    },
    strategyNeeded: {
      label: 'Strategy discussion needed',
      source: workingTogether('strategy discussion where significant harm is suspected'),
      requires: [
        {
          that: { question: 'newHarm', is: 'yes' },
          otherwise:
            'A strategy discussion follows new or greater harm. Say that this could be so, and why.',
        },
      ],
      effects: [
        {
          effect: 'open',
          process: 'strategy-discussion',
          to: { holder: 'allocated-worker' },
          carries: {
            receivedAt: { answer: 'receivedAt' },
            reason: { answer: 'whatWasSaid' },
          },
        },
        adultAdvice,
      ],
    },
    planReviewBroughtForward: {
      label: 'Plan review brought forward',
      source: ours,
      effects: [
        {
          effect: 'hand-over',
          what: 'Bring the review of the plan forward',
          to: { holder: 'allocated-worker' },
        },
        adultAdvice,
      ],
    },
    closedToFrontDoor: {
      label: 'Closed to the front door',
      source: ours,
      effects: [adultAdvice],
    },
  },
  onStart: [
    {
      effect: 'hand-over',
      what: 'A contact about a child you work with',
      to: { holder: 'allocated-worker' },
    },
    {
      effect: 'hand-over',
      what: 'A contact on an open case for the duty mailbox',
      to: { team: 'duty-and-assessment' },
    },
  ],
  happenedAt: 'receivedAt',
  immediateDanger: { question: 'newHarm', is: 'yes' },
  worry: 'whatWasSaid',
  cameFrom: { name: 'referrerName', organisation: 'referrerAgency', email: 'referrerEmail' },
})
