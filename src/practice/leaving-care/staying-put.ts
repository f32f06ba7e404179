import { transitionToAdulthood } from '../law/leaving-care.ts'
import { childrenAct1989, toBeConfirmed } from '../law/sources.ts'
import {
  caseTeamManagers,
  leavingCareManagers,
  leavingCareWorkers,
  fosteringWorkers,
  reviewingOfficers,
} from '../posts.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { Requirement } from '../vocabulary/outcome.ts'

export const fosterPlacements = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] as const

/** Somebody who lived with foster carers, whenever that was. */
export const wasFostered = { had: 'placement', where: { type: fosterPlacements } } as const

const questions = defineQuestions({
  decidedOn: { kind: 'date', text: 'When was it decided?', needed: 'to-submit' },
  decision: {
    kind: 'choice',
    text: 'Where do they live from 18?',
    codes: 'staying-put',
    needed: 'to-submit',
  },
  wishes: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the young person want?',
    needed: 'to-submit',
  },
  carersView: {
    kind: 'long-text',
    text: 'What do the carers or the staff of the home say?',
    needed: 'to-submit',
  },
  arrangement: {
    kind: 'long-text',
    text: 'What is agreed: the room, the money, the rules, how long?',
    hint: 'Who pays what, what it means for benefits, and what ends it.',
    when: { question: 'decision', is: ['staying-put', 'staying-close'] },
    needed: 'to-submit',
  },
  untilOn: {
    kind: 'date',
    planned: true,
    text: 'Until when, as far as is agreed?',
    hint: 'Staying put may last until 21.',
    when: { question: 'decision', is: ['staying-put', 'staying-close'] },
  },
  whereInstead: {
    kind: 'long-text',
    text: 'Where will they live then, and who finds it?',
    when: { question: 'decision', is: 'neither' },
    needed: 'to-submit',
  },
  settled: {
    kind: 'yes-no',
    text: 'Is it settled where they live from the 18th birthday?',
    hint: 'No means that it is looked at again three months before 18 at the latest.',
    needed: 'to-submit',
  },
  managersComment: {
    kind: 'long-text',
    text: 'What do you decide about the money and the support?',
    needed: 'to-authorise',
  },
})

type StayingQuestion = keyof typeof questions

const decided: Effect<StayingQuestion> = {
  effect: 'record-fact',
  fact: 'staying-put-decision',
  on: { answer: 'decidedOn' },
  with: { decision: { answer: 'decision' }, settled: { answer: 'settled' } },
}

const wasFosteredOrElse: Requirement<StayingQuestion> = {
  that: { any: [{ not: { question: 'decision', is: 'staying-put' } }, wasFostered] },
  otherwise:
    'Staying put is with the foster carers somebody lived with in our care, and no foster placement is recorded. Your answers are safe. Choose staying close or another home, or put the history of their placements right.',
}

// Talked about at seventeen and a half at the latest, and again until it is settled.
export const stayingPutDecision = defineProcess({
  id: 'staying-put',
  number: 'P36h',
  title: 'Staying put or staying close',
  noun: 'decision about living on from 18',
  purpose: 'Decide in good time, with the young person, where they live from their 18th birthday.',
  referenceLetter: 'SP',
  basis: [
    childrenAct1989('23CZA: staying put'),
    transitionToAdulthood('staying put is talked about well before 18'),
  ],
  about: 'child',
  roles: {
    start: leavingCareWorkers,
    record: leavingCareWorkers,
    authorise: leavingCareManagers,
    read: [...fosteringWorkers, ...reviewingOfficers, ...caseTeamManagers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'decision',
      title: 'What do they want, and what was decided?',
      people: true,
      asks: [
        ...(['decidedOn', 'wishes', 'carersView', 'decision', 'arrangement'] as const),
        ...(['untilOn', 'whereInstead', 'settled'] as const),
      ],
    },
    { id: 'manager', title: 'What do you decide?', by: 'authoriser', asks: ['managersComment'] },
  ],
  prompts: [
    {
      when: { question: 'settled', is: 'no' },
      says: 'It is not settled. Say who does what next, and come back to it three months before 18 at the latest.',
    },
  ],
  startRequires: [
    {
      that: { all: [{ holds: 'looked-after' }, { aged: { from: 16 } }] },
      otherwise:
        'This is decided with somebody of 16 or 17 in our care. Nothing was begun. Where somebody lives after care is recorded as their home.',
    },
  ],
  outcomes: {
    decided: {
      label: 'Decided',
      source: childrenAct1989('23CZA'),
      requires: [wasFosteredOrElse],
      effects: [decided],
    },
    notAgreed: {
      label: 'Not agreed: it is looked at again',
      explained: 'What was decided does not have the support it needs yet.',
      source: toBeConfirmed('a manager who does not agree to the arrangement'),
    },
  },
  happenedAt: 'decidedOn',
  worry: 'wishes',
})
