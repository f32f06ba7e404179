import type { ProcessDefinition } from '../vocabulary/process.ts'
import { childProtectionPlan } from './child-protection-plan/index.ts'
import { childProtectionVisit } from './child-protection-visit/index.ts'
import { coreGroup } from './core-group/index.ts'
import { initialConference } from './initial-conference/index.ts'
import { planTransfer } from './plan-transfer/index.ts'
import { reviewConference } from './review-conference/index.ts'
import { section47Enquiry } from './section-47-enquiry/index.ts'
import { strategyDiscussion } from './strategy-discussion/index.ts'

/** Protecting children from significant harm (P10 to P17), in the order of the handbook. */
export const protectionProcesses: readonly ProcessDefinition[] = [
  strategyDiscussion,
  section47Enquiry,
  initialConference,
  childProtectionPlan,
  coreGroup,
  childProtectionVisit,
  reviewConference,
  planTransfer,
]
