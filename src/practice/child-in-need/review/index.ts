import { childrenAct1989, toBeConfirmed, workingWell } from '../../law/sources.ts'
import {
  adultSpecialists,
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  familyPractitioners,
  teamManagers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

const plan = (answer: string) => ({ process: 'child-in-need-plan', answer })

// One meeting for brothers and sisters, each with a plan and a decision of their own. What it changes is
// written into the plan, and the clocks for the next review and the next visit follow from its date.
export const childInNeedReview = defineProcess({
  id: 'child-in-need-review',
  number: 'P08b',
  title: 'Child in need review',
  noun: 'review',
  purpose: 'See with the family what has changed, and decide whether the plan goes on.',
  referenceLetter: 'W',
  basis: [
    childrenAct1989('17'),
    workingWell('Family Safeguarding: the plan is regularly reviewed with the family'),
    toBeConfirmed('a social worker chairs, and at every other review a practice manager'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: childrensSocialWorkers,
    record: childrensSocialWorkers,
    authorise: [...childrensManagers, ...teamManagers],
    allocate: childrensManagers,
    read: [...familyPractitioners, ...adultSpecialists, ...emergencyDuty],
  },
  clocks: [],
  questions,
  pages,
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  copies: {
    planStartsOn: { fact: 'child-in-need-plan' },
    lastSeenAt: { process: 'child-in-need-visit', answer: 'visitedAt' },
    steps: plan('steps'),
    people: plan('people'),
    consent: plan('consent'),
    consentGivenBy: plan('consentGivenBy'),
    consentCapacity: plan('consentCapacity'),
    consentMethod: plan('consentMethod'),
    consentOn: plan('consentOn'),
  },
  prompts: [
    {
      when: { had: 'child-in-need-review', times: 3 },
      says: 'This plan has been reviewed three times or more. Is it making the difference that it was made for?',
    },
    {
      when: { question: 'consent', is: ['refused', 'withdrawn'] },
      says: 'The family no longer agrees. The practice manager decides: close with signposting, or, where harm may be suspected, a strategy discussion.',
    },
    {
      when: { holds: 'child-in-need-plan', where: { category: 'afterProtection' } },
      says: 'This plan follows a child protection plan: it goes on for at least three months after it.',
    },
    {
      when: {
        all: [
          { question: 'planEndsOn', answered: true },
          { question: 'planEndsOn', notAfter: 'planStartsOn' },
        ],
      },
      says: 'The plan would end on the day it began, or before. On the same day is allowed, and the census asks about it: check both dates.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'child-in-need-plan' },
      otherwise:
        'This child has no child in need plan, so there is nothing to review. A child protection plan is reviewed at a conference.',
    },
  ],
  submitRequires: [
    {
      that: {
        any: [
          { question: 'seniorReview', is: 'no' },
          { question: 'seniorReviewer', holdsRole: ['team-manager', 'senior-manager'] },
        ],
      },
      otherwise: 'Only a team manager’s review counts as one. Name the team manager.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'heldAt',
  worry: 'risk',
})
