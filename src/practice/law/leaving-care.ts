import { national, type Source } from '../vocabulary/source.ts'

// The documents that the rules of leaving care come from, cited the same way everywhere.

export const careLeavers2010 = (regulation: string): Source =>
  national(`Care Leavers (England) Regulations 2010, regulation ${regulation}`)

/** Statutory guidance for care leavers. */
export const transitionToAdulthood = (what: string): Source =>
  national(`Children Act 1989 guidance, volume 3, transition to adulthood: ${what}`)

/** The care leavers' part of the looked-after children return. */
export const careLeaversReturn = (what: string): Source =>
  national(`SSDA903 care leavers (OC3): ${what}`)
