import { placeholder, published, seed } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

export const level: CodeList = {
  id: 'level',
  title: 'Level of need',
  source: [
    seed('Working Well with Children and Families in Lancashire, Part 3: levels 3 and 4'),
    published('Working Well with Children and Families in Lancashire, Parts 1 and 2'),
  ],
  codes: [
    { code: '1', label: 'Level 1 Universal' },
    { code: '2', label: 'Level 2 Universal Plus' },
    { code: '3', label: 'Level 3 Intensive' },
    { code: '4', label: 'Level 4 Specialist' },
  ],
}

/** Empty here on purpose: indicators of need are each authority's own, and its pack lays them over this. */
export const indicator: CodeList = {
  id: 'indicator',
  title: 'Indicator of need',
  source: [placeholder('The authority’s own threshold document')],
  codes: [],
}
