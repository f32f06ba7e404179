import { lookedAfterEducation } from '../../law/care.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import { caseHolders, fosteringWorkers, reviewingOfficers, virtualSchool } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { held, questions } from './questions.ts'
import { pages } from './pages.ts'

const last = (answer: string) => ({ process: 'education-plan', answer })

// The education part of the care plan, one meeting and one version a term. The Virtual School grades it; one that
// is not good enough goes back to those who wrote it.
export const educationPlan = defineProcess({
  id: 'education-plan',
  number: 'P27',
  title: 'Personal education plan',
  noun: 'education plan',
  purpose:
    'Plan a child’s education with the school, the carer and the child, and see what comes of it.',
  referenceLetter: 'PE',
  basis: [lookedAfterEducation('personal education plans'), childrenAct1989('22(3A) to (3C)')],
  about: 'child',
  roles: {
    start: [...caseHolders, ...virtualSchool],
    record: [...caseHolders, ...virtualSchool],
    authorise: virtualSchool,
    read: [...reviewingOfficers, ...fosteringWorkers],
  },
  clocks: [
    {
      id: 'P27a',
      name: 'Education arranged for a child without a place',
      from: { answer: 'withoutPlaceSince', inWords: 'the day the child was without a place' },
      stops: { answered: ['educationArrangedOn'] },
      when: { question: 'settingKind', is: 'none' },
      otherwise: 'The child has a place.',
      // A school day is a working day too, so this is never later than the 20 school days of the guidance.
      local: [{ within: { workingDays: 20 } }],
      source: [
        lookedAfterEducation('within 20 school days of an emergency placement'),
        toBeConfirmed('20 working days, in place of the dates of the school terms'),
      ],
    },
  ],
  questions,
  pages,
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'targets',
  },
  copies: {
    setting: last('setting'),
    settingKind: last('settingKind'),
    yearGroup: last('yearGroup'),
    designatedTeacher: last('designatedTeacher'),
    pupilNumber: last('pupilNumber'),
    noPupilNumber: last('noPupilNumber'),
    specialNeeds: last('specialNeeds'),
    healthCarePlanOn: last('healthCarePlanOn'),
    attainment: last('attainment'),
    people: last('people'),
    targets: last('targets'),
    arrangements: last('arrangements'),
  },
  prompts: [
    {
      when: { question: 'settingKind', is: 'none' },
      says: 'A child without a place is told to the Virtual School today: education is arranged within 20 school days.',
    },
    {
      when: { aged: { from: 16 } },
      says: 'At 16 and 17 the plan goes with the pathway plan: college or training, careers, and what comes at 18.',
    },
    {
      when: { subject: 'lives-out-of-area' },
      says: 'The terms of another area may differ. Ask the Virtual School there.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise:
        'This child is not in our care, so there is no personal education plan. Ask the Virtual School for advice about a child with a social worker.',
    },
    {
      that: { not: { underWay: 'education-plan' } },
      otherwise: 'A personal education plan is being written already. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'begunOn', notAfter: 'heldAt' },
      otherwise: 'The meeting was held before the plan was begun. Check both dates.',
    },
  ],
  outcomes: {
    completed: {
      label: 'Completed',
      source: lookedAfterEducation('the plan is signed off by the Virtual School'),
      requires: [
        {
          that: held,
          otherwise: 'You wrote that the meeting was not held. Choose “Not held”.',
        },
        {
          that: { not: { question: 'grade', is: 'red' } },
          otherwise:
            'A red plan is not good enough for the child yet, so it is not completed. Nothing is lost: send it back with what has to be better.',
        },
      ],
      effects: [
        { effect: 'record-fact', fact: 'education-plan-begun', on: { answer: 'begunOn' } },
        {
          effect: 'record-fact',
          fact: 'education-plan',
          on: { answer: 'heldAt' },
          with: { term: { answer: 'term' }, grade: { answer: 'grade' } },
        },
      ],
    },
    notHeld: {
      label: 'Not held: the meeting stays due',
      source: toBeConfirmed('a meeting of an education plan that is not held'),
      requires: [
        {
          that: { question: 'held', is: 'no' },
          otherwise: 'You wrote that the meeting was held. Choose “Completed”.',
        },
      ],
      effects: [
        { effect: 'record-fact', fact: 'education-plan-begun', on: { answer: 'begunOn' } },
        {
          effect: 'open',
          process: 'education-plan',
          to: { holder: 'this-team' },
          carries: {
            begunOn: { answer: 'begunOn' },
            setting: { answer: 'setting' },
            settingKind: { answer: 'settingKind' },
            yearGroup: { answer: 'yearGroup' },
          },
          when: { holds: 'looked-after' },
        },
      ],
    },
  },
  notHere: {
    returned:
      'A plan that is not good enough is sent back to whoever wrote it, with what has to be better. It is the same plan, and nothing is lost.',
  },
  happenedAt: 'begunOn',
  worry: 'barriers',
})
