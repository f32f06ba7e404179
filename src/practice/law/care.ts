import { national, type Source } from '../vocabulary/source.ts'

// What the law and statutory guidance ask for children in our care.

/** A regulation of the Care Planning, Placement and Case Review (England) Regulations 2010. */
export const carePlanning = (regulation: string): Source =>
  national(
    `Care Planning, Placement and Case Review (England) Regulations 2010, regulation ${regulation}`,
  )

/** Statutory guidance on children in care. */
export const guidanceOnCare = (what: string): Source =>
  national(`Children Act 1989 Guidance Volume 2, care planning, placement and case review: ${what}`)

/** Statutory guidance for reviewing officers; the edition is the one of 2010. */
export const reviewingOfficersHandbook = (what: string): Source =>
  national(`IRO Handbook 2010: ${what}`)

/** A regulation of the Children (Private Arrangements for Fostering) Regulations 2005. */
export const privateFosteringRegulation = (regulation: string): Source =>
  national(
    `Children (Private Arrangements for Fostering) Regulations 2005, regulation ${regulation}`,
  )

export const lookedAfterHealth = (what: string): Source =>
  national(`Promoting the health and well-being of looked-after children 2015: ${what}`)

export const lookedAfterEducation = (what: string): Source =>
  national(`Promoting the education of looked-after children 2018: ${what}`)

export const missingGuidance = (what: string): Source =>
  national(`Children who run away or go missing from home or care 2014: ${what}`)

/** The yearly return on children looked after. */
export const lookedAfterReturn = (what: string): Source => national(`SSDA903: ${what}`)

export const lifeStoryGuidance: Source = national(
  'Adoption statutory guidance 2013; Adoption National Minimum Standard 2: life story book and letter for later life',
)
