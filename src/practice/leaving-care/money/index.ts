import type { ProcessDefinition } from '../../vocabulary/process.ts'
import { entitlementClaim } from './claim/index.ts'
import { entitlement } from './entitlement.ts'
import { livingIndependently } from './living-independently.ts'

/** What care leavers may have, and have had (handbook B28). */
export const moneyProcesses: readonly ProcessDefinition[] = [
  entitlement,
  entitlementClaim,
  livingIndependently,
]
