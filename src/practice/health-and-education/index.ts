import type { ProcessDefinition } from '../vocabulary/process.ts'
import { educationPlan } from './education-plan/index.ts'
import { educationPlanStart } from './education-plan-start.ts'
import { healthAssessment } from './health-assessment/index.ts'
import { healthCheck } from './health-check.ts'
import { lifeStoryWork } from './life-story-work/index.ts'
import { schoolChange } from './school-change.ts'

/** The health, education and story of children in our care (P26, P27, P34), in the order of the handbook. */
export const healthAndEducationProcesses: readonly ProcessDefinition[] = [
  healthAssessment,
  healthCheck,
  educationPlan,
  educationPlanStart,
  schoolChange,
  lifeStoryWork,
]
