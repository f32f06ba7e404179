import { guidanceOnCare, lookedAfterReturn } from '../law/care.ts'
import type { Measure } from '../vocabulary/measure.ts'
import { aYear, heldInCare, notShortBreaks } from './care.ts'
import { adoptionScorecard } from './sources.ts'

const homes = 'Homes and permanence'

/** Where children in our care live, and how they come to a permanent home (handbook A 7). */
export const homesMeasures: readonly Measure[] = [
  {
    id: 'three-or-more-placements',
    group: homes,
    title: '3 or more placements in the year',
    definition:
      'Children who had 3 or more placements in the 12 months to the last day, temporary ones not counted ÷ children in our care that day.',
    counted: heldInCare,
    only: notShortBreaks,
    unit: { share: { had: 'placement', by: 'in-force', inLast: aYear, atLeast: 3 } },
    better: 'lower',
    source: [lookedAfterReturn('stability of placements')],
  },
  {
    id: 'long-term-stability',
    group: homes,
    title: 'Long-term stability',
    definition:
      'Children in the same placement for 2 years or more, or placed for adoption ÷ children under 16 in our care for 2.5 years or more on the last day.',
    counted: heldInCare,
    only: {
      all: [notShortBreaks, { aged: { under: 16 } }, { lasted: 'at-least', months: 30 }],
    },
    unit: {
      share: { any: [{ holds: 'placement', forMonths: 24 }, { holds: 'placed-for-adoption' }] },
    },
    better: 'higher',
    source: [lookedAfterReturn('stability of placements')],
  },
  ...(
    [
      [
        'placed-far-away',
        'Placed more than 20 miles from home',
        'more than 20 miles from home',
        { detail: 'miles', above: 20 },
      ],
      [
        'placed-outside',
        'Placed outside our area',
        'outside our area',
        { detail: 'inOurArea', is: ['no'] },
      ],
      [
        'placed-far-and-outside',
        'Placed outside our area and far away',
        'outside our area and more than 20 miles from home',
        {
          all: [
            { detail: 'miles', above: 20 },
            { detail: 'inOurArea', is: ['no'] },
          ],
        },
      ],
    ] as const
  ).map(([id, title, where, share]): Measure => ({
    id,
    group: homes,
    title,
    definition: `Placements ${where} ÷ placements on the last day whose distance from home is known. Children who came alone and seek asylum are not among them.`,
    counted: { fact: 'placement', by: 'held' },
    only: {
      all: [
        { detail: 'miles', given: true },
        { not: { holds: 'unaccompanied-asylum-seeking' } },
        notShortBreaks,
      ],
    },
    unit: { share },
    better: 'lower',
    source: [lookedAfterReturn('distance of placements')],
  })),
  {
    id: 'permanence-by-second-review',
    group: homes,
    title: 'Permanence plans by the second review',
    definition: 'Plans agreed by their day ÷ plans that fell due (T76).',
    counted: { clocks: ['T76'], by: 'due', limit: 'statutory' },
    unit: { share: { inTime: 'statutory' } },
    better: 'higher',
    source: [guidanceOnCare('a plan for permanence by the second review')],
  },
  ...(
    [
      ['drift-some', 'Some drift (amber)', 'some'],
      ['drift-serious', 'Serious drift (red)', 'serious'],
    ] as const
  ).map(([id, title, rating]): Measure => ({
    id,
    group: homes,
    title,
    definition:
      'Children in our care on the last day whose way to a permanent home was last rated so.',
    counted: heldInCare,
    only: { latest: 'permanence-tracked', where: { rating: [rating] } },
    unit: { number: 'children' },
    better: 'lower',
    source: [guidanceOnCare('avoiding drift and delay')],
  })),
  {
    id: 'adoption-days-entry-to-placement',
    group: homes,
    title: 'Adoption: days from care to the new family (A10)',
    definition:
      'Average days from coming into our care to being placed for adoption, of children placed in the period. Children placed with their own foster carers are left out, because their time is counted otherwise.',
    counted: { fact: 'placed-for-adoption', by: 'start' },
    only: { not: { detail: 'fosterCarer', is: ['yes'] } },
    unit: { mean: { daysSince: 'looked-after' }, in: 'days' },
    better: 'lower',
    aim: 426,
    source: [adoptionScorecard('A10: 14 months, or 426 days')],
  },
  {
    id: 'adoption-days-unadjusted',
    group: homes,
    title: 'Adoption: days from care to placement, unadjusted (A1)',
    definition:
      'Average days from coming into our care to being placed for adoption, of all children placed in the period.',
    counted: { fact: 'placed-for-adoption', by: 'start' },
    unit: { mean: { daysSince: 'looked-after' }, in: 'days' },
    better: 'lower',
    source: [adoptionScorecard('A1')],
  },
  {
    id: 'adoption-days-order-to-match',
    group: homes,
    title: 'Adoption: days from order to match (A2)',
    definition: 'Average days from the placement order to the match, of matches in the period.',
    counted: { fact: 'adoption-match', by: 'start' },
    unit: { mean: { daysSince: 'legal-status', where: { code: ['E1'] } }, in: 'days' },
    better: 'lower',
    aim: 121,
    source: [adoptionScorecard('A2: 121 days')],
  },
]
