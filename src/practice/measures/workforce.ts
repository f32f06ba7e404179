import { lookedAfterReturn } from '../law/care.ts'
import { toBeConfirmed } from '../law/sources.ts'
import type { Measure } from '../vocabulary/measure.ts'

const group = 'Workforce'

const caseHeld = {
  fact: [
    'open-referral',
    'child-in-need-plan',
    'child-protection-plan',
    'looked-after',
    'care-leaver',
  ],
  by: 'held',
} as const

/** Whoever holds more children than this has too many, until the authority says another number. */
const mostChildren = 20

/** What is counted of those who hold cases (handbook A 7). */
export const workforceMeasures: readonly Measure[] = [
  {
    id: 'caseload',
    group,
    title: 'Children for each worker',
    definition:
      'Children held on the last day of the period ÷ workers who hold them. A worker counts as one, whatever their hours.',
    counted: caseHeld,
    unit: { perWorker: true },
    better: 'lower',
    source: [toBeConfirmed('how many children a worker holds')],
  },
  {
    id: 'caseload-over-20',
    group,
    title: `Children whose worker holds more than ${mostChildren}`,
    definition: `Children whose worker holds more than ${mostChildren} children ÷ children held on the last day of the period.`,
    counted: caseHeld,
    unit: { share: { workerHoldsMoreThan: mostChildren } },
    better: 'lower',
    source: [toBeConfirmed('how many children a worker holds')],
  },
  {
    id: 'three-or-more-social-workers',
    group,
    title: 'Children whose worker changed twice or more in a year',
    definition:
      'Children whose case moved to another worker twice or more in the last 12 months ÷ children with an open referral on the last day. A move inside one team is not recorded as one.',
    counted: { fact: 'open-referral', by: 'held' },
    unit: { share: { had: 'case-transfer', by: 'start', inLast: { months: 12 }, atLeast: 2 } },
    better: 'lower',
    source: [lookedAfterReturn('changes of social worker')],
  },
]
