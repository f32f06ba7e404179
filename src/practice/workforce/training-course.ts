import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, workforceOfficers } from './who.ts'

const source = promised('a training programme')

export const courseCategories = {
  mandatory: 'For everybody',
  role: 'For a kind of work',
  choice: 'By choice',
} as const

/** A course as it stands in the catalogue: for whom, how long, and how soon it is refreshed. */
export const trainingCourse = defineProcess({
  id: 'training-course',
  number: 'B29a',
  title: 'Training course',
  noun: 'training course',
  purpose: 'Say what a course teaches, for whom it is, and how soon it has to be refreshed.',
  referenceLetter: 'TC',
  basis: [source],
  about: { entryOf: 'training-courses' },
  roles: { start: workforceOfficers, record: workforceOfficers, read: employees },
  clocks: [],
  questions: {
    offeredOn: { kind: 'date', text: 'From which day?', needed: 'to-submit' },
    category: {
      kind: 'choice',
      text: 'For whom is it?',
      options: courseCategories,
      needed: 'to-submit',
    },
    teaches: { kind: 'long-text', text: 'What does it teach?', needed: 'to-submit' },
    hours: { kind: 'number', from: 1, to: 400, unit: 'hours', text: 'How long is it?' },
    refreshMonths: {
      kind: 'number',
      from: 1,
      to: 120,
      unit: 'months',
      text: 'After how many months is it refreshed?',
      hint: 'Leave it empty if once is enough.',
    },
  },
  pages: [
    {
      id: 'course',
      title: 'The course',
      asks: ['offeredOn', 'category', 'teaches', 'hours', 'refreshMonths'],
    },
  ],
  outcomes: {
    offered: {
      label: 'In the catalogue from then on',
      source,
      effects: [
        { effect: 'end-fact', fact: 'course-offered', on: { answer: 'offeredOn' } },
        {
          effect: 'start-fact',
          fact: 'course-offered',
          on: { answer: 'offeredOn' },
          with: {
            category: { answer: 'category' },
            hours: { answer: 'hours' },
            refreshMonths: { answer: 'refreshMonths' },
          },
        },
      ],
    },
    withdrawn: {
      label: 'No longer in the catalogue',
      source,
      effects: [{ effect: 'end-fact', fact: 'course-offered', on: { answer: 'offeredOn' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'offeredOn',
  worry: 'teaches',
})
