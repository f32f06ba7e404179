import { lookedAfterReturn } from '../law/care.ts'
import { toBeConfirmed } from '../law/sources.ts'
import {
  childrensSocialWorkers,
  emergencyDuty,
  headsOfService,
  legalAdvisers,
  reviewingOfficers,
} from '../posts.ts'
import { national } from '../vocabulary/source.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'

const allowed = { holds: 'deprivation-of-liberty' } as const
const orderMade = { question: 'step', is: 'made' } as const
const ended = { question: 'step', is: 'ended' } as const

const highCourt = national('Inherent jurisdiction of the High Court: deprivation of liberty')
const inTheReturn = lookedAfterReturn('DoLo, from 2026-27: DOLO_START, DOLO_END')

const questions = defineQuestions({
  step: {
    kind: 'choice',
    text: 'What happened?',
    options: {
      made: 'A court allowed it, or allowed it for longer',
      ended: 'It has ended',
    },
    needed: 'to-submit',
  },
  happenedOn: {
    kind: 'date',
    text: 'On which day?',
    hint: 'The day of the order, or the day from which the child is free again.',
    needed: 'to-submit',
  },
  court: {
    kind: 'text',
    text: 'Which court, and what is the number of the order?',
    when: orderMade,
    needed: 'to-submit',
  },
  endsOn: {
    kind: 'date',
    planned: true,
    text: 'Until which day does the court allow it?',
    when: orderMade,
    needed: 'to-submit',
  },
  allows: {
    kind: 'long-text',
    tells: { topic: 'must-not-happen', while: 'deprivation-of-liberty' },
    text: 'What exactly does the court allow, and why can nothing less keep the child safe?',
    when: orderMade,
    needed: 'to-submit',
  },
  whyEnded: {
    kind: 'long-text',
    text: 'Why did it end, and what keeps the child safe now?',
    when: ended,
    needed: 'to-submit',
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about it?',
    needed: 'to-submit',
  },
  checked: {
    kind: 'yes-no',
    text: 'Does this record say what the sealed order says?',
    needed: 'to-authorise',
  },
})

const on = { answer: 'happenedOn' } as const

const notBeforeTheLast = {
  that: { question: 'happenedOn', since: { fact: 'deprivation-of-liberty', at: 'start' } },
  otherwise: 'A later order is recorded already. Check the day.',
} as const

// A court may allow a child in our care to be deprived of their liberty. It is no legal status and no placement, and
// the return counts each order from 2026-27 on. An order binds at once, so that what follows does not wait.
export const deprivationOfLiberty = defineProcess({
  id: 'deprivation-of-liberty',
  number: 'P21d',
  title: 'Deprivation of liberty',
  noun: 'record of a deprivation of liberty',
  purpose: 'Know which child a court allows us to deprive of their liberty, how, and until when.',
  referenceLetter: 'LIB',
  basis: [highCourt, inTheReturn],
  about: 'child',
  roles: {
    start: childrensSocialWorkers,
    record: [...childrensSocialWorkers, ...legalAdvisers],
    authorise: headsOfService,
    read: [...reviewingOfficers, ...emergencyDuty],
  },
  clocks: [
    {
      id: 'P21e',
      name: 'Deprivation of liberty: ended, or allowed anew',
      from: { answer: 'endsOn', inWords: 'the day until which the court allows it' },
      stops: { fact: 'deprivation-of-liberty', at: 'end' },
      each: 'child',
      when: {
        all: [orderMade, allowed, notBeforeTheLast.that],
      },
      otherwise: 'It has ended, or a later order says until when.',
      statutory: [{ within: { days: 0 } }],
      source: [highCourt],
    },
  ],
  questions,
  pages: [
    {
      id: 'order',
      title: 'What does the court allow?',
      people: true,
      asks: ['step', 'happenedOn', 'court', 'endsOn', 'allows', 'whyEnded', 'childsVoice'],
    },
    { id: 'checked', title: 'Is it right?', by: 'authoriser', asks: ['checked'] },
  ],
  prompts: [
    {
      when: {
        all: [orderMade, { not: { holds: 'placement', where: { type: ['K2', 'Z12', 'Z13'] } } }],
      },
      says: 'The yearly return expects a child under such an order in a children’s home (K2), Z12 or Z13. Check the kind of placement.',
    },
    {
      when: orderMade,
      says: 'Tell the reviewing officer today. A home that deprives a child of their liberty has to be registered.',
    },
  ],
  startRequires: [
    {
      that: { holds: 'looked-after' },
      otherwise: 'This child is not in our care, so there is no such order of ours to record.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'happenedOn', notAfter: 'endsOn' },
      otherwise: 'The order would end before it was made. Check both days.',
    },
  ],
  outcomesBy: 'recorder',
  outcomes: {
    made: {
      label: 'Allowed by a court',
      source: highCourt,
      when: orderMade,
      requires: [notBeforeTheLast],
      effects: [
        { effect: 'end-fact', fact: 'deprivation-of-liberty', on, when: allowed },
        {
          effect: 'start-fact',
          fact: 'deprivation-of-liberty',
          on,
          with: { endsOn: { answer: 'endsOn' } },
        },
      ],
    },
    ended: {
      label: 'Ended',
      source: toBeConfirmed('who records that a deprivation of liberty has ended'),
      when: ended,
      requires: [
        { that: allowed, otherwise: 'No such order is recorded for this child. Record it first.' },
        notBeforeTheLast,
      ],
      effects: [{ effect: 'end-fact', fact: 'deprivation-of-liberty', on }],
    },
  },
  happenedAt: 'happenedOn',
  worry: 'allows',
})
