import { defineProcess } from '../vocabulary/process.ts'
import { promised, registrationRules } from './law.ts'
import { employees, workforceOfficers } from './who.ts'

const source = promised('registration fees paid every two years')

/** A registration as it was renewed, and the fee that is paid back. The text of 2017 is of a register that closed. */
export const professionalRegistration = defineProcess({
  id: 'professional-registration',
  number: 'B29f',
  title: 'Renew a registration',
  noun: 'registration',
  purpose: 'Say that a registration was renewed, and claim the fee back.',
  referenceLetter: 'RN',
  basis: [registrationRules, source],
  about: { entryOf: 'colleagues' },
  roles: { start: employees, record: employees, authorise: workforceOfficers },
  clocks: [
    {
      id: 'WF6',
      name: 'Registration renewed',
      each: 'child',
      from: { answer: 'renewedOn', inWords: 'when it was renewed' },
      stops: { fact: 'registered', at: 'start', saying: { regulator: 'regulator' } },
      when: { question: 'regulator', is: 'socialWorkEngland' },
      statutory: [{ within: { months: 12 } }],
      source: [registrationRules],
    },
  ],
  questions: {
    regulator: {
      kind: 'choice',
      text: 'With whom?',
      options: {
        socialWorkEngland: 'Social Work England, every year',
        healthAndCare: 'The Health and Care Professions Council, every two years',
        another: 'Another regulator',
      },
      needed: 'to-submit',
    },
    renewedOn: { kind: 'date', text: 'When was it renewed?', needed: 'to-submit' },
    registrationNumber: { kind: 'text', text: 'Under which number?', needed: 'to-submit' },
    learning: {
      kind: 'number',
      from: 0,
      to: 99,
      text: 'How many pieces of learning are on it for this year?',
      hint: 'Social Work England asks for two, one of them talked about with a colleague.',
      when: { question: 'regulator', is: 'socialWorkEngland' },
      needed: 'to-submit',
    },
    fee: { kind: 'number', from: 0, to: 1000, unit: '£', text: 'Which fee did you pay?' },
    seen: {
      kind: 'yes-no',
      text: 'Did you look it up on the public register?',
      needed: 'to-authorise',
    },
  },
  pages: [
    {
      id: 'registration',
      title: 'Your registration',
      asks: ['regulator', 'renewedOn', 'registrationNumber', 'learning', 'fee'],
    },
    { id: 'seen', title: 'On the register', by: 'authoriser', asks: ['seen'] },
  ],
  submitRequires: [
    {
      that: {
        any: [
          { not: { question: 'regulator', is: 'healthAndCare' } },
          { not: { question: 'renewedOn', notBefore: '2019-12-02' } },
        ],
      },
      otherwise:
        'Social workers have been on the register of Social Work England since 2 December 2019. Choose that one.',
    },
    {
      that: {
        any: [
          { question: 'fee', answered: false },
          { not: { question: 'regulator', is: 'socialWorkEngland' } },
          { not: { had: 'registration-fee', inLast: { months: 10 } } },
        ],
      },
      otherwise:
        'This year’s fee was paid back already. Nothing was claimed: leave the fee empty if there is none to pay back.',
    },
    {
      that: {
        any: [
          { question: 'fee', answered: false },
          { not: { question: 'regulator', is: 'healthAndCare' } },
          { not: { had: 'registration-fee', inLast: { months: 22 } } },
        ],
      },
      otherwise:
        'The fee for these two years was paid back already. Nothing was claimed: leave it empty.',
    },
  ],
  outcomes: {
    inForce: {
      label: 'In force',
      source: registrationRules,
      requires: [
        {
          that: { question: 'seen', is: 'yes' },
          otherwise: 'Look it up on the public register first.',
        },
      ],
      effects: [
        {
          effect: 'record-fact',
          fact: 'registered',
          on: { answer: 'renewedOn' },
          with: { regulator: { answer: 'regulator' } },
        },
        {
          effect: 'record-fact',
          fact: 'registration-fee',
          on: { answer: 'renewedOn' },
          with: { pounds: { answer: 'fee' } },
          when: { question: 'fee', answered: true },
        },
        {
          effect: 'start-fact',
          fact: 'payment-owed',
          on: { answer: 'renewedOn' },
          with: { what: { value: 'fee' }, pounds: { answer: 'fee' } },
          when: { question: 'fee', answered: true },
        },
      ],
    },
    notFound: { label: 'Not on the register: to be looked into', source: registrationRules },
  },
  happenedAt: 'renewedOn',
})
