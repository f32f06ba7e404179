import type { DirectoryRules, Weekday } from '../../practice/vocabulary/directory.ts'

/** What somebody looks for: the terms that their words mean, and the words themselves that say anything. */
export interface Sought {
  readonly terms: readonly string[]
  readonly words: readonly string[]
  /** What their words ask for besides the need. */
  readonly asks: Asks
}

/** An age, a day, a price or a way in, as far as words said one. */
export interface Asks {
  readonly age?: number
  readonly day?: Weekday
  readonly isFree?: true
  readonly features?: readonly string[]
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

/** What the rules know of how families speak: phrases with what they mean, and every word in them. */
interface Known {
  readonly phrases: readonly (readonly [phrase: string, means: readonly string[]])[]
  readonly asides: readonly (readonly [phrase: string, asks: Asks])[]
  readonly words: ReadonlySet<string>
}

const compared = new WeakMap<DirectoryRules, Known>()

/** Whose it is, and the like, makes no difference to what is meant: "look after mum" is "look after my mum". */
const small = new Set(['my', 'the', 'a', 'an', 'his', 'her', 'their', 'our', 'your', 'to'])

/** Words with a space before and after each, so that a phrase is never found within a word. */
const around = (words: readonly string[]): string =>
  ` ${words.filter((word) => !small.has(word)).join(' ')} `
const phraseOf = (phrase: string): string => around(plainWords(phrase).split(' '))

/** Every phrase of the list with what it means; the names of the needs mean themselves. */
function knownOf(rules: DirectoryRules): Known {
  const before = compared.get(rules)
  if (before) return before
  const phrases = [
    ...rules.sayings.flatMap(({ says, means }) =>
      says.map((phrase) => [phraseOf(phrase), means] as const),
    ),
    ...rules.needs.map(({ id, label }) => [phraseOf(label), [id]] as const),
  ]
  const asides = rules.asides.flatMap(({ says, asks }) =>
    says.map((phrase) => [phraseOf(phrase), askedBy(asks)] as const),
  )
  const words = new Set([...phrases, ...asides].flatMap(([phrase]) => phrase.trim().split(' ')))
  const made = { phrases, asides, words }
  compared.set(rules, made)
  return made
}

function askedBy(asks: DirectoryRules['asides'][number]['asks']): Asks {
  if ('feature' in asks) return { features: [asks.feature] }
  return 'day' in asks ? { day: asks.day } : { isFree: true }
}

/**
 * What a family's own words look for: "My child won’t sleep" is the need of sleep and the word "sleep". A word that is
 * nearly one of those families use is taken for it too: "nightmers". An age, a day, a price or a way in is no need: "free
 * on Saturday" is asked for besides.
 */
export function understandNeed(said: string, rules: DirectoryRules): Sought {
  const known = knownOf(rules)
  const { age, rest } = withoutAge(plainWords(said).slice(0, longest))
  const written = rest.split(' ').slice(0, mostRead)
  const meant = written.map((word) => nearest(word, rules, known.words))
  const beside = besides(around(meant), known)
  const gone = new Set(beside.words)
  const terms = [around(written), beside.rest].flatMap((text) =>
    known.phrases.flatMap(([phrase, means]) =>
      text.includes(phrase) &&
      !phrase
        .trim()
        .split(' ')
        .some((word) => gone.has(word))
        ? means
        : [],
    ),
  )
  const words = [...written, ...meant].filter(
    (word) => word.length > 1 && !gone.has(word) && !rules.emptyWords.includes(word),
  )
  return {
    terms: [...new Set(terms)],
    words: [...new Set(words)].slice(0, mostWords),
    asks: { ...beside.asks, ...(age === undefined ? {} : { age }) },
  }
}

/** What is asked besides the need, and the words without it. "Free school meals" is a need, and no question of price. */
function besides(
  text: string,
  { phrases, asides }: Known,
): { readonly asks: Asks; readonly rest: string; readonly words: readonly string[] } {
  const needs = phrases.filter(([phrase]) => text.includes(phrase))
  const found = asides.filter(([phrase]) => {
    const isInNeed = needs.some(
      ([need]) => need.includes(phrase) && !text.replaceAll(need, ' ').includes(phrase),
    )
    return text.includes(phrase) && !isInNeed
  })
  const features = found.flatMap(([, asks]) => asks.features ?? [])
  const [day] = found.flatMap(([, asks]) => asks.day ?? [])
  const rest = found.reduce((left, [phrase]) => left.replaceAll(phrase, ' '), text)
  const left = new Set(rest.split(' '))
  return {
    asks: {
      ...(features.length > 0 ? { features: [...new Set(features)] } : {}),
      ...(day ? { day } : {}),
      ...(found.some(([, asks]) => asks.isFree) ? { isFree: true } : {}),
    },
    rest,
    words: text.split(' ').filter((word) => word !== '' && !left.has(word)),
  }
}

/** "I’m 14", "my 9 year old": the age that words say, and the words without it. */
function withoutAge(text: string): { readonly age: number | undefined; readonly rest: string } {
  const found =
    /\b(?:im|i am|aged|age|turned|hes|shes|he is|she is) (\d{1,2})\b|\b(\d{1,2}) ?(?:years?|yrs?|y) ?(?:olds?|o)?\b/.exec(
      text,
    )
  if (!found) return { age: undefined, rest: text }
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
  return { age: Number(found[1] ?? found[2]), rest: rest.replace(/ +/g, ' ').trim() }
}

const longest = 400

/** A search of more words than these is read by its beginning: comparing spellings takes time. */
const mostRead = 40

/** The word itself where it is known, or short; else the first that is a slip of the fingers away from it. */
function nearest(word: string, { emptyWords }: DirectoryRules, known: ReadonlySet<string>): string {
  const slips = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0
  if (slips === 0 || known.has(word) || emptyWords.includes(word)) return word
  let best = word
  let least = slips + 1
  for (const one of known) {
    if (one.length < 5 || Math.abs(one.length - word.length) >= least) continue
    const apart = slipsBetween(word, one)
    if (apart < least) [best, least] = [one, apart]
  }
  return best
}

/** How many letters are changed, left out, put in or swapped with their neighbour between two words. */
export function slipsBetween(one: string, other: string): number {
  let [before, row]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ]
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1
      const isSwap = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + same,
          isSwap && at > 1 && to > 1 ? (before[to - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    ;[before, row] = [row, next]
  }
  return row[other.length] ?? 0
}
