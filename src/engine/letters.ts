import type { Letter } from '../practice/vocabulary/letter.ts'

/**
 * The names a letter may be filled from: a closed set. `children` and `decisions` name children, in letters to their
 * family; the last three are a family’s short list, which names nobody.
 */
export const letterWords = [
  'authority',
  'front-door-phone',
  'out-of-hours-phone',
  'reference',
  'received',
  'outcome',
  'explained',
  'level',
  'referrer',
  'signed-by',
  'services',
  'children',
  'decisions',
  'places',
  'link',
  'code',
] as const

export type LetterWords = Readonly<Record<(typeof letterWords)[number], string>>

/** The letter with its names filled in. */
export function fillLetter(letter: Letter, words: LetterWords): { subject: string; body: string } {
  const fill = (text: string): string =>
    text.replaceAll(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
      const word = (words as Readonly<Record<string, string>>)[name]
      if (word === undefined) throw new Error(`${letter.id} asks for ${name}, which no letter has`)
      return word
    })
  return { subject: fill(letter.subject), body: fill(letter.body) }
}
