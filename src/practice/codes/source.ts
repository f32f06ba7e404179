import { national } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** Where a contact or referral comes from, as the children in need census counts it. */
export const source: CodeList = {
  id: 'source',
  title: 'Source of a contact or referral',
  statutory: true,
  source: [national('Children in need census 2025-26, referral source (N00152)')],
  codes: [
    { code: '1A', label: 'Family member, relative or carer' },
    { code: '1B', label: 'Acquaintance, such as a neighbour or family friend' },
    { code: '1C', label: 'The child or young person' },
    { code: '1D', label: 'Another individual' },
    { code: '2A', label: 'School' },
    { code: '2B', label: 'Education services' },
    { code: '3A', label: 'GP' },
    { code: '3B', label: 'Health visitor' },
    { code: '3C', label: 'School nurse' },
    { code: '3D', label: 'Other primary health service, such as a midwife' },
    { code: '3E', label: 'Accident and emergency' },
    { code: '3F', label: 'Other health service' },
    { code: '4', label: 'Housing' },
    { code: '5A', label: 'Social care in this authority, such as adult services' },
    { code: '5B', label: 'Another service of this authority' },
    { code: '5C', label: 'Another local authority' },
    { code: '5D', label: 'Early help in this authority' },
    { code: '6', label: 'Police' },
    {
      code: '7',
      label: 'Other legal agency',
      meaning: 'Court, probation, immigration, Cafcass or prison',
    },
    { code: '8', label: 'Other', meaning: 'For example a voluntary organisation' },
    { code: '9', label: 'Anonymous' },
    { code: '10', label: 'Not known' },
  ],
}
