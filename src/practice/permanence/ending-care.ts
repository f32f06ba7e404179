import type { Carried, Effect } from '../vocabulary/effect.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'

/**
 * An order makes a home permanent: that is an achievement on the day `on`, the plan it carried out has done its work, and the
 * child leaves our care for the reason that the return counts.
 */
export const achievedByOrder = <On extends QuestionId>({
  on,
  route,
  endReason,
  orderMade,
}: {
  readonly on: Carried<On>
  readonly route: Carried<On>
  readonly endReason: Carried<On>
  /** The order, in words. */
  readonly orderMade: string
}): readonly Effect<On>[] => [
  { effect: 'record-fact', fact: 'permanence-achieved', on, with: { route } },
  {
    effect: 'end-fact',
    fact: 'permanence-plan',
    on,
    with: { endReason: { value: 'achieved' } },
    when: { holds: 'permanence-plan' },
  },
  {
    effect: 'open',
    process: 'leaving-our-care',
    to: { holder: 'this-team' },
    carries: { endsOn: on, endReason, orderMade: { value: orderMade } },
    when: { all: [{ holds: 'looked-after' }, { not: { underWay: 'leaving-our-care' } }] },
  },
]
