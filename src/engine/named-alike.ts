import type { WatchedTogether } from '../practice/vocabulary/watch.ts'
import { textOf, type Value } from './standpoint.ts'

/** A fact that names something: whose it is, of which time, and what it says. */
export interface NamingFact {
  readonly subjectId: string
  readonly fromOn: string
  /** The instant of what it belongs to, where its kind keeps one: what is named twice of one absence is one time. */
  readonly fromAt?: string
  readonly detail: Readonly<Record<string, Value>>
}

/** What several facts name alike. */
export interface NamedAlike {
  /** As it was written last. */
  readonly name: string
  /** What tells it from others of the name: its postcode, or the town. */
  readonly apart?: string
  readonly said: readonly { readonly detail: string; readonly code: string }[]
  readonly times: number
  readonly lastOn: string
  readonly subjects: readonly string[]
}

/** Without case, accents, signs or a leading "the": “The Friary Park” and “friary-park” are one place. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replaceAll(' ', '')

/**
 * What facts name alike, the most often named first. Two of one name in two places are two; where it was not said which,
 * it is taken for the only one of that name, or for one of its own where there are several.
 */
export function namedAlike(
  {
    alike,
    apartBy,
    says,
    atLeast,
  }: Pick<WatchedTogether, 'alike' | 'apartBy' | 'says' | 'atLeast'>,
  facts: readonly NamingFact[],
): readonly NamedAlike[] {
  const apartOf = ({ detail }: NamingFact): string =>
    apartBy.map((one) => textOf(detail[one])).find((text) => text !== '') ?? ''
  const byName = Map.groupBy(facts, ({ detail }) => folded(textOf(detail[alike])))
  byName.delete('')
  return [...byName.values()]
    .flatMap((named) => {
      const places = new Set(named.map((one) => folded(apartOf(one))).filter(Boolean))
      const only = places.size === 1 ? [...places][0] : ''
      return [...Map.groupBy(named, (one) => folded(apartOf(one)) || only).values()]
    })
    .map((same): NamedAlike => {
      const newest = same.toSorted((one, other) => (one.fromOn < other.fromOn ? 1 : -1))
      const apart = newest.map(apartOf).find((text) => text !== '')
      const times = new Set(same.map((one) => `${one.subjectId} ${one.fromAt ?? one.fromOn}`))
      return {
        name: textOf(newest[0]?.detail[alike]).trim(),
        ...(apart === undefined ? {} : { apart }),
        said: saidOf(newest, says),
        times: times.size,
        lastOn: newest[0]?.fromOn ?? '',
        subjects: [...new Set(same.map(({ subjectId }) => subjectId))],
      }
    })
    .filter(({ times }) => times >= atLeast)
    .toSorted(
      (one, other) =>
        other.subjects.length - one.subjects.length ||
        other.times - one.times ||
        one.name.localeCompare(other.name, 'en-GB'),
    )
}

function saidOf(facts: readonly NamingFact[], says: readonly string[]): NamedAlike['said'] {
  const said = new Map<string, { detail: string; code: string }>()
  for (const { detail: details } of facts) {
    for (const detail of says) {
      const code = textOf(details[detail])
      if (code !== '') said.set(`${detail} ${code}`, { detail, code })
    }
  }
  return [...said.values()]
}
