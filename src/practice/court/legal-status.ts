import type { Condition } from '../vocabulary/condition.ts'
import type { Carried, Effect } from '../vocabulary/effect.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'

/** The legal statuses of a child in our care that the court's order may end. It ends no remand. */
const inOurCare = ['C1', 'C2', 'E1', 'V2', 'L1', 'L2', 'L3'] as const

/** Whatever the legal basis was, the new one takes its place. */
const hasLegalStatus = { holds: 'legal-status' } as const satisfies Condition

const alreadyHas = (code: string) =>
  ({ holds: 'legal-status', where: { code } }) as const satisfies Condition

/**
 * A new legal status from the day `on`: the one before it ends that day, so that none overlaps and none is missing,
 * and a child who is not in our care yet comes into it (a hand-over to the record of that).
 */
export const legalStatusBegins = <On extends QuestionId>({
  code,
  on,
  carries,
  when,
}: {
  readonly code: string
  readonly on: Carried<On>
  /** What else is known of it already, for the record of coming into our care. */
  readonly carries?: Readonly<Record<QuestionId, Carried<On>>>
  readonly when?: Condition<On>
}): readonly Effect<On>[] => {
  const both = (condition: Condition<On>): Condition<On> =>
    when ? { all: [when, condition] } : condition
  const isNew = { not: alreadyHas(code) } as const
  return [
    {
      effect: 'end-fact',
      fact: 'legal-status',
      on,
      when: both({ all: [hasLegalStatus, isNew] }),
    },
    {
      effect: 'start-fact',
      fact: 'legal-status',
      on,
      with: { code: { value: code } },
      when: both(isNew),
    },
    {
      effect: 'open',
      process: 'becoming-looked-after',
      to: { holder: 'this-team' },
      carries: { startAt: on, legalStatus: { value: code }, ...carries },
      when: both({
        all: [{ not: { holds: 'looked-after' } }, { not: { underWay: 'becoming-looked-after' } }],
      }),
    },
  ]
}

/**
 * The order ends, and nothing that keeps the child in our care follows it. Leaving our care ends the legal status, the
 * placement and the period of care on one day, so that no day is without a basis; and it is there that somebody
 * says if the child stays by agreement.
 */
export const legalStatusEnds = <On extends QuestionId>(
  on: Carried<On>,
  order: string,
  codes: readonly string[] = inOurCare,
  when?: Condition<On>,
): readonly Effect<On>[] => [
  {
    effect: 'open',
    process: 'leaving-our-care',
    to: { holder: 'this-team' },
    carries: { endsOn: on, orderMade: { value: order } },
    when: {
      all: [
        ...(when ? [when] : []),
        { holds: 'legal-status', where: { code: codes } },
        { not: { underWay: 'leaving-our-care' } },
      ],
    },
  },
]
