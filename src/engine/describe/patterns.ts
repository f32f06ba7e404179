import type { Counted, Pattern } from '../../practice/vocabulary/pattern.ts'
import type { Practice } from '../practice.ts'
import { counted as inNumbers, listInWords } from '../words.ts'
import { factTitle } from './fact-words.ts'
import { describeSource, type SourceDescription } from './sources.ts'

/** An open rule by which a pattern in a chronology is pointed out. */
export interface PatternDescription {
  readonly id: string
  readonly title: string
  readonly means: string
  /** What is looked for, as a sentence without its stop. */
  readonly looks: string
  readonly sources: readonly SourceDescription[]
}

/** The patterns that are looked for, in words and in the order of the catalogue. */
export const describePatterns = (practice: Practice): readonly PatternDescription[] =>
  (practice.catalogue.patterns ?? []).map(({ id, title, means, looks, source }) => ({
    id,
    title,
    means,
    looks: looksInWords(looks, practice),
    sources: source.map(describeSource),
  }))

function looksInWords(looks: Pattern['looks'], practice: Practice): string {
  if ('repeats' in looks) {
    const { within } = looks
    const time =
      'months' in within ? inNumbers(within.months, 'month') : inNumbers(within.days, 'day')
    return `${looks.atLeast} or more in the last ${time}: ${countedInWords(looks.repeats, practice)}`
  }
  if ('again' in looks) {
    return `one within ${inNumbers(looks.withinMonths, 'month')} of the one before: ${countedInWords(looks.again, practice)}`
  }
  return `more than ${inNumbers(looks.longerThanDays, 'day')} without: ${countedInWords(looks.without, practice)}, while: ${factTitle(looks.while, practice)}`
}

function countedInWords(counted: Counted, practice: Practice): string {
  if ('any' in counted) return 'any event at all'
  if ('facts' in counted)
    return listInWords(
      counted.facts.map((fact) => factTitle(fact, practice)),
      'or',
    )
  if ('event' in counted) return events[counted.event] ?? counted.event
  const found = counted.processes.flatMap((id) => practice.processes.get(id) ?? [])
  const titles = listInWords(
    found.map(({ title }) => title),
    'or',
  )
  const labels = new Set(
    found.flatMap(({ outcomes }) =>
      (counted.outcomes ?? []).flatMap((outcome) => outcomes[outcome]?.label ?? []),
    ),
  )
  return labels.size > 0 ? `${titles}, ended as: ${listInWords([...labels], 'or')}` : titles
}

const events: Readonly<Record<string, string>> = {
  worker: 'somebody else begins to work with them',
  home: 'a home of the family',
}
