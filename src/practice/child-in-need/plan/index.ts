import { childrenAct1989, workingTogether, workingWell } from '../../law/sources.ts'
import {
  adultSpecialists,
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  familyPractitioners,
  teamManagers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

// A plan for one child, made with the family and kept for as long as it is in force. Reviews write their
// changes into it; its visits and reviews are counted from what has happened, whoever wrote it down.
export const childInNeedPlan = defineProcess({
  id: 'child-in-need-plan',
  number: 'P08',
  title: 'Child in need plan',
  noun: 'child in need plan',
  purpose: 'Agree with the family, of their own will, who does what for the child and by when.',
  referenceLetter: 'N',
  basis: [
    childrenAct1989('17'),
    workingTogether('child in need plans'),
    workingWell('Family Safeguarding: support is mainly provided by a Child in Need Plan'),
  ],
  about: 'child',
  holdsCase: true,
  roles: {
    start: childrensSocialWorkers,
    record: childrensSocialWorkers,
    authorise: childrensManagers,
    allocate: childrensManagers,
    read: [...familyPractitioners, ...adultSpecialists, ...teamManagers, ...emergencyDuty],
  },
  clocks,
  questions,
  pages,
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  plan: {
    steps: 'steps',
    fact: 'child-in-need-plan',
    forTheFamily: ['hopes', 'network', 'familyPlan', 'contingency'],
  },
  copies: {
    reason: { process: 'child-and-family-assessment', answer: 'reason' },
    primaryNeed: { process: 'child-and-family-assessment', answer: 'primaryNeed' },
    steps: { process: 'child-and-family-assessment', answer: 'steps' },
  },
  prompts: [
    {
      when: { question: 'consent', is: ['refused', 'withdrawn'] },
      says: 'Without consent there is no plan. The practice manager decides: close with signposting, or, where harm may be suspected, a strategy discussion.',
    },
    {
      when: { had: 'child-protection-plan', inLast: { months: 24 } },
      says: 'This child has been on a child protection plan. A plan after one goes on for at least three months.',
    },
    {
      when: { holds: 'supervision-order' },
      says: 'A supervision order is in force: it is reviewed with this plan, and has an end date.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'open-referral' },
      otherwise:
        'This child is not open to children’s social care. A plan follows a referral and an assessment: record a contact first.',
    },
    {
      that: {
        all: [
          { not: { holds: 'child-in-need-plan' } },
          { not: { underWay: 'child-in-need-plan' } },
        ],
      },
      otherwise:
        'This child has a child in need plan, or one is being made, and there is only one. Change it at a review.',
    },
    {
      that: { not: { holds: 'child-protection-plan' } },
      otherwise:
        'This child has a child protection plan. A child in need plan may begin on the day a conference ends it, not before.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'assessedOn', notAfter: 'heldAt' },
      otherwise:
        'The planning meeting is dated before the assessment was signed. Check both dates.',
    },
    {
      that: { not: { subject: 'deceased' } },
      otherwise: 'This child has died, so no plan can begin. Record it as a closure instead.',
    },
  ],
  outcomes,
  notHere: {
    planEnded:
      'A plan ends at a review, or at a conference that makes a child protection plan. Begin a review to end it: the date and the reason are written there once.',
  },
  happenedAt: 'planStartsOn',
  worry: 'reason',
})
