import { defineProcess } from '../vocabulary/process.ts'
import { careersPage, saferRecruitment } from './law.ts'
import { approvers, panel, recruiters } from './who.ts'

const source = careersPage('offers')

/** An offer and the answer to it. */
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
  pages: [{ id: 'offer', title: 'The offer', asks: ['offeredOn', 'pay', 'answeredOn', 'why'] }],
  submitRequires: [
    {
      that: { question: 'offeredOn', notAfter: 'answeredOn' },
      otherwise: 'They would have answered before it was offered. Check both dates.',
    },
  ],
  outcomes: {
    accepted: {
      label: 'Accepted',
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

/** Somebody starts, in a post there is. */
export const jobStart = defineProcess({
  id: 'job-start',
  number: 'B30j',
  title: 'Start in post',
  noun: 'start',
  purpose: 'Say that somebody started, in which post, and who shows them the work.',
  referenceLetter: 'ST',
  basis: [saferRecruitment('checks before somebody starts')],
  about: { entryOf: 'applications' },
  roles: { start: recruiters, record: recruiters, read: [...panel, ...approvers] },
  startRequires: [
    {
      that: { holds: 'offer-accepted' },
      otherwise: 'No offer was accepted, so nobody starts.',
    },
    {
      that: { holds: 'checks-clear' },
      otherwise:
        'The checks before starting are not all done, so nobody starts. Nothing was changed: finish the checks first.',
    },
  ],
  clocks: [],
  questions: {
    startedOn: { kind: 'date', text: 'When did they start?', needed: 'to-submit' },
    post: { kind: 'entry', from: 'posts', text: 'In which post?', needed: 'to-submit' },
    inductionBy: { kind: 'worker', text: 'Who shows them the work?', needed: 'to-submit' },
  },
  pages: [{ id: 'start', title: 'The start', asks: ['startedOn', 'post', 'inductionBy'] }],
  submitRequires: [
    {
      that: { question: 'startedOn', since: { fact: 'checks-clear', at: 'start' } },
      otherwise:
        'They would have started before the last check was done. Check the day; nothing was changed.',
    },
  ],
  outcomes: {
    started: {
      label: 'Started',
      source: saferRecruitment('checks before somebody starts'),
      effects: [
        { effect: 'end-fact', fact: 'chosen', on: { answer: 'startedOn' } },
        { effect: 'end-fact', fact: 'checks-clear', on: { answer: 'startedOn' } },
        { effect: 'end-fact', fact: 'offer-accepted', on: { answer: 'startedOn' } },
        {
          effect: 'record-fact',
          fact: 'appointed',
          on: { answer: 'startedOn' },
          with: {
            kind: { fact: 'application-received', detail: 'kind' },
            post: { answer: 'post' },
          },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'startedOn',
})
