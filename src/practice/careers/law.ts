import { toBeConfirmed } from '../law/sources.ts'
import { national, seed, type Source } from '../vocabulary/source.ts'

/** What recruiting goes by (handbook B29.2, B29.4, B30). */
export const careersPage = (what: string): Source =>
  seed(`Careers in children’s social care, June 2017: ${what}`)
export const recruitmentDrive: Source = seed(
  'News: a £4.6m drive to recruit social workers, advanced practitioners and reviewing officers',
)
export const saferRecruitment = (what: string): Source =>
  national(`Keeping children safe in education, part 3, and the Warner report: ${what}`)
export const agencyRules: Source = national(
  'Statutory guidance on agency child and family social workers, in force 31 October 2024: three years’ experience',
)
export const recruitmentSetting = toBeConfirmed
