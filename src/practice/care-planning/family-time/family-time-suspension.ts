import { rationale } from '../../blocks/rationale.ts'
import { carePlanning } from '../../law/care.ts'
import { childrenAct1989 } from '../../law/sources.ts'
import { caseTeamManagers, emergencyDuty, reviewingOfficers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { careManagers, careSocialWorkers } from '../posts.ts'

const withoutOrder = { not: { question: 'orderReference', answered: true } } as const

const questions = defineQuestions({
  decidedOn: {
    kind: 'date',
    text: 'On which day was it decided?',
    needed: 'to-submit',
  },
  person: {
    kind: 'text',
    tells: { topic: 'must-not-happen', while: 'family-time-suspended' },
    text: 'With whom is family time suspended?',
    needed: 'to-submit',
  },
  startsOn: {
    kind: 'date',
    planned: true,
    text: 'From which day?',
    needed: 'to-submit',
  },
  endsOn: {
    kind: 'date',
    planned: true,
    text: 'Until which day?',
    hint: 'The last day on which it is refused. Without an order: the seventh at the latest, and the first day counts.',
    needed: 'to-submit',
  },
  orderReference: {
    kind: 'text',
    text: 'If a court ordered it: which court, when and what?',
  },
  why: {
    kind: 'long-text',
    tells: { topic: 'must-not-happen', while: 'family-time-suspended' },
    text: 'Why is it necessary, and urgent, to safeguard or promote the child’s welfare?',
    needed: 'to-submit',
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about it?',
    needed: 'to-submit',
  },
  toldInWriting: {
    kind: 'list',
    row: 'person',
    text: 'Who was told in writing, and when?',
    hint: 'The child, if old enough to understand; each parent; whoever the order or the plan named; the reviewing officer. The decision, its reasons, how long, and how to challenge it.',
    needed: 'to-authorise',
    of: {
      who: { kind: 'text', text: 'Who?' },
      how: {
        kind: 'choice',
        text: 'How?',
        options: { letter: 'By letter', email: 'By e-mail', hand: 'Handed to them' },
      },
      toldOn: { kind: 'date', text: 'When?' },
      notToldBecause: { kind: 'text', text: 'If they were not told, why not?' },
    },
  },
  courtToBeAsked: {
    kind: 'yes-no',
    text: 'Is the court to be asked for an order?',
    needed: 'to-submit',
  },
  managersRationale: rationale({
    whose: 'practice manager',
    forWhat: 'suspending family time',
    needed: 'to-authorise',
  }),
  acknowledged: {
    kind: 'long-text',
    text: 'What did people say when they were told?',
  },
})

// Urgent, for seven days at most, and told in writing. After that family time goes ahead again, or a court has
// said otherwise: either way it is written in the family time plan.
export const familyTimeSuspension = defineProcess({
  id: 'family-time-suspension',
  number: 'P29c',
  title: 'Family time suspended',
  noun: 'suspension of family time',
  purpose: 'Refuse family time at once where a child’s welfare needs it, and for no longer.',
  referenceLetter: 'FU',
  basis: [childrenAct1989('34(6)'), carePlanning('8')],
  about: 'child',
  roles: {
    start: [...careSocialWorkers, ...emergencyDuty],
    record: [...careSocialWorkers, ...emergencyDuty],
    authorise: careManagers,
    read: [...reviewingOfficers, ...caseTeamManagers],
  },
  clocks: [
    {
      id: 'P29c',
      name: 'Family time goes ahead again, or a court has decided',
      from: { answer: 'startsOn', inWords: 'the day on which it was first refused' },
      stops: { fact: 'family-time-suspended', at: 'end' },
      each: 'child',
      when: { all: [{ holds: 'looked-after' }, withoutOrder] },
      otherwise: 'A court ordered it, or the child is no longer in our care.',
      statutory: [{ within: { daysBeginningWith: 7 } }],
      source: [childrenAct1989('34(6): not more than seven days')],
    },
  ],
  questions,
  pages: [
    {
      id: 'suspension',
      title: 'About whom, with whom and for how long?',
      people: true,
      asks: ['decidedOn', 'person', 'startsOn', 'endsOn', 'orderReference', 'courtToBeAsked'],
    },
    { id: 'why', title: 'Why?', asks: ['why', 'childsVoice'] },
    { id: 'manager', title: 'Do you agree?', by: 'authoriser', asks: ['managersRationale'] },
    { id: 'afterwards', title: 'What was said?', after: 'decision', asks: ['acknowledged'] },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise: 'This child is not in our care, so we can neither grant nor refuse family time.',
    },
  ],
  submitRequires: [
    {
      that: {
        any: [
          { question: 'orderReference', answered: true },
          { question: 'endsOn', within: { daysBeginningWith: 7 }, of: 'startsOn' },
        ],
      },
      otherwise:
        'Without an order family time may be refused for seven days at most, and the first day counts (section 34(6)). What you wrote is safe. Choose an earlier last day; or, if a court has decided, say which and when; or ask the court now.',
    },
    {
      that: { question: 'startsOn', notAfter: 'endsOn' },
      otherwise: 'It ends before it begins. Check both dates.',
    },
    {
      that: { question: 'startsOn', since: 'decidedOn' },
      otherwise: 'It began before it was decided. Check both dates.',
    },
  ],
  outcomes: {
    suspended: {
      label: 'Suspended',
      explained:
        'Family time is refused for now, for the reasons and until the day in this letter.',
      source: childrenAct1989('34(6)'),
      asks: ['toldInWriting'],
      requires: [
        {
          that: {
            rows: 'toldInWriting',
            where: { how: ['letter', 'email', 'hand'] },
            atLeast: 1,
          },
          otherwise:
            'Nobody has been told in writing yet. Write to the child, if old enough, to each parent and to the reviewing officer: what was decided, why, for how long, and how to challenge it. Then say when.',
        },
        {
          that: { everyRowOf: 'toldInWriting', has: ['who'] },
          otherwise: 'Say who was told, in each line.',
        },
      ],
      effects: [
        {
          effect: 'start-fact',
          fact: 'family-time-suspended',
          on: { answer: 'startsOn' },
          with: { person: { answer: 'person' } },
        },
        { effect: 'tell', whom: 'parents', letter: 'family-time-suspended' },
      ],
    },
    notSuspended: {
      label: 'Not suspended: family time goes ahead',
      explained: 'The manager did not agree that it is necessary.',
      source: childrenAct1989('34(1)'),
    },
  },
  notHere: {
    resumed:
      'It goes ahead again, or is ordered otherwise, in the family time plan: write it there, and this suspension ends on that day.',
    extended:
      'A suspension is not made longer. Ask the court, or let family time go ahead again within seven days.',
  },
  happenedAt: 'decidedOn',
  worry: 'why',
})
