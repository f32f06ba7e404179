import { carePlanning } from '../law/care.ts'
import { toBeConfirmed } from '../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  emergencyDuty,
  meetingSupport,
} from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'

const livesHere = { holds: 'placed-here-by-another-authority' } as const

const questions = defineQuestions({
  receivedOn: { kind: 'date', text: 'When did the notice reach us?', needed: 'to-submit' },
  authority: { kind: 'text', text: 'Which authority looks after the child?', needed: 'to-submit' },
  theirWorker: {
    kind: 'text',
    text: 'Their social worker, and how to reach them',
    needed: 'to-submit',
  },
  placedOn: {
    kind: 'date',
    planned: true,
    text: 'From which day does the child live here?',
    needed: 'to-submit',
  },
  home: {
    kind: 'text',
    tells: { topic: 'where-tonight', while: 'placed-here-by-another-authority' },
    text: 'Where, and with whom?',
    needed: 'to-submit',
  },
  consultedBefore: { kind: 'yes-no', text: 'Were we consulted before?', needed: 'to-submit' },
  carePlanShared: { kind: 'yes-no', text: 'Do we have the care plan?', needed: 'to-submit' },
  whatToKnow: {
    kind: 'long-text',
    tells: { topic: 'danger', while: 'placed-here-by-another-authority' },
    text: 'What has anybody here to know: risks, who may not come near, school, health?',
    needed: 'to-submit',
  },
  leftOn: { kind: 'date', text: 'If the child has left again, when?', when: livesHere },
})

// A child in the care of another authority who lives here: known, so that the front door sees it, and never
// counted as ours (handbook E19).
export const inboundPlacement = defineProcess({
  id: 'inbound-placement',
  number: 'P23b',
  title: 'Placed here by another authority',
  noun: 'notice of a placement by another authority',
  purpose: 'Know which children in the care of others live here, and whom to ask about them.',
  referenceLetter: 'NI',
  basis: [carePlanning('13'), toBeConfirmed('a notice from another authority is kept')],
  about: 'child',
  roles: {
    start: [...childrensSocialWorkers, ...meetingSupport],
    record: [...childrensSocialWorkers, ...meetingSupport],
    allocate: childrensManagers,
    read: emergencyDuty,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'notice',
      title: 'Which child, placed by whom, and where?',
      people: true,
      asks: [
        'receivedOn',
        'authority',
        'theirWorker',
        'placedOn',
        'home',
        'consultedBefore',
        'carePlanShared',
        'whatToKnow',
        'leftOn',
      ],
    },
  ],
  prompts: [
    {
      when: { question: 'consultedBefore', is: 'no' },
      says: 'A distant authority has to consult us before it places a child here. Tell it so, and ask for the care plan.',
    },
  ],
  startRequires: [
    {
      that: { not: { holds: 'looked-after' } },
      otherwise: 'This child is in our own care. Record a placement instead.',
    },
  ],
  outcomes: {
    livesHere: {
      label: 'Lives here',
      source: carePlanning('13'),
      when: { not: livesHere },
      effects: [
        {
          effect: 'start-fact',
          fact: 'placed-here-by-another-authority',
          on: { answer: 'placedOn' },
          with: { authority: { answer: 'authority' }, home: { answer: 'home' } },
        },
      ],
    },
    hasLeft: {
      label: 'Has left again',
      source: carePlanning('13'),
      when: livesHere,
      requires: [
        {
          that: { question: 'leftOn', answered: true },
          otherwise: 'Say on which day the child left.',
        },
      ],
      effects: [
        {
          effect: 'end-fact',
          fact: 'placed-here-by-another-authority',
          on: { answer: 'leftOn' },
        },
      ],
    },
  },
  happenedAt: 'receivedOn',
  worry: 'whatToKnow',
})
