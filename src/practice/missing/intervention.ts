import { toBeConfirmed, workingWell } from '../law/sources.ts'
import { meeting } from '../blocks/meeting.ts'
import {
  caseHolders,
  caseManagers,
  caseTeamManagers,
  missingFromHomeWorkers,
  reviewingOfficers,
} from '../posts.ts'
import type { Condition } from '../vocabulary/condition.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { strategyDiscussion } from './acting-now.ts'
import { everyActionIsOwned, intoThePlan, planQuestions, somebodyCan } from './into-the-plan.ts'

const strategyWanted = { question: 'strategyNeeded', is: 'yes' } as const satisfies Condition

const block = meeting({ what: 'intervention meeting', chair: 'Who chaired it?' })

const questions = {
  ...defineQuestions({
    triggeredAt: { kind: 'instant', text: 'Since when is it due?', needed: 'to-submit' },
    why: {
      kind: 'choice',
      text: 'Why is it called?',
      codes: 'missing-trigger',
      needed: 'to-submit',
    },
  }),
  ...block,
  meetingActions: { ...block.meetingActions, needed: 'to-submit' },
  ...defineQuestions({
    together: {
      kind: 'long-text',
      text: 'What do the episodes say together?',
      hint: 'When, from where, where to, with whom, and what changes.',
      needed: 'to-submit',
    },
    ...planQuestions(),
    strategyNeeded: {
      kind: 'yes-no',
      text: 'Is a strategy discussion needed?',
      needed: 'to-submit',
    },
    strategyWhy: {
      kind: 'long-text',
      text: 'What significant harm is suspected, and why?',
      when: strategyWanted,
      needed: 'to-submit',
    },
  }),
} as const

// Called by the third time in 90 days, by more than 24 hours, or by high risk. A meeting of its own, whichever of them it
// was, so that the second reason does not call a second one while the first is not held.
export const missingIntervention = defineProcess({
  id: 'missing-intervention',
  number: 'P35d',
  title: 'Missing: intervention meeting',
  noun: 'intervention meeting',
  purpose: 'Agree with everybody who knows the child what will keep them from going again.',
  referenceLetter: 'MI',
  basis: [workingWell('Missing from Home: case-specific intervention meeting')],
  about: 'child',
  roles: {
    start: [...missingFromHomeWorkers, ...caseHolders],
    record: [...missingFromHomeWorkers, ...caseHolders],
    read: [...reviewingOfficers, ...caseManagers, ...caseTeamManagers],
  },
  clocks: [
    {
      id: 'T90e',
      name: 'Intervention meeting',
      from: { answer: 'triggeredAt', inWords: 'when it was called for' },
      stops: { answered: ['heldAt'] },
      local: [{ within: { workingDays: 5 } }],
      source: [toBeConfirmed('an intervention meeting within five working days')],
    },
    {
      id: 'T90f',
      name: 'Looked at by the missing panel',
      from: { answer: 'triggeredAt', inWords: 'when a meeting was called for' },
      stops: { fact: 'missing-panel', at: 'start' },
      each: 'child',
      local: [{ within: { months: 1 } }],
      source: [workingWell('Missing from Home: monthly multi-agency panel')],
    },
  ],
  questions,
  pages: [
    {
      id: 'invited',
      title: 'When, where and who?',
      people: true,
      asks: [
        ...(['triggeredAt', 'why', 'plannedFor', 'place', 'format', 'people'] as const),
        ...(['heldAt', 'endedAt', 'chair', 'minuteTaker'] as const),
      ],
    },
    {
      id: 'said',
      title: 'What was said?',
      asks: [
        ...(['reports', 'agencyViews', 'together'] as const),
        ...(['strategyNeeded', 'strategyWhy', 'minutes'] as const),
      ],
    },
    {
      id: 'agreed',
      title: 'What was agreed?',
      intro: 'What is agreed is typed once, here. It is in the child’s plan when you hand this in.',
      asks: ['planThere', 'meetingActions', 'whoSeesToOne', 'whyNoPlan'],
    },
  ],
  startRequires: [
    {
      that: { had: 'missing-episode' },
      otherwise:
        'This child has not been missing, so there is nothing to meet about. Record the report first.',
    },
    {
      that: { not: { underWay: 'missing-intervention' } },
      otherwise: 'An intervention meeting is called already. Go on with that one.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'triggeredAt', notAfter: 'heldAt' },
      otherwise: 'It was held before it was called for. Check both times.',
    },
    somebodyCan,
    everyActionIsOwned('meetingActions'),
  ],
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  outcomes: {
    agreed: {
      label: 'Held: what was agreed goes into the child’s plan',
      source: workingWell('Missing from Home: case-specific intervention meeting'),
      effects: [
        { effect: 'record-fact', fact: 'missing-intervention', on: { answer: 'heldAt' } },
        ...intoThePlan<keyof typeof questions>({
          actions: 'meetingActions',
          said: 'together',
          heldAt: 'heldAt',
        }),
        ...strategyDiscussion<keyof typeof questions>({
          when: strategyWanted,
          receivedAt: { event: 'authorised' },
          reason: { answer: 'strategyWhy' },
        }),
      ],
    },
  },
  happenedAt: 'triggeredAt',
  worry: 'together',
})
