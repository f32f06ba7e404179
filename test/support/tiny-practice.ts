import { withoutWalls } from './without-walls.ts'
import { layOver, type Practice } from '../../src/engine/practice.ts'
import {
  blankRecord,
  type PartView,
  type RecordView,
  type Value,
} from '../../src/engine/standpoint.ts'
import type { SubjectTest } from '../../src/practice/vocabulary/condition.ts'
import { defineProcess } from '../../src/practice/vocabulary/process.ts'
import { post } from '../../src/practice/vocabulary/role.ts'
import { seed } from '../../src/practice/vocabulary/source.ts'
import { pack } from '../../authorities/lancashire/pack.ts'

const source = seed('a rule made for tests')

/** A process small enough to hold in the head: a visit to one or more children, signed by a manager. */
export const visit = defineProcess({
  id: 'visit',
  number: 'P00',
  title: 'Visit',
  noun: 'visit',
  purpose: 'See the children.',
  referenceLetter: 'V',
  basis: [source],
  about: 'child',
  several: true,
  roles: {
    start: [post('social-worker', 'duty-and-assessment')],
    record: [post('social-worker', 'duty-and-assessment')],
    authorise: [post('practice-manager', 'duty-and-assessment')],
  },
  clocks: [
    {
      id: 'V1',
      name: 'Visit signed',
      from: { answer: 'seenOn' },
      stops: { event: 'authorised' },
      local: [{ within: { workingDays: 2 } }],
      source: [source],
    },
  ],
  questions: {
    seenOn: { kind: 'date', text: 'When?', needed: 'to-submit' },
    alone: {
      kind: 'yes-no',
      text: 'Was the child seen alone?',
      each: 'child',
      needed: 'to-submit',
      when: { not: { subject: 'unborn' } },
    },
    whyNotAlone: {
      kind: 'long-text',
      text: 'Why not alone?',
      each: 'child',
      needed: 'to-submit',
      minimumCharacters: 10,
      when: { question: 'alone', is: 'no' },
    },
    signs: {
      kind: 'choices',
      text: 'What was seen?',
      options: { hungry: 'Hungry', bruised: 'Bruised', nothing: 'Nothing' },
      alone: 'nothing',
    },
    managerSays: { kind: 'long-text', text: 'What does the manager say?', needed: 'to-authorise' },
  },
  pages: [
    { id: 'who', title: 'Who', people: true, asks: [] },
    { id: 'seen', title: 'Seen', asks: ['seenOn', 'alone', 'whyNotAlone'] },
    { id: 'signs', title: 'Signs', asks: ['signs'], when: { question: 'alone', is: 'no' } },
    { id: 'signing', title: 'Signing', by: 'authoriser', asks: ['managerSays'] },
  ],
  outcomesEach: 'child',
  outcomes: {
    well: { label: 'All is well', source, effects: [] },
    worried: {
      label: 'Worried',
      source,
      effects: [
        {
          effect: 'open',
          process: 'visit',
          to: { team: 'duty-and-assessment' },
          carries: { seenOn: { answer: 'seenOn' } },
        },
        {
          effect: 'hand-over',
          what: 'See again',
          to: { authority: 'of-home' },
          when: { subject: 'lives-out-of-area' },
        },
        { effect: 'start-fact', fact: 'worry', on: { answer: 'seenOn' } },
      ],
    },
  },
  happenedAt: 'seenOn',
})

/** The tiny process in Lancashire's pack. */
export const tinyPractice: Practice = layOver(
  {
    processes: [visit],
    notYetDefined: {},
    facts: [{ id: 'worry', title: 'Worry', excludes: 'worry', source: [source] }],
    codeLists: [],
    letters: [],
    roles: [],
    access: withoutWalls,
    teamTypes: [
      {
        id: 'duty-and-assessment',
        title: 'Duty and Assessment',
        does: '',
        covers: 'district',
        reach: 'team',
      },
      { id: 'front-door', title: 'Front door', does: '', covers: 'locality', reach: 'county' },
    ],
  },
  pack,
)

/** One child's part, answered so. */
export const part = (
  id: string,
  values: Readonly<Record<string, Value>> = {},
  subject: readonly SubjectTest[] = ['born'],
): PartView => ({ id, values, subject: new Set(subject), facts: [], underWay: new Set() })

/** A record, answered so. */
export const recordOf = (
  values: Readonly<Record<string, Value>> = {},
  parts: readonly PartView[] = [],
): RecordView => ({ ...blankRecord('2026-03-26'), values, parts })
