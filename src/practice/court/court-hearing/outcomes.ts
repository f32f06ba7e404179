import { childrenAct1989, publicLawOutline } from '../../law/sources.ts'
import { national } from '../../vocabulary/source.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { legalStatusBegins, legalStatusEnds } from '../legal-status.ts'
import { familyOrder } from './family-order.ts'
import type { CourtHearingQuestion } from './questions.ts'

type Does = Effect<CourtHearingQuestion>
type Must = Requirement<CourtHearingQuestion>

const on = { answer: 'heldAt' } as const

/** Every hearing counts, and the next one is already listed. */
const heard: readonly Does[] = [
  { effect: 'record-fact', fact: 'court-hearing', on, with: { kind: { answer: 'kind' } } },
  {
    effect: 'open',
    process: 'court-hearing',
    to: { holder: 'this-team' },
    carries: {
      plannedFor: { answer: 'nextHearingAt' },
      court: { answer: 'court' },
      caseNumber: { answer: 'caseNumber' },
      judge: { answer: 'judge' },
    },
    when: { question: 'nextHearingAt', answered: true },
  },
]

const concluded = (result: string): readonly Does[] => [
  ...heard,
  {
    effect: 'end-fact',
    fact: 'care-proceedings',
    on,
    with: { result: { value: result } },
    when: { holds: 'care-proceedings' },
  },
]

const noSupervisionAnyMore: Does = {
  effect: 'end-fact',
  fact: 'supervision-order',
  on,
  when: { holds: 'supervision-order' },
}

const beforeTheCourt: Must = {
  that: { holds: 'care-proceedings' },
  otherwise:
    'No proceedings about this child are recorded as issued, so no such order can have been made in them. Record the application first.',
}

const youngEnough: Must = {
  that: { question: 'tooOldForCareOrder', is: 'no' },
  otherwise:
    'No care or supervision order can be made for a child who has reached 17, or 16 and married. Check what the court ordered, and choose that.',
}

const final: Must = {
  that: { question: 'kind', is: 'final' },
  otherwise: 'This order ends the proceedings. Say that it was the final hearing.',
}

const supervisionOrder = (interim: 'yes' | 'no'): readonly Does[] => [
  noSupervisionAnyMore,
  {
    effect: 'start-fact',
    fact: 'supervision-order',
    on,
    // An interim order runs until the court decides: it has no end of its own.
    with: { endsOn: { answer: 'supervisionEndsOn' }, interim: { value: interim } },
  },
]

const endSaid: Must = {
  that: { question: 'supervisionEndsOn', answered: true },
  otherwise: 'Say on what date the supervision order ends.',
}

const inProceedings = { holds: 'care-proceedings' } as const satisfies Condition

/** What the hearing knows already of a child whom the court puts in our care. */
const byTheCourt = {
  cameBy: { value: 'careOrder' },
  legalDocument: { answer: 'caseNumber' },
} as const

const placementAct = national('Adoption and Children Act 2002, section 21')

export const outcomes: Readonly<Record<string, Outcome<CourtHearingQuestion>>> = {
  directionsOnly: {
    label: 'No order yet: directions',
    source: publicLawOutline('hearings'),
    effects: heard,
  },
  interimCareOrder: {
    label: 'Interim care order',
    explained: 'The child is in our care until the court decides.',
    source: childrenAct1989('38'),
    asks: ['tooOldForCareOrder'],
    requires: [beforeTheCourt, youngEnough],
    effects: [...heard, ...legalStatusBegins({ code: 'C1', on, carries: byTheCourt })],
  },
  interimSupervisionOrder: {
    label: 'Interim supervision order',
    source: childrenAct1989('38'),
    asks: ['tooOldForCareOrder'],
    requires: [beforeTheCourt, youngEnough],
    effects: [
      ...heard,
      ...supervisionOrder('yes'),
      ...legalStatusEnds<CourtHearingQuestion>(on, 'Interim supervision order', [
        'C1',
        'L1',
        'L2',
        'L3',
      ]),
    ],
  },
  careOrder: {
    label: 'Care order',
    source: childrenAct1989('31'),
    asks: ['tooOldForCareOrder'],
    requires: [beforeTheCourt, final, youngEnough],
    effects: [
      ...concluded('care-order'),
      noSupervisionAnyMore,
      ...legalStatusBegins({ code: 'C2', on, carries: byTheCourt }),
    ],
  },
  careAndPlacementOrder: {
    label: 'Care order and placement order',
    source: placementAct,
    asks: ['tooOldForCareOrder'],
    requires: [beforeTheCourt, final, youngEnough],
    effects: [
      ...concluded('care-and-placement-order'),
      noSupervisionAnyMore,
      ...legalStatusBegins({ code: 'E1', on }),
    ],
  },
  placementOrder: {
    label: 'Placement order',
    explained: 'A care order was there already.',
    source: placementAct,
    requires: [beforeTheCourt, final],
    effects: [...concluded('placement-order'), ...legalStatusBegins({ code: 'E1', on })],
  },
  supervisionOrder: {
    label: 'Supervision order',
    source: childrenAct1989('35'),
    asks: ['tooOldForCareOrder', 'supervisionEndsOn'],
    requires: [beforeTheCourt, final, youngEnough, endSaid],
    effects: [
      ...concluded('supervision-order'),
      ...supervisionOrder('no'),
      ...legalStatusEnds<CourtHearingQuestion>(on, 'Supervision order'),
    ],
  },
  specialGuardianshipOrder: {
    label: 'Special guardianship order',
    source: childrenAct1989('14A'),
    requires: [final],
    effects: [
      ...concluded('special-guardianship-order'),
      noSupervisionAnyMore,
      ...familyOrder('specialGuardianship', 'Special guardianship order'),
    ],
  },
  childArrangementsOrder: {
    label: 'Child arrangements order',
    source: childrenAct1989('8'),
    requires: [final],
    effects: [
      ...concluded('child-arrangements-order'),
      noSupervisionAnyMore,
      ...familyOrder('childArrangements', 'Child arrangements order'),
    ],
  },
  returnHome: {
    label: 'Return home',
    source: childrenAct1989('31'),
    requires: [beforeTheCourt, final],
    effects: [
      ...concluded('return-home'),
      noSupervisionAnyMore,
      ...legalStatusEnds<CourtHearingQuestion>(on, 'The court returned the child home'),
    ],
  },
  noOrder: {
    label: 'No order',
    source: childrenAct1989('1(5)'),
    requires: [beforeTheCourt, final],
    effects: [
      ...concluded('no-order'),
      noSupervisionAnyMore,
      // A child accommodated by agreement stays so.
      ...legalStatusEnds<CourtHearingQuestion>(on, 'No order', ['C1', 'L1', 'L2', 'L3']),
    ],
  },
  withdrawn: {
    label: 'Withdrawn, with the court’s leave',
    source: national('Family Procedure Rules 2010, rule 29.4'),
    when: inProceedings,
    effects: [
      ...concluded('withdrawn'),
      noSupervisionAnyMore,
      ...legalStatusEnds<CourtHearingQuestion>(on, 'The application was withdrawn', [
        'C1',
        'L1',
        'L2',
        'L3',
      ]),
    ],
  },
  orderEnds: {
    label: 'An order ends: discharged, or run out',
    source: childrenAct1989('39'),
    when: {
      any: [{ holds: 'supervision-order' }, { holds: 'legal-status' }],
    },
    effects: [
      ...heard,
      {
        effect: 'end-fact',
        fact: 'care-proceedings',
        on,
        with: { result: { value: 'discharged' } },
        when: { holds: 'care-proceedings', where: { application: 'discharge' } },
      },
      noSupervisionAnyMore,
      ...legalStatusEnds<CourtHearingQuestion>(on, 'The order was discharged or ran out', [
        'C1',
        'C2',
        'E1',
        'L1',
        'L2',
        'L3',
      ]),
    ],
  },
}
