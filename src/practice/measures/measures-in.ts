import type { Measure } from '../vocabulary/measure.ts'

type Alike = Pick<Measure, 'unit' | 'better' | 'source'>

/** Measures of one group: each says what is its own, and the rest is as it is of most of them. */
export const measuresIn =
  (group: string, alike: Alike) =>
  (own: Omit<Measure, 'group' | keyof Alike> & Partial<Alike>): Measure => ({
    ...alike,
    ...own,
    group,
  })
