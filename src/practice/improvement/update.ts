import { defineProcess } from '../vocabulary/process.ts'
import { afterInspection } from './law.ts'
import { openRatings } from './ratings.ts'
import { actionOwners, improvementOfficers, readersOfPlans } from './who.ts'

/** How far an action has got. Each one stays as it was said: a report shows what stood on its day. */
export const improvementUpdate = defineProcess({
  id: 'improvement-update',
  number: 'B31b',
  title: 'How far an improvement action has got',
  noun: 'progress note',
  purpose: 'Say how far an action has got, what shows it, and when it will be done.',
  referenceLetter: 'IU',
  basis: [afterInspection],
  about: { entryOf: 'improvement-actions' },
  roles: {
    start: improvementOfficers,
    record: improvementOfficers,
    named: actionOwners,
    read: readersOfPlans,
  },
  namedBy: { fact: 'improvement-action', detail: 'owner' },
  startRequires: [
    {
      that: { holds: 'improvement-action' },
      otherwise: 'This action is not open: it is not agreed yet, or it is closed.',
    },
  ],
  clocks: [],
  questions: {
    saidOn: { kind: 'date', text: 'On which day is this so?', needed: 'to-submit' },
    rating: {
      kind: 'choice',
      text: 'How far has it got?',
      hint: 'Your own judgement. Where the dates or the measure say otherwise, both are shown.',
      options: openRatings,
      needed: 'to-submit',
    },
    forecastOn: {
      kind: 'date',
      planned: true,
      text: 'When will it be done, as things stand?',
      needed: 'to-submit',
    },
    progress: {
      kind: 'long-text',
      text: 'What has been done, and what is next?',
      needed: 'to-submit',
    },
    slippedBecause: { kind: 'long-text', text: 'If it will be late, why?' },
    evidence: {
      kind: 'list',
      row: 'piece of evidence',
      text: 'What shows it?',
      none: 'Nothing yet',
      needed: 'to-submit',
      of: {
        what: { kind: 'text', text: 'What is it?' },
        where: { kind: 'text', text: 'Where is it kept?' },
      },
    },
    difference: { kind: 'long-text', text: 'What difference does it make for children so far?' },
  },
  pages: [
    {
      id: 'progress',
      title: 'How far has it got?',
      asks: [
        ...(['saidOn', 'rating', 'forecastOn', 'slippedBecause'] as const),
        ...(['progress', 'evidence', 'difference'] as const),
      ],
    },
  ],
  submitRequires: [
    {
      that: { holds: 'improvement-action' },
      otherwise:
        'This action was closed while you wrote. Your words are safe here: tell the improvement team if it has to be opened again.',
    },
    {
      that: {
        any: [
          { not: { question: 'rating', is: 'willMiss' } },
          { question: 'slippedBecause', answered: true },
        ],
      },
      otherwise: 'You say that it will miss its date. Say why, so that the board can help.',
    },
    {
      that: { question: 'saidOn', since: { fact: 'improvement-rating', at: 'start' } },
      otherwise: 'A later note is written already. Choose that day or a later one.',
    },
  ],
  outcomes: {
    goesOn: {
      label: 'It goes on',
      source: afterInspection,
      effects: [
        { effect: 'end-fact', fact: 'improvement-rating', on: { answer: 'saidOn' } },
        {
          effect: 'start-fact',
          fact: 'improvement-rating',
          on: { answer: 'saidOn' },
          with: { rating: { answer: 'rating' }, forecast: { answer: 'forecastOn' } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'saidOn',
  worry: 'progress',
})
