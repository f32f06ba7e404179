import type { ProcessDefinition } from '../vocabulary/process.ts'
import { accommodationAndActivity } from './accommodation-and-activity/index.ts'
import { adviserVisit } from './adviser-visit/index.ts'
import { moneyProcesses } from './money/index.ts'
import { leavingCareAssessment } from './leaving-care-assessment/index.ts'
import { pathwayPlan } from './pathway-plan/index.ts'
import { pathwayReview } from './pathway-review/index.ts'
import { personalAdviser } from './personal-adviser.ts'
import { stayingPutDecision } from './staying-put.ts'
import { supportAfter21 } from './support-after-21/index.ts'

/** From care to a life of one's own (P36), from the 16th birthday to the 25th. */
export const leavingCareProcesses: readonly ProcessDefinition[] = [
  leavingCareAssessment,
  pathwayPlan,
  pathwayReview,
  adviserVisit,
  accommodationAndActivity,
  supportAfter21,
  personalAdviser,
  stayingPutDecision,
  ...moneyProcesses,
]
