import type { SubjectTest } from '../../practice/vocabulary/condition.ts'
import { isPositive, type AboutSubject, type Literal } from './judged.ts'

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
  return birth && places.some((chosen) => fits(chosen, places)) && someAge(said)
}

/** Somebody has one age on any one day; nothing is denied of it where nothing says that it is known. */
function someAge(said: readonly Literal[]): boolean {
  const ages = said.flatMap(({ atom, wanted }) => ('aged' in atom ? [{ ...atom, wanted }] : []))
  const known = new Set(ages.filter(({ wanted }) => wanted).map(({ on }) => on))
  const isSo = (age: number, { aged, wanted }: (typeof ages)[number]): boolean =>
    (age >= (aged.from ?? 0) && age < (aged.under ?? Infinity)) === wanted
  return [...known].every((day) => {
    const onDay = ages.filter(({ on }) => on === day)
    const bounds = onDay.flatMap(({ aged: { from = 0, under = 0 } }) => [from, under])
    return bounds
      .flatMap((bound) => [bound - 1, bound])
      .some((age) => age >= 0 && onDay.every((one) => isSo(age, one)))
  })
}

/** A word of its own for each thing said; a fact and a test never share one. */
function wordOf({ atom }: Literal): readonly string[] {
  if ('subject' in atom) return [atom.subject]
  if ('holds' in atom) return [holding(atom)]
  if ('underWay' in atom) return [`under way ${atom.underWay}`]
  if ('heldInAll' in atom || 'aged' in atom) return [JSON.stringify(atom)]
  if (!('had' in atom)) return []
  const { had, times = 1, ...further } = atom
  const isOnce = Object.keys(further).length === 0 && times === 1
  return [isOnce ? `had ${had}` : `had ${had} ${times} ${JSON.stringify(further)}`]
}

type Holding = Extract<AboutSubject, { readonly holds: unknown }>

const holding = ({ holds, ...further }: Holding): string =>
  Object.keys(further).length === 0 ? `holds ${holds}` : `holds ${holds} ${JSON.stringify(further)}`

/**
 * What is so of a plan of one category, or of six months, is so of a plan; what is under way is something under
 * way; whoever has an age was born.
 */
function impliedBy(literal: Literal): readonly string[] {
  const { atom } = literal
  const own = wordOf(literal)
  if ('holds' in atom) {
    const { holds, where } = atom
    return [...own, `holds ${holds}`, holding({ holds, ...(where ? { where } : {}) })]
  }
  if ('aged' in atom) return [...own, 'born']
  if ('had' in atom) return [...own, `had ${atom.had}`]
  return 'underWay' in atom ? [...own, 'under way anything'] : own
}
