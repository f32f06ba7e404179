import type { ProcessDefinition } from '../../vocabulary/process.ts'
import { boardTerms } from './board-terms.ts'
import { inspectionReadiness } from './inspection-readiness.ts'
import { learning } from './learning.ts'
import { participation } from './participation.ts'
import { partnershipFigure } from './partnership-figure.ts'
import { roleHolder } from './role-holder.ts'
import { sharingAgreement } from './sharing-agreement.ts'
import { thematicAudit } from './thematic-audit.ts'

/** Who answers for what, what partners agreed, and what shows that it works. */
export const governanceProcesses: readonly ProcessDefinition[] = [
  inspectionReadiness,
  boardTerms,
  roleHolder,
  sharingAgreement,
  participation,
  partnershipFigure,
  thematicAudit,
  learning,
]
