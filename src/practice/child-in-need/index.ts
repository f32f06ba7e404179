import type { ProcessDefinition } from '../vocabulary/process.ts'
import { childInNeedPlan } from './plan/index.ts'
import { childInNeedReview } from './review/index.ts'
import { childInNeedVisit } from './visit.ts'

/** Help that a family accepts of its own will, under section 17. */
export const childInNeedProcesses: readonly ProcessDefinition[] = [
  childInNeedPlan,
  childInNeedReview,
  childInNeedVisit,
]
