import type { CodeList } from '../vocabulary/code-list.ts'
import { placeholder } from '../vocabulary/source.ts'

/** The parts of the county; an authority that has some puts its own here. */
const locality: CodeList = {
  id: 'locality',
  title: 'Locality',
  source: [placeholder('Each authority has its own')],
  codes: [{ code: 'all', label: 'The whole area' }],
}

export const careersLists: readonly CodeList[] = [locality]
