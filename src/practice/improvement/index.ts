import type { ProcessDefinition } from '../vocabulary/process.ts'
import { improvementAction } from './action.ts'
import { improvementClosure } from './closure.ts'
import { governanceProcesses } from './governance/index.ts'
import { inspection } from './inspection.ts'
import { improvementNewOwner } from './new-owner.ts'
import { peerReview } from './peer-review.ts'
import { improvementPlan } from './plan.ts'
import { priorityReview } from './priority.ts'
import { committeeMeeting } from './scrutiny.ts'
import { improvementUpdate } from './update.ts'

/** Getting better: plans and their actions, inspections, peer reviews, committees and what partners promise. */
export const improvementProcesses: readonly ProcessDefinition[] = [
  improvementPlan,
  improvementAction,
  improvementUpdate,
  improvementNewOwner,
  improvementClosure,
  inspection,
  peerReview,
  committeeMeeting,
  priorityReview,
  ...governanceProcesses,
]
