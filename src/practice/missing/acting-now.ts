import type { Condition } from '../vocabulary/condition.ts'
import type { Carried, Destination, Effect } from '../vocabulary/effect.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'

/** To whoever works with the child or, where nobody does, to the team that assesses where they live. */
const toTheWorker: Destination<never> = {
  first: [
    { when: { holds: 'open-referral' }, to: { holder: 'allocated-worker' } },
    { to: { team: 'duty-and-assessment' } },
  ],
}

interface Strategy<Question extends QuestionId> {
  readonly when: Condition<Question>
  readonly receivedAt: Carried<Question>
  readonly reason: Carried<Question>
}

/** A strategy discussion at once, unless one is under way; for a child in our care it is one of the special kinds. */
export const strategyDiscussion = <Question extends QuestionId>({
  when,
  receivedAt,
  reason,
}: Strategy<Question>): readonly Effect<Question>[] =>
  [
    { kind: 'missingFromCare', who: { holds: 'looked-after' } as const },
    { kind: 'usual', who: { not: { holds: 'looked-after' } } as const },
  ].map(({ kind, who }): Effect<Question> => ({
    effect: 'open',
    process: 'strategy-discussion',
    to: toTheWorker,
    carries: { kind: { value: kind }, receivedAt, reason, immediateDanger: { value: 'yes' } },
    when: { all: [when, who, { not: { underWay: 'strategy-discussion' } }] },
  }))

interface Escalation<Question extends QuestionId> {
  readonly when: Condition<Question>
  readonly receivedAt: Carried<Question>
  readonly said: Carried<Question>
}

/** A child nobody works with goes to the front door; what concerns an open case reaches its worker today. */
export const escalated = <Question extends QuestionId>({
  when,
  receivedAt,
  said,
}: Escalation<Question>): readonly Effect<Question>[] => [
  {
    effect: 'open',
    process: 'contact',
    to: { team: 'front-door' },
    carries: { ...fromUs, receivedAt, worries: said },
    when: { all: [when, { not: { holds: 'open-referral' } }] },
  },
  {
    effect: 'open',
    process: 'open-case-contact',
    to: { holder: 'allocated-worker' },
    carries: { ...fromUs, receivedAt, whatWasSaid: said },
    when: { all: [when, { holds: 'open-referral' }] },
  },
]

/** As the census counts it: social care in this authority. */
const fromUs = {
  source: { value: '5A' },
  referrerAgency: { value: 'Missing from Home team' },
  referrerAnonymous: { value: 'no' },
} as const satisfies Readonly<Record<string, Carried<never>>>
