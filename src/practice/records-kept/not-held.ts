import type { Requirement } from '../vocabulary/outcome.ts'

/** Nothing may be destroyed that a court, an inquiry or a claim may ask for. */
export const notHeld: Requirement<never> = {
  that: { not: { holds: 'legal-hold' } },
  otherwise:
    'This record is under a hold, so nothing in it may be destroyed. It is safe. Whoever placed the hold ends it when its reason is gone; then come back to this.',
}
