import { seed } from '../../vocabulary/source.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { improvementBoard, improvementOfficers } from '../who.ts'

const assurance = seed('Safeguarding, Inspection and Audit: assurance that safeguarding works')

/** One audit of the programme: a question asked of many cases at once, what was found, and what follows. */
export const thematicAudit = defineProcess({
  id: 'thematic-audit',
  number: 'B31o',
  title: 'Thematic audit',
  noun: 'thematic audit',
  purpose: 'Plan an audit of a theme, keep what it found, and what we do about it.',
  referenceLetter: 'TH',
  basis: [assurance],
  about: { entryOf: 'thematic-audits' },
  roles: { start: improvementOfficers, record: improvementOfficers, authorise: improvementBoard },
  begunAhead: true,
  clocks: [
    {
      id: 'I09',
      name: 'Thematic audit reported',
      from: { answer: 'plannedFor', inWords: 'the day that was planned' },
      stops: { answered: ['reportedOn'] },
      local: [{ within: { days: 0 } }],
      source: [assurance],
    },
  ],
  questions: {
    plannedFor: {
      kind: 'date',
      planned: true,
      text: 'By when is it to be reported?',
      needed: 'to-submit',
    },
    question: { kind: 'long-text', text: 'What does it ask?', needed: 'to-submit' },
    lead: { kind: 'text', text: 'Who leads it?', needed: 'to-submit' },
    cases: { kind: 'number', from: 1, text: 'How many cases?', needed: 'to-submit' },
    reportedOn: { kind: 'date', text: 'When was it reported?', needed: 'to-submit' },
    good: { kind: 'number', from: 0, text: 'How many were good or better?', needed: 'to-submit' },
    findings: {
      kind: 'list',
      row: 'finding',
      text: 'What was found?',
      needed: 'to-submit',
      of: {
        finding: { kind: 'text', text: 'What?' },
        type: {
          kind: 'choice',
          text: 'Which is it?',
          options: { strength: 'A strength', better: 'Something that has to be better' },
        },
        action: { kind: 'entry', from: 'improvement-actions', text: 'Which action answers it?' },
      },
    },
    learning: { kind: 'long-text', text: 'What works, that others should copy?' },
    boardsView: {
      kind: 'long-text',
      text: 'What does the board say?',
      minimumCharacters: 20,
      needed: 'to-authorise',
    },
  },
  pages: [
    { id: 'plan', title: 'What it asks', asks: ['plannedFor', 'question', 'lead', 'cases'] },
    {
      id: 'findings',
      title: 'What was found',
      asks: ['reportedOn', 'good', 'findings', 'learning'],
    },
    { id: 'board', title: 'The board', by: 'authoriser', asks: ['boardsView'] },
  ],
  outcomes: { reported: { label: 'Reported', source: assurance } },
  happenedAt: 'reportedOn',
  worry: 'question',
})
