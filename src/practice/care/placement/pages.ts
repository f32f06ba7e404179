import type { Page } from '../../vocabulary/process.ts'
import { isAMove } from './kinds.ts'
import type { PlacementQuestion } from './questions.ts'

export const pages: readonly Page<PlacementQuestion>[] = [
  {
    id: 'request',
    title: 'Who needs a home, and what must it be like?',
    people: true,
    asks: ['requestedOn', 'reason', 'neededBy', 'urgency', 'outOfHours', 'placements', 'needs'],
  },
  {
    id: 'match',
    title: 'Which homes were thought of, and why this one?',
    asks: ['options', 'match', 'otherChildren', 'childsView', 'carersView', 'educationContinuity'],
  },
  {
    id: 'home',
    title: 'The home',
    asks: [
      ...(['startsOn', 'placementType', 'provider', 'regulation', 'home', 'carer'] as const),
      ...(['sameCarer', 'uniqueReference', 'postcode', 'homePostcode', 'miles'] as const),
      ...(['inOurArea', 'adjoining', 'areaAuthority', 'areaConsultedOn'] as const),
      ...(['plannedEndOn', 'lasting', 'weeklyCost'] as const),
    ],
  },
  {
    id: 'before',
    title: 'The placement that ends',
    when: isAMove,
    asks: ['endPlanned', 'changeReason', 'childsViewOfTheEnd', 'disruptionMeetingOn'],
  },
  {
    id: 'school',
    title: 'School, brothers and sisters, and who decides what',
    asks: [
      'schoolChanges',
      'newSchool',
      'newSchoolFrom',
      'keyStage4',
      'schoolImpact',
      'introductions',
      'siblings',
      'delegated',
    ],
  },
  {
    id: 'approval',
    title: 'Who has to agree?',
    intro: 'The last two answers are worked out from what you wrote.',
    asks: [
      'relativesApproved',
      'placedBeforeAssessment',
      'carersTerms',
      'outOfTheOrdinary',
      'approvals',
      'episode',
      'agreedBy',
    ],
  },
  {
    id: 'decision',
    title: 'What do you decide?',
    by: 'authoriser',
    asks: ['decidedOn', 'conditions', 'decision'],
  },
  {
    id: 'later',
    title: 'Confirmed by day, and what was learned',
    after: 'decision',
    asks: ['confirmedOn', 'confirmedBy', 'disruptionHeldOn', 'disruptionLearning'],
  },
]
