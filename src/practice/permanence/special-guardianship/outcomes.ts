import { guardianshipRegulations } from '../../law/permanence.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { achievedByOrder } from '../ending-care.ts'
import { carersManagers, carersNominatedOfficers } from '../posts.ts'
import { isAssessment, isOrder, isSupport, type GuardianshipQuestion } from './questions.ts'

type Must = Requirement<GuardianshipQuestion>
type Does = Effect<GuardianshipQuestion>

const on = { answer: 'stepOn' } as const
const supported = { holds: 'special-guardianship-support' } as const

const aChild: Must = {
  that: { not: { subject: 'adult' } },
  otherwise: 'This young person is 18: no such order can be made. Check the date with the court.',
}

const ordered = (what: 'specialGuardianship' | 'childArrangements', label: string): Must => ({
  that: { question: 'orderMade', is: what },
  otherwise: `You wrote that the court ordered something else. Choose what it ordered, or correct that answer: ${label}.`,
})

const madePermanent = (orderMade: string): readonly Does[] => [
  ...achievedByOrder<GuardianshipQuestion>({
    on,
    route: { value: 'family-order' },
    endReason: { answer: 'endReason' },
    orderMade,
  }),
  {
    effect: 'end-fact',
    fact: 'connected-carer-approval',
    on,
    with: { result: { value: 'order' } },
    when: { holds: 'connected-carer-approval' },
  },
]

const reviewed: Does = { effect: 'record-fact', fact: 'special-guardianship-support-reviewed', on }

const hasSupport: Must = {
  that: supported,
  otherwise: 'No support of a special guardian is recorded for this child.',
}

export const outcomes: Readonly<Record<string, Outcome<GuardianshipQuestion>>> = {
  recommended: {
    label: 'Recommended, with a support plan',
    explained: 'The report and the support plan go to the court.',
    source: guardianshipRegulations('21 and the Schedule'),
    when: isAssessment,
    by: carersNominatedOfficers,
    requires: [aChild],
  },
  notRecommended: {
    label: 'Not recommended',
    explained: 'The report goes to the court, and the carers are told why.',
    source: guardianshipRegulations('21 and the Schedule'),
    when: isAssessment,
    by: [...carersManagers, ...carersNominatedOfficers],
  },
  withdrawn: {
    label: 'Withdrawn: they no longer want an order',
    source: toBeConfirmed('carers who no longer want to be special guardians'),
    when: isAssessment,
    by: [...carersManagers, ...carersNominatedOfficers],
  },
  guardianshipOrder: {
    label: 'Special guardianship order made',
    explained: 'The guardians decide for the child from now on. Support goes on until 18.',
    source: childrenAct1989('14A'),
    when: isOrder,
    requires: [
      aChild,
      ordered('specialGuardianship', 'a special guardianship order'),
      {
        that: {
          any: [
            { not: { question: 'fosterCarers', is: 'yes' } },
            { not: { holds: 'looked-after' } },
            {
              holds: 'placement',
              where: { type: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] },
            },
          ],
        },
        otherwise:
          'The child does not live in a foster home, so they were not the child’s foster carers. What you wrote is safe. Correct that answer, or the placement.',
      },
    ],
    effects: [
      ...madePermanent('Special guardianship order'),
      {
        effect: 'start-fact',
        fact: 'special-guardianship-support',
        on,
        when: { not: supported },
      },
    ],
  },
  arrangementsOrder: {
    label: 'Child arrangements order made',
    explained: 'The child lives with them by order of the court.',
    source: childrenAct1989('8'),
    when: isOrder,
    requires: [aChild, ordered('childArrangements', 'a child arrangements order')],
    effects: madePermanent('Child arrangements order'),
  },
  noOrder: {
    label: 'No order: refused or withdrawn',
    explained: 'The plan for permanence is made again.',
    source: childrenAct1989('1(5)'),
    when: isOrder,
    effects: [
      {
        effect: 'open',
        process: 'permanence-plan',
        to: { holder: 'this-team' },
        when: { all: [{ holds: 'looked-after' }, { not: { underWay: 'permanence-plan' } }] },
      },
    ],
  },
  supportGoesOn: {
    label: 'Support goes on',
    explained: 'It is reviewed again within a year.',
    source: guardianshipRegulations('17 and 18'),
    when: isSupport,
    requires: [hasSupport],
    effects: [reviewed],
  },
  supportEnds: {
    label: 'Support ends',
    source: guardianshipRegulations('17 and 18'),
    when: isSupport,
    by: carersNominatedOfficers,
    asks: ['supportEndedBecause'],
    requires: [
      hasSupport,
      {
        that: { question: 'supportEndedBecause', answered: true },
        otherwise: 'Say why the support ends. It may go on until the child is 18.',
      },
    ],
    effects: [
      reviewed,
      {
        effect: 'end-fact',
        fact: 'special-guardianship-support',
        on,
        with: { endReason: { value: 'ended' } },
      },
    ],
  },
}
