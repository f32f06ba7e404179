/** How hard a text is to read: the school year, in America, of whoever reads it with ease (Flesch and Kincaid, 1975). */
export interface Readability {
  readonly grade: number
  readonly words: number
}

/** The syllables of a word, near enough for a page: groups of vowels, without an e that is not heard. */
export function syllablesIn(word: string): number {
  const heard = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^l]e)$/, (end) => end.slice(0, 1))
    .replace(/^y/, '')
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 0)
}

/** The grade of a text, each line of which ends a sentence. Grade 6 is read by a child of 11. */
export function readabilityOf(lines: readonly string[]): Readability {
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[.!?:])\s+/))
    .map((sentence) => sentence.match(/[A-Za-z][A-Za-z’'-]*/g) ?? [])
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return { grade: Math.round(grade * 10) / 10, words: words.length }
}

/** The lines that are sentences. Headings and labels, of a word or two, would make any page look easy. */
export const sentencesOf = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /[.!?…]$/.test(line))

const block =
  /<\/?(?:p|h[1-6]|li|dt|dd|label|legend|summary|option|button|td|th|a|div|section)\b[^>]*>/

/** The words of the main part of a page, a line for each thing that stands by itself. Links within a sentence stay in it. */
export function linesOf(markup: string): readonly string[] {
  const main = /<main\b[^]*<\/main>/.exec(markup)?.[0] ?? ''
  return main
    .replace(/<(script|style|option)\b[^]*?<\/\1>/g, '')
    .replace(/<(?:a|\/a|strong|\/strong|span|\/span)\b[^>]*>/g, '')
    .split(new RegExp(block, 'g'))
    .map((line) =>
      line
        .replace(/<[^>]+>/g, ' ')
        .replace(/&#39;/g, '’')
        .replace(/&[a-z]+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /[A-Za-z]/.test(line))
}
