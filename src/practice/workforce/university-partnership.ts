import { toBeConfirmed } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { newsOf2019, promised } from './law.ts'
import { advancedPractitioners, lineManagers, workforceOfficers } from './who.ts'

const source = promised('good links with universities')
const balance = newsOf2019('work with universities on the balance of women and men')

/** What we do together with a university: who comes to us, and who does not yet. */
export const universityPartnership = defineProcess({
  id: 'university-partnership',
  number: 'B29s',
  title: 'Work with a university',
  noun: 'agreement with a university',
  purpose: 'Say what we do together, why, and when we look at it again.',
  referenceLetter: 'UN',
  basis: [source, balance],
  about: { entryOf: 'universities' },
  roles: {
    start: workforceOfficers,
    record: workforceOfficers,
    read: [...advancedPractitioners, ...lineManagers],
  },
  clocks: [
    {
      id: 'WF14',
      name: 'Work with a university looked at again',
      from: { answer: 'agreedOn', inWords: 'when it was agreed' },
      stops: { answered: ['lookedAgainOn'] },
      local: [{ within: { months: 12 } }],
      source: [toBeConfirmed('how often work with universities is looked at')],
    },
  ],
  questions: {
    agreedOn: { kind: 'date', text: 'When was it agreed?', needed: 'to-submit' },
    aim: {
      kind: 'choices',
      text: 'What is it for?',
      options: {
        students: 'Students who learn here',
        balance: 'More men in social work',
        firstYear: 'People in their first year',
        research: 'Research',
      },
      needed: 'to-submit',
    },
    does: { kind: 'long-text', text: 'What does each of us do?', needed: 'to-submit' },
    lookedAgainOn: { kind: 'date', text: 'When was it looked at again?' },
    became: { kind: 'long-text', text: 'What came of it?' },
  },
  pages: [
    { id: 'agreement', title: 'What we do together', asks: ['agreedOn', 'aim', 'does'] },
    { id: 'again', title: 'Looked at again', after: 'decision', asks: ['lookedAgainOn', 'became'] },
  ],
  outcomes: {
    agreed: {
      label: 'Agreed',
      source,
      effects: [
        { effect: 'end-fact', fact: 'works-with-university', on: { answer: 'agreedOn' } },
        {
          effect: 'start-fact',
          fact: 'works-with-university',
          on: { answer: 'agreedOn' },
          with: { aim: { answer: 'aim' } },
        },
      ],
    },
    ended: {
      label: 'Ended',
      source,
      effects: [{ effect: 'end-fact', fact: 'works-with-university', on: { answer: 'agreedOn' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'agreedOn',
  worry: 'does',
})
