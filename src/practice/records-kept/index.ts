import type { ProcessDefinition } from '../vocabulary/process.ts'
import { accessRequest } from './access-request/index.ts'
import { adoptedRecordSealing } from './adopted-record-sealing.ts'
import { complaintInvestigation } from './complaint-investigation/index.ts'
import { complaintReviewPanel } from './complaint-review-panel/index.ts'
import { complaint } from './complaint/index.ts'
import { destructionCertificate } from './destruction-certificate.ts'
import { legalHoldReview } from './legal-hold-review.ts'
import { legalHold } from './legal-hold.ts'
import { retention } from './retention/index.ts'

/** What is kept of the work, who may see it and complain of it, and when it is destroyed. */
export const recordsKeptProcesses: readonly ProcessDefinition[] = [
  complaint,
  complaintInvestigation,
  complaintReviewPanel,
  accessRequest,
  retention,
  legalHold,
  destructionCertificate,
  legalHoldReview,
  adoptedRecordSealing,
]
