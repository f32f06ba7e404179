import { toBeConfirmed } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, workforceManagers, workforceOfficers } from './who.ts'

const source = promised('fees, days with students and help with moving are paid')

export const owedFor = {
  fee: 'A registration fee',
  educator: 'Days with a student',
  relocation: 'Help with moving here',
} as const

/** What is owed to somebody is paid: one writes it, another signs. */
export const staffPayment = defineProcess({
  id: 'staff-payment',
  number: 'B29i',
  title: 'Paid to somebody who works here',
  noun: 'payment',
  purpose: 'Pay what was agreed, once, with a second person’s signature.',
  referenceLetter: 'PY',
  basis: [source, toBeConfirmed('who signs what is paid to staff')],
  about: { entryOf: 'colleagues' },
  roles: {
    start: workforceOfficers,
    record: workforceOfficers,
    authorise: workforceManagers,
    read: employees,
  },
  startRequires: [
    {
      that: { holds: 'payment-owed' },
      otherwise: 'Nothing is owed to them. What is to be paid has to be agreed first.',
    },
  ],
  clocks: [],
  questions: {
    paidOn: { kind: 'date', text: 'When is it paid?', needed: 'to-submit' },
    what: { kind: 'choice', text: 'For what?', options: owedFor, needed: 'to-submit' },
    pounds: { kind: 'number', from: 0, unit: '£', text: 'How much?', needed: 'to-submit' },
  },
  copies: {
    what: { fact: 'payment-owed', detail: 'what' },
    pounds: { fact: 'payment-owed', detail: 'pounds' },
  },
  pages: [{ id: 'payment', title: 'The payment', asks: ['paidOn', 'what', 'pounds'] }],
  submitRequires: [
    {
      that: { holds: 'payment-owed', saying: { what: 'what', pounds: 'pounds' } },
      otherwise:
        'This is not what was agreed, so nothing is paid. Look at what is owed on their page, and give the same amount.',
    },
  ],
  outcomes: {
    paid: {
      label: 'Paid',
      source,
      effects: [
        {
          effect: 'end-fact',
          fact: 'payment-owed',
          saying: { what: 'what', pounds: 'pounds' },
          on: { answer: 'paidOn' },
        },
      ],
    },
    notPaid: { label: 'Not paid: to be looked at again', source },
  },
  happenedAt: 'paidOn',
})
