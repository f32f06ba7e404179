import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { carePlanning } from '../../law/care.ts'
import { notSeen, type CareVisitQuestion } from './questions.ts'

type Does = Effect<CareVisitQuestion>
type Requires = Requirement<CareVisitQuestion>

const visits = carePlanning('28')

/** The clocks of the child’s time in our care wait for this; nothing else records it. */
const counted: readonly Does[] = [
  {
    effect: 'record-fact',
    fact: 'care-visit',
    on: { answer: 'visitAt' },
    with: { seenAlone: { answer: 'seenAlone' }, seenIn: { answer: 'seenIn' } },
  },
  {
    effect: 'end-fact',
    fact: 'fewer-visits-agreed',
    on: { answer: 'visitAt' },
    when: { all: [{ holds: 'fewer-visits-agreed' }, { question: 'fewerVisits', is: 'no' }] },
  },
]

const placed = { fact: 'placement', at: 'start' } as const

const onTheDayOfTheMove = {
  all: [
    { holds: 'placement' },
    { question: 'visitAt', since: placed },
    { question: 'visitAt', notAfter: placed },
  ],
} as const

const inPerson: readonly Requires[] = [
  {
    that: { holds: 'looked-after' },
    otherwise:
      'This child is not in our care, so this cannot be one of the visits that care requires. Take them off this record, or record another kind of visit.',
  },
  {
    that: { question: 'seenHow', is: 'inPerson' },
    otherwise:
      'A video or phone call never counts as a visit. What you wrote is safe. Choose “Spoken to, not visited”, and see the child before the visit is due.',
  },
  {
    that: { not: { all: [onTheDayOfTheMove, { question: 'seenIn', is: 'elsewhere' }] } },
    otherwise:
      'The child moved in on the day of this visit. A visit on that day counts for the new placement only if the child was seen there. Say so, or say that they were seen before the move; and see them in the new home within the week.',
  },
  {
    that: {
      any: [
        { not: { question: 'seenIn', is: 'beforeMove' } },
        { question: 'visitAt', notAfter: placed },
      ],
    },
    otherwise:
      'You said that the child was seen before they moved, and this visit is dated after the move. Change one of the two.',
  },
  {
    that: { everyRowOf: 'risks', has: ['change', 'action'] },
    otherwise:
      'Say of every risk in the care plan whether it is reduced, the same or increased, and what is done about it.',
  },
]

const missed: readonly Requires[] = [
  {
    that: notSeen,
    otherwise: 'You said that the child was seen. Change that answer, or choose another outcome.',
  },
  {
    that: { question: 'managerTold', is: 'yes' },
    otherwise:
      'A child in our care was not seen. Tell the practice manager now, and then say that you have.',
  },
]

export const outcomes: Readonly<Record<string, Outcome<CareVisitQuestion>>> = {
  seenAlone: {
    label: 'Seen alone',
    source: visits,
    requires: [
      {
        that: { question: 'seenAlone', is: 'yes' },
        otherwise:
          'You said that the child was not seen in private. Change that answer, or choose “Seen, not alone”.',
      },
      ...inPerson,
    ],
    effects: counted,
  },
  seenNotAlone: {
    label: 'Seen, not alone',
    explained: 'It counts as a visit; the practice manager looks at why it was not in private.',
    source: visits,
    requires: [
      {
        that: { question: 'seenAlone', is: 'no' },
        otherwise: 'You said that the child was seen in private. Choose “Seen alone”.',
      },
      ...inPerson,
    ],
    effects: counted,
  },
  spokenTo: {
    label: 'Spoken to, not visited',
    explained: 'A video or phone call is kept on the record and does not count as a visit.',
    source: visits,
    requires: [
      {
        that: { question: 'seenHow', is: 'virtual' },
        otherwise:
          'You said that the child was seen in person, or not at all. Choose the outcome that says so.',
      },
    ],
  },
  notSeen: {
    label: 'Not seen: try again',
    explained: 'It does not count, and the day by which the child is to be seen stays as it was.',
    source: visits,
    requires: missed,
    effects: [
      {
        effect: 'open',
        process: 'care-visit',
        to: { holder: 'this-team' },
        carries: { purpose: { value: 'due' } },
        when: { not: { underWay: 'care-visit' } },
      },
    ],
  },
}
