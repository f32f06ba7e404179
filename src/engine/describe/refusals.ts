import type { FactType } from '../../practice/vocabulary/fact.ts'
import type { Requirement } from '../../practice/vocabulary/outcome.ts'
import type { InPractice } from './within.ts'
import type { RequirementDescription } from './outcomes.ts'

/** Something that is not allowed: what is tried, and the words it is refused with. */
export interface RefusalDescription {
  /** "when it is submitted", "when it is authorised", or what was tried. */
  readonly trying: string
  readonly otherwise: string
  /** What must be so instead, as a clause. */
  readonly that?: string
}

type Describe = (requirement: Requirement, within: InPractice) => RequirementDescription

/** Everything a process refuses, in the words a person reads: rules for every record, then those of facts. */
export function refusalsOf(within: InPractice, describe: Describe): readonly RefusalDescription[] {
  const { definition, practice } = within
  const rule =
    (trying: string) =>
    (one: Requirement): RefusalDescription => ({ trying, ...describe(one, within) })
  const factsThat = (does: 'start-fact' | 'end-fact'): readonly FactType[] => {
    const effects = Object.values(definition.outcomes).flatMap((one) => one.effects ?? [])
    const ids = effects.flatMap((effect) => (effect.effect === does ? [effect.fact] : []))
    return [...new Set(ids)].flatMap((id) => practice.facts.get(id) ?? [])
  }
  return [
    ...(definition.startRequires ?? []).map(rule('to begin')),
    ...(definition.submitRequires ?? []).map(rule('when it is submitted')),
    ...(definition.authoriseRequires ?? []).map(rule('when it is authorised')),
    ...factsThat('start-fact').flatMap(({ title, overlapMessage }) =>
      overlapMessage
        ? [{ trying: `two at once: ${title.toLowerCase()}`, otherwise: overlapMessage }]
        : [],
    ),
    ...factsThat('end-fact').flatMap(({ title, sameDayMessage }) =>
      sameDayMessage
        ? [{ trying: `on the day it began: ${title.toLowerCase()}`, otherwise: sameDayMessage }]
        : [],
    ),
    ...[...new Set([...factsThat('start-fact'), ...factsThat('end-fact')])].flatMap(
      ({ title, unbroken }) =>
        unbroken
          ? [{ trying: `leaving a gap: ${title.toLowerCase()}`, otherwise: unbroken.message }]
          : [],
    ),
    ...Object.values(definition.notHere ?? {}).map((otherwise) => ({
      trying: 'as an outcome of this process',
      otherwise,
    })),
    ...(definition.roles.authorise
      ? [
          {
            trying: 'authorising a record of one’s own',
            otherwise: `Whoever started or submitted the ${definition.noun} is never the one who authorises it.`,
          },
        ]
      : []),
  ]
}
