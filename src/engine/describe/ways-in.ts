import type { ProcessId } from '../../practice/vocabulary/identifiers.ts'
import type { Practice } from '../practice.ts'
import { processName, type ProcessName } from './within.ts'

/** A process that opens another: by an outcome, when it begins, or from one of its pages. */
export interface WayIn {
  readonly from: ProcessName
  /** The labels of the outcomes, or the title of the page. */
  readonly by: readonly string[]
  readonly how: 'outcome' | 'page' | 'start'
}

/** How a process is come to from others, in the order of the catalogue. */
export function waysIn(id: ProcessId, practice: Practice): readonly WayIn[] {
  return practice.catalogue.processes.flatMap((definition): readonly WayIn[] => {
    const from = processName(definition.id, practice)
    const pages = definition.pages.filter(({ opens }) => opens === id).map(({ title }) => title)
    const onStart = (definition.onStart ?? []).some(
      (effect) => effect.effect === 'open' && effect.process === id,
    )
    const outcomes = Object.values(definition.outcomes)
      .filter(({ effects = [] }) =>
        effects.some((effect) => effect.effect === 'open' && effect.process === id),
      )
      .map(({ label }) => label)
    const ways: readonly WayIn[] = [
      { from, by: pages, how: 'page' },
      { from, by: onStart ? ['whenever it begins'] : [], how: 'start' },
      { from, by: outcomes, how: 'outcome' },
    ]
    return ways.filter(({ by }) => by.length > 0)
  })
}
