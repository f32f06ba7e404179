import type { ProcessDefinition } from '../vocabulary/process.ts'
import { becomingLookedAfter } from './becoming-looked-after/index.ts'
import { changeOfLegalStatus } from './change-of-legal-status.ts'
import { deprivationOfLiberty } from './deprivation-of-liberty.ts'
import { inboundPlacement } from './inbound-placement.ts'
import { leavingOurCare } from './leaving-our-care/index.ts'
import { parentsAssessment } from './parents-assessment.ts'
import { placement } from './placement/index.ts'
import { placementNotifications } from './placement-notifications.ts'
import { privateFostering } from './private-fostering/index.ts'
import { temporaryPlacement } from './temporary-placement.ts'

/** Coming into our care, where a child in our care lives, and leaving it. */
export const careProcesses: readonly ProcessDefinition[] = [
  becomingLookedAfter,
  leavingOurCare,
  changeOfLegalStatus,
  deprivationOfLiberty,
  placement,
  temporaryPlacement,
  parentsAssessment,
  placementNotifications,
  inboundPlacement,
  privateFostering,
]
