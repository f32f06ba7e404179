/** Shown where a request that arrived lacks something: enforced when a person submits, never at receipt. */
export const notGiven = 'Not given by the referrer'
