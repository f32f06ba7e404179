import type { CodeList } from '../vocabulary/code-list.ts'
import { placeholder } from '../vocabulary/source.ts'

/** The parts of the county; an authority that has some puts its own here. */
const locality: CodeList = {
  id: 'locality',
  title: 'Locality',
  source: [placeholder('Each authority has its own')],
  codes: [{ code: 'all', label: 'The whole area' }],
}

/** On which terms a friend is referred. Terms are never changed: new ones are another row, and old ones are closed. */
const referralTerms: CodeList = {
  id: 'referral-terms',
  title: 'Terms for referring a friend',
  source: [placeholder('Each authority has its own terms and its own amount')],
  codes: [{ code: 'own', label: 'As the council has published them' }],
}

export const careersLists: readonly CodeList[] = [locality, referralTerms]
