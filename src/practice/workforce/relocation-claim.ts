import { toBeConfirmed } from '../law/sources.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { promised } from './law.ts'
import { employees, workforceOfficers } from './who.ts'

const source = promised('relocation packages for eligible employees')

/** Help with moving here, for those whose offer said so and who moved in time. */
export const relocationClaim = defineProcess({
  id: 'relocation-claim',
  number: 'B29h',
  title: 'Claim help with moving here',
  noun: 'claim for help with moving',
  purpose: 'Claim back what it cost to move here, where that was part of the offer.',
  referenceLetter: 'RL',
  basis: [source, toBeConfirmed('who may claim, for what, up to how much and until when')],
  about: { entryOf: 'colleagues' },
  roles: { start: employees, record: employees, authorise: workforceOfficers },
  startRequires: [
    {
      that: { holds: 'works-here' },
      otherwise:
        'It is not recorded since when you work here. Ask whoever keeps the register of people who work here.',
    },
    {
      that: { holds: 'works-here', where: { relocation: 'yes' } },
      otherwise:
        'Help with moving was not part of the offer, so nothing can be claimed. Ask your manager if that is wrong.',
    },
    {
      that: {
        not: {
          any: [
            { had: 'relocation-agreed' },
            { holds: 'payment-owed', where: { what: 'relocation' } },
          ],
        },
      },
      otherwise: 'Help with moving was agreed already. It is given once.',
    },
  ],
  clocks: [],
  questions: {
    claimedOn: { kind: 'date', text: 'Today', needed: 'to-submit' },
    movedOn: { kind: 'date', text: 'When did you move?', needed: 'to-submit' },
    miles: {
      kind: 'number',
      from: 0,
      to: 12000,
      unit: 'miles',
      text: 'How far were you from your place of work before?',
      needed: 'to-submit',
    },
    costs: {
      kind: 'list',
      row: 'cost',
      text: 'What did it cost?',
      needed: 'to-submit',
      of: {
        what: { kind: 'text', text: 'For what' },
        pounds: { kind: 'number', from: 0, unit: '£', text: 'How much' },
        receipt: { kind: 'yes-no', text: 'Is there a receipt?' },
      },
    },
    pounds: {
      kind: 'number',
      from: 0,
      to: 20000,
      unit: '£',
      text: 'How much is agreed?',
    },
    why: { kind: 'long-text', text: 'Why do you decide so?', needed: 'to-authorise' },
  },
  pages: [
    { id: 'claim', title: 'Your move', asks: ['claimedOn', 'movedOn', 'miles', 'costs'] },
    { id: 'decision', title: 'What is agreed', by: 'authoriser', asks: ['why'] },
  ],
  submitRequires: [
    {
      that: {
        question: 'movedOn',
        within: { months: 12 },
        of: { fact: 'works-here', at: 'start' },
      },
      otherwise:
        'You moved more than twelve months after you began, so this cannot be claimed. Nothing was handed in.',
    },
    {
      that: { everyRowOf: 'costs', has: ['what', 'pounds', 'receipt'] },
      otherwise:
        'Say for each cost what it was for, how much it was, and whether there is a receipt.',
    },
  ],
  outcomes: {
    agreed: {
      label: 'Agreed: to be paid',
      source,
      asks: ['pounds'],
      effects: [
        {
          effect: 'record-fact',
          fact: 'relocation-agreed',
          on: { answer: 'claimedOn' },
          with: { pounds: { answer: 'pounds' } },
        },
        {
          effect: 'start-fact',
          fact: 'payment-owed',
          on: { answer: 'claimedOn' },
          with: { what: { value: 'relocation' }, pounds: { answer: 'pounds' } },
        },
      ],
    },
    notAgreed: { label: 'Not agreed', source },
  },
  happenedAt: 'claimedOn',
  worry: 'why',
})
