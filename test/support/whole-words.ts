/** Which of these words stand in a text with no letter or figure on either side: 734 is not in 7345. */
export function wordsIn(text: string, words: ReadonlySet<string>): readonly string[] {
  const folded = text.toLowerCase()
  return [...words].filter((word) => {
    const wanted = word.toLowerCase()
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const isWhole = !isPartOfWord(folded[at - 1]) && !isPartOfWord(folded[at + wanted.length])
      if (isWhole) return true
    }
    return false
  })
}

const isPartOfWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
