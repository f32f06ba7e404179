import { toBeConfirmed } from '../law/sources.ts'
import { national, seed, type Source } from '../vocabulary/source.ts'

/** Allegations against people who work with children, and what else the designated officer works by (handbook B21). */
export const allegationsAgainstPeople = (what: string): Source =>
  national(`Working Together to Safeguard Children, people who work with children: ${what}`)

export const olderGuidance = (what: string): Source =>
  national(`Older national guidance on managing allegations, kept as an aim: ${what}`)

export const earlyYearsFramework: Source = national(
  'Early years foundation stage, statutory framework: Ofsted is told within 14 days',
)

export const vulnerableGroups: Source = national(
  'Safeguarding Vulnerable Groups Act 2006, section 35',
)

export const designatedOfficerGuide = (what: string): Source => seed(`Designated officer: ${what}`)

export const ladoSetting = toBeConfirmed
