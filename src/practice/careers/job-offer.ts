import { defineProcess } from '../vocabulary/process.ts'
import { careersPage } from './law.ts'
import { approvers, panel, recruiters } from './who.ts'

const source = careersPage('offers')

/** An offer and the answer to it: conditional until references and checks are done. */
export const jobOffer = defineProcess({
  id: 'job-offer',
  number: 'B30i',
  title: 'Job offer',
  noun: 'offer',
  purpose: 'Keep what was offered, when, and whether it was taken.',
  referenceLetter: 'OF',
  basis: [source],
  about: { entryOf: 'applications' },
  roles: { start: recruiters, record: recruiters, read: [...panel, ...approvers] },
  startRequires: [
    {
      that: { holds: 'chosen' },
      otherwise: 'Nobody decided to offer this applicant a job.',
    },
  ],
  clocks: [],
  questions: {
    offeredOn: { kind: 'date', text: 'When was it offered?', needed: 'to-submit' },
    pay: { kind: 'number', unit: '£', text: 'At which pay?', needed: 'to-submit' },
    answeredOn: { kind: 'date', text: 'When did they answer?', needed: 'to-submit' },
    why: { kind: 'long-text', text: 'If they said no, why?' },
  },
  pages: [
    {
      id: 'offer',
      title: 'The offer',
      intro: 'It is conditional: it holds once both references and every check are done.',
      asks: ['offeredOn', 'pay', 'answeredOn', 'why'],
    },
  ],
  submitRequires: [
    {
      that: { question: 'offeredOn', notAfter: 'answeredOn' },
      otherwise: 'They would have answered before it was offered. Check both dates.',
    },
  ],
  outcomes: {
    accepted: {
      label: 'Accepted, on condition of references and checks',
      source,
      effects: [{ effect: 'start-fact', fact: 'offer-accepted', on: { answer: 'answeredOn' } }],
    },
    declined: {
      label: 'Declined',
      source,
      effects: [{ effect: 'end-fact', fact: 'chosen', on: { answer: 'answeredOn' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'offeredOn',
  worry: 'why',
})
