import { commonPractice, toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  meetingSupport,
  reviewingOfficers,
  teamManagers,
} from '../../posts.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { conferenceClocks } from '../conference-clocks.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { cameToAView, outlined, questions, type InitialConferenceQuestion } from './questions.ts'

/** What is sent out waits for a decision; an outline plan, for a plan of one kind or the other. */
const outputs = conferenceClocks.map((clock): ClockDefinition<InitialConferenceQuestion> => ({
  ...clock,
  when: clock.id === 'T36b' ? outlined : cameToAView,
  otherwise:
    clock.id === 'T36b'
      ? 'No plan was outlined.'
      : 'The conference came to no view, and meets again.',
}))

// Agencies and family weigh together whether a child needs a child protection plan; the chair, who stands
// outside the line of management, decides for each child. The 15 working days are counted in the enquiry.
export const initialConference = defineProcess({
  id: 'initial-conference',
  number: 'P12',
  title: 'Initial child protection conference',
  noun: 'initial conference',
  purpose:
    'Decide, together with the family, whether a child is suffering or likely to suffer significant harm and needs a child protection plan.',
  referenceLetter: 'IC',
  basis: [
    workingTogether('initial child protection conferences'),
    workingWell('section 2, an initial conference within 15 days of the strategy meeting'),
    toBeConfirmed('three agencies make a conference quorate'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: [...childrensManagers, ...teamManagers, ...reviewingOfficers],
    record: [...childrensSocialWorkers, ...meetingSupport],
    authorise: reviewingOfficers,
    allocate: reviewingOfficers,
    read: [...teamManagers, ...emergencyDuty],
  },
  clocks: [
    {
      id: 'T35',
      name: 'Social worker’s report with the parents and the chair',
      from: { answer: 'plannedFor', inWords: 'the day the conference is planned for' },
      stops: { answered: ['reportSharedOn'] },
      local: [{ within: { workingDaysBefore: 2 } }],
      source: [commonPractice('Conference reports: two working days before an initial one')],
    },
    ...outputs,
  ],
  questions,
  pages,
  prompts: [
    {
      when: { had: 'child-protection-plan' },
      says: 'This child has had a child protection plan before: a new one is a second or later plan.',
    },
    {
      when: { question: 'plannedFor', falls: 'other-day' },
      says: 'That day is not a working day, and a conference is not held on one that is not.',
    },
    {
      when: { holds: 'looked-after' },
      says: 'This child is in our care. A plan besides the care plan needs a reason of its own.',
    },
    {
      when: { subject: 'unborn' },
      says: 'Where possible a conference about an unborn child is held eight weeks before the birth.',
    },
    {
      when: { rows: 'people', where: { capacity: 'solicitor' }, atLeast: 1 },
      says: 'A solicitor may support and advise a parent, and does not question the merits.',
    },
  ],
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  // The core group is mostly those who met before: whoever is not in it is taken off.
  copies: {
    people: { process: 'strategy-discussion', answer: 'people' },
    coreGroupPeople: { process: 'strategy-discussion', answer: 'people' },
  },
  startRequires: [
    {
      that: { not: { holds: 'child-protection-plan' } },
      otherwise:
        'This child already has a child protection plan, so there is no initial conference to hold. Hold a review conference instead: it may change the plan or its category.',
    },
    {
      that: { not: { subject: 'adult' } },
      otherwise: 'This person is 18 or over. Pass the concern to adult safeguarding.',
    },
    {
      that: { not: { subject: 'deceased' } },
      otherwise:
        'This child has died. If another child may be at risk, hold the conference about that child.',
    },
    {
      that: { not: { underWay: 'initial-conference' } },
      otherwise:
        'An initial conference about this child is already being prepared. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: {
        all: [
          { not: { question: 'heldAt', falls: 'other-day' } },
          { not: { question: 'plannedFor', falls: 'other-day' } },
        ],
      },
      otherwise:
        'A conference is not held on a Saturday, a Sunday or a bank holiday. What you wrote is safe. Check the date, or plan it for a working day before the limit.',
    },
    {
      that: { question: 'strategyOn', notAfter: 'heldAt' },
      otherwise:
        'The conference is dated before the strategy discussion that led to it. Check both dates.',
    },
    {
      that: { question: 'chair', holdsRole: ['independent-reviewing-officer'] },
      otherwise:
        'A conference is chaired by a reviewing officer, who does not manage the case. Name one.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'heldAt',
  worry: 'reason',
})
