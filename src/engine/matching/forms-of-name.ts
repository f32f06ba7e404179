import { formsOf, wordsOf } from './names.ts'

/** How else a name may be written in the register. */
export interface OtherForms {
  /** Words that may stand in the place of a word of the name. */
  readonly forms: readonly { readonly word: string; readonly form: string }[]
  /** The whole name with one or more of its words in another form. */
  readonly names: readonly string[]
}

const mostNames = 40
/** Parts that are written with the word after them, or apart: O'Brien, Mac Donald, Al-Hassan, Abdul Rahman. */
const prefixes: readonly string[] = [
  ...[
    'o',
    'mc',
    'mac',
    'al',
    'el',
    'ul',
    'de',
    'di',
    'da',
    'la',
    'le',
    'van',
    'von',
    'st',
    'ap',
    'ab',
    'abdul',
    'ur',
  ],
]

/** Other forms of a name that was typed; both lists are empty for a name that has none. */
export function otherForms(name: string): OtherForms {
  const words = wordsOf(name)
  const forms = words.flatMap((word, at) => {
    const next = words[at + 1]
    const together = next !== undefined && prefixes.includes(word) ? [word + next] : []
    return [...together, ...formsOf(word)].map((form) => ({ word, form }))
  })
  return { forms, names: wholeNames(words) }
}

/** Those with the fewest words changed come first. */
function wholeNames(words: readonly string[]): readonly string[] {
  let names: { readonly text: readonly string[]; readonly changed: number }[] = [
    { text: [], changed: 0 },
  ]
  for (const word of words) {
    names = names
      .flatMap(({ text, changed }) => [
        { text: [...text, word], changed },
        ...formsOf(word).map((form) => ({ text: [...text, form], changed: changed + 1 })),
      ])
      .sort((one, other) => one.changed - other.changed)
      .slice(0, mostNames)
  }
  return names.filter(({ changed }) => changed > 0).map(({ text }) => text.join(' '))
}
