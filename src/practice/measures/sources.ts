import { national, type Source } from '../vocabulary/source.ts'

/** The yearly census of children in need, whose definitions the published figures use. */
export const childrenInNeedCensus = (what: string): Source =>
  national(`Children in need census guide: ${what}`)

/** The adoption scorecard of the Department for Education. */
export const adoptionScorecard = (what: string): Source => national(`Adoption scorecards: ${what}`)
