import type { ProcessDefinition } from '../vocabulary/process.ts'
import { adoptionDecision } from './adoption-decision/index.ts'
import { adoptionMatch } from './adoption-match/index.ts'
import { adoptionOrder } from './adoption-order/index.ts'
import { adoptionPlacement } from './adoption-placement/index.ts'
import { connectedCarer } from './connected-carer/index.ts'
import { permanencePlan } from './permanence-plan/index.ts'
import { permanenceTracker } from './permanence-tracker/index.ts'
import { specialGuardianship } from './special-guardianship/index.ts'

/** The way to a permanent home, in the order of the handbook. */
export const permanenceProcesses: readonly ProcessDefinition[] = [
  permanencePlan,
  permanenceTracker,
  adoptionDecision,
  adoptionMatch,
  adoptionPlacement,
  adoptionOrder,
  connectedCarer,
  specialGuardianship,
]
