import { defineQuestions } from '../vocabulary/question.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { saferRecruitment } from './law.ts'
import { panel, recruiters } from './who.ts'

const source = saferRecruitment('at least two people shortlist')
const scoring = {
  criterion: { kind: 'text', text: 'What we look for' },
  score: {
    kind: 'choice',
    text: 'Score',
    options: { n0: '0: not shown', n1: '1', n2: '2', n3: '3', n4: '4: shown very well' },
  },
} as const
const questions = defineQuestions({
  scoredOn: { kind: 'date', text: 'When was it read?', needed: 'to-submit' },
  scores: {
    kind: 'list',
    row: 'score',
    text: 'How does it meet each thing that we look for?',
    needed: 'to-submit',
    of: scoring,
  },
  secondScores: {
    kind: 'list',
    row: 'score',
    text: 'How do you score each, as the second reader?',
    needed: 'to-authorise',
    of: scoring,
  },
  why: { kind: 'long-text', text: 'Why do you decide so?', needed: 'to-authorise' },
})

/** Two people read an application and score it, each by themselves; neither knows whose it is. */
export const shortlisting = defineProcess({
  id: 'shortlisting',
  number: 'B30f',
  title: 'Shortlisting',
  noun: 'shortlisting',
  purpose: 'Have two people score what an application says, and say why it goes on or not.',
  referenceLetter: 'SL',
  basis: [source],
  about: { entryOf: 'applications' },
  roles: { start: panel, record: panel, authorise: panel, read: recruiters },
  startRequires: [
    {
      that: { holds: 'application-received' },
      otherwise: 'A recruiter has not passed this application on yet. Ask them to look at it.',
    },
  ],
  clocks: [],
  questions,
  pages: [
    { id: 'first', title: 'First reader', asks: ['scoredOn', 'scores'] },
    { id: 'second', title: 'Second reader', by: 'authoriser', asks: ['secondScores', 'why'] },
  ],
  submitRequires: [
    {
      that: { everyRowOf: 'scores', has: ['criterion', 'score'] },
      otherwise: 'Give a score for each thing that we look for.',
    },
  ],
  authoriseRequires: [
    {
      that: { everyRowOf: 'secondScores', has: ['criterion', 'score'] },
      otherwise: 'Give a score for each thing that we look for.',
    },
  ],
  outcomes: {
    shortlisted: {
      label: 'Shortlisted',
      source,
      effects: [{ effect: 'start-fact', fact: 'shortlisted', on: { answer: 'scoredOn' } }],
    },
    notShortlisted: {
      label: 'Not shortlisted',
      source,
      effects: [{ effect: 'end-fact', fact: 'application-received', on: { answer: 'scoredOn' } }],
    },
  },
  happenedAt: 'scoredOn',
  worry: 'why',
})
