import type { ProcessDefinition } from '../vocabulary/process.ts'
import { careProceedings } from './care-proceedings/index.ts'
import { courtHearing } from './court-hearing/index.ts'
import { emergencyProtection } from './emergency-protection/index.ts'
import { emergencyProtectionNextStep } from './emergency-protection-next-step.ts'
import { legalPlanningMeeting } from './legal-planning-meeting/index.ts'
import { preProceedings } from './pre-proceedings/index.ts'

/** Legal planning, pre-proceedings, what the court decides, and protection at once, in the order of the handbook. */
export const courtProcesses: readonly ProcessDefinition[] = [
  legalPlanningMeeting,
  preProceedings,
  careProceedings,
  courtHearing,
  emergencyProtection,
  emergencyProtectionNextStep,
]
