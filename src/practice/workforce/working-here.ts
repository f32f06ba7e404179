import { toBeConfirmed } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { newsOf2019, promised } from './law.ts'
import { employees, workforceOfficers } from './who.ts'

const source = promised('what everybody gets who works here')
const longService = promised('an award for long service')

export const employmentContracts = {
  permanent: 'Permanent',
  fixed: 'Fixed term',
  agency: 'Through an agency',
  seconded: 'From another employer for a time',
} as const

/** Somebody's work here from its first day to its last: what long service, claims and figures go by. */
export const workingHere = defineProcess({
  id: 'working-here',
  number: 'B29e',
  title: 'Work here',
  noun: 'start or end of work here',
  purpose: 'Say since when somebody works here and on what terms, or when and why they left.',
  referenceLetter: 'WH',
  basis: [source, newsOf2019('staying on in Lancashire after train and retain course')],
  about: { entryOf: 'colleagues' },
  roles: { start: workforceOfficers, record: workforceOfficers, read: employees },
  clocks: [
    {
      id: 'WF5',
      name: 'Award for long service',
      each: 'child',
      from: { answer: 'changedOn', inWords: 'when they began' },
      stops: { fact: 'long-service', at: 'start' },
      when: { question: 'what', is: 'began' },
      local: [{ within: { years: 25 } }],
      source: [longService, toBeConfirmed('after how many years the award is given')],
    },
  ],
  questions: {
    what: {
      kind: 'choice',
      text: 'What happened?',
      options: { began: 'They began', left: 'They left', longService: 'Long service was marked' },
      needed: 'to-submit',
    },
    changedOn: { kind: 'date', text: 'On which day?', needed: 'to-submit' },
    contract: {
      kind: 'choice',
      text: 'On what terms?',
      options: employmentContracts,
      when: { question: 'what', is: 'began' },
      needed: 'to-submit',
    },
    relocation: {
      kind: 'yes-no',
      text: 'Was help with moving here part of the offer?',
      when: { question: 'what', is: 'began' },
      needed: 'to-submit',
    },
    trainAndRetain: {
      kind: 'yes-no',
      text: 'Are they on a train and retain course?',
      when: { question: 'what', is: 'began' },
      needed: 'to-submit',
    },
    reason: {
      kind: 'long-text',
      text: 'Why did they leave, in their own words?',
      when: { question: 'what', is: 'left' },
      needed: 'to-submit',
    },
  },
  pages: [
    {
      id: 'work',
      title: 'Work here',
      asks: [
        ...(['what', 'changedOn', 'contract'] as const),
        ...(['relocation', 'trainAndRetain', 'reason'] as const),
      ],
    },
  ],
  submitRequires: [
    {
      that: {
        any: [{ question: 'what', is: 'began' }, { holds: 'works-here' }],
      },
      otherwise: 'It is not recorded that they work here. Record first since when.',
    },
  ],
  outcomes: {
    recorded: {
      label: 'Recorded',
      source,
      effects: [
        {
          effect: 'start-fact',
          fact: 'works-here',
          on: { answer: 'changedOn' },
          with: {
            contract: { answer: 'contract' },
            relocation: { answer: 'relocation' },
          },
          when: { question: 'what', is: 'began' },
        },
        {
          effect: 'start-fact',
          fact: 'train-and-retain',
          on: { answer: 'changedOn' },
          when: { question: 'trainAndRetain', is: 'yes' },
        },
        {
          effect: 'end-fact',
          fact: 'works-here',
          on: { answer: 'changedOn' },
          when: { question: 'what', is: 'left' },
        },
        {
          effect: 'end-fact',
          fact: 'train-and-retain',
          on: { answer: 'changedOn' },
          when: { question: 'what', is: 'left' },
        },
        {
          effect: 'record-fact',
          fact: 'long-service',
          on: { answer: 'changedOn' },
          when: { question: 'what', is: 'longService' },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'changedOn',
  worry: 'reason',
})
