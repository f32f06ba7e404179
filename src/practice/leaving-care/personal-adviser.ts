import { childrenAct1989, toBeConfirmed } from '../law/sources.ts'
import {
  caseTeamManagers,
  leavingCareManagers,
  leavingCareWorkers,
  reviewingOfficers,
} from '../posts.ts'
import { seed } from '../vocabulary/source.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import type { Effect } from '../vocabulary/effect.ts'

const changes = { question: 'why', is: 'change' } as const
const first = { question: 'why', is: 'first' } as const

const questions = defineQuestions({
  allocatedOn: {
    kind: 'date',
    text: 'From which day are they the personal adviser?',
    hint: 'If none is allocated, the day on which that was decided.',
    needed: 'to-submit',
  },
  why: {
    kind: 'choice',
    text: 'Is it their first adviser?',
    options: { first: 'Their first', change: 'A change of adviser', comesBack: 'They come back' },
    workedOut: [
      { is: 'change', when: { holds: 'personal-adviser' } },
      { is: 'comesBack', when: { had: 'personal-adviser' } },
      { is: 'first' },
    ],
  },
  adviser: { kind: 'worker', text: 'Who is the personal adviser?' },
  whatTheyWanted: {
    kind: 'long-text',
    voice: 'child',
    text: 'What did the young person say about who it should be?',
    needed: 'to-submit',
  },
  introducedOn: {
    kind: 'date',
    planned: true,
    text: 'When do they meet?',
    hint: 'With somebody they know already, where they can.',
  },
  changeReason: {
    kind: 'choice',
    text: 'Why does the adviser change?',
    options: {
      asked: 'The young person asked for it',
      left: 'The adviser left or is away',
      moved: 'The young person moved',
      caseload: 'Too many cases',
      teams: 'The teams changed',
      other: 'Something else',
    },
    when: changes,
    needed: 'to-submit',
  },
  goodbye: {
    kind: 'long-text',
    text: 'How did they say goodbye to the last adviser, and what was passed on?',
    when: changes,
    needed: 'to-submit',
  },
  seventeenOn: {
    kind: 'date',
    planned: true,
    text: 'The day by which there has to be one',
    workedOut: {
      takes: 'latest',
      of: [{ from: { subject: 'born' }, within: { birthday: 17 } }],
    },
  },
  lateReason: {
    kind: 'long-text',
    text: 'It is after the 17th birthday: why so late?',
    hint: 'It is shown as late, with this reason.',
    when: {
      all: [
        first,
        { question: 'seventeenOn', answered: true },
        { not: { question: 'allocatedOn', notAfter: 'seventeenOn' } },
      ],
    },
    needed: 'to-submit',
  },
  whyNone: {
    kind: 'long-text',
    text: 'Why does the young person want no adviser now, and when is it offered again?',
  },
})

type AdviserQuestion = keyof typeof questions

const theLastOneEnds: Effect<AdviserQuestion> = {
  effect: 'end-fact',
  fact: 'personal-adviser',
  on: { answer: 'allocatedOn' },
  with: { endReason: { answer: 'changeReason' } },
  when: { holds: 'personal-adviser' },
}

// The manager gives a young person an adviser of their own. One comes after another, with no day between.
export const personalAdviser = defineProcess({
  id: 'personal-adviser',
  number: 'P36g',
  title: 'Personal adviser',
  noun: 'allocation of a personal adviser',
  purpose: 'Give every young person who leaves care one reliable adult by their 17th birthday.',
  referenceLetter: 'PA',
  basis: [
    childrenAct1989('23D and schedule 2 paragraph 19C'),
    seed('Leaving care: a personal adviser no later than the 17th birthday'),
  ],
  about: 'child',
  roles: {
    start: [...leavingCareManagers, ...leavingCareWorkers],
    record: leavingCareManagers,
    read: [...leavingCareWorkers, ...reviewingOfficers, ...caseTeamManagers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'adviser',
      title: 'Who, and from when?',
      people: true,
      asks: ['allocatedOn', 'why', 'whatTheyWanted', 'introducedOn'],
    },
    {
      id: 'change',
      title: 'A change, or late',
      asks: ['changeReason', 'goodbye', 'seventeenOn', 'lateReason'],
    },
  ],
  prompts: [
    {
      when: { question: 'why', is: 'change' },
      says: 'They have an adviser. Every change costs trust: ask the young person first.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'care-leaver' }, { aged: { from: 15, under: 25 } }] },
      otherwise:
        'A personal adviser is for somebody of 15 to 24 who leaves care. Nothing was begun. Check the date of birth.',
    },
    {
      that: { not: { underWay: 'personal-adviser' } },
      otherwise: 'An adviser is being found for them already. Go on with that record.',
    },
    {
      that: { not: { subject: 'deceased' } },
      otherwise: 'They have died, so nobody is allocated. Nothing was begun.',
    },
  ],
  outcomes: {
    allocated: {
      label: 'Allocated',
      source: childrenAct1989('23D'),
      asks: ['adviser'],
      requires: [
        {
          that: { question: 'adviser', holdsRole: ['personal-adviser'] },
          otherwise:
            'The person you named is not a personal adviser. Your answers are safe. Name one; a social worker goes on besides until 18.',
        },
        {
          that: {
            any: [
              { not: changes },
              { question: 'allocatedOn', since: { fact: 'personal-adviser', at: 'start' } },
            ],
          },
          otherwise:
            'The new adviser would begin before the last one did. Nothing is changed. Check the day.',
        },
      ],
      effects: [
        theLastOneEnds,
        {
          effect: 'start-fact',
          fact: 'personal-adviser',
          on: { answer: 'allocatedOn' },
          with: { worker: { answer: 'adviser' } },
        },
        {
          // The plan was begun with the assessment, mostly before anybody was found.
          effect: 'amend',
          process: 'pathway-plan',
          with: { adviser: { answer: 'adviser' } },
          when: { any: [{ holds: 'pathway-plan' }, { underWay: 'pathway-plan' }] },
        },
      ],
    },
    notWanted: {
      label: 'None now: the young person wants no adviser',
      explained: 'It is offered again whenever they ask, and by us every year.',
      source: toBeConfirmed('a young person who wants no personal adviser'),
      asks: ['whyNone'],
      requires: [
        {
          that: { question: 'whyNone', answered: true },
          otherwise: 'Say why not, in their words, and when it is offered again.',
        },
      ],
    },
  },
  happenedAt: 'allocatedOn',
  worry: 'whatTheyWanted',
})
