import type { ProcessDefinition } from '../vocabulary/process.ts'
import { allegationBriefing } from './allegation-briefing.ts'
import { allegationConclusion } from './allegation-conclusion.ts'
import { allegationMeeting } from './allegation-meeting.ts'
import { allegation } from './allegation/index.ts'

/** Allegations against people who work with children, from the first call to what came of each. */
export const ladoProcesses: readonly ProcessDefinition[] = [
  allegation,
  allegationMeeting,
  allegationConclusion,
  allegationBriefing,
]
