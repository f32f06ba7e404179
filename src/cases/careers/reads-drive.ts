import { holdsPost, type Caller } from '../../engine/permissions.ts'
import { registersFor } from '../../engine/reach.ts'
import { readsFigures } from '../measures/figures.ts'
import type { Office } from '../office.ts'

/** Does somebody read how a drive goes? Those who read the posts, and those who read the figures of the county. */
export const readsDrive = ({ practice }: Pick<Office, 'practice'>, caller: Caller): boolean =>
  practice.pack.careers?.drive !== undefined &&
  (registersFor(practice, caller).some(({ id }) => id === 'posts') ||
    readsFigures(practice, caller)?.county === true)

/** May somebody see who applies and who comes to events? Recruiters alone. */
export const keepsApplicants = ({ practice }: Pick<Office, 'practice'>, caller: Caller): boolean =>
  registersFor(practice, caller).some(
    ({ id, keep }) => id === 'applicants' && holdsPost(caller, keep),
  )
