import { ratings, themes } from '../../practice/improvement/ratings.ts'

const wordFor = (words: Readonly<Record<string, string>>, code: string): string =>
  words[code] ?? code

/** A rating in words; that nobody has given one is said too. */
export const ratingInWords = (code: string | undefined): string =>
  code ? wordFor(ratings, code) : 'Not rated'

export const themeInWords = (code: string): string => (code ? wordFor(themes, code) : 'No theme')

/** Every rating in its order, the missing one last. */
export const ratingCodes: readonly string[] = [...Object.keys(ratings), '']
