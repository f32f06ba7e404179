import { toBeConfirmed, workingWell } from '../law/sources.ts'
import type { Measure } from '../vocabulary/measure.ts'
import { signposted } from './signposted.ts'

const group = 'Signposting'
const source = [
  workingWell('section 2, outcomes: signposted to other services'),
  toBeConfirmed('signposts from the front door, and whether they were taken up, are counted'),
]
const counted = { fact: signposted.id, by: 'start' } as const

/** Whether being pointed to a service helped anybody (handbook B8.5). */
export const signpostMeasures: readonly Measure[] = [
  {
    id: 'signposted',
    group,
    title: 'Signposted to a service of the directory',
    definition:
      'Services of the directory that children’s families were pointed to in the period, each counted for each child.',
    counted,
    unit: { number: 'things' },
    better: 'neither',
    source,
  },
  {
    id: 'signposted-taken-up',
    group,
    title: 'Signposts known to have been taken up',
    definition:
      'Of the services that families were pointed to in the period: those that the family, the service or a worker has said were taken up.',
    counted,
    unit: { share: { detail: 'takenUp', is: ['yes'] } },
    better: 'higher',
    source,
  },
  {
    id: 'signposted-not-known',
    group,
    title: 'Signposts of which nothing is known',
    definition:
      'Of the services that families were pointed to in the period: those of which nobody has said yet whether they were taken up.',
    counted,
    unit: { share: { not: { detail: 'takenUp', given: true } } },
    better: 'lower',
    source,
  },
]
