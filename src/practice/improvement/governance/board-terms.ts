import { defineProcess } from '../../vocabulary/process.ts'
import { partnershipGuide, partnershipPlan } from '../law.ts'
import { improvementBoard, improvementOfficers } from '../who.ts'

/** What a committee or a board is for, who sits on it, and the plans it answers for; looked at again each year. */
export const boardTerms = defineProcess({
  id: 'board-terms',
  number: 'B31j',
  title: 'Terms of a committee or board',
  noun: 'set of terms',
  purpose:
    'Say what a committee or board is for, who sits on it for whom, and what it answers for.',
  referenceLetter: 'BT',
  basis: [partnershipGuide('boards and what they answer for')],
  about: { entryOf: 'committees' },
  roles: { start: improvementOfficers, record: improvementOfficers, read: improvementBoard },
  clocks: [
    {
      id: 'I05',
      name: 'Terms looked at again',
      each: 'child',
      from: { fact: 'board-terms', at: 'start', every: true, inWords: 'the day they were agreed' },
      stops: { fact: 'board-terms', at: 'start' },
      when: { holds: 'board-terms' },
      local: [{ within: { years: 1 } }],
      source: [partnershipGuide('looked at each year')],
    },
  ],
  questions: {
    agreedOn: { kind: 'date', text: 'When were they agreed?', needed: 'to-submit' },
    purpose: {
      kind: 'long-text',
      text: 'What is it for, and what does it decide?',
      needed: 'to-submit',
    },
    chair: { kind: 'text', text: 'Who chairs it, in which role?', needed: 'to-submit' },
    meets: { kind: 'text', text: 'How often does it meet?', needed: 'to-submit' },
    quorum: { kind: 'text', text: 'Who has to be there for it to decide?' },
    reportsTo: { kind: 'text', text: 'To whom does it report?' },
    members: {
      kind: 'list',
      row: 'member',
      text: 'Who sits on it?',
      needed: 'to-submit',
      of: {
        name: { kind: 'text', text: 'Name or post' },
        of: { kind: 'text', text: 'Of which agency?' },
        votes: { kind: 'yes-no', text: 'Do they vote?' },
      },
    },
    plans: {
      kind: 'list',
      row: 'plan or strategy',
      text: 'Which plans and strategies does it answer for?',
      hint: 'Like the Children and Young People’s Plan, or the corporate parenting strategy.',
      none: 'None',
      needed: 'to-submit',
      of: {
        plan: { kind: 'text', text: 'Which?' },
        until: { kind: 'date', planned: true, text: 'Until when does it hold?' },
        where: { kind: 'text', text: 'Where is it kept?' },
      },
    },
    risks: {
      kind: 'list',
      row: 'risk',
      text: 'Which risks does it watch?',
      none: 'None',
      needed: 'to-submit',
      of: {
        risk: { kind: 'text', text: 'What could go wrong?' },
        owner: { kind: 'text', text: 'Who answers for it?' },
        doing: { kind: 'text', text: 'What is done about it?' },
      },
    },
  },
  pages: [
    {
      id: 'terms',
      title: 'What it is for',
      asks: ['agreedOn', 'purpose', 'chair', 'meets', 'quorum', 'reportsTo'],
    },
    {
      id: 'members',
      title: 'Who sits on it, and what it answers for',
      asks: ['members', 'plans', 'risks'],
    },
  ],
  submitRequires: [
    {
      that: { everyRowOf: 'members', has: ['name', 'of'] },
      otherwise: 'Say of each member who they are, and of which agency.',
    },
  ],
  outcomes: {
    agreed: {
      label: 'Agreed',
      source: partnershipPlan,
      effects: [
        {
          effect: 'end-fact',
          fact: 'board-terms',
          on: { answer: 'agreedOn' },
          when: { holds: 'board-terms' },
        },
        { effect: 'start-fact', fact: 'board-terms', on: { answer: 'agreedOn' } },
      ],
    },
    ended: {
      label: 'It meets no more',
      source: partnershipPlan,
      when: { holds: 'board-terms' },
      effects: [{ effect: 'end-fact', fact: 'board-terms', on: { answer: 'agreedOn' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'agreedOn',
  worry: 'purpose',
})
