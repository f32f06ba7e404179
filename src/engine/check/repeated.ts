/** What is there more than once, each named once, in order. */
export const repeated = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter((word, at) => words.indexOf(word) !== at)),
]
