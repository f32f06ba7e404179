import type { FactDetail } from '../practice/vocabulary/fact.ts'
import type { Practice } from './practice.ts'
import type { Value } from './standpoint.ts'
import type { NameOf } from './summary.ts'
import { readDate } from './temporal.ts'
import { plainDateInWords } from './words.ts'

/** A dated fact as far as its words go. */
export interface ToldFact {
  readonly kind: string
  readonly detail: unknown
}

/**
 * What is said of a fact besides its dates, in the words and the order of its kind: "physical abuse", "court: Preston
 * Family Court". What an earlier word says already is not said again: a category that is still the first one, a child
 * missing who is missing.
 */
export function saidOfFact(
  { kind, detail }: ToldFact,
  practice: Practice,
  nameOf: NameOf<NonNullable<FactDetail['names']>>,
): readonly string[] {
  const given = (detail ?? {}) as Readonly<Record<string, Value | undefined>>
  const told = new Set<string>()
  const type = practice.facts.get(kind)
  return Object.entries(type?.details ?? {}).flatMap(([name, known]) => {
    const said = given[name]
    const value = typeof said === 'number' ? String(said) : said
    if (typeof value !== 'string' || value === '') return []
    // Yes to one thing is no yes to another: only what names itself may have been said already.
    if (!known.options && told.has(value)) return []
    told.add(value)
    const words = wordsFor(value, known, practice, nameOf)
    if (known.alone && words.toLowerCase() === type?.title.toLowerCase()) return []
    // A name keeps its capital wherever it stands.
    if (known.alone && known.names) return [words]
    return [lowered(known.alone ? words : `${known.title}: ${words}`)]
  })
}

/** The word for a code, a date as a date, and text as it was typed. */
function wordsFor(
  value: string,
  { codes, options, names }: FactDetail,
  practice: Practice,
  nameOf: NameOf<NonNullable<FactDetail['names']>>,
): string {
  if (names) return nameOf(names, value)
  const label =
    options?.[value] ??
    (codes && practice.codeLists.get(codes)?.codes.find((one) => one.code === value)?.label)
  return label ?? (readDate(value) ? plainDateInWords(value) : value)
}

/** In the middle of a line a word begins small; an abbreviation (PACE) stays as it is. */
const lowered = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
