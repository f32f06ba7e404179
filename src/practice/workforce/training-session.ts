import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, workforceOfficers } from './who.ts'

const source = promised('a training programme')

/** When and where a course is held. Each booking takes a place of it. */
export const trainingSession = defineProcess({
  id: 'training-session',
  number: 'B29b',
  title: 'Training session',
  noun: 'training session',
  purpose: 'Say when and where a course is held, and for how many there is room.',
  referenceLetter: 'TS',
  basis: [source],
  about: { entryOf: 'training-sessions' },
  roles: { start: workforceOfficers, record: workforceOfficers, read: employees },
  begunAhead: true,
  clocks: [],
  questions: {
    course: {
      kind: 'entry',
      from: 'training-courses',
      text: 'Which course?',
      needed: 'to-submit',
    },
    plannedOn: { kind: 'date', text: 'When was it planned?', needed: 'to-submit' },
    heldOn: { kind: 'date', planned: true, text: 'On which day is it held?', needed: 'to-submit' },
    times: {
      kind: 'text',
      text: 'From when to when?',
      hint: 'Like 09:30 to 16:00.',
      needed: 'to-submit',
    },
    place: { kind: 'text', text: 'Where?', needed: 'to-submit' },
    places: {
      kind: 'number',
      from: 1,
      to: 500,
      text: 'For how many is there room?',
      needed: 'to-submit',
    },
    ledBy: { kind: 'text', text: 'Who leads it?' },
  },
  pages: [
    {
      id: 'session',
      title: 'When and where',
      asks: ['course', 'plannedOn', 'heldOn', 'times', 'place', 'places', 'ledBy'],
    },
  ],
  submitRequires: [
    {
      that: { question: 'plannedOn', notAfter: 'heldOn' },
      otherwise: 'A session is planned before it is held. Check both days.',
    },
  ],
  outcomes: {
    planned: {
      label: 'Open for booking',
      source,
      requires: [
        {
          that: { not: { holds: 'session-open' } },
          otherwise:
            'This session is open for booking already. Nothing was changed: call it off first, or make another.',
        },
      ],
      effects: [
        {
          effect: 'start-fact',
          fact: 'session-open',
          on: { answer: 'plannedOn' },
          with: {
            course: { answer: 'course' },
            on: { answer: 'heldOn' },
            times: { answer: 'times' },
            place: { answer: 'place' },
            places: { answer: 'places' },
            left: { answer: 'places' },
          },
        },
        { effect: 'record-fact', fact: 'session-day', on: { answer: 'heldOn' } },
      ],
    },
    calledOff: {
      label: 'Called off',
      source,
      effects: [{ effect: 'end-fact', fact: 'session-open', on: { answer: 'plannedOn' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'plannedOn',
})
