import type { FactType } from '../../practice/vocabulary/fact.ts'
import type { Practice } from '../practice.ts'
import { saidOfFact } from '../said-of-fact.ts'
import type { NameOf } from '../summary.ts'
import { dateInWords } from '../words.ts'
import type { StoryFact, StoryLine, StorySource } from './story.ts'

interface Told {
  readonly practice: Practice
  readonly personId: string
  /** The London day of the reader. */
  readonly today: string
  readonly nameOf: NameOf
}

/** In force on that day: begun, and not ended. */
export const isInForce = ({ fromOn, toOn }: StoryFact, today: string): boolean =>
  fromOn <= today && (toOn === undefined || toOn > today)

/** What dated facts tell: each that is in force says how they stand, and some say where, what must not be, or who saw them. */
export function toldByFacts(facts: readonly StoryFact[], told: Told): readonly StoryLine[] {
  const { practice, today } = told
  const typeOf = ({ kind }: StoryFact): FactType | undefined => practice.facts.get(kind)
  const standing = facts
    .filter((fact) => isInForce(fact, today) && typeOf(fact)?.tells !== 'where-tonight')
    .map((fact) => line('standing', fact, told))
  const inForce = facts.flatMap((fact) => {
    const tells = typeOf(fact)?.tells
    return tells && tells !== 'seen' && isInForce(fact, today) ? [line(tells, fact, told)] : []
  })
  const [lastSeen] = newestFirst(
    facts.filter((fact) => typeOf(fact)?.tells === 'seen' && fact.fromOn <= today),
  )
  return [
    ...newestLinesFirst([...standing, ...inForce]),
    ...(lastSeen ? [seen(lastSeen, told)] : []),
  ]
}

/** Newest first, and always in one order. */
const newestFirst = (facts: readonly StoryFact[]): readonly StoryFact[] =>
  [...facts].sort((one, other) => other.fromOn.localeCompare(one.fromOn))

/** Newest first; what has no day comes last. */
export const newestLinesFirst = (lines: readonly StoryLine[]): readonly StoryLine[] =>
  [...lines].sort((one, other) => (other.saidOn ?? '').localeCompare(one.saidOn ?? ''))

function line(topic: StoryLine['topic'], fact: StoryFact, told: Told): StoryLine {
  const { practice, nameOf } = told
  return {
    topic,
    title: practice.facts.get(fact.kind)?.title ?? fact.kind,
    words: saidOfFact(fact, practice, nameOf),
    saidOn: fact.fromOn,
    from: sourceOf(fact, told),
    lasts: true,
  }
}

/** "Seen alone: yes" where the fact says; that nothing says it is said too. */
function seen(fact: StoryFact, told: Told): StoryLine {
  const { words, ...rest } = line('seen', fact, told)
  const alone = words.length > 0 ? words : ['whether alone is not recorded']
  return { ...rest, title: 'Last seen', words: [dateInWords(fact.fromOn), rest.title, ...alone] }
}

const sourceOf = (fact: StoryFact, { personId }: Told): StorySource =>
  fact.startedBy ?? { is: 'person', id: personId, what: 'where they stand' }
