import type { MarkedLine } from './marks.ts'

/** What a chronology is narrowed to; left out means everything. */
export interface ChronologyFilter {
  readonly kinds?: readonly string[]
  readonly fromOn?: string
  readonly toOn?: string
  readonly significantOnly?: boolean
  /** Each of these words stands somewhere in the line. */
  readonly words?: string
}

/** The lines that are asked for, in the order they have. */
export function filtered(
  lines: readonly MarkedLine[],
  { kinds = [], fromOn, toOn, significantOnly, words = '' }: ChronologyFilter,
): readonly MarkedLine[] {
  const wanted = folded(words).split(' ').filter(Boolean)
  return lines.filter(
    (line) =>
      (kinds.length === 0 || line.kinds.some((kind) => kinds.includes(kind))) &&
      (fromOn === undefined || line.on >= fromOn) &&
      (toOn === undefined || line.on <= toOn) &&
      (!significantOnly || line.counted) &&
      hasAll(line, wanted),
  )
}

function hasAll({ title, said, mark }: MarkedLine, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const text = folded([title, ...said.map((one) => one.text), mark?.note ?? ''].join(' '))
  return wanted.every((word) => text.includes(word))
}

/** Without case, accents or marks: "Zielinska" finds "Zielińska". */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
