import { toBeConfirmed } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { advancedPractitioners, employees } from './who.ts'

const source = promised('intensive Advanced Practitioner support')

/** Somebody asks an advanced practitioner to look at a piece of work with them, and what came of it. */
export const practitionerRequest = defineProcess({
  id: 'practitioner-request',
  number: 'B29p',
  title: 'Ask an advanced practitioner',
  noun: 'request for help',
  purpose:
    'Ask an advanced practitioner to look at a piece of work with you, and keep what you agreed.',
  referenceLetter: 'XP',
  basis: [source],
  about: { entryOf: 'practitioner-requests' },
  roles: { start: employees, record: employees, authorise: advancedPractitioners },
  clocks: [
    {
      id: 'WF4',
      name: 'Session with an advanced practitioner',
      from: { event: 'submitted' },
      stops: { event: 'authorised' },
      local: [{ within: { workingDays: 10 } }],
      source: [source, toBeConfirmed('how soon an advanced practitioner helps')],
    },
  ],
  questions: {
    askedOn: { kind: 'date', text: 'Today', needed: 'to-submit' },
    about: {
      kind: 'choice',
      text: 'What is it about?',
      options: {
        risk: 'Weighing risk',
        court: 'Writing for court',
        assessment: 'Analysis in an assessment',
        directWork: 'Work with a child',
        plan: 'A plan that is stuck',
        other: 'Something else',
      },
      needed: 'to-submit',
    },
    want: {
      kind: 'long-text',
      text: 'What would help you?',
      hint: 'Do not write a child’s name: bring the case to the session.',
      needed: 'to-submit',
    },
    metOn: { kind: 'date', text: 'When did you meet?', needed: 'to-authorise' },
    hours: {
      kind: 'number',
      from: 0,
      to: 100,
      unit: 'hours',
      text: 'For how many hours?',
      needed: 'to-authorise',
    },
    agreed: { kind: 'long-text', text: 'What did you agree?', needed: 'to-authorise' },
  },
  pages: [
    { id: 'request', title: 'What you ask for', asks: ['askedOn', 'about', 'want'] },
    { id: 'session', title: 'The session', by: 'authoriser', asks: ['metOn', 'hours', 'agreed'] },
  ],
  authoriseRequires: [
    {
      that: { question: 'metOn', since: 'askedOn' },
      otherwise: 'The session comes after it was asked for. Check the day.',
    },
  ],
  outcomes: {
    helped: {
      label: 'Helped',
      source,
      effects: [
        {
          effect: 'record-fact',
          fact: 'practitioner-session',
          on: { answer: 'metOn' },
          with: { hours: { answer: 'hours' } },
        },
      ],
    },
    elsewhere: { label: 'Better helped by somebody else', source },
  },
  happenedAt: 'askedOn',
  worry: 'want',
})
