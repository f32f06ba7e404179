import type { SubjectTest } from '../../practice/vocabulary/condition.ts'
import { isPositive, type Literal } from './judged.ts'

/** Exactly one of these is so of anybody. */
const births = ['born', 'unborn', 'age-unknown'] as const

/** At most one of these is so: an address outside the area has a district, and it is not ours. */
const places = ['lives-out-of-area', 'district-unknown', 'in-a-district'] as const

/** Who else one of these presupposes. */
const presupposes: Readonly<Partial<Record<SubjectTest, (typeof births)[number]>>> = {
  adult: 'born',
  'due-beyond-40-weeks': 'unborn',
}

/** Is there a person who is and is not all that is said of them? */
export function someSubject(said: readonly Literal[]): boolean {
  const is = new Set(said.filter(isPositive).flatMap(impliedBy))
  const isNot = new Set(said.filter((one) => !isPositive(one)).flatMap(wordOf))
  if ([...is].some((word) => isNot.has(word))) return false
  const fits = (chosen: string, all: readonly string[]): boolean =>
    !isNot.has(chosen) && all.every((one) => one === chosen || !is.has(one))
  const birth = births.some(
    (chosen) =>
      fits(chosen, births) &&
      Object.entries(presupposes).every(([test, birth]) => !is.has(test) || birth === chosen),
  )
  return birth && places.some((chosen) => fits(chosen, places))
}

/** A word of its own for each thing said; a fact and a test never share one. */
function wordOf({ atom }: Literal): readonly string[] {
  if ('subject' in atom) return [atom.subject]
  if ('holds' in atom)
    return [
      atom.where ? `holds ${atom.holds} ${JSON.stringify(atom.where)}` : `holds ${atom.holds}`,
    ]
  if ('underWay' in atom) return [`under way ${atom.underWay}`]
  if (!('had' in atom)) return []
  const { inLast, times = 1 } = atom
  const isOnce = inLast === undefined && times === 1
  return [isOnce ? `had ${atom.had}` : `had ${atom.had} ${times} ${JSON.stringify(inLast)}`]
}

/** What is so of a plan of one category is so of a plan; what is under way is something under way. */
function impliedBy(literal: Literal): readonly string[] {
  const { atom } = literal
  const own = wordOf(literal)
  if ('holds' in atom) return [...own, `holds ${atom.holds}`]
  if ('had' in atom) return [...own, `had ${atom.had}`]
  return 'underWay' in atom ? [...own, 'under way anything'] : own
}
