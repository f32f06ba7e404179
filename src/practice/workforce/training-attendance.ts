import { toBeConfirmed } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, workforceOfficers } from './who.ts'

const source = promised('a training programme')

/** Who was there, for how long, and by when they come again. */
export const trainingAttendance = defineProcess({
  id: 'training-attendance',
  number: 'B29d',
  title: 'Training attended',
  noun: 'training attendance',
  purpose:
    'Say that somebody was at a session, give the certificate, and have it refreshed in time.',
  referenceLetter: 'TA',
  basis: [source],
  about: { entryOf: 'colleagues' },
  roles: { start: workforceOfficers, record: workforceOfficers, read: employees },
  clocks: [
    {
      id: 'WF1',
      name: 'Training refreshed',
      each: 'child',
      from: { answer: 'attendedOn', inWords: 'when they were there' },
      stops: { fact: 'training-attended', at: 'start', saying: { course: 'course' } },
      when: {
        all: [
          { question: 'came', is: 'yes' },
          { question: 'refreshes', is: 'yes' },
        ],
      },
      local: [{ within: { asAnswered: 'refreshMonths', in: 'months' } }],
      source: [toBeConfirmed('how soon each course is refreshed')],
    },
  ],
  questions: {
    attendedOn: { kind: 'date', text: 'When was it held?', needed: 'to-submit' },
    session: {
      kind: 'entry',
      from: 'training-sessions',
      text: 'Which session?',
      needed: 'to-submit',
    },
    course: {
      kind: 'entry',
      from: 'training-courses',
      text: 'Of which course?',
      needed: 'to-submit',
    },
    came: { kind: 'yes-no', text: 'Were they there?', needed: 'to-submit' },
    hours: {
      kind: 'number',
      from: 0,
      to: 400,
      unit: 'hours',
      text: 'For how many hours?',
      when: { question: 'came', is: 'yes' },
      needed: 'to-submit',
    },
    certificate: {
      kind: 'yes-no',
      text: 'Is there a certificate?',
      when: { question: 'came', is: 'yes' },
      needed: 'to-submit',
    },
    refreshes: {
      kind: 'yes-no',
      text: 'Does it have to be refreshed?',
      when: { question: 'came', is: 'yes' },
      needed: 'to-submit',
    },
    refreshMonths: {
      kind: 'number',
      from: 1,
      to: 120,
      unit: 'months',
      text: 'After how many months?',
      when: { question: 'refreshes', is: 'yes' },
      needed: 'to-submit',
    },
  },
  pages: [
    {
      id: 'attendance',
      title: 'Were they there?',
      asks: [
        ...(['attendedOn', 'session', 'course', 'came', 'hours'] as const),
        ...(['certificate', 'refreshes', 'refreshMonths'] as const),
      ],
    },
  ],
  submitRequires: [
    {
      that: { holds: 'training-place', saying: { session: 'session' } },
      otherwise:
        'They have no place at this session. Nothing was recorded: choose the session they were booked for.',
    },
  ],
  outcomes: {
    recorded: {
      label: 'Recorded',
      source,
      requires: [
        {
          that: { question: 'session', answered: true },
          otherwise: 'Say which session it was.',
        },
      ],
      effects: [
        {
          effect: 'end-fact',
          fact: 'training-place',
          saying: { session: 'session' },
          on: { answer: 'attendedOn' },
        },
        {
          effect: 'record-fact',
          fact: 'training-attended',
          on: { answer: 'attendedOn' },
          with: {
            course: { answer: 'course' },
            hours: { answer: 'hours' },
            certificate: { answer: 'certificate' },
          },
          when: { question: 'came', is: 'yes' },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'attendedOn',
})
