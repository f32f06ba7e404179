import { guidanceOnCare } from '../law/care.ts'
import { seed } from '../vocabulary/source.ts'
import type { Measure } from '../vocabulary/measure.ts'

const permanence = 'A permanent home'
const peerReview = seed('Newspaper, 16 April 2019: how quickly are final decisions made?')

const routes = [
  ['home', 'Went home to their family', ['return']],
  ['family', 'Live with family or friends, by an order', ['family-order', 'fostering-with-family']],
  ['fostering', 'Long-term fostering', ['fostering']],
  ['adoption', 'Were adopted', ['adoption']],
  ['other', 'Residential home, or living independently', ['residential', 'independence']],
] as const

/** How quickly it is decided where a child lives for good, how soon they do, and by which way (handbook B31.3). */
export const permanenceMeasures: readonly Measure[] = [
  {
    id: 'permanence-days-to-decision',
    group: permanence,
    title: 'Days from coming into care to the decision on permanence',
    definition:
      'Average days from coming into our care to the first permanence plan, of children for whom one was decided in the period.',
    counted: { fact: 'permanence-plan', by: 'start' },
    only: { not: { had: 'permanence-plan', by: 'start', earlier: true } },
    unit: { mean: { daysSince: 'looked-after' }, in: 'days' },
    better: 'lower',
    source: [peerReview],
  },
  {
    id: 'permanence-days-to-home',
    group: permanence,
    title: 'Days from coming into care to a permanent home',
    definition:
      'Average days from coming into our care to a permanent home, of children who got one in the period, by whichever way.',
    counted: { fact: 'permanence-achieved', by: 'start' },
    unit: { mean: { daysSince: 'looked-after' }, in: 'days' },
    better: 'lower',
    source: [peerReview],
  },
  ...routes.map(([id, title, route]): Measure => ({
    id: `permanence-by-${id}`,
    group: permanence,
    title,
    definition: 'Children who got a permanent home in this way in the period.',
    counted: { fact: 'permanence-achieved', by: 'start' },
    only: { detail: 'route', is: route },
    unit: { number: 'children' },
    better: 'neither',
    source: [guidanceOnCare('permanence')],
  })),
]
