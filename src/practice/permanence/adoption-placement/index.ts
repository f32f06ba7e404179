import { adoptionAct, adoptionRegulations } from '../../law/permanence.ts'
import {
  adoptionWorkers,
  agencyDecisionMakers,
  caseTeamManagers,
  childrensSocialWorkers,
  reviewingOfficers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { begins, ends, questions } from './questions.ts'

// From the first meeting of child and family to the day the child moves in; and, if it does not last, its end.
export const adoptionPlacement = defineProcess({
  id: 'adoption-placement',
  number: 'P32c',
  title: 'Adoption: introductions and placement',
  noun: 'placement for adoption',
  purpose: 'Bring the child and the family together, and see that both have the help they need.',
  referenceLetter: 'APL',
  basis: [adoptionAct('18'), adoptionRegulations('35 and 36')],
  about: 'child',
  roles: {
    start: childrensSocialWorkers,
    record: [...childrensSocialWorkers, ...adoptionWorkers],
    authorise: caseTeamManagers,
    read: [...reviewingOfficers, ...agencyDecisionMakers],
  },
  clocks,
  questions,
  pages: [
    {
      id: 'move',
      title: 'Which placement?',
      people: true,
      asks: [
        ...(['change', 'changedOn', 'matchedOn', 'adopterReference', 'fosterCarer'] as const),
        ...(['placementType', 'earlyPlacedOn'] as const),
      ],
    },
    {
      id: 'plans',
      title: 'Introductions and plans',
      when: begins,
      asks: [
        ...(['introductionsPlan', 'introductionsFrom', 'introductionsTo', 'childsVoice'] as const),
        ...(['supportPlan', 'contactPlan', 'responsibilityPlan'] as const),
      ],
    },
    {
      id: 'ending',
      title: 'Why did it end?',
      when: ends,
      asks: ['whyEnded', 'disruptionMeetingOn', 'learned', 'childsVoiceAfter'],
    },
    { id: 'decision', title: 'What is decided?', by: 'authoriser', asks: ['managersDecision'] },
  ],
  copies: {
    matchedOn: { process: 'adoption-match', answer: 'matchedOn' },
    adopterReference: { process: 'adoption-match', answer: 'adopterReference' },
    fosterCarer: { process: 'adoption-match', answer: 'fosterCarer' },
    supportPlan: { process: 'adoption-match', answer: 'supportProposed' },
    contactPlan: { process: 'adoption-match', answer: 'contactProposed' },
  },
  prompts: [
    {
      when: begins,
      says: 'The child is visited in the first week, then every week until the first review, which is held within four weeks.',
    },
    {
      when: { had: 'placed-for-adoption' },
      says: 'This child has been placed for adoption before. Say in the plans what is different this time.',
    },
  ],
  startRequires: [
    {
      that: {
        any: [{ holds: 'should-be-placed-for-adoption' }, { holds: 'placed-for-adoption' }],
      },
      otherwise:
        'It has not been decided that this child should be placed for adoption. That decision comes first.',
    },
    {
      that: { not: { underWay: 'adoption-placement' } },
      otherwise: 'A placement for adoption is being recorded already. Go on with that record.',
    },
  ],
  outcomes,
  notHere: {
    adopted: 'The order is recorded in the adoption application.',
    reversed: 'That the child should no longer be placed is decided in an adoption decision.',
  },
  happenedAt: 'changedOn',
  worry: 'whyEnded',
})
