import { everyStepIsOwned } from '../../blocks/plan.ts'
import { workingTogether, workingWell } from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  meetingSupport,
  reviewingOfficers,
  teamManagers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { clocks } from './clocks.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'

// One live record for each child, from the conference that made the plan to the conference that ends it.
// Core groups and reviews write new versions into it, a baby's goes on after birth, and everything that comes
// round (core groups, visits, reviews) is counted here.
export const childProtectionPlan = defineProcess({
  id: 'child-protection-plan',
  number: 'P13',
  title: 'Child protection plan',
  noun: 'child protection plan',
  purpose: 'Make clear what has to change for a child to be safe, and see that it does.',
  referenceLetter: 'PP',
  basis: [
    workingWell('section 2, the child protection plan makes clear what parents have to change'),
    workingTogether('child protection plans'),
  ],
  about: 'child',
  holdsCase: true,
  roles: {
    start: [],
    record: [...childrensSocialWorkers, ...meetingSupport],
    authorise: childrensManagers,
    allocate: childrensManagers,
    read: [...reviewingOfficers, ...teamManagers, ...emergencyDuty],
  },
  clocks,
  questions,
  pages,
  plan: {
    steps: 'steps',
    fact: 'child-protection-plan',
    forTheFamily: ['steps', 'safetyPlan', 'familyNetwork', 'contingency', 'visitEvery'],
  },
  prompts: [
    {
      when: { had: 'child-protection-plan', inLast: { months: 24 } },
      says: 'This child had another child protection plan that began in the last two years. Say in the plan what is different this time.',
    },
    {
      when: { had: 'child-protection-plan' },
      says: 'This is a second or later plan for this child. Count the earlier ones.',
    },
    {
      when: { holds: 'looked-after' },
      says: 'This child is in our care as well. Each review says why the plan is still needed besides the care plan.',
    },
    {
      when: { subject: 'unborn' },
      says: 'The plan goes on after the birth, in this record. It is reviewed within 20 working days of it.',
    },
  ],
  submitRequires: [
    {
      that: {
        all: [
          { question: 'planStartsOn', notAfter: 'conferenceOn' },
          { question: 'conferenceOn', notAfter: 'planStartsOn' },
        ],
      },
      otherwise:
        'A child protection plan begins on the day of the conference that made it, and on no other. What you wrote is safe: give both the same date.',
    },
    {
      that: { question: 'leadWorker', holdsRole: ['social-worker', 'senior-practitioner'] },
      otherwise: 'The lead worker is a qualified social worker. Name one.',
    },
  ],
  authoriseRequires: [
    {
      that: everyStepIsOwned('steps'),
      otherwise:
        'A step of the plan has nobody to do it, no date, or no way to know. Nothing is lost: return it, so that every step says who does it, by when, and how everybody will know.',
    },
  ],
  outcomes: {
    agreed: {
      label: 'The detailed plan is agreed',
      explained: 'It stays in force until a review conference ends it.',
      source: workingTogether('the core group makes the outline plan a detailed one'),
    },
  },
  notHere: {
    noLongerNeeded:
      'A plan that is no longer needed is ended by a review conference, which also says what help follows.',
    lookedAfter:
      'A child who came into our care keeps the plan until a review conference ends it. It says why both are needed, or ends this one.',
    coreGroupEndsIt: 'A core group recommends that a plan ends. Only a review conference ends it.',
    movedAway:
      'A plan passes to another authority when its conference has been held. Record the transfer; the plan stays ours until then.',
    turned18: 'On the eighteenth birthday the case is closed, and the plan ends with it.',
    died: 'Record the death and close the case: the plan ends with it.',
    leftTheCountry:
      'When a family has left the country for good the case is closed, and the plan with it.',
    legalOrder:
      'When a court order makes the plan unnecessary, a review conference ends it, brought forward if need be.',
    familyMissing: 'A plan stays open while a child is missing with the family.',
  },
  happenedAt: 'planStartsOn',
  worry: 'contingency',
})
