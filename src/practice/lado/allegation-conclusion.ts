import { designatedOfficers } from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import {
  allegationsAgainstPeople,
  designatedOfficerGuide,
  ladoSetting,
  vulnerableGroups,
} from './law.ts'
import { employerTold, employerToldWhole } from './employer-told.ts'
import { allegationOutcomes, regulators } from './sectors.ts'

const questions = {
  concludedOn: { kind: 'date', text: 'When was it concluded?', needed: 'to-submit' },
  allegations: {
    kind: 'list',
    row: 'allegation',
    text: 'What came of each allegation?',
    needed: 'to-submit',
    of: {
      what: { kind: 'text', text: 'What was alleged?' },
      outcome: {
        kind: 'choice',
        text: 'What came of it?',
        options: allegationOutcomes,
      },
      why: { kind: 'long-text', text: 'On what evidence?' },
    },
  },
  barring: {
    kind: 'choice',
    text: 'Was the Disclosure and Barring Service told?',
    options: {
      yes: 'Yes',
      notNeeded: 'No: the duty is not met',
      toCome: 'Not yet: the employer will, or is finding out',
    },
    needed: 'to-submit',
  },
  barringOn: {
    kind: 'date',
    text: 'When were they told?',
    when: { question: 'barring', is: 'yes' },
    needed: 'to-submit',
  },
  barringCameTo: {
    kind: 'choice',
    text: 'What came of it?',
    options: {
      told: 'They were told',
      notNeeded: 'The duty is not met after all',
    },
  },
  barringEndedOn: { kind: 'date', text: 'When were they told, or was that settled?' },
  barringWhy: {
    kind: 'long-text',
    text: 'If the duty is not met, why not?',
    when: { question: 'barringCameTo', is: 'notNeeded' },
  },
  regulators: {
    kind: 'list',
    row: 'regulator',
    text: 'Which regulators were told?',
    none: 'None was told',
    needed: 'to-submit',
    of: {
      regulator: { kind: 'choice', text: 'Which?', options: regulators },
      toldOn: { kind: 'date', text: 'Told on' },
    },
  },
  followed: {
    kind: 'choices',
    text: 'What followed for the adult?',
    options: {
      convicted: 'Convicted or cautioned',
      dismissed: 'Dismissed',
      resigned: 'Resigned',
      retrained: 'Trained again or supervised',
      returned: 'Went back to work',
      removed: 'Taken off a list of carers or volunteers',
      noneOfThese: 'None of these',
    },
    alone: 'noneOfThese',
    needed: 'to-submit',
  },
  adultToldOn: { kind: 'date', text: 'When was the adult told?', needed: 'to-submit' },
  parentsToldOn: { kind: 'date', text: 'When were the parents told?' },
  employerTold,
  learning: { kind: 'long-text', text: 'What should the employer, or we, do differently?' },
  adultBornOn: {
    kind: 'date',
    text: 'When was the adult born?',
    hint: 'It says for how long this is kept.',
    needed: 'to-submit',
  },
  retainUntil: {
    kind: 'date',
    planned: true,
    text: 'Until when is it kept?',
    workedOut: {
      takes: 'latest',
      of: [
        { from: { fact: 'allegation-open', at: 'start' }, within: { years: 10 } },
        { from: { answer: 'adultBornOn' }, within: { birthday: 67 } },
      ],
    },
  },
} as const

/** One of five outcomes for each allegation, and what follows from it. */
export const allegationConclusion = defineProcess({
  id: 'allegation-conclusion',
  number: 'B21c',
  title: 'Conclusion of an allegation',
  noun: 'conclusion of an allegation',
  purpose: 'Say what came of each allegation, who was told, and what was learnt.',
  referenceLetter: 'DC',
  basis: [allegationsAgainstPeople('the five outcomes'), vulnerableGroups],
  about: { entryOf: 'adults-in-positions-of-trust' },
  roles: { start: designatedOfficers, record: designatedOfficers },
  copies: { adultBornOn: { process: 'allegation', answer: 'adultBornOn' } },
  startRequires: [
    {
      that: { holds: 'allegation-open' },
      otherwise: 'No allegation against this adult is open, so there is none to conclude.',
    },
  ],
  clocks: [
    {
      id: 'L07',
      name: 'Disclosure and Barring Service told, or the duty settled',
      from: { answer: 'concludedOn', inWords: 'the day the allegation was concluded' },
      stops: { answered: ['barringEndedOn'] },
      when: { question: 'barring', is: 'toCome' },
      otherwise: 'Nothing is due: they were told, or the duty is not met.',
      local: [{ within: { workingDays: 5 } }],
      source: [
        vulnerableGroups,
        ladoSetting('five working days for “promptly”, once the duty is met'),
      ],
    },
  ],
  questions,
  pages: [
    {
      id: 'outcomes',
      title: 'What came of it',
      asks: ['concludedOn', 'allegations', 'followed', 'barring', 'barringOn', 'regulators'],
    },
    {
      id: 'told',
      title: 'Who was told, and how long it is kept',
      asks: [
        ...(['adultToldOn', 'parentsToldOn', 'employerTold'] as const),
        ...(['learning', 'adultBornOn', 'retainUntil'] as const),
      ],
    },
    {
      id: 'barring',
      title: 'The Disclosure and Barring Service',
      after: 'decision',
      when: { question: 'barring', is: 'toCome' },
      intro:
        'The duty is the employer’s: to refer somebody they removed from work with children, or would have removed had they not gone. Ask until it is done or settled.',
      asks: ['barringCameTo', 'barringEndedOn', 'barringWhy'],
    },
  ],
  prompts: [
    {
      when: { rows: 'allegations', where: { outcome: ['malicious', 'false'] }, atLeast: 1 },
      says: 'Tell the employer that a malicious or false allegation comes off the adult’s own file. We keep this record.',
    },
  ],
  submitRequires: [
    employerToldWhole,
    {
      that: { holds: 'allegation-open', where: { met: 'yes' } },
      otherwise:
        'No meeting about this allegation is recorded, so it cannot be concluded. What you wrote is safe. Record the strategy meeting first.',
    },
    {
      that: { everyRowOf: 'allegations', has: ['what', 'outcome', 'why'] },
      otherwise: 'Say of each allegation what it was, what came of it, and on what evidence.',
    },
    {
      that: { everyRowOf: 'regulators', has: ['regulator', 'toldOn'] },
      otherwise: 'Say of each regulator which it is, and on which day it was told.',
    },
    {
      that: { question: 'concludedOn', since: { fact: 'allegation-open', at: 'start' } },
      otherwise: 'It would have been concluded before it reached us. Check the date.',
    },
  ],
  outcomes: {
    concluded: {
      label: 'Concluded',
      source: designatedOfficerGuide('closed'),
      effects: [
        { effect: 'end-fact', fact: 'allegation-open', on: { answer: 'concludedOn' } },
        {
          effect: 'record-fact',
          fact: 'allegation-concluded',
          on: { answer: 'concludedOn' },
        },
        {
          effect: 'record-fact',
          fact: 'allegation-outcome',
          eachRowOf: 'allegations',
          on: { answer: 'concludedOn' },
          with: { outcome: { column: 'outcome' } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'concludedOn',
})
