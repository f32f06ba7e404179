import { workingTogether, workingWell } from '../law/sources.ts'
import type { Measure } from '../vocabulary/measure.ts'
import { childrenInNeedCensus } from './sources.ts'

const group = 'Front door'

/** From a first worry to a referral (handbook A 7). */
export const frontDoorMeasures: readonly Measure[] = [
  {
    id: 'contacts',
    group,
    title: 'Contacts',
    definition: 'Children’s contacts that were decided in the period.',
    counted: { process: 'contact', by: 'decided' },
    unit: { number: 'things' },
    better: 'neither',
    source: [workingWell('contacts at the front door')],
  },
  {
    id: 'contacts-to-referral',
    group,
    title: 'Contacts that became a referral',
    definition: 'Contacts that led to a referral ÷ contacts that were decided in the period.',
    counted: { process: 'contact', by: 'decided' },
    unit: { share: { outcome: ['acceptedAsReferral', 'strategyDiscussionNow'] } },
    better: 'neither',
    source: [workingWell('contacts at the front door')],
  },
  {
    id: 'contacts-in-1-working-day',
    group,
    title: 'Contacts decided in 1 working day',
    definition: 'Contacts decided by their time limit (T01) ÷ contacts decided in the period.',
    counted: { process: 'contact', by: 'decided' },
    unit: { share: { inTime: 'statutory', clock: 'T01' } },
    better: 'higher',
    source: [workingTogether('a decision within one working day')],
  },
  {
    id: 'referrals',
    group,
    title: 'Referrals',
    definition: 'Children whose referral began in the period; a child twice where there were two.',
    counted: { fact: 'open-referral', by: 'start' },
    unit: { number: 'things' },
    better: 'neither',
    source: [childrenInNeedCensus('referrals')],
  },
  {
    id: 'referrals-no-further-action',
    group,
    title: 'Referrals closed before an assessment',
    definition:
      'Referrals decided with no assessment or service after them ÷ referrals decided in the period.',
    counted: { process: 'referral', by: 'decided' },
    unit: { share: { outcome: ['closedBeforeAssessment'] } },
    better: 'lower',
    source: [childrenInNeedCensus('referrals with no further action')],
  },
  {
    id: 're-referrals',
    group,
    title: 'Re-referrals within 12 months',
    definition:
      'Referrals of a child who had an earlier one that began within 365 days before, date to date ÷ referrals that began in the period.',
    counted: { fact: 'open-referral', by: 'start' },
    unit: {
      share: { had: 'open-referral', by: 'start', inLast: { days: 365 }, earlier: true },
    },
    better: 'lower',
    source: [childrenInNeedCensus('re-referrals within 12 months')],
  },
]
