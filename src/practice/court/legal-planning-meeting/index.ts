import { courtOrders2014, toBeConfirmed, workingWell } from '../../law/sources.ts'
import { childrensSocialWorkers, headsOfService, legalAdvisers, teamManagers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

const notAReview = { question: 'reviewDueOn', answered: false } as const

// Whether the threshold for an application is met, with a solicitor's advice. The record is privileged, so
// that what parents and the court read is written afresh in the records that it opens.
export const legalPlanningMeeting = defineProcess({
  id: 'legal-planning-meeting',
  number: 'P18',
  title: 'Legal planning meeting',
  noun: 'legal planning meeting',
  purpose: 'Get legal advice and decide whether the threshold for an application to court is met.',
  referenceLetter: 'LP',
  basis: [
    workingWell('legal advice and pre-proceedings'),
    courtOrders2014('legal planning meetings'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: [...childrensSocialWorkers, ...teamManagers],
    record: [...childrensSocialWorkers, ...teamManagers, ...legalAdvisers],
    authorise: headsOfService,
  },
  clocks: [
    {
      id: 'T50',
      name: 'Legal planning meeting held',
      from: { answer: 'requestedOn', inWords: 'when it was asked for' },
      stops: { answered: ['heldAt'] },
      when: notAReview,
      otherwise: 'It reviews an earlier decision, on the date that was set then.',
      local: [
        { within: { days: 0 }, when: { question: 'urgent', is: 'yes' } },
        { within: { workingDays: 5 } },
      ],
      source: [toBeConfirmed('held in five working days, and the same day when it is urgent')],
    },
    {
      // Opened from another record, it is due even before anyone says when it was asked for.
      id: 'T50c',
      name: 'Legal planning meeting held: say when it was asked for',
      from: { event: 'started' },
      stops: { answered: ['heldAt'] },
      when: { question: 'requestedOn', answered: false },
      otherwise: 'It is counted from the day it was asked for.',
      local: [{ within: { workingDays: 5 } }],
      source: [toBeConfirmed('held in five working days')],
    },
    {
      id: 'T50b',
      name: 'Legal planning reviewed',
      from: { answer: 'reviewDueOn', inWords: 'the date that was set' },
      stops: { answered: ['heldAt'] },
      local: [{ within: { days: 0 } }],
      source: [toBeConfirmed('reviewed on the date that the head of service set')],
    },
  ],
  questions,
  pages,
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  prompts: [
    {
      when: { subject: 'unborn' },
      says: 'Work back from the expected date: the letter, the assessments and the plan for the birth have to be in place before it. An application can be made only at the birth.',
    },
    {
      when: { holds: 'pre-proceedings' },
      says: 'This child is in pre-proceedings. How they end is decided there.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'requestedOn', notAfter: 'heldAt' },
      otherwise: 'The meeting was held before it was asked for. Check both dates.',
    },
    {
      that: { question: 'adviser', holdsRole: ['legal-adviser'] },
      otherwise: 'Legal advice comes from a solicitor. Say which solicitor advised.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'heldAt', notAfter: 'decidedOn' },
      otherwise: 'It was decided before the meeting was held. Check both dates.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'heldAt',
  worry: 'reason',
})
