import { defineProcess } from '../vocabulary/process.ts'
import { careersPage } from './law.ts'
import { approvers, panel, recruiters } from './who.ts'

/** A vacancy ends: somebody was found, or it is given up. */
export const vacancyEnd = defineProcess({
  id: 'vacancy-end',
  number: 'B30b',
  title: 'Vacancy ended',
  noun: 'end of a vacancy',
  purpose: 'Say that a vacancy is filled, or that it is given up and why.',
  referenceLetter: 'VE',
  basis: [careersPage('vacancies')],
  about: { entryOf: 'vacancies' },
  roles: { start: recruiters, record: recruiters, read: [...panel, ...approvers] },
  startRequires: [
    {
      that: { holds: 'vacancy-published' },
      otherwise: 'This vacancy is not published, so there is nothing to end.',
    },
  ],
  clocks: [],
  questions: {
    endedOn: { kind: 'date', text: 'When?', needed: 'to-submit' },
    why: { kind: 'long-text', text: 'What happened?', needed: 'to-submit' },
  },
  pages: [{ id: 'end', title: 'How did it end?', asks: ['endedOn', 'why'] }],
  outcomes: {
    filled: {
      label: 'Filled',
      source: careersPage('vacancies'),
      effects: [
        {
          effect: 'end-fact',
          fact: 'vacancy-published',
          on: { answer: 'endedOn' },
          with: { ended: { value: 'filled' } },
        },
      ],
    },
    cancelled: {
      label: 'Cancelled',
      source: careersPage('vacancies'),
      effects: [
        {
          effect: 'end-fact',
          fact: 'vacancy-published',
          on: { answer: 'endedOn' },
          with: { ended: { value: 'cancelled' } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'endedOn',
  worry: 'why',
})
