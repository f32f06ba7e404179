import { lookedAfterReturn } from '../../law/care.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import { headsOfService, seniorOnCall } from '../../posts.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { aNewPeriod, noOrderSaysSo } from './requirements.ts'
import { outOfHours, type BecomingLookedAfterQuestion } from './questions.ts'

type Does = Effect<BecomingLookedAfterQuestion>
type Must = Requirement<BecomingLookedAfterQuestion>

const on = { answer: 'startAt' } as const

/** What an emergency power began, when the child was in our care for no day at all. */
const noStatusAtAll: readonly Does[] = [
  {
    effect: 'end-fact',
    fact: 'legal-status',
    on: { fact: 'legal-status' },
    when: { holds: 'legal-status', where: { code: ['L1', 'L2', 'L3'] } },
  },
  {
    effect: 'end-record',
    process: 'leaving-our-care',
    because: 'The child was never in our care for a day',
    when: { underWay: 'leaving-our-care' },
  },
]

const inOurCare: readonly Does[] = [
  { effect: 'start-fact', fact: 'looked-after', on, with: { need: { answer: 'need' } } },
  {
    // A court's order, or the police, may have begun it already.
    effect: 'start-fact',
    fact: 'legal-status',
    on,
    with: { code: { answer: 'legalStatus' } },
    when: { not: { holds: 'legal-status' } },
  },
  {
    effect: 'start-fact',
    fact: 'unaccompanied-asylum-seeking',
    on,
    when: {
      all: [
        { question: 'unaccompanied', is: 'yes' },
        { not: { holds: 'unaccompanied-asylum-seeking' } },
      ],
    },
  },
  {
    effect: 'end-fact',
    fact: 'private-fostering',
    on,
    when: { holds: 'private-fostering' },
  },
  {
    effect: 'end-fact',
    fact: 'child-in-need-plan',
    on,
    with: { endReason: { value: 'in-our-care' } },
    when: { holds: 'child-in-need-plan' },
  },
  {
    effect: 'end-record',
    process: 'child-in-need-plan',
    because: 'The child came into our care, and has a care plan in its place',
    when: { holds: 'child-in-need-plan' },
  },
  {
    effect: 'open',
    process: 'placement',
    to: { holder: 'this-team' },
    carries: {
      startsOn: on,
      reason: { answer: 'reason' },
      outOfHours: { answer: 'outOfHours' },
      placements: { answer: 'placements' },
      homePostcode: { answer: 'homePostcode' },
      siblings: { answer: 'siblings' },
    },
    when: { not: { underWay: 'placement' } },
  },
  { effect: 'open', process: 'care-plan', to: { holder: 'this-team' } },
  { effect: 'open', process: 'health-assessment', to: { holder: 'this-team' } },
  {
    // It is begun first, in a few lines; its beginning opens the plan itself.
    effect: 'open',
    process: 'education-plan-start',
    to: { holder: 'this-team' },
    carries: { begunBecause: { value: 'enteredCare' } },
    when: { aged: { from: 3 }, on: 'startAt' },
  },
  { effect: 'open', process: 'reviewing-officer', to: { team: 'safeguarding-and-audit' } },
  { effect: 'tell', whom: 'parents', letter: 'child-in-our-care' },
]

const began: Must = {
  that: { question: 'arrangedBy', is: 'family' },
  otherwise:
    'If we made the arrangement, or asked for it, the child is in our care, whoever looks after them. What you wrote is safe. Choose “In our care”, or say that the family made it between themselves.',
}

const saidHow: Must = {
  that: { question: 'livesWith', answered: true },
  otherwise: 'Say with whom the child lives, and for how long.',
}

const care = childrenAct1989('20 and 22')

export const outcomes: Readonly<Record<string, Outcome<BecomingLookedAfterQuestion>>> = {
  agreed: {
    label: 'In our care',
    explained: 'We look after the child from that day.',
    source: care,
    by: headsOfService,
    requires: aNewPeriod,
    effects: inOurCare,
  },
  agreedOutOfHours: {
    label: 'In our care: agreed by the senior on call',
    explained: 'We look after the child from that day. A head of service confirms it by day.',
    source: toBeConfirmed('the senior on call agrees out of hours, and it is confirmed by day'),
    when: outOfHours,
    by: seniorOnCall,
    requires: aNewPeriod,
    effects: inOurCare,
  },
  supportAtHome: {
    label: 'Not agreed: support at home',
    explained: 'The child stays with the family, with support.',
    source: childrenAct1989('17'),
    requires: [
      ...noOrderSaysSo,
      {
        that: { not: { holds: 'legal-status' } },
        otherwise:
          'The police or a court protect this child in our accommodation just now. Decide first what happens before that ends.',
      },
    ],
    effects: [
      {
        effect: 'open',
        process: 'child-in-need-plan',
        to: { holder: 'this-team' },
        carries: { reason: { answer: 'reason' }, primaryNeed: { answer: 'need' } },
        when: {
          all: [
            { not: { holds: 'child-in-need-plan' } },
            { not: { holds: 'child-protection-plan' } },
            { not: { underWay: 'child-in-need-plan' } },
          ],
        },
      },
    ],
  },
  familyArrangement: {
    label: 'Not in our care: a family arrangement',
    explained: 'The family arranged it between themselves. The child is not in our care.',
    source: childrenAct1989('20 and 22C'),
    asks: ['arrangedBy', 'livesWith'],
    requires: [...noOrderSaysSo, began, saidHow],
    effects: noStatusAtAll,
  },
  lessThanADay: {
    label: 'Came and left on the same day: no period of care',
    explained: 'The child was with us for less than a day, which is not counted.',
    source: lookedAfterReturn('rule 355'),
    requires: noOrderSaysSo,
    effects: noStatusAtAll,
  },
}
