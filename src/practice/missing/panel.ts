import { actions } from '../blocks/actions.ts'
import { meeting } from '../blocks/meeting.ts'
import { workingWell } from '../law/sources.ts'
import {
  caseManagers,
  caseTeamManagers,
  missingFromHomeManagers,
  missingFromHomeWorkers,
  reviewingOfficers,
} from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { everyActionIsOwned, intoThePlan, planQuestions, somebodyCan } from './into-the-plan.ts'

const questions = {
  ...meeting({ what: 'panel', chair: 'Who chaired it?' }),
  ...defineQuestions({
    themes: {
      kind: 'long-text',
      text: 'Which themes run through these children’s absences?',
      needed: 'to-submit',
    },
    places: {
      kind: 'long-text',
      text: 'Which places and people come up again, and who does something about them?',
      sensitive: 'not-for-family',
      needed: 'to-submit',
    },
    discussed: {
      kind: 'long-text',
      each: 'child',
      text: 'What did the panel say of this child?',
      needed: 'to-submit',
    },
    planActions: {
      ...actions({ text: 'What was agreed for this child, who does it and by when?' }),
      each: 'child',
    },
    ...planQuestions({ each: 'child' }),
  }),
} as const

// One record for the whole panel: what is said of each child is in that child's part alone.
export const missingPanel = defineProcess({
  id: 'missing-panel',
  number: 'P35e',
  title: 'Missing panel',
  noun: 'missing panel',
  purpose: 'See once a month what the absences of several children say together.',
  referenceLetter: 'MP',
  basis: [workingWell('Missing from Home: monthly multi-agency panel')],
  about: 'child',
  several: true,
  roles: {
    start: missingFromHomeManagers,
    record: missingFromHomeWorkers,
    read: [...reviewingOfficers, ...caseManagers, ...caseTeamManagers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'who',
      title: 'When, and who was there?',
      people: true,
      asks: [
        'plannedFor',
        'place',
        'format',
        'heldAt',
        'endedAt',
        'chair',
        'minuteTaker',
        'people',
      ],
    },
    {
      id: 'children',
      title: 'Each child',
      intro:
        'What is agreed is typed once, here. It is in each child’s plan when you hand this in.',
      asks: ['discussed', 'planThere', 'planActions', 'whoSeesToOne', 'whyNoPlan'],
    },
    {
      id: 'together',
      title: 'What they say together',
      asks: ['themes', 'places', 'meetingActions', 'reports', 'agencyViews', 'minutes'],
    },
  ],
  submitRequires: [somebodyCan, everyActionIsOwned('planActions')],
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  outcomes: {
    discussed: {
      label: 'Held: what was agreed goes into each child’s plan',
      source: workingWell('Missing from Home: monthly multi-agency panel'),
      effects: [
        { effect: 'record-fact', fact: 'missing-panel', on: { answer: 'heldAt' } },
        ...intoThePlan<keyof typeof questions>({
          actions: 'planActions',
          said: 'discussed',
          heldAt: 'heldAt',
        }),
      ],
    },
  },
  happenedAt: 'heldAt',
})
