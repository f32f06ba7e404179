import { toBeConfirmed } from '../law/sources.ts'
import { careLeaversOffer } from '../leaving-care/money/law.ts'
import type { Measure } from '../vocabulary/measure.ts'

const group = 'Care leavers'
const decided = { fact: 'entitlement-claim', by: 'start' } as const
const cutBy = ['entitlement', 'age', 'sex']
const source = [careLeaversOffer('money matters')]

/** What care leavers asked for, what became of it and how soon (handbook B28: claims by item). */
export const careLeaversMoneyMeasures: readonly Measure[] = [
  {
    id: 'care-leaver-claims',
    group,
    title: 'Claims of care leavers, by what was asked for',
    definition: 'Claims that young people made in the period and that have been decided.',
    counted: decided,
    cutBy,
    unit: { number: 'things' },
    better: 'neither',
    source,
  },
  {
    id: 'care-leaver-claims-agreed',
    group,
    title: 'Claims of care leavers that were agreed',
    definition: 'Claims agreed ÷ claims made in the period that have been decided.',
    counted: decided,
    cutBy,
    unit: { share: { detail: 'decision', is: ['agreed'] } },
    better: 'neither',
    source,
  },
  {
    id: 'care-leaver-claims-in-time',
    group,
    title: 'Claims of care leavers decided in ten working days',
    definition: 'Claims decided in time ÷ claims whose decision fell due in the period.',
    counted: { clocks: ['B28.DECIDED'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [toBeConfirmed('a claim is decided within ten working days')],
  },
  {
    id: 'care-leaver-claims-paid',
    group,
    title: 'Agreed claims paid in ten working days',
    definition: 'Paid in time ÷ agreed claims whose payment fell due in the period.',
    counted: { clocks: ['B28.PAID'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [toBeConfirmed('what was agreed is paid within ten working days')],
  },
  {
    id: 'living-independently-enrolled',
    group,
    title: 'Enrolled on ASDAN Living Independently',
    definition: 'Courses on which young people were enrolled in the period.',
    counted: { process: 'living-independently', by: 'happened' },
    unit: { number: 'things' },
    better: 'higher',
    source: [careLeaversOffer('ASDAN Living Independently')],
  },
  {
    id: 'living-independently-completed',
    group,
    title: 'Completed ASDAN Living Independently',
    definition: 'Certificates of the course that young people earned in the period.',
    counted: { fact: 'living-independently-award', by: 'start' },
    unit: { number: 'things' },
    better: 'higher',
    source: [careLeaversOffer('ASDAN Living Independently')],
  },
]
