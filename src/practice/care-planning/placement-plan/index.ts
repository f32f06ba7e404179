import {
  emergencyDuty,
  caseTeamManagers,
  fosteringWorkers,
  reviewingOfficers,
} from '../../posts.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { careManagers, careSocialWorkers } from '../posts.ts'
import { carePlanning } from '../../law/care.ts'
import { commonPractice } from '../../law/sources.ts'
import { pages } from './pages.ts'
import { questions, type PlacementPlanQuestion } from './questions.ts'

const agreed: readonly Effect<PlacementPlanQuestion>[] = [
  { effect: 'record-fact', fact: 'placement-plan', on: { answer: 'countsFrom' } },
]

const everyDecision: Requirement<PlacementPlanQuestion> = {
  that: {
    all: [
      { rows: 'delegated', atLeast: 1 },
      { everyRowOf: 'delegated', has: ['decision', 'decides'] },
    ],
  },
  otherwise:
    'The carer must know who decides what: haircuts, trips, sleepovers, photographs, medical treatment, school. Nothing is lost: return it, so that every decision says whose it is.',
}

// One for each placement, written again at every move: how this home meets this child’s needs day to day.
export const placementPlan = defineProcess({
  id: 'placement-plan',
  number: 'P25',
  title: 'Placement plan',
  noun: 'placement plan',
  purpose: 'Agree with the carer how this placement meets this child’s needs, day to day.',
  referenceLetter: 'HP',
  basis: [carePlanning('9 and schedule 2')],
  about: 'child',
  roles: {
    start: [...careSocialWorkers, ...emergencyDuty],
    record: [...careSocialWorkers, ...emergencyDuty],
    authorise: careManagers,
    read: [...fosteringWorkers, ...caseTeamManagers, ...reviewingOfficers],
  },
  clocks: [],
  questions,
  pages,
  copies: {
    placementStartsOn: { fact: 'placement' },
    placementType: { fact: 'placement', detail: 'type' },
    carer: { fact: 'placement', detail: 'carer' },
    familyTime: { process: 'family-time-plan', answer: 'familyTime' },
    risks: { process: 'care-plan', answer: 'risks' },
    delegated: { process: 'placement-plan', answer: 'delegated' },
    health: { process: 'placement-plan', answer: 'health' },
    doctors: { process: 'placement-plan', answer: 'doctors' },
    healthConsent: { process: 'placement-plan', answer: 'healthConsent' },
    emotional: { process: 'placement-plan', answer: 'emotional' },
    identity: { process: 'placement-plan', answer: 'identity' },
  },
  prompts: [
    {
      when: { question: 'emergency', is: 'yes' },
      says: 'The child moved in without a plan. The carer has the sheet of that night; the whole plan follows within five working days.',
    },
    {
      when: { had: 'placement-plan', since: 'looked-after' },
      says: 'What the child needs is carried from the last placement. What this carer may decide, and what this home is like, is new: check every line.',
    },
    {
      when: { holds: 'placement', where: { type: 'P1' } },
      says: 'The child lives with their parents under an order. Agree with them what they do, who visits, and what ends it.',
    },
  ],
  startRequires: [
    {
      that: {
        any: [
          { holds: 'placement' },
          { underWay: 'placement' },
          { underWay: 'becoming-looked-after' },
        ],
      },
      otherwise:
        'No placement of this child is recorded or being arranged, so there is nothing to plan. Record the placement first.',
    },
    {
      that: { not: { underWay: 'placement-plan' } },
      otherwise: 'A placement plan for this child is being written already. Go on with that one.',
    },
  ],
  outcomes: {
    agreed: {
      label: 'Agreed',
      source: carePlanning('9'),
      requires: [
        everyDecision,
        {
          that: { question: 'carerSigned', is: 'yes' },
          otherwise:
            'The carer has not signed it. Choose “Agreed, with a disagreement noted”, or “Not agreed”.',
        },
      ],
      effects: agreed,
    },
    agreedWithDisagreement: {
      label: 'Agreed, with a disagreement noted',
      explained: 'Somebody disagrees with a part of it, and it says who and why.',
      source: carePlanning('9'),
      requires: [everyDecision],
      effects: agreed,
    },
    notAgreed: {
      label: 'Not agreed: the practice manager decides what happens',
      explained: 'There is no plan yet. It is talked through again, and the five days run on.',
      source: commonPractice('A placement plan that is not agreed goes to the practice manager'),
      asks: ['whatNext'],
      effects: [
        {
          effect: 'open',
          process: 'placement-plan',
          to: { holder: 'this-team' },
          carries: {
            placementStartsOn: { answer: 'placementStartsOn' },
            placementType: { answer: 'placementType' },
            carer: { answer: 'carer' },
            why: { answer: 'why' },
            howLong: { answer: 'howLong' },
            aim: { answer: 'aim' },
            delegated: { answer: 'delegated' },
          },
        },
      ],
    },
  },
  notHere: {
    ended:
      'A placement plan ends with its placement. Record the move, or the end of the placement.',
  },
  happenedAt: 'agreedOn',
  worry: 'why',
})
