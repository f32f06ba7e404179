import { toBeConfirmed, workingTogether } from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  reviewingOfficers,
  emergencyDuty,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { notMet, questions } from './questions.ts'

// A visit counts when the child was seen, in person, by a qualified social worker: then, and only then, it
// becomes the dated fact that the plan’s clock waits for. The rhythm of visits is the plan’s own.
export const childProtectionVisit = defineProcess({
  id: 'child-protection-visit',
  number: 'P15',
  title: 'Child protection visit',
  noun: 'child protection visit',
  purpose: 'See the child, alone where possible, and test the plan.',
  referenceLetter: 'CV',
  basis: [
    workingTogether('the lead social worker sees the child, alone where possible'),
    toBeConfirmed('the home seen every second visit, and one visit in three unannounced'),
  ],
  takenAlong: true,
  about: 'child',
  several: true,
  roles: {
    start: [...childrensSocialWorkers, ...emergencyDuty],
    record: [...childrensSocialWorkers, ...emergencyDuty],
    authorise: childrensManagers,
    read: reviewingOfficers,
  },
  clocks: [
    {
      id: 'T39c',
      name: 'Child who was not seen, tried again',
      from: { answer: 'visitAt', inWords: 'when the child was not seen' },
      stops: { fact: 'child-protection-visit', at: 'start' },
      each: 'child',
      when: notMet,
      otherwise: 'The child was seen.',
      local: [{ within: { workingDays: 2 } }],
      source: [toBeConfirmed('a child who was not seen is tried again within two working days')],
    },
  ],
  questions,
  pages,
  prompts: [
    {
      when: { question: 'seenLastTime', is: 'no' },
      says: 'The child was not seen last time either. If the child is not seen today, talk to the practice manager about a police welfare check or a strategy discussion.',
    },
    {
      when: { question: 'homeSeenLastTime', is: 'no' },
      says: 'The home was not seen last time. It is seen at every second visit at least, so see it this time.',
    },
    {
      when: {
        all: [
          { question: 'announcedLastTime', is: 'yes' },
          { question: 'announcedTimeBefore', is: 'yes' },
        ],
      },
      says: 'The last two visits were announced. One in three is not: come unannounced this time.',
    },
    {
      when: { subject: 'unborn' },
      says: 'The baby is not born yet. See the mother; there is nobody to see alone.',
    },
  ],
  copies: {
    risks: { process: 'child-protection-plan', answer: 'steps' },
    seenLastTime: { process: 'child-protection-visit', answer: 'seen' },
    homeSeenLastTime: { process: 'child-protection-visit', answer: 'homeSeen' },
    announcedLastTime: { process: 'child-protection-visit', answer: 'announced' },
    announcedTimeBefore: { process: 'child-protection-visit', answer: 'announcedLastTime' },
  },
  startRequires: [
    {
      that: {
        any: [{ holds: 'child-protection-plan' }, { holds: 'plan-of-another-authority' }],
      },
      otherwise:
        'This child is on no child protection plan, so this cannot be a child protection visit. Record a child in need visit instead, or check that it is the right child.',
    },
  ],
  submitRequires: [
    {
      that: {
        question: 'visitedBy',
        holdsRole: ['social-worker', 'senior-practitioner', 'practice-manager'],
      },
      otherwise:
        'Only a qualified social worker makes a child protection visit, and the person you named is not one. What you wrote is safe. If somebody else saw the child, keep it as direct work: it is worth having and does not count. A social worker sees the child before the visit is due.',
    },
  ],
  // What was seen cannot wait for a signature; the practice manager looks at a visit that was missed or late.
  outcomesBy: 'recorder',
  authoriseWhen: { any: [notMet, { question: 'lateReason', answered: true }] },
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'visitAt',
  worry: 'analysis',
})
