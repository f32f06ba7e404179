import type { ProcessDefinition } from '../vocabulary/process.ts'
import { adultIntervention } from './adult-intervention.ts'
import { groupCaseDiscussion } from './group-case-discussion.ts'

/** Children's social workers and adult specialists, with one plan for the family. */
export const familySafeguardingProcesses: readonly ProcessDefinition[] = [
  groupCaseDiscussion,
  adultIntervention,
]
