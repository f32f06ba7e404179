import type { ProcessDefinition } from '../vocabulary/process.ts'
import { missingIntervention } from './intervention.ts'
import { missingEpisode } from './missing-episode/index.ts'
import { missingReturn } from './missing-return/index.ts'
import { missingPanel } from './panel.ts'
import { returnInterview } from './return-interview/index.ts'

/** A child who goes missing: the report, the return, the interview after it, and who meets about it (P35, B4). */
export const missingProcesses: readonly ProcessDefinition[] = [
  missingEpisode,
  missingReturn,
  returnInterview,
  missingIntervention,
  missingPanel,
]
