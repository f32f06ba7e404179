import { defineProcess } from '../vocabulary/process.ts'
import { saferRecruitment } from './law.ts'
import { approvers, panel, recruiters } from './who.ts'

const source = saferRecruitment('one of the panel is trained in safer recruitment')

const interviewed = {
  effect: 'record-fact',
  fact: 'interviewed',
  on: { answer: 'heldOn' },
} as const

/** An interview: who sat on the panel, what was scored, what young people thought, and what was decided. */
export const interview = defineProcess({
  id: 'interview',
  number: 'B30g',
  title: 'Interview',
  noun: 'interview',
  purpose: 'Keep who asked what, how it was scored and what was decided.',
  referenceLetter: 'IN',
  basis: [source],
  about: { entryOf: 'applications' },
  roles: { start: panel, record: panel, read: [...recruiters, ...approvers] },
  startRequires: [
    {
      that: { holds: 'shortlisted' },
      otherwise: 'This application is not shortlisted, so there is no interview.',
    },
  ],
  clocks: [],
  questions: {
    heldOn: { kind: 'date', text: 'When was it?', needed: 'to-submit' },
    members: {
      kind: 'list',
      row: 'member',
      text: 'Who was on the panel?',
      needed: 'to-submit',
      of: {
        name: { kind: 'text', text: 'Name' },
        trained: {
          kind: 'choice',
          text: 'Trained in safer recruitment?',
          options: { yes: 'Yes', no: 'No' },
        },
      },
    },
    asked: {
      kind: 'list',
      row: 'question',
      text: 'What was asked?',
      needed: 'to-submit',
      of: {
        question: { kind: 'text', text: 'Question' },
        score: { kind: 'number', from: 0, to: 4, text: 'Score, 0 to 4' },
      },
    },
    youngPeople: {
      kind: 'number',
      from: 0,
      to: 10,
      text: 'Which score did the young people’s panel give, from 0 to 10?',
    },
    warner: {
      kind: 'yes-no',
      text: 'For work in a home: was there a second interview about why they want to work with children?',
    },
    gaps: {
      kind: 'choice',
      text: 'Were times without work talked about?',
      options: {
        none: 'There were none',
        explained: 'Yes, and each is explained',
        open: 'Yes, and something is still open',
      },
      needed: 'to-submit',
    },
    feedback: { kind: 'long-text', text: 'What will they be told?', needed: 'to-submit' },
  },
  pages: [
    { id: 'panel', title: 'The panel', asks: ['heldOn', 'members', 'youngPeople', 'warner'] },
    { id: 'asked', title: 'What was said', asks: ['asked', 'gaps', 'feedback'] },
  ],
  submitRequires: [
    {
      that: { rows: 'members', where: { trained: 'yes' }, atLeast: 1 },
      otherwise:
        'Nobody on the panel is trained in safer recruitment, so this interview does not count. Hold it again with somebody who is.',
    },
  ],
  outcomes: {
    offer: {
      label: 'To be offered the job',
      source,
      requires: [
        {
          that: { rows: 'members', atLeast: 2 },
          otherwise: 'One person alone does not decide who is offered a job.',
        },
        {
          that: { not: { question: 'gaps', is: 'open' } },
          otherwise:
            'A time without work is not explained yet. Ask them, and write down what they say, before you offer a job.',
        },
      ],
      effects: [interviewed, { effect: 'start-fact', fact: 'chosen', on: { answer: 'heldOn' } }],
    },
    reserve: { label: 'Could do it: in reserve', source, effects: [interviewed] },
    no: {
      label: 'Not offered',
      source,
      effects: [interviewed, { effect: 'end-fact', fact: 'shortlisted', on: { answer: 'heldOn' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'heldOn',
  worry: 'feedback',
})
