import type { Rules } from '../judging.ts'
import { publish, type Year903 } from '../specification.ts'
import { adopterRules } from './rules/adopters.ts'
import { careLeaverRules } from './rules/care-leavers.ts'
import { formatRules } from './rules/formats.ts'
import { healthRules, questionnaireRules } from './rules/health.ts'
import { identityRules, motherRules } from './rules/identity.ts'
import { lastYearRules } from './rules/last-year.ts'
import { legalStatusRules } from './rules/legal-status.ts'
import { missingRules } from './rules/missing.ts'
import { onceEachRules } from './rules/once-each.ts'
import { placedForAdoptionRules } from './rules/placed-for-adoption.ts'
import { placementRules } from './rules/placement.ts'
import { previousPermanenceRules } from './rules/previous-permanence.ts'
import { providerListRules } from './rules/provider-list.ts'
import { reasonCeasedRules, reviewRules } from './rules/reason-ceased.ts'
import { sequenceRules } from './rules/sequence.ts'
import { socialWorkerRules } from './rules/social-workers.ts'
import { unaccompaniedRules } from './rules/unaccompanied.ts'
import { whereaboutsRules } from './rules/whereabouts.ts'
import wording from './wording.json' with { type: 'json' }

const judges: Rules = {
  ...formatRules,
  ...onceEachRules,
  ...identityRules,
  ...motherRules,
  ...unaccompaniedRules,
  ...sequenceRules,
  ...lastYearRules,
  ...legalStatusRules,
  ...placementRules,
  ...whereaboutsRules,
  ...providerListRules,
  ...reasonCeasedRules,
  ...reviewRules,
  ...healthRules,
  ...questionnaireRules,
  ...careLeaverRules,
  ...adopterRules,
  ...placedForAdoptionRules,
  ...previousPermanenceRules,
  ...missingRules,
  ...socialWorkerRules,
}

/** Rules whose wording asks for a check or an explanation, where all others say that something is wrong. */
const queries = ['231', '232', '582', '583', 'EPI']

/** The return for 1 April 2025 to 31 March 2026: 311 rules. */
export const year2025To26: Year903 = {
  year: '2025-26',
  tables: [
    'Header',
    'Episodes',
    'Reviews',
    'UASC',
    'OC2',
    'OC3',
    'AD1',
    'PlacedAdoption',
    'PrevPerm',
    'Missing',
    'SWEpisodes',
  ],
  rules: publish(wording, judges, queries),
}
