import type { Condition } from '../vocabulary/condition.ts'
import type { Carried, Effect } from '../vocabulary/effect.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'

interface Asked<Question extends QuestionId> {
  readonly when?: Condition<Question>
  readonly receivedAt: Carried<Question>
  /** What has happened, and why now. */
  readonly said: Carried<Question>
}

const noneOpen = { not: { underWay: 'early-help-request' } } as const satisfies Condition

/** Early help is asked for with what is known; whether the family agrees is asked there, of the family. */
export const earlyHelpAsked = <Question extends QuestionId>({
  when,
  receivedAt,
  said,
}: Asked<Question>): readonly Effect<Question>[] => [
  {
    effect: 'open',
    process: 'early-help-request',
    to: { team: 'early-help' },
    carries: {
      receivedAt,
      requester: { value: 'professional' },
      requesterName: { value: 'Missing from Home team' },
      whatPrompted: said,
    },
    when: when ? { all: [when, noneOpen] } : noneOpen,
  },
]
