import type { ProcessDefinition } from '../vocabulary/process.ts'
import { earlyHelpAssessment } from './assessment/index.ts'
import { earlyHelpClosure } from './closure/index.ts'
import { familyIntensiveSupport } from './intensive-support.ts'
import { intensiveSupportEnding } from './intensive-support-ending.ts'
import { earlyHelpRequest } from './request/index.ts'
import { earlyHelpStepUp } from './step-up-request.ts'
import { sustainedCheck } from './sustained-check.ts'
import { teamAroundTheFamily } from './team-around-the-family/index.ts'
import { teamAroundTheSchool } from './team-around-the-school.ts'
import { detachedYouthWork } from './youth/detached.ts'
import { youthSupportEnding } from './youth/ending.ts'
import { youthSession } from './youth/session.ts'
import { youthSupport } from './youth/support.ts'

/** Help early, by consent: for a whole family, for a young person, through a school. */
export const earlyHelpProcesses: readonly ProcessDefinition[] = [
  earlyHelpRequest,
  earlyHelpAssessment,
  teamAroundTheFamily,
  earlyHelpStepUp,
  earlyHelpClosure,
  sustainedCheck,
  familyIntensiveSupport,
  intensiveSupportEnding,
  youthSupport,
  youthSession,
  youthSupportEnding,
  detachedYouthWork,
  teamAroundTheSchool,
]
