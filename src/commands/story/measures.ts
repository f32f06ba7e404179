import { countReReferrals } from '../../cases/reading/count-records.ts'

/** Counts that have a name of their own because a rule says what they count. */
export const measures: ReadonlyMap<string, typeof countReReferrals> = new Map([
  ['re-referral', countReReferrals],
])
