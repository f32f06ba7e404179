import type { Counted, Pattern } from '../../practice/vocabulary/pattern.ts'
import { addDays, addMonths, daysBetween } from '../calendar-days.ts'
import type { ChronologyLine } from '../chronology/line.ts'
import { counted as inNumbers, plainDateInWords } from '../words.ts'

/** A time in which a fact was in force; without an end while it is. */
export interface TimeInForce {
  readonly kind: string
  readonly fromOn: string
  readonly toOn: string | null
}

/** A pattern that is so of a chronology: what was found in words, and the events that it rests on. */
export interface FoundPattern {
  readonly pattern: Pattern
  readonly found: readonly string[]
  readonly lines: readonly ChronologyLine[]
}

interface Looked {
  /** One person's chronology, whole and oldest first. */
  readonly lines: readonly ChronologyLine[]
  readonly inForce: readonly TimeInForce[]
  /** The London day of the reader. */
  readonly today: string
}

/** The rules that this chronology fits, in the order of the catalogue, each with what it rests on. Never a score. */
export const patternsIn = (patterns: readonly Pattern[], looked: Looked): readonly FoundPattern[] =>
  patterns.flatMap((pattern) => {
    const { looks } = pattern
    const said =
      'repeats' in looks
        ? repeats(looks, looked)
        : 'again' in looks
          ? again(looks, looked)
          : gaps(looks, looked)
    return said.found.length > 0 ? [{ pattern, ...said }] : []
  })

type Found = Omit<FoundPattern, 'pattern'>
type Looks<Key extends string> = Extract<Pattern['looks'], Readonly<Record<Key, unknown>>>

const none: Found = { found: [], lines: [] }

/** So often in the time up to today, today included. */
function repeats({ repeats: what, atLeast, within }: Looks<'repeats'>, looked: Looked): Found {
  const { today } = looked
  const since = 'months' in within ? addMonths(today, -within.months) : addDays(today, -within.days)
  const lines = looked.lines.filter(
    (line) => line.on > since && line.on <= today && isCounted(line, what),
  )
  if (lines.length < atLeast) return none
  return { found: [`${lines.length} since ${plainDateInWords(since)}`], lines }
}

/** Each that came within so many months of the one before it, with the one before. */
function again({ again: what, withinMonths }: Looks<'again'>, { lines, today }: Looked): Found {
  const all = lines.filter((line) => line.on <= today && isCounted(line, what))
  const pairs = all.flatMap((line, at) => {
    const before = all[at - 1]
    return before && line.on <= addMonths(before.on, withinMonths) ? [[before, line] as const] : []
  })
  return {
    found: pairs.map(
      ([before, line]) =>
        `${plainDateInWords(line.on)}, ${inNumbers(daysBetween(before.on, line.on), 'day')} after ${plainDateInWords(before.on)}`,
    ),
    lines: [...new Set(pairs.flat())],
  }
}

/** Each longer time without one while the fact was in force, up to today where it still is. */
function gaps(looks: Looks<'without'>, { lines, inForce, today }: Looked): Found {
  const all = lines.filter((line) => isCounted(line, looks.without))
  const times = inForce.filter(({ kind, fromOn }) => kind === looks.while && fromOn <= today)
  const found = times.flatMap(({ fromOn, toOn }) => {
    const end = toOn !== null && toOn < today ? toOn : today
    const within = all.filter(({ on }) => on >= fromOn && on <= end)
    const days = [fromOn, ...within.map(({ on }) => on), end]
    return days.flatMap((day, at) => {
      const next = days[at + 1]
      if (next === undefined || daysBetween(day, next) <= looks.longerThanDays) return []
      const sides = within.filter(({ on }) => on === day || on === next)
      const until = next === today && end === today ? 'today' : plainDateInWords(next)
      const words = `${inNumbers(daysBetween(day, next), 'day')}, from ${plainDateInWords(day)} to ${until}`
      return [{ words, sides }]
    })
  })
  return {
    found: found.map(({ words }) => words),
    lines: [...new Set(found.flatMap(({ sides }) => sides))],
  }
}

function isCounted({ counts, key }: ChronologyLine, what: Counted): boolean {
  if ('any' in what) return true
  if ('facts' in what) return counts.facts.some((fact) => what.facts.includes(fact))
  if ('event' in what) return counts.event === what.event
  const { process, outcomes = [] } = counts
  // A record is counted where it stands, and not again where it was decided.
  if (process === undefined || !what.processes.includes(process) || !key.startsWith('record-'))
    return false
  return what.outcomes === undefined || outcomes.some((one) => what.outcomes?.includes(one))
}
