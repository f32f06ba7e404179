import { toBeConfirmed } from '../../law/sources.ts'
import {
  caseHolders,
  caseTeamManagers,
  frontDoorSocialWorkers,
  legalAdvisers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import { supervisors } from '../who.ts'

const ours = toBeConfirmed('how a review of a chronology can end')

const questions = defineQuestions({
  reviewedOn: { kind: 'date', text: 'When was it reviewed?', needed: 'to-submit' },
  reviewedFor: {
    kind: 'choice',
    text: 'What for?',
    options: {
      quarter: 'Three months have passed',
      assessment: 'An assessment',
      conference: 'A child protection conference',
      legalPlanning: 'Legal planning',
      court: 'The court',
      transfer: 'Moving to another team',
      closure: 'Closing',
    },
    needed: 'to-submit',
  },
  standsAsOf: {
    kind: 'date',
    text: 'Up to which day does it go?',
    hint: 'What is signed is the chronology as it stood on this day. Later entries do not change it.',
    needed: 'to-submit',
  },
  entries: {
    kind: 'number',
    text: 'How many events were written in by hand?',
    workedOut: { count: 'chronology-entry' },
  },
  complete: {
    kind: 'yes-no',
    text: 'Is everything in it that matters, in order?',
    needed: 'to-submit',
  },
  lacking: {
    kind: 'long-text',
    text: 'What is missing, and who writes it by when?',
    when: { question: 'complete', is: 'no' },
    needed: 'to-submit',
  },
  duplicates: {
    kind: 'yes-no',
    text: 'Has what stood in it twice been brought together?',
    needed: 'to-submit',
  },
  datesMarked: {
    kind: 'yes-no',
    text: 'Does every date that is approximate or disputed say so?',
    needed: 'to-submit',
  },
  siblingsChecked: {
    kind: 'yes-no',
    text: 'Is there nothing in it that is only about a brother or sister?',
    needed: 'to-submit',
  },
  othersTakenOut: {
    kind: 'yes-no',
    text: 'Is what is about other people marked, so that no copy has it?',
    needed: 'to-submit',
  },
  analysis: {
    kind: 'long-text',
    text: 'What does it tell, taken together?',
    hint: 'Patterns, what made it worse or better, what it was like for the child.',
    needed: 'to-submit',
  },
  courtCopyFor: { kind: 'text', text: 'For which court, and which case?' },
  managersNote: {
    kind: 'long-text',
    text: 'What does the manager make of it?',
    needed: 'to-authorise',
  },
})

type ReviewQuestion = keyof typeof questions

const reviewed: Effect<ReviewQuestion> = {
  effect: 'record-fact',
  fact: 'chronology-reviewed',
  on: { answer: 'reviewedOn' },
}

const mayLeaveUs: readonly Requirement<ReviewQuestion>[] = [
  {
    that: {
      all: [
        { question: 'siblingsChecked', is: 'yes' },
        { question: 'othersTakenOut', is: 'yes' },
      ],
    },
    otherwise:
      'A copy for the court tells nothing that is only about a brother or sister, or about other people. Your answers are safe. Have it looked through first.',
  },
  {
    that: { question: 'complete', is: 'yes' },
    otherwise:
      'Something is missing, so the copy cannot be locked. Have it written in first, and review the chronology again.',
  },
]

// A chronology goes on; what a manager signs is a day of it. Each child has a review of their own, because
// each has a chronology of their own.
export const chronologyReview = defineProcess({
  id: 'chronology-review',
  number: 'P39b',
  title: 'Chronology: review',
  noun: 'review of the chronology',
  purpose: 'See that the history is whole, say what it means, and keep it as it stood that day.',
  referenceLetter: 'CY',
  basis: [
    toBeConfirmed(
      'reviewed every three months; signed for an assessment, conference, legal planning, transfer and closure',
    ),
  ],
  about: 'child',
  roles: {
    start: [...frontDoorSocialWorkers, ...caseHolders],
    record: [...frontDoorSocialWorkers, ...caseHolders],
    authorise: supervisors,
    read: [...caseTeamManagers, ...legalAdvisers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'review',
      title: 'The review',
      people: true,
      asks: ['reviewedOn', 'reviewedFor', 'standsAsOf', 'entries'],
    },
    {
      id: 'checks',
      title: 'Is it in order?',
      asks: [
        ...(['complete', 'lacking', 'duplicates', 'datesMarked'] as const),
        ...(['siblingsChecked', 'othersTakenOut'] as const),
      ],
    },
    { id: 'meaning', title: 'What does it mean?', asks: ['analysis'] },
    { id: 'decision', title: 'What is decided?', by: 'authoriser', asks: ['managersNote'] },
  ],
  submitRequires: [
    {
      that: { question: 'standsAsOf', notAfter: 'reviewedOn' },
      otherwise: 'A chronology goes no further than the day on which it was reviewed.',
    },
  ],
  outcomes: {
    reviewed: { label: 'Reviewed', source: ours, effects: [reviewed] },
    lockedForCourt: {
      label: 'Reviewed, and locked as the copy for the court',
      explained: 'The copy stays as it is. The chronology itself goes on.',
      source: ours,
      asks: ['courtCopyFor'],
      requires: mayLeaveUs,
      effects: [reviewed],
    },
  },
  happenedAt: 'reviewedOn',
})
