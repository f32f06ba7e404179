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
  const words = (positive: boolean): ReadonlySet<string> =>
    new Set(said.filter((one) => isPositive(one) === positive).flatMap(wordOf))
  const is = words(true)
  const isNot = words(false)
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

/** A fact and a test never share a word, because facts are told apart. */
function wordOf({ atom }: Literal): readonly string[] {
  if ('subject' in atom) return [atom.subject]
  return 'holds' in atom ? [`holds ${atom.holds}`] : []
}
