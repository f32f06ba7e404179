import type { SignInPolicy } from '../../src/practice/vocabulary/authority.ts'
import { placeholder } from '../../src/practice/vocabulary/source.ts'

/**
 * Local accounts are the exception where the council has single sign-on: whoever reaches many records, manages accounts or
 * comes from outside must have a second factor. Ninety days is what the council has to confirm.
 */
export const signIn: SignInPolicy = {
  secondFactorFor: [
    'administrator',
    'partner',
    'lead-professional',
    'information-governance-officer',
    'performance-analyst',
    'inspector',
    'lead-member',
    'senior-manager',
    'director',
  ],
  closedAfterDays: 90,
  // The council's directory groups, once it names them: `'TW-Hyndburn-Social-Workers': { role: …, team: … }`.
  postsOfClaims: {},
  source: placeholder('Which accounts need a second factor, and when an unused one is closed'),
}

/** Everyone of a demonstration has one known password, and it is to be tried in a year as well. */
export const signInToDemonstration: SignInPolicy = {
  secondFactorFor: [],
  postsOfClaims: {},
  source: signIn.source,
}
