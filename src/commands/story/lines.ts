/** How what happened compares with what the story says. `not listed` is there and no failure. */
export type Verdict = 'done' | 'same' | 'DIFFERENT' | 'not listed'

/** One line of the result: what a story says, and beside it what came about. */
export interface Line {
  readonly section: string
  /** What it is about: a rule, a count, an event. */
  readonly what: string
  readonly expected: string
  readonly found: string
  readonly verdict: Verdict
}

/** Compares in words, which is what both sides are written in. */
export const compared = (section: string, what: string, expected: string, found: string): Line => ({
  section,
  what,
  expected,
  found,
  verdict: expected === found ? 'same' : 'DIFFERENT',
})

/** Wider than this is written underneath, not beside. */
const widest = 44

const fits = ({ expected, found }: Line): boolean =>
  Math.max(expected.length, found.length) <= widest

/** The lines in columns, section by section: what the story says beside what came about, and the verdict in words. */
export function inColumns(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.map((line) => line.section))].flatMap((section) => {
    const own = lines.filter((line) => line.section === section)
    const width = (of: (line: Line) => string): number =>
      Math.max(0, ...own.filter(fits).map((line) => of(line).length))
    const widths = [
      Math.max(...own.map((line) => line.what.length)),
      width((line) => line.expected),
      width((line) => line.found),
    ] as const
    return ['', section, ...own.flatMap((line) => printed(line, widths))]
  })
}

function printed(line: Line, widths: readonly [number, number, number]): readonly string[] {
  const { what, expected, found, verdict } = line
  const beside = fits(line) ? [expected, found] : ['', '']
  const columns = [what, ...beside].map((text, at) => text.padEnd(widths[at] ?? 0))
  const below = [`      expected  ${expected}`, `      is        ${found}`]
  return [`  ${[...columns, verdict].join('  ')}`, ...(fits(line) ? [] : below)]
}
