/** Is a dated fact in force on a day? One that is to end on a day to come is, until then. */
export const inForceOn = (fact: { readonly to_on: string | null }, day: string): boolean =>
  fact.to_on === null || fact.to_on > day
