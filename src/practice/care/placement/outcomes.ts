import { carePlanning, guidanceOnCare } from '../../law/care.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import {
  childrensManagers,
  directors,
  headsOfService,
  nominatedOfficers,
  seniorOnCall,
} from '../../posts.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Carried, Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { isAMove, outOfHours } from './kinds.ts'
import type { PlacementQuestion } from './questions.ts'
import { distantConsulted, mayStart } from './requirements.ts'

type Does = Effect<PlacementQuestion>
type Given = Readonly<Record<string, Carried<PlacementQuestion>>>

const on = { answer: 'startsOn' } as const

const notification = (kind: 'start' | 'move', when: Condition<PlacementQuestion>): Does => ({
  effect: 'open',
  process: 'placement-notifications',
  to: { holder: 'this-team' },
  carries: {
    kind: { value: kind },
    placedOn: on,
    home: { answer: 'home' },
    inOurArea: { answer: 'inOurArea' },
    adjoining: { answer: 'adjoining' },
    why: { answer: 'reason' },
  },
  when,
})

const details: Given = {
  type: { answer: 'placementType' },
  provider: { answer: 'provider' },
  home: { answer: 'home' },
  carer: { answer: 'carer' },
  postcode: { answer: 'postcode' },
  miles: { answer: 'miles' },
  lasting: { answer: 'lasting' },
  episode: { answer: 'episode' },
  uniqueReference: { answer: 'uniqueReference' },
  homePostcode: { answer: 'homePostcode' },
  inOurArea: { answer: 'inOurArea' },
}

/** The placement before ends on the day this one begins, so that no day is without one and none has two. */
const begins: readonly Does[] = [
  {
    effect: 'end-fact',
    fact: 'placement',
    on,
    with: { changeReason: { answer: 'changeReason' }, endPlanned: { answer: 'endPlanned' } },
    when: isAMove,
  },
  {
    effect: 'end-fact',
    fact: 'placed-before-assessment',
    on,
    when: { holds: 'placed-before-assessment' },
  },
  { effect: 'start-fact', fact: 'placement', on, with: details },
  {
    effect: 'start-fact',
    fact: 'placed-before-assessment',
    on,
    when: { question: 'placedBeforeAssessment', is: 'yes' },
  },
  {
    effect: 'record-fact',
    fact: 'new-school',
    on: { answer: 'newSchoolFrom' },
    with: { school: { answer: 'newSchool' } },
    when: { question: 'schoolChanges', is: 'yes' },
  },
  {
    effect: 'open',
    process: 'education-plan-start',
    to: { holder: 'this-team' },
    carries: { begunBecause: { value: 'newSchool' }, setting: { answer: 'newSchool' } },
    when: {
      all: [
        { question: 'schoolChanges', is: 'yes' },
        { aged: { from: 3 }, on: 'startsOn' },
        { not: { underWay: 'education-plan-start' } },
      ],
    },
  },
  {
    effect: 'open',
    process: 'placement-plan',
    to: { holder: 'this-team' },
    carries: {
      placementStartsOn: on,
      placementType: { answer: 'placementType' },
      carer: { answer: 'carer' },
      why: { answer: 'match' },
      delegated: { answer: 'delegated' },
    },
  },
  notification('start', { not: isAMove }),
  notification('move', isAMove),
  {
    effect: 'open',
    process: 'parents-assessment',
    to: { holder: 'this-team' },
    carries: { placedOn: on },
    when: { question: 'placedBeforeAssessment', is: 'yes' },
  },
  {
    effect: 'open',
    process: 'connected-carer',
    to: { holder: 'this-team' },
    carries: {
      step: { value: 'temporary' },
      stepOn: on,
      atNight: { answer: 'outOfHours' },
    },
    when: {
      all: [
        { question: 'relativesApproved', is: 'temporarily' },
        { not: { holds: 'connected-carer-approval' } },
        { not: { underWay: 'connected-carer' } },
      ],
    },
  },
]

type Agreed = Outcome<PlacementQuestion>

const agreedBy = (
  who: string,
  { label, source, by }: Pick<Agreed, 'label' | 'source' | 'by'>,
): Agreed => ({
  label,
  explained: 'The child lives there from that day.',
  source,
  when: { question: 'agreedBy', is: who },
  ...(by ? { by } : {}),
  requires: [...mayStart, distantConsulted],
  effects: begins,
})

export const outcomes: Readonly<Record<string, Agreed>> = {
  starts: agreedBy('practiceManager', {
    label: 'The placement starts',
    source: childrenAct1989('22C'),
    by: [...childrensManagers, ...headsOfService],
  }),
  startsByHeadOfService: agreedBy('headOfService', {
    label: 'The placement starts: agreed by a head of service',
    source: toBeConfirmed('a head of service agrees to external and residential placements'),
    by: headsOfService,
  }),
  startsByNominatedOfficer: agreedBy('nominatedOfficer', {
    label: 'The placement starts: approved by a nominated officer',
    source: carePlanning('11, 18 and 24'),
    by: nominatedOfficers,
  }),
  startsByDirector: agreedBy('director', {
    label: 'The placement starts: approved by the director',
    source: carePlanning('11'),
    by: directors,
  }),
  startsOutOfHours: {
    label: 'The placement starts: an emergency, agreed by the senior on call',
    explained: 'The child lives there from that day. It is confirmed by day.',
    source: toBeConfirmed('the senior on call agrees out of hours, and it is confirmed by day'),
    when: { all: [outOfHours, { question: 'urgency', is: 'emergency' }] },
    by: seniorOnCall,
    requires: mayStart,
    effects: begins,
  },
  refused: {
    label: 'Not agreed',
    explained: 'Another home has to be found.',
    source: guidanceOnCare('placement'),
    effects: [
      {
        effect: 'open',
        process: 'placement',
        to: { holder: 'this-team' },
        carries: {
          reason: { answer: 'reason' },
          needs: { answer: 'needs' },
          homePostcode: { answer: 'homePostcode' },
          siblings: { answer: 'siblings' },
        },
        when: { not: isAMove },
      },
    ],
  },
}
