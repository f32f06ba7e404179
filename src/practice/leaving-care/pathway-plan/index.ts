import { everyStepIsOwned } from '../../blocks/plan.ts'
import { careLeavers2010 } from '../../law/leaving-care.ts'
import { childrenAct1989 } from '../../law/sources.ts'
import {
  caseTeamManagers,
  emergencyDuty,
  leavingCareManagers,
  leavingCareWorkers,
  reviewingOfficers,
  virtualSchool,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { entitled, keepsStanding } from '../standing.ts'
import { clocks } from './clocks.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

// One live plan for each young person, until 25 at most. Until 18 it goes with the care plan; reviews write new
// versions into it. Visits, reviews and keeping in touch are counted here.
export const pathwayPlan = defineProcess({
  id: 'pathway-plan',
  number: 'P36b',
  title: 'Pathway plan',
  noun: 'pathway plan',
  purpose:
    'Agree with a young person how they get from care to a life of their own, and who helps.',
  referenceLetter: 'PW',
  basis: [
    childrenAct1989('23E and schedule 2 paragraph 19B'),
    careLeavers2010('6 and schedule 1: what is in a pathway plan'),
  ],
  about: 'child',
  holdsCase: true,
  roles: {
    start: leavingCareWorkers,
    record: leavingCareWorkers,
    authorise: leavingCareManagers,
    allocate: leavingCareManagers,
    read: [...reviewingOfficers, ...virtualSchool, ...caseTeamManagers, ...emergencyDuty],
  },
  clocks,
  questions,
  pages,
  plan: {
    steps: 'steps',
    fact: 'pathway-plan',
    forTheFamily: ['hopes', 'steps', 'contingency', 'supporters', 'entitlements'],
  },
  copies: {
    adviser: { fact: 'personal-adviser', detail: 'worker' },
    childsVoice: { process: 'leaving-care-assessment', answer: 'childsVoice' },
    circumstances: { process: 'leaving-care-assessment', answer: 'circumstances' },
  },
  prompts: [
    {
      when: { not: { holds: 'personal-adviser' } },
      says: 'They have no personal adviser yet. There has to be one by the 17th birthday.',
    },
    {
      when: { question: 'circumstances', is: 'custody' },
      says: 'In custody the plan goes on: visit, keep the home or find one for the day of release, and review it before that day.',
    },
    {
      when: { question: 'circumstances', is: 'disability' },
      says: 'Adult services owe an assessment before 18. Name in the plan who does it and by when.',
    },
    {
      when: { question: 'circumstances', is: 'immigration' },
      says: 'Plan for leave being granted, for more appeals and for return. Some entitlements depend on status: ask for a human-rights assessment before any is withheld.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ had: 'leaving-care-assessment' }, { holds: 'care-leaver' }] },
      otherwise:
        'A pathway plan follows an assessment of what the young person needs, and none is finished. Nothing was begun. Begin or finish that first: it opens the plan.',
    },
    {
      that: { all: [{ not: { holds: 'pathway-plan' } }, { not: { underWay: 'pathway-plan' } }] },
      otherwise:
        'They have a pathway plan, or one is being made, and there is only one. Change it at a review.',
    },
    {
      that: { not: { subject: 'deceased' } },
      otherwise: 'They have died, so no plan can begin. Nothing was begun.',
    },
  ],
  submitRequires: [
    {
      that: {
        any: [
          { aged: { under: 17 } },
          { question: 'adviser', holdsRole: ['personal-adviser'] },
          { subject: 'age-unknown' },
        ],
      },
      otherwise:
        'From the 17th birthday the plan names the personal adviser. Your answers are safe. Have one allocated, and name them here.',
    },
    {
      that: entitled,
      otherwise:
        'On the day this plan would begin they are not entitled to support after care. Your answers are safe. Check that day and the history of their care.',
    },
  ],
  authoriseRequires: [
    {
      that: { not: { question: 'adviser', names: 'authoriser' } },
      otherwise:
        'You are named in this plan as the personal adviser, and nobody signs a plan of their own. It is safe: another manager signs it.',
    },
  ],
  outcomes: {
    agreed: {
      label: 'The pathway plan is agreed',
      explained: 'It is reviewed at least every six months, and whenever they ask.',
      source: childrenAct1989('23E'),
      requires: [
        {
          that: { all: [{ rows: 'steps', atLeast: 1 }, everyStepIsOwned('steps')] },
          otherwise:
            'A step of the plan has nobody to do it, no date, or no way to know. Nothing is lost: return it, so that every step says who does it, by when, and how everybody will know.',
        },
      ],
      effects: [
        {
          effect: 'start-fact',
          fact: 'pathway-plan',
          on: { answer: 'planStartsOn' },
          when: { not: { holds: 'pathway-plan' } },
        },
        ...keepsStanding,
      ],
    },
  },
  notHere: {
    wantsNoPlan:
      'A young person who wants no plan is owed one all the same. Write what they do want, say that they do not agree, and review it.',
    noLongerNeeded:
      'A plan ends with the support: when they ask to stop, at 25, or when they die. Record that as “Support after 21”, at any age.',
  },
  happenedAt: 'planStartsOn',
  worry: 'contingency',
})
