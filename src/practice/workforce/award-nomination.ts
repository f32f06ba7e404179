import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, workforceOfficers } from './who.ts'

const source = promised('annual social work awards ceremony')

/** Somebody nominates a colleague for an award of the year, and what became of it. */
export const awardNomination = defineProcess({
  id: 'award-nomination',
  number: 'B29q',
  title: 'Nominate a colleague',
  noun: 'nomination',
  purpose: 'Nominate a colleague for the social work awards of the year.',
  referenceLetter: 'AN',
  basis: [source],
  about: { entryOf: 'award-nominations' },
  roles: { start: employees, record: employees, authorise: workforceOfficers },
  clocks: [],
  questions: {
    nominatedOn: { kind: 'date', text: 'Today', needed: 'to-submit' },
    who: { kind: 'worker', text: 'Whom do you nominate?', needed: 'to-submit' },
    category: {
      kind: 'choice',
      text: 'For what?',
      options: {
        socialWorker: 'Social worker of the year',
        firstYear: 'Best first year in practice',
        team: 'Team of the year',
        voice: 'Hearing the child',
        support: 'Making it possible for others',
      },
      needed: 'to-submit',
    },
    why: {
      kind: 'long-text',
      text: 'Why?',
      hint: 'Do not write a child’s name.',
      needed: 'to-submit',
    },
  },
  pages: [
    { id: 'nomination', title: 'Your nomination', asks: ['nominatedOn', 'who', 'category', 'why'] },
  ],
  submitRequires: [
    {
      that: { not: { question: 'who', names: 'recorder' } },
      otherwise: 'You cannot nominate yourself. Nothing was handed in.',
    },
  ],
  outcomes: {
    winner: {
      label: 'Winner',
      source,
      effects: [
        {
          effect: 'record-fact',
          fact: 'award-given',
          on: { answer: 'nominatedOn' },
          with: { category: { answer: 'category' }, who: { answer: 'who' } },
        },
      ],
    },
    shortlisted: { label: 'On the short list', source },
    thanked: { label: 'Thanked', source },
  },
  happenedAt: 'nominatedOn',
  worry: 'why',
})
