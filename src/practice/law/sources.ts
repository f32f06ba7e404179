import { national, placeholder, seed, type Source } from '../vocabulary/source.ts'

// The documents that the rules of the front door come from, cited the same way everywhere.

/** A section of the Children Act 1989. */
export const childrenAct1989 = (section: string): Source =>
  national(`Children Act 1989, section ${section}`)

/** Statutory guidance; the edition the periods were read from is named, so that they can be read again. */
export const workingTogether = (what: string): Source =>
  national(`Working Together to Safeguard Children 2023: ${what}`)

/** The court's own timetable for care proceedings. */
export const publicLawOutline = (what: string): Source =>
  national(`Public Law Outline (Family Procedure Rules, Practice Direction 12A): ${what}`)

/** Statutory guidance on what comes before an application to the court. */
export const courtOrders2014 = (what: string): Source =>
  national(`Court orders and pre-proceedings 2014: ${what}`)

/** The county's guide for practitioners, Part 3, which decides wherever it speaks. */
export const workingWell = (what: string): Source =>
  seed(`Working Well with Children and Families in Lancashire, Part 3: ${what}`)

/** What procedures manuals commonly say, not confirmed here. */
export const commonPractice = (what: string): Source => ({ authority: 'regional', cite: what })

/** A value given so that the service works, until the county gives its own. */
export const toBeConfirmed = (what: string): Source =>
  placeholder(`To be confirmed with the council: ${what}`)
