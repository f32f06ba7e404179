import { defineProcess } from '../vocabulary/process.ts'
import { jobKinds } from './kinds.ts'
import { recruitmentDrive } from './law.ts'
import { approvers, panel, recruiters } from './who.ts'

export const postStates = {
  filled: 'Filled',
  part: 'Filled in part',
  vacant: 'Vacant',
  frozen: 'Frozen',
} as const

/** A post there is money for, as it stands from a day on. */
export const establishmentPost = defineProcess({
  id: 'establishment-post',
  number: 'B30k',
  title: 'Post as it stands',
  noun: 'post as it stands',
  purpose: 'Say what a post is paid for, how much of it is filled, and what becomes of it.',
  referenceLetter: 'PO',
  basis: [recruitmentDrive],
  about: { entryOf: 'posts' },
  roles: { start: recruiters, record: recruiters, read: [...panel, ...approvers] },
  clocks: [],
  questions: {
    setOn: { kind: 'date', text: 'From which day?', needed: 'to-submit' },
    kind: { kind: 'choice', text: 'Which kind of job?', options: jobKinds, needed: 'to-submit' },
    team: { kind: 'team', text: 'In which team?' },
    grade: { kind: 'text', text: 'Which grade?' },
    specialism: { kind: 'text', text: 'Is there a specialism?' },
    funding: {
      kind: 'choice',
      text: 'What is it paid from?',
      options: { base: 'The yearly budget', drive: 'The recruitment drive' },
      needed: 'to-submit',
    },
    funded: {
      kind: 'number',
      from: 0,
      text: 'Full-time equivalent that is paid for',
      needed: 'to-submit',
    },
    filled: {
      kind: 'number',
      from: 0,
      text: 'Full-time equivalent that is filled',
      needed: 'to-submit',
    },
    state: { kind: 'choice', text: 'How does it stand?', options: postStates, needed: 'to-submit' },
  },
  pages: [
    {
      id: 'post',
      title: 'The post',
      asks: [
        ...(['setOn', 'kind', 'team', 'grade', 'specialism'] as const),
        ...(['funding', 'funded', 'filled', 'state'] as const),
      ],
    },
  ],
  submitRequires: [
    {
      that: { question: 'setOn', since: { fact: 'post-state', at: 'start' } },
      otherwise: 'It was set for a later day already. Choose that day or a later one.',
    },
    {
      that: {
        any: [
          { not: { question: 'state', is: ['vacant', 'frozen'] } },
          { question: 'filled', atMost: 0 },
        ],
      },
      otherwise: 'A post that is vacant or frozen has nobody in it. Check what is filled.',
    },
  ],
  outcomes: {
    set: {
      label: 'So it stands',
      source: recruitmentDrive,
      effects: [
        { effect: 'end-fact', fact: 'post-state', on: { answer: 'setOn' } },
        {
          effect: 'start-fact',
          fact: 'post-state',
          on: { answer: 'setOn' },
          with: {
            kind: { answer: 'kind' },
            state: { answer: 'state' },
            funding: { answer: 'funding' },
            funded: { answer: 'funded' },
            filled: { answer: 'filled' },
            grade: { answer: 'grade' },
            specialism: { answer: 'specialism' },
            team: { answer: 'team' },
          },
        },
      ],
    },
    ended: {
      label: 'The post ends',
      source: recruitmentDrive,
      effects: [{ effect: 'end-fact', fact: 'post-state', on: { answer: 'setOn' } }],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'setOn',
})
