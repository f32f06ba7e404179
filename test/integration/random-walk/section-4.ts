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
