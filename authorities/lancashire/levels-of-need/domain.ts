import type { Indicator, LevelOfNeed } from '../../../src/practice/vocabulary/level-of-need.ts'

/** The indicators of each level, by id. Decisions store the id, so it stays when the wording changes. */
type ByLevel = Readonly<Record<LevelOfNeed['level'], Readonly<Record<string, string>>>>

const inOrder = ['1', '2', '3', '4'] as const

/** One line of the guide's table, as indicators. */
export const domain = (name: string, byLevel: ByLevel): readonly Indicator[] =>
  inOrder.flatMap((level) =>
    Object.entries(byLevel[level]).map(([id, text]) => ({ id, domain: name, level, text })),
  )
