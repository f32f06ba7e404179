import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, lineManagers, workforceOfficers } from './who.ts'

const source = promised('support and oversight from a practice manager, and advanced practitioners')

export const specialisms = {
  safeguarding: 'Child protection',
  court: 'Court work',
  care: 'Children in care',
  adoption: 'Adoption and permanence',
  disability: 'Disabled children',
  exploitation: 'Exploitation',
  domesticAbuse: 'Domestic abuse',
  mentalHealth: 'Mental health',
  unaccompanied: 'Children who came alone from abroad',
} as const

/** Who stands beside somebody in their work: supervisor, advanced practitioner, mentor or co-worker. */
export const standsBeside = defineProcess({
  id: 'stands-beside',
  number: 'B29l',
  title: 'Who stands beside them',
  noun: 'support agreement',
  purpose:
    'Name somebody’s supervisor and advanced practitioner, their mentor, and what they are good at.',
  referenceLetter: 'SB',
  basis: [source],
  about: { entryOf: 'colleagues' },
  roles: {
    start: [...lineManagers, ...workforceOfficers],
    record: [...lineManagers, ...workforceOfficers],
    read: employees,
  },
  clocks: [],
  questions: {
    agreedOn: { kind: 'date', text: 'From which day?', needed: 'to-submit' },
    supervisor: { kind: 'worker', text: 'Who supervises them?', needed: 'to-submit' },
    practitioner: { kind: 'worker', text: 'Which advanced practitioner can they ask?' },
    mentor: { kind: 'worker', text: 'Who mentors them, or works beside them?' },
    specialisms: { kind: 'choices', text: 'What are they good at?', options: specialisms },
  },
  pages: [
    {
      id: 'support',
      title: 'Who stands beside them?',
      asks: ['agreedOn', 'supervisor', 'practitioner', 'mentor', 'specialisms'],
    },
  ],
  submitRequires: [
    {
      that: {
        question: 'supervisor',
        holdsRole: [
          ...(['senior-practitioner', 'practice-manager', 'team-manager'] as const),
          ...(['senior-manager', 'director'] as const),
        ],
      },
      otherwise: 'A supervisor is a manager or a senior practitioner. Choose another.',
    },
    {
      that: {
        any: [
          { question: 'practitioner', answered: false },
          { question: 'practitioner', holdsRole: ['advanced-practitioner'] },
        ],
      },
      otherwise: 'They do not work as an advanced practitioner. Choose another.',
    },
  ],
  outcomes: {
    agreed: {
      label: 'Agreed',
      source,
      effects: [
        { effect: 'end-fact', fact: 'supported-by', on: { answer: 'agreedOn' } },
        {
          effect: 'start-fact',
          fact: 'supported-by',
          on: { answer: 'agreedOn' },
          with: {
            supervisor: { answer: 'supervisor' },
            practitioner: { answer: 'practitioner' },
            mentor: { answer: 'mentor' },
            specialisms: { answer: 'specialisms' },
          },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'agreedOn',
})
