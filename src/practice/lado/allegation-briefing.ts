import { inTheWholeCounty } from '../around-the-case/who.ts'
import { designatedOfficers } from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { post } from '../vocabulary/role.ts'
import { designatedOfficerGuide } from './law.ts'

const questions = {
  toldOn: { kind: 'date', text: 'When was the manager told?', needed: 'to-submit' },
  officer: {
    kind: 'worker',
    text: 'Which designated officer tells them?',
    needed: 'to-submit',
  },
  manager: {
    kind: 'worker',
    text: 'Which manager needs to know?',
    hint: 'Only the two of you can open this. It says nothing that the manager does not need.',
    needed: 'to-submit',
  },
  told: {
    kind: 'long-text',
    text: 'What does the manager need to know?',
    needed: 'to-submit',
  },
  mayDo: {
    kind: 'long-text',
    text: 'What may the manager do, and whom may they tell?',
    needed: 'to-submit',
  },
  understood: {
    kind: 'yes-no',
    text: 'Have you read this, and will you tell nobody but those named in it?',
    needed: 'to-authorise',
  },
} as const

/** The one way in which somebody outside the wall is told: by name, as much as they need, and with their signature. */
export const allegationBriefing = defineProcess({
  id: 'allegation-briefing',
  number: 'B21d',
  title: 'What a manager is told of an allegation',
  noun: 'briefing on an allegation',
  purpose: 'Tell one named manager what they need to know of an allegation, and no more.',
  referenceLetter: 'DB',
  basis: [designatedOfficerGuide('named managers')],
  about: { entryOf: 'adults-in-positions-of-trust' },
  // The manager signs it and still cannot find the adult in any list.
  mayNameNobody: true,
  onlyFor: ['officer', 'manager'],
  roles: {
    start: inTheWholeCounty(designatedOfficers),
    record: inTheWholeCounty(designatedOfficers),
    authorise: inTheWholeCounty([
      post('practice-manager'),
      post('team-manager'),
      post('senior-manager'),
      post('director'),
    ]),
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'told',
      title: 'Who is told what',
      asks: ['toldOn', 'officer', 'manager', 'told', 'mayDo'],
    },
    { id: 'read', title: 'Read and kept', by: 'authoriser', asks: ['understood'] },
  ],
  submitRequires: [
    {
      that: { question: 'officer', holdsRole: ['designated-officer'] },
      otherwise: 'A designated officer tells them. Name one.',
    },
    {
      that: {
        question: 'manager',
        holdsRole: ['practice-manager', 'team-manager', 'senior-manager', 'director'],
      },
      otherwise: 'Only a manager is told here. Name one.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'manager', names: 'authoriser' },
      otherwise: 'This is for the manager who is named, and you are not that manager.',
    },
  ],
  outcomes: {
    read: {
      label: 'Read and understood',
      source: designatedOfficerGuide('named managers'),
      requires: [
        {
          that: { question: 'understood', is: 'yes' },
          otherwise:
            'Say that you have read it and keep it to yourself, or ring the designated officer.',
        },
      ],
    },
  },
  happenedAt: 'toldOn',
})
