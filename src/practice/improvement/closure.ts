import { defineProcess } from '../vocabulary/process.ts'
import { afterInspection } from './law.ts'
import { improvementBoard, improvementOfficers } from './who.ts'

/** The board signs that an action is done, on what shows it, or that another took its place. */
export const improvementClosure = defineProcess({
  id: 'improvement-closure',
  number: 'B31c',
  title: 'Improvement action closed',
  noun: 'closing of an action',
  purpose: 'Show that an action is done and what it changed, and have it signed by the board.',
  referenceLetter: 'IX',
  basis: [afterInspection],
  about: { entryOf: 'improvement-actions' },
  roles: {
    start: improvementOfficers,
    record: improvementOfficers,
    authorise: improvementBoard,
  },
  startRequires: [
    {
      that: { holds: 'improvement-action' },
      otherwise: 'This action is not open, so there is nothing to close.',
    },
  ],
  clocks: [],
  questions: {
    closedOn: { kind: 'date', text: 'When was it done, or given up?', needed: 'to-submit' },
    evidence: {
      kind: 'list',
      row: 'piece of evidence',
      text: 'What shows that it is done?',
      none: 'Nothing shows it',
      needed: 'to-submit',
      of: {
        what: { kind: 'text', text: 'What is it?' },
        where: { kind: 'text', text: 'Where is it kept?' },
      },
    },
    difference: {
      kind: 'long-text',
      text: 'What has it changed for children?',
      needed: 'to-submit',
    },
    replacedBy: {
      kind: 'entry',
      from: 'improvement-actions',
      text: 'Which action takes its place, if one does?',
    },
  },
  pages: [
    {
      id: 'closing',
      title: 'What shows that it is done?',
      asks: ['closedOn', 'evidence', 'difference', 'replacedBy'],
    },
  ],
  outcomes: {
    complete: {
      label: 'Complete',
      source: afterInspection,
      requires: [
        {
          that: { rows: 'evidence', atLeast: 1 },
          otherwise:
            'No evidence is given, so it cannot be closed as complete. It stays open and nothing is lost: add what shows that it is done.',
        },
        {
          that: { everyRowOf: 'evidence', has: ['what', 'where'] },
          otherwise: 'Say of each piece of evidence what it is and where it is kept.',
        },
      ],
      effects: [
        { effect: 'end-fact', fact: 'improvement-rating', on: { answer: 'closedOn' } },
        {
          effect: 'end-fact',
          fact: 'improvement-action',
          on: { answer: 'closedOn' },
          with: { ended: { value: 'complete' } },
        },
      ],
    },
    superseded: {
      label: 'Closed: another action takes its place',
      source: afterInspection,
      requires: [
        {
          that: { question: 'replacedBy', answered: true },
          otherwise: 'Say which action takes its place.',
        },
      ],
      effects: [
        { effect: 'end-fact', fact: 'improvement-rating', on: { answer: 'closedOn' } },
        {
          effect: 'end-fact',
          fact: 'improvement-action',
          on: { answer: 'closedOn' },
          with: { ended: { value: 'superseded' } },
        },
      ],
    },
  },
  happenedAt: 'closedOn',
  worry: 'difference',
})
