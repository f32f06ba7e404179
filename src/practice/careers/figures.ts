import type { Measure } from '../vocabulary/measure.ts'
import { recruitmentDrive } from './law.ts'

const group = 'From application to start'
const source = [recruitmentDrive]

/** What is counted of applications (handbook B30). */
export const applicationFigures: readonly Measure[] = [
  {
    id: 'applications-judged',
    group,
    title: 'Applications looked at by a recruiter',
    definition: 'Applications that a recruiter passed on, or that went no further.',
    counted: { process: 'application', by: 'decided' },
    unit: { number: 'things' },
    better: 'neither',
    source,
  },
  {
    id: 'applications-shortlisted',
    group,
    title: 'Shortlisted',
    definition: 'Applications that two readers shortlisted ÷ applications that two readers scored.',
    counted: { process: 'shortlisting', by: 'decided' },
    unit: { share: { outcome: ['shortlisted'] } },
    better: 'neither',
    source,
  },
  {
    id: 'offers-accepted',
    group,
    title: 'Offers accepted',
    definition: 'Offers that were accepted ÷ offers that were answered.',
    counted: { process: 'job-offer', by: 'decided' },
    unit: { share: { outcome: ['accepted'] } },
    better: 'higher',
    source,
  },
  {
    id: 'days-to-start',
    group,
    title: 'From application to start',
    definition: 'Days from the application to the first day in post, on average.',
    counted: { fact: 'appointed', by: 'start' },
    unit: { mean: { daysSince: 'application-received' }, in: 'days' },
    better: 'lower',
    source,
  },
]
