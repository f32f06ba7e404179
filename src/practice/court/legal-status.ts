import type { Condition } from '../vocabulary/condition.ts'
import type { Carried, Effect } from '../vocabulary/effect.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'

/** The legal statuses of a child in our care that an order of the court replaces. */
const inOurCare = ['C1', 'C2', 'E1', 'V2', 'L1', 'L2', 'L3'] as const

const hasLegalStatus = {
  holds: 'legal-status',
  where: { code: inOurCare },
} as const satisfies Condition

const alreadyHas = (code: string) =>
  ({ holds: 'legal-status', where: { code } }) as const satisfies Condition

/**
 * A new legal status from the day `on`: the one before it ends that day, so that none overlaps and none is missing,
 * and a child who is not in our care yet comes into it (a hand-over to the record of that).
 */
export const legalStatusBegins = <On extends QuestionId>({
  code,
  on,
  when,
}: {
  readonly code: string
  readonly on: Carried<On>
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
      carries: { startAt: on, legalStatus: { value: code } },
      when: both({ not: { holds: 'looked-after' } }),
    },
  ]
}

/** The order ends and nothing that keeps the child in our care follows it. */
export const legalStatusEnds = <On extends QuestionId>(
  on: Carried<On>,
  codes: readonly string[] = inOurCare,
): readonly Effect<On>[] => [
  {
    effect: 'end-fact',
    fact: 'legal-status',
    on,
    when: { holds: 'legal-status', where: { code: codes } },
  },
  {
    effect: 'hand-over',
    what: 'The child leaves our care: record the end of it and why',
    to: { holder: 'this-team' },
    when: {
      all: [{ holds: 'looked-after' }, { holds: 'legal-status', where: { code: codes } }],
    },
  },
]
