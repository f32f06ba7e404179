import { inOrder, type SaidInLine } from './line.ts'
import type { MarkedLine } from './marks.ts'

/**
 * The chronologies of several as one: every event of each, and what is the same event once, with all whose it is. What
 * was said of only some of them stays theirs, and an event counts as significant where it does for one of them.
 */
export function merged(chronologies: readonly (readonly MarkedLine[])[]): readonly MarkedLine[] {
  const byEvent = new Map<string, MarkedLine>()
  for (const line of chronologies.flat()) {
    const event = sameEvent(line)
    const known = byEvent.get(event)
    byEvent.set(event, known ? together(known, line) : line)
  }
  return [...byEvent.values()].sort(inOrder)
}

/**
 * Two lines are the same event when they come from the same row; or, of what one record brought about for each child,
 * when they say the same of the same day.
 */
export const sameEvent = ({ key, recordId, on, title }: MarkedLine): string =>
  recordId && key.startsWith('fact-') ? `of ${recordId} ${on} ${title}` : key

function together(one: MarkedLine, other: MarkedLine): MarkedLine {
  const mark = [one.mark, other.mark]
    .flatMap((each) => each ?? [])
    .toSorted((first, second) => first.at.localeCompare(second.at))
    .at(-1)
  return {
    ...one,
    of: both(one.of, other.of),
    kinds: both(one.kinds, other.kinds),
    isSignificant: one.isSignificant || other.isSignificant,
    counted: one.counted || other.counted,
    said: saidTogether(one.said, other.said),
    counts: { ...one.counts, facts: both(one.counts.facts, other.counts.facts) },
    ...(mark ? { mark } : {}),
  }
}

const both = (words: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...words, ...more]),
]

function saidTogether(
  one: readonly SaidInLine[],
  other: readonly SaidInLine[],
): readonly SaidInLine[] {
  const byText = new Map(one.map(({ text, of }) => [text, of]))
  for (const { text, of } of other) byText.set(text, both(byText.get(text) ?? [], of))
  return [...byText].map(([text, of]) => ({ text, of }))
}
