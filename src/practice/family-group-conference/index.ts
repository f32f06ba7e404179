import { childrenAct1989, commonPractice, workingWell } from '../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  familyConferenceCoordinators,
} from '../posts.ts'
import type { ClockDefinition } from '../vocabulary/clock.ts'
import { defineProcess, type ProcessDefinition } from '../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { met, questions, type ConferenceQuestion } from './questions.ts'

const regional = commonPractice(
  'Family group conference procedures: coordinator 5 working days, conference 6 weeks, review 12 weeks',
)

const didNotMeet = 'The family did not meet.'
const mayMeet = { not: { question: 'met', is: 'no' } } as const

const clocks: readonly ClockDefinition<ConferenceQuestion>[] = [
  {
    id: 'T100',
    name: 'Coordinator meets the family',
    from: { answer: 'referredOn', inWords: 'when it was referred' },
    stops: { answered: ['coordinatorMetOn'] },
    when: mayMeet,
    otherwise: didNotMeet,
    local: [{ within: { workingDays: 5 } }],
    source: [regional],
  },
  {
    id: 'T100b',
    name: 'Family group conference held',
    from: { answer: 'referredOn', inWords: 'when it was referred' },
    stops: { answered: ['heldAt'] },
    when: mayMeet,
    otherwise: didNotMeet,
    local: [{ within: { weeks: 6 } }],
    source: [regional],
  },
  {
    id: 'T100c',
    name: 'The family looks at its plan again',
    from: { answer: 'heldAt', inWords: 'when the conference was held' },
    stops: { answered: ['reviewedOn'] },
    when: met,
    otherwise: didNotMeet,
    local: [{ within: { weeks: 12 } }],
    source: [regional],
  },
]

// The family and its network decide; the coordinator stands outside the case, and a manager says only
// whether what they planned is safe.
export const familyGroupConference = defineProcess({
  id: 'family-group-conference',
  number: 'P37',
  title: 'Family Group Conference',
  noun: 'family group conference',
  purpose: 'Bring the family together to make its own plan, safe enough to rely on.',
  referenceLetter: 'FG',
  basis: [workingWell('Family Group Conferences'), childrenAct1989('31ZA')],
  about: 'child',
  several: true,
  roles: {
    start: [...childrensSocialWorkers, ...familyConferenceCoordinators],
    record: [...familyConferenceCoordinators, ...childrensSocialWorkers],
    authorise: childrensManagers,
    allocate: [...familyConferenceCoordinators, ...childrensManagers],
  },
  clocks,
  questions,
  pages: [
    {
      id: 'referral',
      title: 'Who is it for, and why?',
      people: true,
      asks: [
        ...(['referredOn', 'offeredIn', 'offeredOn', 'reason'] as const),
        ...(['questionsForTheFamily', 'bottomLines'] as const),
      ],
    },
    {
      id: 'consent',
      title: 'Does the family want it?',
      asks: [
        ...(['consent', 'consentGivenBy', 'consentCapacity', 'consentMethod'] as const),
        ...(['consentOn', 'consentExplained', 'consentWithdrawnOn'] as const),
        ...(['consentReason', 'lawfulGround'] as const),
      ],
    },
    {
      id: 'preparing',
      title: 'Preparing',
      asks: [
        ...(['chair', 'coordinatorIndependent', 'coordinatorMetOn', 'network'] as const),
        ...(['childPrepared', 'advocate', 'plannedFor', 'place', 'format'] as const),
        ...(['met', 'whyNotMet'] as const),
      ],
    },
    {
      id: 'conference',
      title: 'The conference',
      when: met,
      asks: [
        ...(['heldAt', 'endedAt', 'people', 'reports', 'agencyViews'] as const),
        ...(['informationGiven', 'privateTime', 'minuteTaker', 'minutes'] as const),
      ],
    },
    {
      id: 'plan',
      title: 'The family’s plan',
      when: met,
      asks: ['familyPlan', 'steps', 'whatIf', 'reviewOn', 'meetingActions'],
    },
    {
      id: 'decision',
      title: 'Is it safe?',
      by: 'authoriser',
      when: met,
      asks: ['safe', 'safeBecause'],
    },
    {
      id: 'again',
      title: 'Looking at it again',
      after: 'decision',
      when: met,
      asks: ['reviewedOn', 'reviewFound'],
    },
  ],
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  submitRequires: [
    {
      that: {
        any: [
          { question: 'met', is: 'no' },
          { question: 'consent', is: 'given' },
        ],
      },
      otherwise:
        'A family group conference is held with the family’s consent, and none is recorded. Your answers are safe. Record who agreed, or say that the family did not meet.',
    },
    {
      that: {
        any: [
          { question: 'met', is: 'no' },
          { question: 'coordinatorIndependent', is: 'yes' },
        ],
      },
      otherwise:
        'The coordinator is independent of the case. Ask the family group conference service for another coordinator.',
    },
    {
      that: { question: 'offeredOn', notAfter: 'heldAt' },
      otherwise: 'The conference is dated before it was offered. Check both dates.',
    },
  ],
  outcomes,
  happenedAt: 'referredOn',
  worry: 'reason',
})

export const familyGroupConferenceProcesses: readonly ProcessDefinition[] = [familyGroupConference]
