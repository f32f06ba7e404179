import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, workforceOfficers } from './who.ts'

const source = promised('£10 a day honorarium for practice educators')

/** The days somebody taught a student, and what is paid for them: each day at the rate of that day. */
export const educatorDays = defineProcess({
  id: 'educator-days',
  number: 'B29g',
  title: 'Log days with a student',
  noun: 'log of days with a student',
  purpose: 'Log the days you taught a student, and have them paid.',
  referenceLetter: 'ED',
  basis: [source],
  about: { entryOf: 'colleagues' },
  roles: { start: employees, record: employees, authorise: workforceOfficers },
  clocks: [],
  questions: {
    loggedOn: { kind: 'date', text: 'Today', needed: 'to-submit' },
    university: {
      kind: 'text',
      text: 'From which university is the student?',
      needed: 'to-submit',
    },
    days: {
      kind: 'list',
      row: 'day',
      text: 'On which days did you teach?',
      needed: 'to-submit',
      of: {
        on: { kind: 'date', text: 'Day' },
        did: { kind: 'text', text: 'What you did together' },
      },
    },
    pounds: {
      kind: 'number',
      unit: '£',
      text: 'What is paid for them',
      workedOut: { amount: 'practice-educator-day', eachRowOf: 'days', on: 'on' },
    },
    agreed: {
      kind: 'yes-no',
      text: 'Does the university say the same days?',
      needed: 'to-authorise',
    },
  },
  pages: [
    { id: 'days', title: 'Which days?', asks: ['loggedOn', 'university', 'days', 'pounds'] },
    { id: 'agreed', title: 'To be paid', by: 'authoriser', asks: ['agreed'] },
  ],
  submitRequires: [
    {
      that: { everyRowOf: 'days', has: ['on'] },
      otherwise: 'Give the day of each row.',
    },
    {
      that: { question: 'pounds', answered: true },
      otherwise:
        'The council has not said what is paid for one of these days, so they cannot be handed in. What you wrote is kept.',
    },
  ],
  outcomes: {
    logged: {
      label: 'Logged, and to be paid',
      source,
      effects: [
        {
          effect: 'record-fact',
          fact: 'educator-day',
          eachRowOf: 'days',
          on: { column: 'on' },
          with: { university: { answer: 'university' } },
        },
        {
          effect: 'start-fact',
          fact: 'payment-owed',
          on: { answer: 'loggedOn' },
          with: { what: { value: 'educator' }, pounds: { answer: 'pounds' } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'loggedOn',
})
