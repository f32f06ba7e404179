import { toBeConfirmed } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { flexibleWorkingLaw, promised } from './law.ts'
import { employees, lineManagers, workforceManagers } from './who.ts'

const source = promised('flexible working')
const grounds = {
  cost: 'It would cost too much',
  demand: 'We could not do what is asked of us',
  reorganise: 'The work cannot be shared out among others',
  recruit: 'Nobody could be found for the rest',
  quality: 'The work would be less good',
  performance: 'The team would do less well',
  hours: 'There is not enough to do at those times',
  changes: 'The team is about to be changed',
} as const

/** Somebody asks to work at other hours or elsewhere; it is talked about before it is refused. */
export const flexibleWorking = defineProcess({
  id: 'flexible-working',
  number: 'B29j',
  title: 'Ask to work flexibly',
  noun: 'request to work flexibly',
  purpose: 'Ask to work at other hours or in another place, and have an answer in time.',
  referenceLetter: 'FW',
  basis: [source, flexibleWorkingLaw('sections 80F and 80G')],
  about: { entryOf: 'colleagues' },
  roles: {
    start: employees,
    record: employees,
    authorise: [...lineManagers, ...workforceManagers],
  },
  startRequires: [
    {
      that: { not: { had: 'flexible-working-asked', inLast: { months: 12 }, times: 2 } },
      otherwise:
        'You have asked twice in the last twelve months, which is as often as the law gives a right to. Talk to your manager.',
    },
  ],
  clocks: [
    {
      id: 'WF7',
      name: 'Answer to a request to work flexibly',
      from: { answer: 'askedOn', inWords: 'when it was asked for' },
      stops: { event: 'authorised' },
      local: [{ within: { workingDays: 20 } }],
      statutory: [{ within: { months: 2 } }],
      source: [
        flexibleWorkingLaw('section 80G: within two months'),
        toBeConfirmed('how soon managers answer'),
      ],
    },
  ],
  questions: {
    askedOn: { kind: 'date', text: 'Today', needed: 'to-submit' },
    change: { kind: 'long-text', text: 'What would you like to change?', needed: 'to-submit' },
    fromOn: { kind: 'date', planned: true, text: 'From which day?', needed: 'to-submit' },
    talkedOn: { kind: 'date', text: 'When did you talk about it together?' },
    ground: { kind: 'choice', text: 'For which reason is it refused?', options: grounds },
    why: { kind: 'long-text', text: 'Why do you decide so?', needed: 'to-authorise' },
  },
  pages: [
    { id: 'request', title: 'What you ask for', asks: ['askedOn', 'change', 'fromOn'] },
    { id: 'decision', title: 'The answer', by: 'authoriser', asks: ['why'] },
  ],
  submitRequires: [
    {
      that: { question: 'askedOn', notAfter: 'fromOn' },
      otherwise: 'It begins on the day it is asked for, or later. Check both days.',
    },
  ],
  outcomes: {
    agreed: {
      label: 'Agreed',
      source,
      effects: [
        {
          effect: 'record-fact',
          fact: 'flexible-working-asked',
          on: { answer: 'askedOn' },
          with: { answer: { value: 'agreed' }, from: { answer: 'fromOn' } },
        },
      ],
    },
    refused: {
      label: 'Refused',
      source: flexibleWorkingLaw('section 80G: grounds, after talking about it'),
      asks: ['talkedOn', 'ground'],
      requires: [
        {
          that: { question: 'talkedOn', answered: true },
          otherwise:
            'The law asks you to talk about it together before you refuse. Nothing was decided: say when you did.',
        },
        {
          that: { question: 'ground', answered: true },
          otherwise: 'The law gives the reasons for which it may be refused. Choose one.',
        },
      ],
      effects: [
        {
          effect: 'record-fact',
          fact: 'flexible-working-asked',
          on: { answer: 'askedOn' },
          with: { answer: { value: 'refused' } },
        },
      ],
    },
  },
  happenedAt: 'askedOn',
  worry: 'change',
})
