import { toBeConfirmed, workingWell } from '../law/sources.ts'
import type { FactType } from '../vocabulary/fact.ts'

/** What is known, once somebody has said so, of whether a family took up a service. */
const takenUp = {
  yes: 'Taken up',
  notYet: 'Not yet',
  didNotSuit: 'It did not suit',
} as const

/** A service that a family was pointed to, as it stood that day: its name, and how it was reached. */
export const signposted: FactType = {
  // Details besides: serviceId, saidBy (family, provider or worker), saidOn.
  id: 'signposted',
  title: 'Pointed to a service',
  keptBy: 'directory',
  details: {
    service: { title: 'Service', alone: true },
    reach: { title: 'Reached at' },
    takenUp: { title: 'Whether it was taken up', options: takenUp, alone: true },
  },
  source: [
    workingWell('section 2, outcomes: signposted to other services'),
    toBeConfirmed('signposts from the front door, and whether they were taken up, are counted'),
  ],
}
