import type { Condition } from '../../vocabulary/condition.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import { notBeyondTheLaw } from '../legal-limits.ts'
import {
  at18,
  byOurDecision,
  died,
  endedByBirthday,
  inCareForAMonth,
  type LeavingOurCareQuestion,
} from './questions.ts'

type Must = Requirement<LeavingOurCareQuestion>
type When = Condition<LeavingOurCareQuestion>

const reasonIs = (...codes: readonly string[]): When => ({ question: 'endReason', is: codes })

const onlyWhere = (reasons: readonly string[], that: When, otherwise: string): Must => ({
  that: { any: [{ not: reasonIs(...reasons) }, that] },
  otherwise,
})

const onThatDay = (aged: { readonly from?: number; readonly under?: number }): When => ({
  aged,
  on: 'endsOn',
})

const placedIn = (...types: readonly string[]): When => ({
  holds: 'placement',
  where: { type: types },
})

/** Which reason fits whom, as the return checks it. */
export const reasonFits: readonly Must[] = [
  onlyWhere(
    ['E11', 'E12'],
    { all: [onThatDay({ under: 18 }), placedIn('A3', 'A4', 'A5', 'A6')] },
    'A child is adopted before 18, from a placement for adoption. This child has no such placement. Record that first, or choose another reason.',
  ),
  onlyWhere(
    ['E45', 'E46', 'E47', 'E48'],
    onThatDay({ under: 18 }),
    'A special guardian is appointed for a child under 18. Choose another reason.',
  ),
  onlyWhere(
    ['E45', 'E46'],
    placedIn('U1', 'U2', 'U3', 'U4', 'U5', 'U6'),
    'This child’s last placement is not with a foster carer, so no former foster carer can be the guardian. Choose special guardianship to another carer.',
  ),
  onlyWhere(
    ['E5', 'E6'],
    onThatDay({ from: 14 }),
    'Nobody under 14 leaves care to live independently. Choose another reason.',
  ),
  onlyWhere(
    ['E7'],
    onThatDay({ from: 16 }),
    'Adult social care funds nobody under 16. Choose another reason.',
  ),
  onlyWhere(
    ['E17'],
    onThatDay({ from: 18 }),
    'Staying put with the same carers begins at 18. Choose another reason, or check the day.',
  ),
  onlyWhere(
    ['E2'],
    died,
    'The date of death is not recorded. Record it on the child’s page first.',
  ),
  {
    that: { any: [{ not: died }, reasonIs('E2')] },
    otherwise: 'This child has died. The reason is then “Died”.',
  },
  {
    that: { not: reasonIs('X1', 'E43', 'E44') },
    otherwise: 'That reason is no longer used, or never ends care. Choose another.',
  },
]

export const dayFits: readonly Must[] = [
  {
    that: { question: 'endsOn', notAfter: 'eighteenOn' },
    otherwise:
      'Care ends on the 18th birthday at the latest. Enter that day, or the earlier one on which it ended.',
  },
  {
    that: { any: [{ not: endedByBirthday }, { question: 'endsOn', since: 'eighteenOn' }] },
    otherwise:
      'Care went on until the 18th birthday, and ended by itself at that midnight. Enter that day.',
  },
  {
    that: { question: 'endsOn', since: { fact: 'looked-after', at: 'start' } },
    otherwise: 'The child would leave our care before coming into it. Check the day.',
  },
  {
    that: { question: 'endsOn', since: { fact: 'placement', at: 'start' } },
    otherwise:
      'A placement is recorded that began after that day. Check the day, or correct the placement.',
  },
  {
    that: { question: 'endsOn', since: { fact: 'temporary-placement', at: 'end' } },
    otherwise:
      'The child was away from the placement for a time until after that day, and a period of care cannot end like that (codes T0 to T4). Check both days.',
  },
  ...notBeyondTheLaw('endsOn'),
]

/** What must be so for the child to leave, whoever agrees to it. */
export const mayLeave: readonly Must[] = [
  {
    that: { any: [{ holds: 'looked-after' }, { not: { underWay: 'becoming-looked-after' } }] },
    otherwise:
      'This child’s coming into our care is not signed yet. What you wrote is safe. Have that signed first; if the child came and left on the same day, that record says so and this one is not needed.',
  },
  {
    that: { not: { holds: 'temporary-placement' } },
    otherwise:
      'The child is away from the placement for a time, and a period of care cannot end like that (codes T0 to T4). What you wrote is safe. Record the return first, or that they do not go back.',
  },
  {
    that: { any: [at18, { question: 'endsOn', notAfter: 'decidedOn' }] },
    otherwise:
      'Only an 18th birthday is recorded ahead. What you wrote is safe. Sign it on the day the child leaves, or after it.',
  },
]

/** Regulation 39: nobody leaves by our own decision before the reviewing officer and a review have looked at it. */
export const reviewedFirst: Must = {
  that: {
    any: [
      { not: byOurDecision },
      { not: inCareForAMonth },
      { had: 'care-review', since: 'looked-after' },
    ],
  },
  otherwise:
    'No review of this child has been held in this period of care, and after 20 working days one comes first. What you wrote is safe. Ask the reviewing officer to bring the review forward.',
}
