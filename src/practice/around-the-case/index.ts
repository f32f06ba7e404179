import type { ProcessDefinition } from '../vocabulary/process.ts'
import { caseAudit } from './case-audit/index.ts'
import { caseNote } from './case-note/index.ts'
import { caseTransfer } from './case-transfer/index.ts'
import { chronologyEntry } from './chronology/entry.ts'
import { chronologyReview } from './chronology/review.ts'
import { districtMove } from './district-move/index.ts'
import { professionalDisagreement } from './professional-disagreement/index.ts'
import { caseSupervision } from './supervision/case-supervision.ts'
import { managementDecision } from './supervision/management-decision.ts'
import { personalSupervision } from './supervision/personal-supervision.ts'

/** What surrounds every case, whatever the plan: supervision, recording, audit, and who works with the child. */
export const aroundTheCaseProcesses: readonly ProcessDefinition[] = [
  caseSupervision,
  personalSupervision,
  managementDecision,
  chronologyEntry,
  chronologyReview,
  caseNote,
  caseAudit,
  caseTransfer,
  districtMove,
  professionalDisagreement,
]
