import { defineProcess } from '../vocabulary/process.ts'
import { afterInspection, gettingToGood } from './law.ts'
import { improvementBoard, improvementOfficers, leadMembers } from './who.ts'

/** A plan is agreed by its board; its actions are entries of their own that name it. */
export const improvementPlan = defineProcess({
  id: 'improvement-plan',
  number: 'B31',
  title: 'Improvement plan',
  noun: 'improvement plan',
  purpose: 'Say what a plan is for, for whom, and how often its board looks at it.',
  referenceLetter: 'IP',
  basis: [afterInspection, gettingToGood],
  about: { entryOf: 'improvement-plans' },
  roles: {
    ...{ start: improvementOfficers, record: improvementOfficers },
    ...{ authorise: improvementBoard, read: leadMembers },
  },
  clocks: [],
  questions: {
    agreedOn: { kind: 'date', text: 'When was it agreed?', needed: 'to-submit' },
    version: { kind: 'text', text: 'Which version is it?', needed: 'to-submit' },
    aim: { kind: 'long-text', text: 'What is it for?', needed: 'to-submit' },
    answers: { kind: 'entry', from: 'inspections', text: 'Which inspection does it answer?' },
    requires: {
      kind: 'number',
      from: 1,
      text: 'How many actions does it have?',
      hint: 'As its own words say. Where fewer are kept here, that is shown.',
    },
    money: { kind: 'text', text: 'What does it cost, and who pays?' },
    posts: { kind: 'number', from: 0, text: 'How many posts does it create?' },
    benefits: {
      kind: 'list',
      row: 'benefit',
      text: 'What is to be gained?',
      none: 'Nothing is said',
      of: {
        benefit: { kind: 'text', text: 'What?' },
        shownBy: { kind: 'text', text: 'What shows it?' },
        by: { kind: 'date', planned: true, text: 'By when?' },
        soFar: { kind: 'text', text: 'How far has it got?' },
      },
    },
    boardsView: {
      kind: 'long-text',
      text: 'What does the board say?',
      minimumCharacters: 20,
      needed: 'to-authorise',
    },
  },
  pages: [
    {
      id: 'plan',
      title: 'What is it for?',
      asks: [
        ...(['agreedOn', 'version', 'aim', 'answers', 'requires'] as const),
        ...(['money', 'posts', 'benefits'] as const),
      ],
    },
    { id: 'board', title: 'The board', by: 'authoriser', asks: ['boardsView'] },
  ],
  outcomes: {
    agreed: {
      label: 'Agreed',
      source: gettingToGood,
      effects: [
        {
          effect: 'start-fact',
          fact: 'improvement-plan',
          on: { answer: 'agreedOn' },
          with: { version: { answer: 'version' }, requires: { answer: 'requires' } },
          when: { not: { holds: 'improvement-plan' } },
        },
        {
          effect: 'change-fact',
          fact: 'improvement-plan',
          with: { version: { answer: 'version' }, requires: { answer: 'requires' } },
          when: { holds: 'improvement-plan' },
        },
      ],
    },
    ended: {
      label: 'Ended: its actions are done or in another plan',
      source: gettingToGood,
      when: { holds: 'improvement-plan' },
      effects: [{ effect: 'end-fact', fact: 'improvement-plan', on: { answer: 'agreedOn' } }],
    },
  },
  happenedAt: 'agreedOn',
  worry: 'aim',
})
