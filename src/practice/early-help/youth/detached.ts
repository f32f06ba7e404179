import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { readersOfEarlyHelp, youthWorkers } from '../who.ts'

/** How old somebody is who was not asked. */
export const agesAsSeemed = {
  under12: 'Under 12',
  from12: '12 to 15',
  from16: '16 to 17',
  from18: '18 or over',
  notKnown: 'Not known',
} as const

export const sexAsSeemed = { F: 'Female', M: 'Male', U: 'Not known' } as const

// Young people met where they are, who gave no name. They are counted by age band and sex and nothing else: the record is
// about nobody, and no page of anybody leads to it.
export const detachedYouthWork = defineProcess({
  id: 'detached-youth-work',
  number: 'B2f',
  title: 'Detached youth work',
  noun: 'record of detached youth work',
  purpose: 'Count the young people met in the street or the park, without knowing who they are.',
  referenceLetter: 'YD',
  basis: [workingWell('section 2, Targeted Youth Support')],
  about: 'nothing',
  takenAlong: true,
  roles: { start: youthWorkers, record: youthWorkers, read: readersOfEarlyHelp },
  clocks: [],
  questions: {
    heldAt: { kind: 'instant', text: 'When was it?', needed: 'to-submit' },
    district: {
      kind: 'choice',
      codes: 'district',
      text: 'In which district?',
      needed: 'to-submit',
    },
    place: {
      kind: 'text',
      text: 'Where?',
      hint: 'A street, a park, a square. Nothing that points at somebody’s home.',
      needed: 'to-submit',
    },
    minutes: { kind: 'number', unit: 'minutes', text: 'How long?', from: 1, needed: 'to-submit' },
    met: {
      kind: 'list',
      row: 'count',
      text: 'How many young people were met?',
      hint: 'By age and sex as they seemed. Names and nicknames do not belong here.',
      none: 'Nobody was met',
      needed: 'to-submit',
      of: {
        ageBand: {
          kind: 'choice',
          text: 'Age',
          options: agesAsSeemed,
        },
        sex: {
          kind: 'choice',
          text: 'Sex',
          options: sexAsSeemed,
        },
        number: { kind: 'number', text: 'How many?', from: 1, to: 500 },
      },
    },
    about: {
      kind: 'choices',
      text: 'What was talked about?',
      codes: 'early-help-support',
    },
  },
  pages: [
    {
      id: 'met',
      title: 'Who was met, without names?',
      intro:
        'If you are worried about somebody and know who they are, tell the front door: a count is not the place.',
      asks: ['heldAt', 'district', 'place', 'minutes', 'met', 'about'],
    },
  ],
  submitRequires: [
    {
      that: { everyRowOf: 'met', has: ['ageBand', 'sex', 'number'] },
      otherwise: 'Each count has an age band, a sex and a number. “Not known” is an answer.',
    },
  ],
  outcomesBy: 'recorder',
  outcomes: {
    counted: {
      label: 'Counted',
      source: toBeConfirmed('detached contacts are counted by age band and sex only'),
    },
  },
  happenedAt: 'heldAt',
  worry: 'place',
})
