/** How much is read before a file is refused: a return is read into memory, so a file must not decide how much. */
export interface ReadingLimits {
  readonly bytes: number
  /** Groups and repeated values in the whole file. */
  readonly rows: number
  /** Groups and repeated values of one child: rules lay a child's rows side by side, each with each. */
  readonly rowsOfOneChild: number
  readonly depth: number
  /** Characters without a tag: one value, one comment, one run of blanks. */
  readonly charactersWithoutTag: number
}

/** Several times the largest English authority: 30,000 children in a year, 3 kB each when generously indented. */
export const readingLimits: ReadingLimits = {
  bytes: 128 * 1024 * 1024,
  rows: 1_000_000,
  rowsOfOneChild: 1_000,
  depth: 32,
  charactersWithoutTag: 1_000_000,
}
