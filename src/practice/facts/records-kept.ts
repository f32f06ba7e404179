import { national, placeholder } from '../vocabulary/source.ts'
import type { FactType } from '../vocabulary/fact.ts'

// What keeps a record, and what seals it. A complaint leaves nothing here: it is kept apart from the child.
export const recordsKeptFacts: readonly FactType[] = [
  {
    // One at a time, so that ending one reason can never end another: further reasons are added to it.
    id: 'legal-hold',
    title: 'Legal hold: nothing may be destroyed',
    excludes: 'legal-hold',
    overlapMessage:
      'This record is already under a hold on those dates. Add the new reason when that hold is reviewed.',
    details: { reason: { title: 'Because of', codes: 'hold-reason', alone: true } },
    source: [
      national('Inquiries Act 2005, section 35'),
      placeholder('Handbook A P47: a hold for a claim or an inquiry'),
    ],
  },
  {
    id: 'legal-hold-reviewed',
    title: 'Legal hold reviewed',
    source: [placeholder('Handbook A P47: a hold has a review date')],
  },
  {
    // Dated on the day of the adoption order: the hundred years count from it.
    id: 'adopted-record-sealed',
    title: 'Record sealed after adoption',
    keepsApart: true,
    source: [
      national(
        'Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005, regulation 6',
      ),
    ],
  },
]
