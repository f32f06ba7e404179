import type { Group } from './api.ts'
import { jobsGroup } from './jobs/routes.ts'
import { measuresGroup } from './measures/routes.ts'
import { openReferralGroup } from './open-referral/routes.ts'

/**
 * Open to everybody, with no key: what the council publishes, and nothing about any person. Whoever asks is nobody, so a
 * handler calls a verb that is carried out as "public", and the answer may be read by any page in a browser. Add a group
 * here once its own room beside this file is written: its routes, schemas and tests.
 */
export const publicGroups: readonly Group[] = [openReferralGroup, jobsGroup]

/**
 * For programs that send a key. A handler takes the worker from `holderOn(request)` and calls the same verb as a page
 * would: permission, walls and audit are the verb's. What changes something takes JSON and needs no token besides.
 */
export const signedInGroups: readonly Group[] = [measuresGroup]
