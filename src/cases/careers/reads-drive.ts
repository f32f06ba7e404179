import { holdsPost, type Caller } from '../../engine/permissions.ts'
import { registersReadWhole } from '../../engine/reach.ts'
import { readsCopies } from '../measures/figures.ts'
import type { Office } from '../office.ts'

/** Does somebody read how a drive goes? Those who read the posts, and those who read the figures of the county. */
export const readsDrive = ({ practice }: Pick<Office, 'practice'>, caller: Caller): boolean =>
  practice.pack.careers?.drive !== undefined &&
  (registersReadWhole(practice, caller).some(({ id }) => id === 'posts') ||
    readsCopies(practice, caller) !== undefined)

/** May somebody see who applies and who comes to events? Recruiters alone. */
export const keepsApplicants = ({ practice }: Pick<Office, 'practice'>, caller: Caller): boolean =>
  registersReadWhole(practice, caller).some(
    ({ id, keep }) => id === 'applicants' && holdsPost(caller, keep),
  )
