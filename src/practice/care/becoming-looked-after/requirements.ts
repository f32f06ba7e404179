import type { Requirement } from '../../vocabulary/outcome.ts'
import { endsInTime, isAChild, statusFits } from '../legal-limits.ts'
import { section20IsLawful } from '../section-20.ts'
import { outOfHours, type BecomingLookedAfterQuestion } from './questions.ts'

type Must = Requirement<BecomingLookedAfterQuestion>

/** What nobody may hand in, whatever is decided: the law does not know it. */
export const whatTheLawAllows: readonly Must[] = [
  ...isAChild,
  ...statusFits('startAt'),
  ...endsInTime,
  ...section20IsLawful,
  {
    that: { not: { question: 'need', is: ['N9', 'N0'] } },
    otherwise:
      'A child in our care always has one main need, from N1 to N8. Choose the one that weighs most.',
  },
  {
    that: {
      any: [outOfHours, { question: 'recommendedBy', holdsRole: ['practice-manager'] }],
    },
    otherwise:
      'By day a practice manager recommends it to the head of service. Name the practice manager who does.',
  },
]

/** A new period of care, and not the one there is, or one that ended today. */
export const aNewPeriod: readonly Must[] = [
  {
    that: { not: { holds: 'looked-after' } },
    otherwise:
      'This child is in our care already, so no new period begins. What you wrote is safe. If the legal basis changes, record a change of legal status; if the home does, a placement.',
  },
  {
    that: {
      any: [
        { holds: 'looked-after' },
        { not: { had: 'looked-after' } },
        { not: { question: 'startAt', notAfter: { fact: 'looked-after', at: 'end' } } },
      ],
    },
    otherwise:
      'This child was in our care until that very day, so this is the same period of care going on. Correct the day on which it was recorded as ended.',
  },
]

/** Where a court, or the police, have put the child in our care it is not for us to decide otherwise. */
export const noOrderSaysSo: readonly Must[] = [
  {
    that: { not: { holds: 'legal-status', where: { code: ['C1', 'C2', 'E1', 'J1', 'J2', 'J3'] } } },
    otherwise:
      'A court has put this child in our care, so that cannot be refused here. Sign it, or ask for legal advice about the order.',
  },
  {
    that: { not: { holds: 'looked-after' } },
    otherwise:
      'This child is in our care. To end that, record that the child leaves our care; this record stays as it is.',
  },
]
