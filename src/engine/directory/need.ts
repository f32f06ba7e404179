import type { DirectoryRules } from '../../practice/vocabulary/directory.ts'

/** What somebody looks for: the terms that their words mean, and the words themselves that say anything. */
export interface Sought {
  readonly terms: readonly string[]
  readonly words: readonly string[]
}

const mostWords = 12

/** Words as they are compared: no capitals, no accents, no marks; "won’t" is "wont". */
const plainWords = (said: string): string =>
  said
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’‘]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const compared = new WeakMap<DirectoryRules, readonly (readonly [string, readonly string[]])[]>()

/** Every phrase of the list with what it means; the names of the needs mean themselves. */
function phrasesOf(rules: DirectoryRules): readonly (readonly [string, readonly string[]])[] {
  const known = compared.get(rules)
  if (known) return known
  const made = [
    ...rules.sayings.flatMap(({ says, means }) =>
      says.map((phrase) => [` ${plainWords(phrase)} `, means] as const),
    ),
    ...rules.needs.map(({ id, label }) => [` ${plainWords(label)} `, [id]] as const),
  ]
  compared.set(rules, made)
  return made
}

/** What a family's own words look for: "My child won’t sleep" is the need of sleep and the word "sleep". */
export function understandNeed(said: string, rules: DirectoryRules): Sought {
  const plain = plainWords(said)
  const around = ` ${plain} `
  const terms = phrasesOf(rules).flatMap(([phrase, means]) =>
    around.includes(phrase) ? means : [],
  )
  const words = plain
    .split(' ')
    .filter((word) => word.length > 1 && !rules.emptyWords.includes(word))
  return { terms: [...new Set(terms)], words: [...new Set(words)].slice(0, mostWords) }
}
