import { distribution } from '../../blocks/meeting.ts'
import { views } from '../../blocks/views.ts'
import { carePlanning } from '../../law/care.ts'
import { childrenAct1989, commonPractice } from '../../law/sources.ts'
import { emergencyDuty, fosteringWorkers, reviewingOfficers } from '../../posts.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { careManagers, careSocialWorkers } from '../posts.ts'
import { arrangements } from './arrangements.ts'

const lessThanBefore = { question: 'change', is: ['less', 'ended'] } as const

const questions = defineQuestions({
  plannedOn: {
    kind: 'date',
    text: 'On which day was it agreed or ordered?',
    needed: 'to-submit',
  },
  whyNow: {
    kind: 'choice',
    text: 'Why is it planned now?',
    options: {
      start: 'The child came into our care',
      order: 'A court made an order',
      review: 'A review asked for it',
      request: 'Somebody asked for it',
      move: 'The child moved',
      resumes: 'It goes ahead again after it was suspended',
    },
    needed: 'to-submit',
  },
  change: {
    kind: 'choice',
    text: 'How does it compare with what there was?',
    options: {
      first: 'It is the first plan',
      same: 'As much as before',
      more: 'More than before',
      less: 'Less than before',
      ended: 'None any more with somebody',
    },
    needed: 'to-submit',
  },
  whyLess: {
    kind: 'long-text',
    text: 'Why is less right for this child?',
    when: lessThanBefore,
    needed: 'to-submit',
  },
  familyTime: {
    ...arrangements({
      needed: 'to-submit',
      hint: 'Brothers and sisters who live elsewhere, somebody in prison or abroad, an adopted brother or sister too.',
    }),
    tells: 'must-not-happen',
  },
  orderReference: { kind: 'text', text: 'If a court ordered it: which court, when and what?' },
  injunction: {
    kind: 'long-text',
    tells: 'must-not-happen',
    text: 'Who may not see the child, and by which order?',
    hint: 'If nobody is kept away, say so.',
    needed: 'to-submit',
  },
  ...views(),
  carerAgrees: {
    kind: 'choice',
    text: 'Who has agreed to it?',
    options: {
      all: 'The child, the carer and the parents',
      some: 'Some of them',
      none: 'None of them',
    },
    needed: 'to-submit',
  },
  whoDoesNot: {
    kind: 'long-text',
    text: 'Who has not agreed, and why is it right all the same?',
    when: { question: 'carerAgrees', is: ['some', 'none'] },
    needed: 'to-submit',
  },
  startsOn: {
    kind: 'date',
    planned: true,
    text: 'From which day?',
    needed: 'to-submit',
  },
  reviewOn: {
    kind: 'date',
    planned: true,
    text: 'When is it looked at again?',
    needed: 'to-submit',
  },
  managersRationale: {
    kind: 'long-text',
    text: 'There is to be less family time. Why do you agree?',
    minimumCharacters: 50,
    needed: 'to-authorise',
  },
  ...distribution({ what: 'family time plan' }),
})

type PlanQuestion = keyof typeof questions

const inForce = (kind: string): readonly Effect<PlanQuestion>[] => [
  {
    effect: 'record-fact',
    fact: 'family-time',
    on: { answer: 'plannedOn' },
    with: { kind: { value: kind } },
  },
  {
    effect: 'amend',
    process: 'care-plan',
    with: { familyTime: { answer: 'familyTime' } },
    when: { holds: 'care-plan' },
  },
]

/** What was suspended ends: it goes ahead again, or a court has decided. */
const resumes: Effect<PlanQuestion> = {
  effect: 'end-fact',
  fact: 'family-time-suspended',
  on: { answer: 'plannedOn' },
  when: { holds: 'family-time-suspended' },
}

const ordered: Requirement<PlanQuestion> = {
  that: { question: 'orderReference', answered: true },
  otherwise:
    'Family time may be refused for seven days at most without an order of the court (section 34(6)). Say which court ordered it and when; or plan what family time there is; or, in an emergency, record a suspension.',
}

const allowed = childrenAct1989('34: reasonable contact')

const outcomes: Readonly<Record<string, Outcome<PlanQuestion>>> = {
  goingAhead: {
    label: 'Going ahead',
    source: allowed,
    requires: [
      {
        that: { not: lessThanBefore },
        otherwise: 'You said that there is less than before. Choose “Reduced” or “Ended”.',
      },
      { that: { rows: 'familyTime', atLeast: 1 }, otherwise: 'Say whom the child sees.' },
    ],
    effects: [...inForce('goingAhead'), resumes],
  },
  reduced: {
    label: 'Reduced',
    explained: 'There is less family time than before, for a reason that is written down.',
    source: allowed,
    requires: [
      {
        that: { question: 'change', is: 'less' },
        otherwise: 'You did not say that there is less than before. Change that answer first.',
      },
      { that: { rows: 'familyTime', atLeast: 1 }, otherwise: 'Say whom the child still sees.' },
    ],
    effects: [...inForce('reduced'), resumes],
  },
  suspended: {
    label: 'Suspended at once',
    explained: 'Family time is refused urgently, for seven days at most.',
    source: childrenAct1989('34(6)'),
    effects: [
      {
        effect: 'open',
        process: 'family-time-suspension',
        to: { holder: 'this-team' },
        carries: { why: { answer: 'whyLess' } },
        when: { not: { underWay: 'family-time-suspension' } },
      },
    ],
  },
  ordered: {
    label: 'Ordered by the court',
    source: childrenAct1989('34'),
    requires: [ordered],
    effects: [...inForce('ordered'), resumes],
  },
  ended: {
    label: 'Ended',
    explained: 'There is no more family time with somebody.',
    source: childrenAct1989('34(4)'),
    requires: [
      {
        that: { question: 'change', is: 'ended' },
        otherwise: 'You did not say that it ends with somebody. Change that answer first.',
      },
      ordered,
    ],
    effects: [...inForce('ended'), resumes],
  },
  letterbox: {
    label: 'By letter, through the letterbox service',
    source: commonPractice('Letterbox contact is held by the regional adoption agency'),
    requires: [
      {
        that: { rows: 'familyTime', where: { kind: 'letterbox' }, atLeast: 1 },
        otherwise: 'Nobody in the plan is in touch by letterbox. Add them first.',
      },
    ],
    effects: [
      ...inForce('letterbox'),
      resumes,
      {
        effect: 'hand-over',
        what: 'Set up letterbox contact for this child',
        to: { team: 'adoption' },
      },
    ],
  },
}

// Reasonable family time is the law’s rule. Less of it is signed by a manager; more than seven days of none,
// by a court. What is agreed comes into the care plan.
export const familyTimePlan = defineProcess({
  id: 'family-time-plan',
  number: 'P29',
  title: 'Family time plan',
  noun: 'family time plan',
  purpose: 'Plan family time that is safe and good for the child, as much as is reasonable.',
  referenceLetter: 'FT',
  basis: [childrenAct1989('34'), carePlanning('5 and schedule 1')],
  about: 'child',
  roles: {
    start: careSocialWorkers,
    record: careSocialWorkers,
    authorise: careManagers,
    read: [...reviewingOfficers, ...fosteringWorkers, ...emergencyDuty],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'plan',
      title: 'About whom, and why now?',
      people: true,
      asks: ['plannedOn', 'whyNow', 'change', 'whyLess', 'orderReference', 'injunction'],
    },
    {
      id: 'family-time',
      title: 'Whom does the child see?',
      asks: ['familyTime', 'startsOn', 'reviewOn'],
    },
    {
      id: 'views',
      title: 'What does everybody say?',
      asks: ['childsVoice', 'parentsViews', 'carerAgrees', 'whoDoesNot'],
    },
    {
      id: 'manager',
      title: 'Why is less right?',
      by: 'authoriser',
      asks: ['managersRationale'],
    },
    { id: 'sent', title: 'Who has it?', after: 'decision', asks: ['distribution'] },
  ],
  copies: { familyTime: { process: 'family-time-plan', answer: 'familyTime' } },
  prompts: [
    {
      when: { holds: 'family-time-suspended' },
      says: 'Family time is suspended. Without an order of the court it goes ahead again within seven days.',
    },
    {
      when: { question: 'whyNow', is: 'order' },
      says: 'What a court ordered is changed by the court, or with everybody’s agreement in writing.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'looked-after' }, { underWay: 'becoming-looked-after' }] },
      otherwise:
        'This child is not in our care, so their family decides whom they see. Check that it is the right child.',
    },
  ],
  // A manager signs what takes family time away; what gives it needs no signature.
  authoriseWhen: lessThanBefore,
  outcomes,
  happenedAt: 'plannedOn',
  worry: 'whyLess',
})
