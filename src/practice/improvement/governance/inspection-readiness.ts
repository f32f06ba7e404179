import { defineProcess } from '../../vocabulary/process.ts'
import { ofstedFramework } from '../law.ts'
import { improvementBoard, improvementOfficers } from '../who.ts'

/** What is ready to be handed to inspectors on a day; the lists of children are made when they are asked for. */
export const inspectionReadiness = defineProcess({
  id: 'inspection-readiness',
  number: 'B31i',
  title: 'Readiness for an inspection',
  noun: 'readiness check',
  purpose:
    'Say which documents are ready for inspectors, where they are, and what is still missing.',
  referenceLetter: 'IK',
  basis: [ofstedFramework('what is asked for before an inspection')],
  about: { entryOf: 'inspections' },
  roles: { start: improvementOfficers, record: improvementOfficers, read: improvementBoard },
  clocks: [],
  questions: {
    checkedOn: { kind: 'date', text: 'On which day is this so?', needed: 'to-submit' },
    lead: { kind: 'text', text: 'Who leads the preparation?', needed: 'to-submit' },
    documents: {
      kind: 'list',
      row: 'document',
      text: 'Which documents?',
      needed: 'to-submit',
      of: {
        what: {
          kind: 'choice',
          text: 'What is it?',
          options: {
            selfEvaluation: 'Self-evaluation',
            strategy: 'A strategy',
            structure: 'Structure chart',
            performance: 'Performance report',
            audits: 'Audits',
            plan: 'Improvement plan',
            other: 'Another',
          },
        },
        version: { kind: 'text', text: 'Version' },
        state: {
          kind: 'choice',
          text: 'How far is it?',
          options: { ready: 'Ready', draft: 'Draft', missing: 'Missing', sent: 'Sent' },
        },
        where: { kind: 'text', text: 'Where is it kept?' },
      },
    },
    missing: { kind: 'long-text', text: 'What is still missing, and who sees to it?' },
  },
  pages: [
    {
      id: 'documents',
      title: 'What is ready',
      asks: ['checkedOn', 'lead', 'documents', 'missing'],
    },
  ],
  submitRequires: [
    {
      that: { everyRowOf: 'documents', has: ['what', 'state'] },
      otherwise: 'Say of each document what it is, and how far it is.',
    },
  ],
  outcomes: {
    kept: { label: 'Kept', source: ofstedFramework('what is asked for before an inspection') },
  },
  outcomesBy: 'recorder',
  happenedAt: 'checkedOn',
})
