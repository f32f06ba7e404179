import {
  atTheFrontDoor,
  caseHolders,
  emergencyDuty,
  fosteringWorkers,
  missingFromHomeWorkers,
} from '../posts.ts'
import { post, type Post } from '../vocabulary/role.ts'

/** Whoever hears first that a child has gone, or is back; a carer's report reaches one of them. */
export const whoeverHears: readonly Post[] = [
  ...missingFromHomeWorkers,
  ...caseHolders,
  ...emergencyDuty,
  ...atTheFrontDoor,
  ...fosteringWorkers,
  post('child-and-family-practitioner', 'residential'),
  post('practice-manager', 'residential'),
]
