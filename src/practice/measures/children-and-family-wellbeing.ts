import { toBeConfirmed, workingWell } from '../law/sources.ts'
import type { Measure } from '../vocabulary/measure.ts'
import { measuresIn } from './measures-in.ts'

const ours = toBeConfirmed('what is counted of the Children and Family Wellbeing Service')
const numbers = { unit: { number: 'things' }, better: 'neither', source: [ours] } as const
const supports = measuresIn('Children and Family Wellbeing Service', numbers)
const groups = measuresIn('Neighbourhood centres', {
  ...numbers,
  source: [workingWell('section 2, Neighbourhood Support'), ours],
})
const street = measuresIn('Detached youth work', {
  ...numbers,
  source: [workingWell('section 2, Targeted Youth Support'), ours],
})

const intensive = { fact: 'early-help-intensive-support', by: 'held' } as const
const met = { list: 'met', number: 'number', district: 'district' } as const
const onTheStreet = { process: 'detached-youth-work', by: 'happened' } as const

/** What is counted of the council’s own early help: support, groups and youth work (handbook B2.5). */
export const familyWellbeingMeasures: readonly Measure[] = [
  supports({
    id: 'intensive-support-open',
    title: 'Children with Family Intensive Support',
    definition: 'Children whose family has intensive support on the last day of the period.',
    counted: intensive,
    unit: { number: 'children' },
  }),
  supports({
    id: 'intensive-support-per-worker',
    title: 'Children with intensive support for each worker',
    definition: 'Children with intensive support on the last day, for each worker who has any.',
    counted: intensive,
    unit: { perWorker: true },
    better: 'lower',
  }),
  supports({
    id: 'intensive-support-visited-in-time',
    title: 'First visits in time',
    definition: 'Of the first visits of intensive support that fell due in the period: in time.',
    counted: { clocks: ['CFW.FIRSTVISIT'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [toBeConfirmed('a first visit within 5 working days of allocation')],
  }),
  supports({
    id: 'youth-support-open',
    title: 'Young people with Targeted Youth Support',
    definition: 'Young people with a youth worker of their own on the last day of the period.',
    counted: { fact: 'targeted-youth-support', by: 'held' },
    unit: { number: 'children' },
  }),
  supports({
    id: 'youth-sessions',
    title: 'Youth work sessions',
    definition: 'Sessions that a named young person took part in, in the period.',
    counted: { fact: 'youth-session', by: 'start' },
  }),
  groups({
    id: 'group-sessions',
    title: 'Group sessions that were held',
    definition: 'Sessions of groups whose register was taken, by the day on which they were held.',
    counted: { groups: 'sessions' },
    cutBy: ['centre'],
  }),
  groups({
    id: 'group-attendance',
    title: 'Times somebody came to a group',
    definition:
      'Everybody who came, once for each session. Whoever booked for themselves is counted too.',
    counted: { groups: 'comings' },
    cutBy: ['centre', 'age', 'sex'],
  }),
  groups({
    id: 'group-people',
    title: 'People who came to a group',
    definition:
      'Everybody who came to a group in the period, once however often. Somebody who is no more than a first name counts once for each group.',
    counted: { groups: 'comings' },
    unit: { number: 'children' },
    cutBy: ['centre', 'age', 'sex'],
  }),
  groups({
    id: 'group-places-filled',
    title: 'Places filled in groups',
    definition: 'Of the places in the sessions that were held: those in which somebody came.',
    counted: { groups: 'places' },
    unit: { share: { detail: 'filled', is: ['yes'] } },
    better: 'higher',
    cutBy: ['centre'],
  }),
  street({
    id: 'young-people-met',
    title: 'Young people met in the street',
    definition:
      'Young people met in detached youth work who gave no name, as often as they were met. They are nobody’s record, so that nobody can be opened from here.',
    counted: { ...onTheStreet, rows: met },
    cutBy: ['age-as-seemed', 'sex-as-seemed'],
  }),
  street({
    id: 'young-people-met-about',
    title: 'What young people in the street talked about',
    definition:
      'The same young people, once for each thing that was talked about with those they were met with.',
    counted: { ...onTheStreet, rows: { ...met, topic: 'about' } },
    cutBy: ['topic', 'age-as-seemed'],
  }),
]
