import { defineProcess } from '../vocabulary/process.ts'
import { recruitmentDrive } from './law.ts'
import { asItWas } from './post-kept.ts'
import { approvers, panel, recruiters } from './who.ts'

/** Somebody leaves a post: from the day after their last it is vacant, or filled in part. */
export const employmentEnd = defineProcess({
  id: 'employment-end',
  number: 'B30r',
  title: 'End of employment',
  noun: 'end of employment',
  purpose: 'Say that somebody left a post, so that it counts as vacant.',
  referenceLetter: 'EM',
  basis: [recruitmentDrive],
  about: { entryOf: 'posts' },
  roles: { start: recruiters, record: recruiters, read: [...panel, ...approvers] },
  startRequires: [
    {
      that: { holds: 'post-state', where: { state: ['filled', 'part'] } },
      otherwise: 'Nobody is in this post as it stands, so nobody leaves it.',
    },
  ],
  clocks: [],
  questions: {
    vacantOn: {
      kind: 'date',
      text: 'From which day is it vacant?',
      hint: 'The day after their last day.',
      needed: 'to-submit',
    },
    rest: {
      kind: 'choice',
      text: 'Who stays in it?',
      options: { nobody: 'Nobody', part: 'Somebody, for a part of it' },
      needed: 'to-submit',
    },
    filled: {
      kind: 'number',
      from: 0,
      text: 'Full-time equivalent that stays filled',
      when: { question: 'rest', is: 'part' },
      needed: 'to-submit',
    },
  },
  pages: [{ id: 'end', title: 'Who stays?', asks: ['vacantOn', 'rest', 'filled'] }],
  outcomes: {
    left: {
      label: 'They left',
      source: recruitmentDrive,
      effects: [
        { effect: 'end-fact', fact: 'post-state', on: { answer: 'vacantOn' } },
        {
          effect: 'start-fact',
          fact: 'post-state',
          on: { answer: 'vacantOn' },
          with: { ...asItWas, state: { value: 'vacant' }, filled: { value: '0' } },
          when: { question: 'rest', is: 'nobody' },
        },
        {
          effect: 'start-fact',
          fact: 'post-state',
          on: { answer: 'vacantOn' },
          with: { ...asItWas, state: { value: 'part' }, filled: { answer: 'filled' } },
          when: { question: 'rest', is: 'part' },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'vacantOn',
})
