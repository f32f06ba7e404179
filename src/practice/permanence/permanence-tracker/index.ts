import { guidanceOnCare } from '../../law/care.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import {
  adoptionWorkers,
  caseTeamManagers,
  childrensSocialWorkers,
  fosteringWorkers,
  reviewingOfficers,
} from '../../posts.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { questions, type TrackerQuestion } from './questions.ts'

const tracked: Effect<TrackerQuestion> = {
  effect: 'record-fact',
  fact: 'permanence-tracked',
  on: { answer: 'trackedOn' },
  with: { rating: { answer: 'driftRating' }, discharge: { answer: 'discharge' } },
}

const milestonesDated: Requirement<TrackerQuestion> = {
  that: {
    all: [
      { rows: 'milestones', atLeast: 1 },
      { everyRowOf: 'milestones', has: ['milestone', 'due'] },
    ],
  },
  otherwise: 'Every milestone has a day on which it is due. What you wrote is safe: add the days.',
}

// How far a child has come towards a permanent home: the same milestones, looked at again every four weeks at most.
// Nothing is given a score. What is late says so, and why.
export const permanenceTracker = defineProcess({
  id: 'permanence-tracker',
  number: 'P31b',
  title: 'Permanence tracker',
  noun: 'look at the way to a permanent home',
  purpose: 'See to it that every child gets to a permanent home without drift or delay.',
  referenceLetter: 'PMT',
  basis: [
    guidanceOnCare('avoiding drift and delay'),
    toBeConfirmed('the way to a permanent home is looked at every four weeks'),
  ],
  about: 'child',
  roles: {
    start: childrensSocialWorkers,
    record: childrensSocialWorkers,
    authorise: caseTeamManagers,
    read: [...reviewingOfficers, ...fosteringWorkers, ...adoptionWorkers],
  },
  clocks: [
    {
      // No number in the register: the milestones stand in the handbook's P31.
      id: 'P31',
      name: 'Next milestone on the way to a permanent home',
      from: { answer: 'nextMilestoneDue', inWords: 'the day it was to be reached' },
      stops: { fact: 'permanence-achieved', at: 'start' },
      each: 'child',
      when: {
        all: [
          { holds: 'looked-after' },
          { not: { holds: 'permanence-plan', where: { achieved: 'yes' } } },
          // A later look says what comes next from then on.
          { question: 'trackedOn', since: { fact: 'permanence-tracked', at: 'start' } },
        ],
      },
      otherwise: 'A later look says what comes next, or the child is in their permanent home.',
      local: [{ within: { days: 0 } }],
      source: [toBeConfirmed('a milestone is late from the day after it was due')],
    },
  ],
  questions,
  pages: [
    {
      id: 'way',
      title: 'How far has it come?',
      people: true,
      asks: [
        ...(['trackedOn', 'planNow', 'daysToPlan', 'milestones'] as const),
        ...(['nextMilestone', 'nextMilestoneDue'] as const),
      ],
    },
    {
      id: 'course',
      title: 'Is it on course?',
      asks: [
        ...(['course', 'blocker', 'blockerMeans', 'nextSteps', 'driftRating'] as const),
        ...(['dispute', 'discharge', 'whyOrderIsNeeded'] as const),
      ],
    },
    {
      id: 'decision',
      title: 'What happens next?',
      by: 'authoriser',
      asks: ['managersView', 'daysToAchieved'],
    },
  ],
  copies: {
    milestones: { process: 'permanence-tracker', answer: 'milestones' },
    nextMilestone: { process: 'permanence-tracker', answer: 'nextMilestone' },
    nextMilestoneDue: { process: 'permanence-tracker', answer: 'nextMilestoneDue' },
    nextSteps: { process: 'permanence-tracker', answer: 'nextSteps' },
    driftRating: { process: 'care-review', answer: 'drift' },
    blocker: { process: 'care-review', answer: 'driftCause' },
  },
  prompts: [
    {
      when: { holds: 'connected-carer-approval', where: { kind: 'temporary' }, for: { weeks: 14 } },
      says: 'The temporary approval of the connected carer runs out soon: 16 weeks, or 24 if more time was given.',
    },
    {
      when: { question: 'discharge', is: 'apply' },
      says: 'Ask for legal planning, so that the court can be asked to discharge the order.',
    },
    {
      when: { question: 'driftRating', is: 'serious' },
      says: 'The reviewing officer calls the drift serious. Say in the next steps what is done about it.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care, so there is no way to a permanent home to look at.',
    },
    {
      that: { not: { underWay: 'permanence-tracker' } },
      otherwise: 'Somebody is looking at it already. Go on with that one.',
    },
  ],
  submitRequires: [milestonesDated],
  outcomes: {
    goesOn: {
      label: 'It goes on',
      explained: 'It is looked at again in four weeks at the latest.',
      source: toBeConfirmed('the way to a permanent home is looked at every four weeks'),
      effects: [tracked],
    },
    achieved: {
      label: 'The permanent home is achieved',
      explained: 'The child lives where they are to grow up.',
      source: guidanceOnCare('permanence'),
      asks: ['achievedOn', 'achievedRoute'],
      requires: [
        {
          that: {
            all: [
              { question: 'achievedOn', answered: true },
              { question: 'achievedRoute', answered: true },
            ],
          },
          otherwise: 'Say on what date and by which route.',
        },
        {
          that: { holds: 'permanence-plan' },
          otherwise:
            'No plan for permanence has been agreed, so none can be achieved. Your answers are safe. Agree the plan first.',
        },
        {
          that: { question: 'achievedOn', since: { fact: 'permanence-plan', at: 'start' } },
          otherwise: 'It was achieved before it was decided. Check the date.',
        },
      ],
      effects: [
        tracked,
        {
          effect: 'record-fact',
          fact: 'permanence-achieved',
          on: { answer: 'achievedOn' },
          with: { route: { answer: 'achievedRoute' } },
        },
        {
          effect: 'change-fact',
          fact: 'permanence-plan',
          with: { achieved: { value: 'yes' } },
        },
      ],
    },
  },
  notHere: {
    adopted: 'An adoption is achieved when the court makes the order. Record it there.',
    specialGuardianship:
      'A special guardianship or child arrangements order is recorded where it was asked for.',
    planChanged: 'Another plan is decided in a permanence plan of its own.',
  },
  happenedAt: 'trackedOn',
  worry: 'blockerMeans',
})
