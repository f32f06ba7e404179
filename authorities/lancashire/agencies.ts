import type { Agency } from '../../src/practice/vocabulary/authority.ts'

/** Who is asked for information, and who is told: one line for each value of the partner list. */
export const agencies: readonly Agency[] = [
  { id: 'police', name: 'Lancashire Constabulary, MASH desk', partner: 'police' },
  { id: 'health', name: 'NHS safeguarding nurses in MASH', partner: 'health' },
  { id: 'education', name: 'Schools, colleges and education settings', partner: 'education' },
  { id: 'probation', name: 'Probation Service', partner: 'probation' },
  { id: 'early-help', name: 'Children and Family Wellbeing Service', partner: 'early-help' },
  { id: 'adult-social-care', name: 'Adult Social Care', partner: 'adult-social-care' },
  { id: 'fire', name: 'Lancashire Fire and Rescue Service', partner: 'fire' },
  { id: 'youth-justice', name: 'Child and Youth Justice Service', partner: 'youth-justice' },
  { id: 'domestic-abuse', name: 'Independent Domestic Violence Advisors', partner: 'idva' },
  { id: 'housing', name: 'District council housing services', partner: 'housing' },
  { id: 'nyas', name: 'National Youth Advocacy Service (NYAS)', partner: 'voluntary-sector' },
  { id: 'barnardos', name: "Barnardo's Young Carers", partner: 'voluntary-sector' },
  // Run at arm's length: the rest of the council may not read what families tell it.
  { id: 'sendias', name: 'SEND Information, Advice and Support', partner: 'voluntary-sector' },
  { id: 'other-authority', name: 'Another local authority', partner: 'other-authority' },
  { id: 'cafcass', name: 'Cafcass', partner: 'cafcass' },
  { id: 'prison', name: 'Prison Service', partner: 'prison' },
  { id: 'ukvi', name: 'UK Visas and Immigration', partner: 'ukvi' },
]
