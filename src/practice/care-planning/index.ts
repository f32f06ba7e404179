import type { ProcessDefinition } from '../vocabulary/process.ts'
import { carePlan } from './care-plan/index.ts'
import { carePlanVersion } from './care-plan/version.ts'
import { careReview } from './care-review/index.ts'
import { midPointCheck } from './care-review/mid-point-check.ts'
import { careVisit } from './care-visit/index.ts'
import { disputeResponse } from './dispute/dispute-response.ts'
import { reviewDispute } from './dispute/review-dispute.ts'
import { familyTimePlan } from './family-time/family-time-plan.ts'
import { familyTimeSession } from './family-time/family-time-session.ts'
import { familyTimeSuspension } from './family-time/family-time-suspension.ts'
import { placementPlan } from './placement-plan/index.ts'
import { reviewingOfficer } from './reviewing-officer.ts'

/** Planning, visiting and reviewing the care of a child in our care (P24, P25, P28 to P30), in the order of the handbook. */
export const carePlanningProcesses: readonly ProcessDefinition[] = [
  carePlan,
  carePlanVersion,
  placementPlan,
  careVisit,
  familyTimePlan,
  familyTimeSession,
  familyTimeSuspension,
  careReview,
  midPointCheck,
  reviewDispute,
  reviewingOfficer,
  disputeResponse,
]
