import { national, type Source } from '../vocabulary/source.ts'

// The law behind what is kept, shown, complained about and destroyed, cited the same way in this folder.

/** The statutory procedure for complaints about children’s services. */
export const representations = (what: string): Source =>
  national(`Children Act 1989 Representations Procedure (England) Regulations 2006: ${what}`)

/** Who may complain, and about what. */
export const mayComplain: Source = national('Children Act 1989, sections 24D, 26 and 26A')

/** Articles of the UK GDPR. */
export const dataProtection = (article: string): Source => national(`UK GDPR, article ${article}`)

/** Schedules and sections of the Data Protection Act 2018: what may be kept back. */
export const dataProtectionAct = (where: string): Source =>
  national(`Data Protection Act 2018, ${where}`)

/** How long the record of an adoption is kept. */
export const adoptionRecords: Source = national(
  'Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005, regulation 6',
)
