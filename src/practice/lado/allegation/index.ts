import { designatedOfficers } from '../../posts.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { employerToldWhole } from '../employer-told.ts'
import {
  allegationsAgainstPeople,
  designatedOfficerGuide,
  earlyYearsFramework,
  ladoSetting,
  olderGuidance,
} from '../law.ts'
import { outcomes } from './outcomes.ts'
import { asked, isReferral, questions, type AllegationQuestion } from './questions.ts'

const since = { fact: 'allegation-open', at: 'start' } as const

const clocks: readonly ClockDefinition<AllegationQuestion>[] = [
  {
    id: 'L01',
    name: 'Employer tells the designated officer',
    from: { answer: 'employerAwareAt', inWords: 'when the employer came to know of it' },
    stops: { answered: ['receivedAt'] },
    statutory: [{ within: { workingDays: 1 } }],
    source: [allegationsAgainstPeople('told within one working day')],
  },
  {
    id: 'L02',
    name: 'First evaluation with the employer',
    from: { answer: 'receivedAt', inWords: 'when it reached us' },
    stops: { answered: ['evaluatedAt'] },
    when: isReferral,
    local: [{ within: { workingDays: 1 } }],
    source: [ladoSetting('one working day to evaluate it with the employer')],
  },
  {
    id: 'L05',
    name: 'Conclusion of the allegation',
    each: 'child',
    from: { ...since, inWords: 'when it reached us' },
    stops: { fact: 'allegation-concluded', at: 'start' },
    local: [{ within: { months: 1 } }],
    statutory: [{ within: { months: 12 } }],
    source: [
      olderGuidance('80 percent in one month, 90 percent in three, all but a few in twelve'),
    ],
  },
  {
    id: 'L06',
    name: 'Early years provider tells Ofsted',
    from: { answer: 'employerAwareAt', inWords: 'when the provider came to know of it' },
    stops: { answered: ['ofstedToldOn'] },
    when: {
      all: [isReferral, { question: 'sector', is: ['earlyYears', 'childminder'] }],
    },
    statutory: [{ within: { days: 14 } }],
    source: [earlyYearsFramework],
  },
]

export const allegation = defineProcess({
  id: 'allegation',
  number: 'B21',
  title: 'Allegation against somebody who works with children',
  noun: 'allegation',
  purpose:
    'Judge a concern about an adult who works with children, and say who does what about it.',
  referenceLetter: 'DO',
  basis: [allegationsAgainstPeople('managing allegations'), designatedOfficerGuide('threshold')],
  about: { entryOf: 'adults-in-positions-of-trust' },
  roles: { start: designatedOfficers, record: designatedOfficers },
  clocks,
  questions,
  pages: [
    { id: 'receipt', title: 'Who told us, and when?', asks: asked.receipt },
    {
      id: 'adult',
      title: 'The adult and their work',
      intro: 'Nobody but the designated officers can find this record, or that it is there.',
      asks: asked.adult,
    },
    { id: 'concern', title: 'What is it about?', asks: asked.concern },
    {
      id: 'others',
      title: 'What do others know?',
      intro:
        'Whoever you ask reads the words that you write here and nothing else: not this record, not who it is about unless you say so, not that it is an allegation unless you say that.',
      partners: true,
      asks: [],
    },
    { id: 'first', title: 'What was done first', asks: asked.first },
  ],
  prompts: [
    {
      when: { question: 'ourWorker', is: 'yes' },
      says: 'They work for this council: tell the chief officer yourself, and nobody else.',
    },
    {
      when: { question: 'ownChildren', is: 'yes' },
      says: 'Children live with them. Ask whether these children are safe: the front door decides that, not this record.',
    },
    {
      when: { question: 'adultIs', is: 'under18' },
      says: 'They are a child themselves. Ask the front door whether they need help as well.',
    },
    {
      when: { question: 'harm', is: 'sexual' },
      says: 'If a child is at risk now, the strategy discussion of section 47 comes first, by its own clock.',
    },
  ],
  submitRequires: [
    employerToldWhole,
    {
      that: { question: 'incidentOn', notAfter: 'employerAwareAt' },
      otherwise: 'The employer would have known of it before it happened. Check both dates.',
    },
    {
      that: { question: 'employerAwareAt', notAfter: 'receivedAt' },
      otherwise: 'We would have been told before the employer knew of it. Check both times.',
    },
    {
      that: {
        any: [
          {
            all: [
              { question: 'adultToldOn', answered: true },
              { question: 'parentsToldOn', answered: true },
            ],
          },
          { question: 'notToldBecause', answered: true },
        ],
      },
      otherwise:
        'Say when the adult and the parents were told. If either is not told yet, say why. What you wrote is safe.',
    },
  ],
  outcomes,
  outcomesBy: 'recorder',
  happenedAt: 'receivedAt',
  worry: 'whatHappened',
  cameFrom: {
    name: 'referrerName',
    organisation: 'referrerOrganisation',
    email: 'referrerEmail',
  },
})
