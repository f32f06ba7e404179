import type { Separation } from './vocabulary/access.ts'
import { placeholder, seed } from './vocabulary/source.ts'

const handbook = seed('Separation of duties (roles, hierarchy and what each may sign)')

/** What nobody does together (handbook A 2.3). Each has a test of its name. */
export const separations: readonly Separation[] = [
  {
    id: 'own-record',
    says: 'Nobody authorises a record that they began or submitted themselves.',
    source: handbook,
  },
  {
    id: 'reviewing-officer',
    says: 'An independent reviewing officer never holds, supervises or closes a case: no such process gives them that part.',
    source: handbook,
  },
  {
    id: 'chair-audits',
    says: 'Whoever chaired a conference or a review of a child does not audit that child’s case.',
    source: handbook,
  },
  {
    id: 'own-audit',
    says: 'Nobody audits a case that is given to them.',
    source: handbook,
  },
  {
    id: 'supported-year',
    says: 'A social worker in their supported year does not hold a child protection plan or court work alone.',
    source: placeholder('who may hold child protection and court work in the supported year'),
  },
  {
    id: 'own-glass',
    says: 'Whoever broke the glass on a record does not close the review of it.',
    source: handbook,
  },
]
