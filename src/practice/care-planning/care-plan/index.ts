import { carePlanning } from '../../law/care.ts'
import { childrenAct1989 } from '../../law/sources.ts'
import {
  caseTeamManagers,
  emergencyDuty,
  fosteringWorkers,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { careManagers, careSocialWorkers } from '../posts.ts'
import { contentPages } from './content-pages.ts'
import { content } from './content.ts'
import { offersMade } from './offers.ts'
import { agreedByManager, signatures, signedByAnother, signingPages } from './signatures.ts'

const questions = defineQuestions({
  planStartsOn: {
    kind: 'date',
    text: 'On which day was the plan made?',
    hint: 'Before the first placement where that can be, and within ten working days of it at the latest.',
    needed: 'to-submit',
  },
  inForceOn: {
    kind: 'date',
    text: 'In force from',
    // A plan made before the child comes to us is in force from the day they do, and in time.
    workedOut: {
      takes: 'latest',
      of: [
        { from: { answer: 'planStartsOn' }, within: { days: 0 } },
        { from: { fact: 'looked-after', at: 'start' }, within: { days: 0 } },
      ],
    },
  },
  version: {
    kind: 'choice',
    text: 'Which version is it?',
    options: {
      initial: 'The first plan',
      afterReview: 'After a review',
      interim: 'Interim plan for the court',
      final: 'Final plan for the court',
      change: 'A change between reviews',
    },
    workedOut: [{ is: 'initial' }],
  },
  nextReviewOn: {
    kind: 'date',
    planned: true,
    text: 'When is the next review?',
    hint: 'The first is within 20 working days.',
  },
  ...content,
  ...signatures,
})

// One live record for each child while they are in our care. New versions are written into it when they are
// signed, so that it can be shown beside last time; reviews say when the next review is.
export const carePlan = defineProcess({
  id: 'care-plan',
  number: 'P24',
  title: 'Care plan',
  noun: 'care plan',
  purpose: 'One plan for a child in our care, with a settled home at its heart.',
  referenceLetter: 'KP',
  basis: [childrenAct1989('31A'), carePlanning('4, 5 and 6, and schedule 1')],
  about: 'child',
  roles: {
    start: careSocialWorkers,
    record: careSocialWorkers,
    authorise: caseTeamManagers,
    allocate: careManagers,
    read: [...reviewingOfficers, ...fosteringWorkers, ...careManagers, ...emergencyDuty],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'plan',
      title: 'Whose plan is it, and since when?',
      people: true,
      asks: ['planStartsOn', 'inForceOn', 'version', 'nextReviewOn'],
    },
    ...contentPages,
    ...signingPages,
  ],
  plan: {
    steps: 'steps',
    fact: 'care-plan',
    forTheFamily: [
      ...(['health', 'education', 'emotional', 'identity', 'relationships'] as const),
      ...(['presentation', 'selfCare', 'brothersAndSisters', 'returnHome', 'contingency'] as const),
    ],
  },
  copies: {
    longTermPlan: { fact: 'permanence-plan', detail: 'plan' },
    parallelPlan: { fact: 'permanence-plan', detail: 'parallel' },
    legalStatus: { fact: 'legal-status', detail: 'code' },
    reviewingOfficer: { fact: 'independent-reviewing-officer', detail: 'worker' },
    familyTime: { process: 'family-time-plan', answer: 'familyTime' },
    delegated: { process: 'placement-plan', answer: 'delegated' },
    steps: { process: 'child-protection-plan', answer: 'steps' },
  },
  prompts: [
    {
      when: { holds: 'child-protection-plan' },
      says: 'This child has a child protection plan as well. Plan nothing twice: each review says why both are needed.',
    },
    {
      when: { not: { holds: 'placement' } },
      says: 'No placement is recorded yet. The care plan is made before the first one where that can be.',
    },
    {
      when: { aged: { from: 16 } },
      says: 'This young person is 16 or over: the pathway plan goes with the care plan.',
    },
    {
      when: { holds: 'unaccompanied-asylum-seeking' },
      says: 'This child came alone and seeks asylum. Say where the claim, the question of age and any trafficking stand.',
    },
  ],
  startRequires: [
    {
      that: {
        any: [{ holds: 'looked-after' }, { underWay: 'becoming-looked-after' }],
      },
      otherwise:
        'This child is not in our care, and nothing is under way that would bring them into it. A child in need plan may be what is wanted.',
    },
    {
      that: { all: [{ not: { holds: 'care-plan' } }, { not: { underWay: 'care-plan' } }] },
      otherwise:
        'This child has a care plan, or one is being made, and there is only one. Write a new version of it instead.',
    },
  ],
  submitRequires: agreedByManager,
  authoriseRequires: signedByAnother,
  outcomes: {
    authorised: {
      label: 'The care plan is authorised',
      explained: 'It stays in force, in its newest version, while the child is in our care.',
      source: carePlanning('4 and 5'),
      requires: [
        {
          that: { holds: 'looked-after' },
          otherwise:
            'This child is not in our care, so a care plan cannot come into force. What you wrote is safe. Record first that they came into our care, then sign it.',
        },
        {
          that: { not: { subject: 'adult' } },
          otherwise:
            'This young person is 18, and a care plan cannot begin. What you wrote is safe. The pathway plan goes on.',
        },
      ],
      effects: [
        { effect: 'start-fact', fact: 'care-plan', on: { answer: 'inForceOn' } },
        ...offersMade,
      ],
    },
  },
  notHere: {
    superseded:
      'A plan is not replaced: write a new version of it. It comes into this record when it is signed, and this one stays to be read beside it.',
    ended:
      'A care plan ends with care itself. Record the leaving, or the review that decides on it.',
  },
  happenedAt: 'planStartsOn',
  worry: 'contingency',
})
