import { childrenAct1989, courtOrders2014, toBeConfirmed } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import {
  familyOfferAsks,
  familyOfferCarried,
  familyOfferFirst,
  familyOfferRecorded,
} from '../family-offer.ts'
import type { LegalPlanningQuestion } from './questions.ts'

type Does = Effect<LegalPlanningQuestion>
type Must = Requirement<LegalPlanningQuestion>

const isAChild: Must = {
  that: { not: { subject: 'adult' } },
  otherwise:
    'This young person is 18, so no order can be sought for them as a child. Choose another outcome.',
}

const notBeforeTheCourt: Must = {
  that: { not: { holds: 'care-proceedings' } },
  otherwise:
    'Proceedings about this child are already before the court. Record what is decided there as a hearing.',
}

/** Nothing was issued, and now nothing will be. */
const applicationGivenUp: Does = {
  effect: 'end-record',
  process: 'care-proceedings',
  because: 'A later legal planning meeting decided otherwise, and nothing had been issued.',
  when: { all: [{ underWay: 'care-proceedings' }, { not: { holds: 'care-proceedings' } }] },
}

export const outcomes: Readonly<Record<string, Outcome<LegalPlanningQuestion>>> = {
  continuePlan: {
    label: 'Threshold not met: continue the plan',
    source: courtOrders2014('legal planning meetings'),
    effects: [applicationGivenUp],
  },
  startPreProceedings: {
    label: 'Threshold met: start pre-proceedings with a letter before proceedings',
    explained: 'The parents are told in a letter what must change, and have a last clear chance.',
    source: courtOrders2014('the letter before proceedings'),
    requires: [
      isAChild,
      notBeforeTheCourt,
      {
        that: { not: { holds: 'pre-proceedings' } },
        otherwise:
          'This child is already in pre-proceedings. Give more time there, or decide how they end.',
      },
    ],
    effects: [
      { effect: 'start-fact', fact: 'pre-proceedings', on: { answer: 'decidedOn' } },
      {
        effect: 'open',
        process: 'pre-proceedings',
        to: { holder: 'this-team' },
        carries: { decidedOn: { answer: 'decidedOn' } },
      },
      { effect: 'tell', whom: 'parents', letter: 'letter-before-proceedings' },
    ],
  },
  issueImmediately: {
    label: 'Threshold met: issue immediately',
    explained: 'The child cannot wait for pre-proceedings.',
    source: childrenAct1989('31'),
    asks: familyOfferAsks,
    requires: [
      isAChild,
      notBeforeTheCourt,
      {
        that: { not: { underWay: 'care-proceedings' } },
        otherwise: 'An application about this child is already being prepared. Finish that one.',
      },
      familyOfferFirst('decidedOn'),
    ],
    effects: [
      ...familyOfferRecorded,
      {
        effect: 'open',
        process: 'care-proceedings',
        to: { holder: 'this-team' },
        carries: { ...familyOfferCarried, decidedOn: { answer: 'decidedOn' } },
      },
    ],
  },
  section20: {
    label: 'Section 20, with a plan',
    explained: 'The child comes into our care by agreement.',
    source: childrenAct1989('20'),
    requires: [
      isAChild,
      {
        that: { not: { subject: 'unborn' } },
        otherwise: 'A child who is not born yet cannot come into our care. Plan for the birth.',
      },
      {
        that: { not: { holds: 'looked-after' } },
        otherwise: 'This child is already in our care. Choose another outcome.',
      },
    ],
    effects: [
      applicationGivenUp,
      {
        effect: 'open',
        process: 'becoming-looked-after',
        to: { holder: 'this-team' },
        carries: { legalStatus: { value: 'V2' }, reason: { answer: 'planForChild' } },
      },
    ],
  },
  emergencyProtectionOrder: {
    label: 'Apply for an emergency protection order',
    source: childrenAct1989('44'),
    requires: [
      isAChild,
      {
        that: { not: { subject: 'unborn' } },
        otherwise:
          'A child who is not born yet cannot be protected by an order. Plan for the birth.',
      },
    ],
    effects: [
      {
        effect: 'open',
        process: 'emergency-protection',
        to: { holder: 'this-team' },
        carries: {
          power: { value: 'emergency-protection-order' },
          knownAt: { answer: 'heldAt' },
          lessIntrusive: { answer: 'alternatives' },
        },
        when: { not: { underWay: 'emergency-protection' } },
      },
    ],
  },
  reviewLater: {
    label: 'Look at it again on a date',
    source: toBeConfirmed('how a legal planning meeting is reviewed'),
    asks: ['reviewOn'],
    requires: [
      {
        that: { question: 'reviewOn', answered: true },
        otherwise: 'Say on what date it is looked at again.',
      },
    ],
    effects: [
      {
        effect: 'open',
        process: 'legal-planning-meeting',
        to: { holder: 'this-team' },
        carries: {
          requestedOn: { answer: 'decidedOn' },
          urgent: { value: 'no' },
          reason: { answer: 'reason' },
          reviewDueOn: { answer: 'reviewOn' },
        },
      },
    ],
  },
}
