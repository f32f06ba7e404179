import { national, type Source } from '../vocabulary/source.ts'

// The law and guidance on adoption and special guardianship, besides the Children Act.

/** A section of the Adoption and Children Act 2002. */
export const adoptionAct = (section: string): Source =>
  national(`Adoption and Children Act 2002, section ${section}`)

/** A regulation of the Adoption Agencies Regulations 2005. */
export const adoptionRegulations = (regulation: string): Source =>
  national(`Adoption Agencies Regulations 2005, regulation ${regulation}`)

/** Statutory guidance for adoption agencies. */
export const adoptionGuidance = (what: string): Source =>
  national(`Statutory guidance on adoption 2013: ${what}`)

/** A regulation of the Special Guardianship Regulations 2005. */
export const guardianshipRegulations = (regulation: string): Source =>
  national(`Special Guardianship Regulations 2005, regulation ${regulation}`)
