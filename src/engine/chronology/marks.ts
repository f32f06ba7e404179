import type { ChronologyLine } from './line.ts'

/** What a worker said of a line: that it is significant or is not, and in their words why or what to read with it. */
export interface ChronologyMark {
  readonly line: string
  /** Nothing: as the rules of the chronology have it. */
  readonly isSignificant: boolean | null
  readonly note: string
  readonly at: string
  /** Who said it. */
  readonly by: string
}

/** A line with what was said of it last. */
export interface MarkedLine extends ChronologyLine {
  /** Counts as significant: as a worker said last, or by the rules where nobody did. */
  readonly counted: boolean
  readonly mark?: ChronologyMark
}

/** The lines of one person with the latest mark of each; the marks come oldest first. Nothing a line tells is changed. */
export function withMarks(
  lines: readonly ChronologyLine[],
  marks: readonly ChronologyMark[],
): readonly MarkedLine[] {
  const latest = new Map(marks.map((mark) => [mark.line, mark]))
  return lines.map((line) => {
    const mark = latest.get(line.key)
    const counted = mark?.isSignificant ?? line.isSignificant
    return { ...line, counted, ...(mark ? { mark } : {}) }
  })
}
