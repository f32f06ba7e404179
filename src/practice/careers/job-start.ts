import { defineProcess } from '../vocabulary/process.ts'
import { saferRecruitment } from './law.ts'
import { fillsThePost, fillsTheVacancy } from './start-fills.ts'
import { approvers, panel, recruiters } from './who.ts'

/** Somebody starts, in a post there is: the post is filled and the vacancy has a place fewer, or ends. */
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
    {
      that: { holds: 'offer-unconditional' },
      otherwise:
        'The offer is still conditional, so nobody starts. Nothing was changed: make it unconditional first.',
    },
  ],
  clocks: [],
  questions: {
    startedOn: { kind: 'date', text: 'When did they start?', needed: 'to-submit' },
    post: { kind: 'entry', from: 'posts', text: 'In which post?', needed: 'to-submit' },
    takes: {
      kind: 'choice',
      text: 'How much of the post do they fill?',
      options: { all: 'All that is vacant in it', part: 'A part of it' },
      needed: 'to-submit',
    },
    fullTimeEquivalent: {
      kind: 'number',
      from: 0,
      text: 'Which part, as full-time equivalent?',
      hint: 'Like 0.5',
      when: { question: 'takes', is: 'part' },
      needed: 'to-submit',
    },
    inductionBy: { kind: 'worker', text: 'Who shows them the work?', needed: 'to-submit' },
  },
  pages: [
    {
      id: 'start',
      title: 'The start',
      asks: ['startedOn', 'post', 'takes', 'fullTimeEquivalent', 'inductionBy'],
    },
  ],
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
        { effect: 'end-fact', fact: 'offer-accepted', on: { answer: 'startedOn' } },
        { effect: 'end-fact', fact: 'references-satisfactory', on: { answer: 'startedOn' } },
        { effect: 'end-fact', fact: 'checks-clear', on: { answer: 'startedOn' } },
        { effect: 'end-fact', fact: 'offer-unconditional', on: { answer: 'startedOn' } },
        ...fillsThePost,
        ...fillsTheVacancy,
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
