import { national, seed, type Source } from '../vocabulary/source.ts'

/** What people who come are promised, and by whom (handbook B29, B30; matrix M080 to M097, M198, M226, M233 to M238). */
export const promised = (what: string): Source =>
  seed(`Careers in children’s social care, June 2017: ${what}`)
export const newsOf2019 = (what: string): Source =>
  seed(`News of the permanence peer review and of the workforce, 2019: ${what}`)
export const registrationRules: Source = national(
  'Social Workers Regulations 2018: registration with Social Work England since 2 December 2019, renewed each year by 30 November',
)
export const flexibleWorkingLaw = (what: string): Source =>
  national(`Employment Rights Act 1996, Part 8A (flexible working): ${what}`)
export const firstYearStandards: Source = national(
  'Skills for Care, assessed and supported year in employment: reviews, observations and supervision',
)
