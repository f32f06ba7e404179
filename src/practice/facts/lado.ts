import type { FactType } from '../vocabulary/fact.ts'
import { allegationsAgainstPeople, designatedOfficerGuide } from '../lado/law.ts'
import { allegationOutcomes, employerSectors } from '../lado/sectors.ts'

// Facts of an adult in a position of trust. They stand behind the wall of the designated officer.
export const ladoFacts: readonly FactType[] = [
  {
    id: 'allegation-open',
    title: 'Allegation being managed',
    excludes: 'allegation-open',
    overlapMessage:
      'An allegation against this adult is being managed already. Add what is new to its next meeting, so that it is judged together.',
    details: {
      sector: { title: 'Sector', options: employerSectors, alone: true },
      met: { title: 'Met about', options: { yes: 'Yes' } },
    },
    source: [allegationsAgainstPeople('the threshold')],
  },
  {
    id: 'allegation-meeting-held',
    title: 'Allegations meeting held',
    source: [allegationsAgainstPeople('the strategy meeting')],
  },
  {
    id: 'allegation-outcome',
    title: 'Outcome of an allegation',
    details: { outcome: { title: 'Outcome', options: allegationOutcomes, alone: true } },
    source: [allegationsAgainstPeople('the five outcomes')],
  },
  {
    id: 'allegation-concluded',
    title: 'Allegation concluded',
    source: [designatedOfficerGuide('closed')],
  },
]
