/**
 * The ids that definitions refer to each other by. Ids are words a practitioner would say; they are
 * never the wording on the page and never a return's column code.
 */
export type ProcessId = string
export type QuestionId = string
export type CodeListId = string
export type FactTypeId = string
export type LetterId = string
export type RegisterId = string
/** Something the council pays for: `practice-educator-day`. */
export type AmountId = string
/** A team of the authority, for example `hyndburn-duty-and-assessment`. */
export type TeamId = string
export type LocalityId = string
export type DistrictId = string
export type AgencyId = string

/** A day, `2026-03-27`. */
export type DateText = string
/** A time of day in London, `08:00`. */
export type TimeText = string
