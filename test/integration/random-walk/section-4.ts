import type { FactType } from '../../../src/practice/vocabulary/fact.ts'
import type { FactRow } from '../../../src/store/facts.ts'

type Fact = Pick<FactRow, 'subject_id' | 'kind' | 'from_on' | 'to_on'>

/** Facts of which a child has only one at a time (handbook A section 4, rules 2 and 3; Children Act 1989 section 47). */
const onlyOne = [
  'child-protection-plan',
  'open-referral',
  'section-47-enquiry',
  'child-in-need-plan',
]

/** What the handbook’s section 4 forbids and these facts say, each in words; empty when nothing. */
export function forbidden(facts: readonly Fact[]): readonly string[] {
  const found: string[] = []
  for (const fact of facts) {
    if (fact.to_on !== null && fact.to_on < fact.from_on)
      found.push(`${inWords(fact)} ends before it begins`)
  }
  for (const [at, one] of facts.entries()) {
    for (const other of facts.slice(at + 1)) {
      if (one.subject_id === other.subject_id && neverTogether(one, other) && overlap(one, other))
        found.push(`${inWords(one)} and ${inWords(other)} are open together`)
    }
  }
  for (const plan of facts.filter((one) => one.kind === 'child-protection-plan')) {
    const conference = facts.some(
      (one) =>
        one.subject_id === plan.subject_id &&
        one.kind === 'initial-conference' &&
        one.from_on === plan.from_on,
    )
    if (!conference) found.push(`${inWords(plan)} does not begin on the day of its conference`)
  }
  return found
}

/**
 * Where there is nothing of a kind of which there is always one while something else is so: a day in our care
 * without a placement or a legal status. Before the first is written down at all, none is missing.
 */
export function broken(facts: readonly Fact[], types: Iterable<FactType>): readonly string[] {
  const found: string[] = []
  for (const { id, unbroken } of types) {
    for (const whole of facts.filter((one) => one.kind === unbroken?.during)) {
      const rows = facts
        .filter((one) => one.kind === id && one.subject_id === whole.subject_id)
        .filter((one) => overlap(one, whole))
        .sort((one, other) => one.from_on.localeCompare(other.from_on))
      const [first, ...later] = rows
      const ended = rows.at(-1)?.to_on
      if (first && first.from_on > whole.from_on)
        found.push(`the first ${id} begins after the ${inWords(whole)} does`)
      for (const [at, one] of later.entries()) {
        if (one.from_on !== rows[at]?.to_on)
          found.push(`the ${inWords(one)} does not begin where the one before it ends`)
      }
      if (ended && (whole.to_on === null || ended < whole.to_on))
        found.push(`the last ${id} ends before the ${inWords(whole)} does`)
    }
  }
  return found
}

const inWords = ({ kind, from_on, to_on }: Fact): string =>
  `${kind} of ${from_on} to ${to_on ?? 'now'}`

function neverTogether(one: Fact, other: Fact): boolean {
  const kinds = [one.kind, other.kind]
  if (one.kind === other.kind) return onlyOne.includes(one.kind)
  return kinds.includes('child-protection-plan') && kinds.includes('child-in-need-plan')
}

/** One may end on the day the other begins. */
const overlap = (one: Fact, other: Fact): boolean =>
  (one.to_on === null || other.from_on < one.to_on) &&
  (other.to_on === null || one.from_on < other.to_on)
