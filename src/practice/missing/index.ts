import type { ProcessDefinition } from '../vocabulary/process.ts'
import { missingEpisode } from './missing-episode/index.ts'
import { missingReturn } from './missing-return/index.ts'
import { returnInterview } from './return-interview/index.ts'

/** A child who goes missing: the report, the return, and the interview after it (P35). */
export const missingProcesses: readonly ProcessDefinition[] = [
  missingEpisode,
  missingReturn,
  returnInterview,
]
