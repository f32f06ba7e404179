import {
  emergencyDuty,
  fosteringWorkers,
  leavingCareWorkers,
  reviewingOfficers,
} from '../../posts.ts'
import { published } from '../../vocabulary/source.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { careManagers, careSocialWorkers } from '../posts.ts'
import { carePlanning } from '../../law/care.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { notSeen, questions } from './questions.ts'

const notAlone = { question: 'seenAlone', is: 'no' } as const

// A visit counts when the child was seen, in person, by a qualified social worker: then, and only then, it
// becomes the dated fact that the clocks of the child’s time in our care wait for.
export const careVisit = defineProcess({
  id: 'care-visit',
  number: 'P28',
  title: 'Visit to a child in our care',
  noun: 'statutory visit',
  purpose: 'Keep the child safe, hear them, and check the plan.',
  referenceLetter: 'LV',
  basis: [
    carePlanning('28 and 29'),
    published('Lancashire procedures: each visit says of each risk whether it is less or more'),
  ],
  takenAlong: true,
  about: 'child',
  several: true,
  roles: {
    start: [...careSocialWorkers, ...emergencyDuty],
    record: [...careSocialWorkers, ...emergencyDuty],
    authorise: careManagers,
    read: [...reviewingOfficers, ...leavingCareWorkers, ...fosteringWorkers],
  },
  clocks: [
    {
      id: 'T71d',
      name: 'Visit after a notice about the home',
      from: { answer: 'noticeOn', inWords: 'the day the notice reached us' },
      stops: { fact: 'care-visit', at: 'start' },
      each: 'child',
      when: { holds: 'looked-after' },
      otherwise: 'The child is no longer in our care.',
      statutory: [{ within: { weeks: 1 } }],
      source: [carePlanning('28(8): within a week of a notice about the home')],
    },
  ],
  questions,
  pages,
  copies: {
    risks: { process: 'care-plan', answer: 'risks' },
    steps: { process: 'care-plan', answer: 'steps' },
    representative: { process: 'care-plan', answer: 'visitsBy' },
  },
  prompts: [
    {
      when: { question: 'whyNotSeen', is: 'missing' },
      says: 'The child is missing. Follow the missing-from-home protocol now: tell the police, the carer and the parents, and record the episode.',
    },
    {
      when: { not: { had: 'care-visit', since: 'placement' } },
      says: 'This is the first visit in this placement. It is made within a week of the move, and sees the home, the bedroom and the child in private.',
    },
    {
      when: { holds: 'fewer-visits-agreed' },
      says: 'This child agreed to a visit at least every six months. Ask whether they still do.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'This child has a child protection plan as well. Its visits are counted apart: record one of those besides.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care, so this cannot be a visit that care requires. Record a child in need visit or a child protection visit instead, or check that it is the right child.',
    },
  ],
  submitRequires: [
    {
      that: {
        any: [
          {
            question: 'visitedBy',
            holdsRole: [
              'social-worker',
              'senior-practitioner',
              'advanced-practitioner',
              'practice-manager',
            ],
          },
          {
            all: [
              { question: 'madeBy', is: 'representative' },
              { question: 'representative', answered: true },
              { question: 'registration', answered: true },
            ],
          },
        ],
      },
      otherwise:
        'Only a qualified social worker makes this visit: ours, or one who is named to make it for us. A contact worker’s, support worker’s or personal adviser’s visit does not count. What you wrote is safe: keep it as direct work, and a social worker sees the child before the visit is due.',
    },
  ],
  // What was seen cannot wait for a signature; the practice manager looks at one that was late, missed or not alone.
  outcomesBy: 'recorder',
  authoriseWhen: {
    any: [notSeen, notAlone, { question: 'lateReason', answered: true }],
  },
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'visitAt',
  worry: 'analysis',
})
