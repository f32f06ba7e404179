import { missingGuidance } from '../law/care.ts'
import { workingWell } from '../law/sources.ts'
import type { FactType } from '../vocabulary/fact.ts'

const panel = workingWell('Missing from Home: monthly multi-agency panel')

// Names are kept for the panel, which sees them over several children; they are not read out in one child's own file.
export const factsOfHarmOutsideTheHome: readonly FactType[] = [
  {
    id: 'place-away',
    title: 'Place named: where a missing child was',
    beginsAt: 'goneAt',
    details: { kind: { title: 'Kind', codes: 'missing-place', alone: true } },
    source: [missingGuidance('return interviews: where the child was'), panel],
  },
  {
    id: 'company-away',
    title: 'Somebody named: with whom a missing child was',
    beginsAt: 'goneAt',
    details: { who: { title: 'Who', codes: 'missing-company', alone: true } },
    source: [missingGuidance('return interviews: with whom the child was'), panel],
  },
  {
    // On the day it was made, once it is signed.
    id: 'exploitation-screening',
    title: 'Screened for exploitation',
    details: {
      risk: { title: 'Risk', codes: 'exploitation-risk', alone: true },
      harm: { title: 'Harm', codes: 'exploitation-harm' },
    },
    source: [workingWell('contextual safeguarding: screening')],
  },
]
