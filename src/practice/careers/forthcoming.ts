import { defineProcess } from '../vocabulary/process.ts'
import { careersPage } from './law.ts'
import { jobKinds } from './kinds.ts'
import { approvers, panel, recruiters } from './who.ts'

/** Something is coming that cannot be applied for yet. */
export const forthcomingOpportunity = defineProcess({
  id: 'forthcoming-opportunity',
  number: 'B30c',
  title: 'Forthcoming opportunity',
  noun: 'forthcoming opportunity',
  purpose: 'Say what is coming, so that people can ask to be told when it opens.',
  referenceLetter: 'FO',
  basis: [careersPage('proposed residential and outreach services')],
  about: { entryOf: 'vacancies' },
  roles: { start: recruiters, record: recruiters, authorise: approvers, read: panel },
  startRequires: [
    {
      that: {
        not: { any: [{ holds: 'vacancy-published' }, { holds: 'forthcoming-opportunity' }] },
      },
      otherwise: 'This is published already, as a vacancy or as something that is coming.',
    },
  ],
  clocks: [],
  questions: {
    saidOn: { kind: 'date', text: 'From which day is it shown?', needed: 'to-submit' },
    kind: { kind: 'choice', text: 'Which kind of job?', options: jobKinds, needed: 'to-submit' },
    summary: { kind: 'long-text', text: 'What is coming, where and when?', needed: 'to-submit' },
    contact: { kind: 'text', text: 'Who can be asked?' },
    contactPhone: { kind: 'text', format: 'telephone', text: 'On which number?' },
  },
  pages: [
    {
      id: 'coming',
      title: 'What is coming?',
      asks: ['saidOn', 'kind', 'summary', 'contact', 'contactPhone'],
    },
  ],
  outcomes: {
    approved: {
      label: 'Approved: publish it',
      source: careersPage('proposed residential and outreach services'),
      effects: [
        {
          effect: 'start-fact',
          fact: 'forthcoming-opportunity',
          on: { answer: 'saidOn' },
          with: {
            kind: { answer: 'kind' },
            summary: { answer: 'summary' },
            contact: { answer: 'contact' },
            contactPhone: { answer: 'contactPhone' },
          },
        },
      ],
    },
    notApproved: {
      label: 'Not approved: nothing is published',
      source: careersPage('proposed residential and outreach services'),
    },
  },
  happenedAt: 'saidOn',
  worry: 'summary',
})
