import { childrenAct1989, courtOrders2014, toBeConfirmed } from '../../law/sources.ts'
import { everyStepIsOwned } from '../../blocks/plan.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { familyOfferCarried, familyOfferRecorded } from '../family-offer.ts'
import type { PreProceedingsQuestion } from './questions.ts'

type Does = Effect<PreProceedingsQuestion>
type Must = Requirement<PreProceedingsQuestion>

const over = (result: string): readonly Does[] => [
  ...familyOfferRecorded,
  {
    effect: 'end-fact',
    fact: 'pre-proceedings',
    on: { answer: 'endedOn' },
    with: { letterSentOn: { answer: 'letterSentOn' }, result: { value: result } },
    when: { holds: 'pre-proceedings' },
  },
]

const letterSent: Must = {
  that: { question: 'letterSentOn', answered: true },
  otherwise:
    'No letter before proceedings has been sent, so the parents never had their clear chance. Record when it was sent, and to whom.',
}

const owned: Must = {
  that: everyStepIsOwned('steps'),
  otherwise:
    'A step of what must change has nobody to do it, no date, or no way to know. Add who, by when and how you will know to every step.',
}

export const outcomes: Readonly<Record<string, Outcome<PreProceedingsQuestion>>> = {
  stepDownToPlan: {
    label: 'Step down: enough has changed, and the plan goes on',
    explained: 'We will not go to court. The child’s plan goes on.',
    source: courtOrders2014('pre-proceedings'),
    requires: [letterSent, owned],
    effects: [
      ...over('step-down'),
      { effect: 'tell', whom: 'parents', letter: 'pre-proceedings-stepped-down' },
    ],
  },
  // The decision may be made at once; the application waits for the family's offer (section 31ZA).
  issueProceedings: {
    label: 'Issue care proceedings',
    explained: 'We will ask the court to decide.',
    source: childrenAct1989('31'),
    requires: [
      {
        that: { not: { subject: 'adult' } },
        otherwise: 'This young person is 18, so no order can be sought for them as a child.',
      },
    ],
    effects: [
      ...over('issue'),
      {
        effect: 'open',
        process: 'care-proceedings',
        to: { holder: 'this-team' },
        carries: {
          ...familyOfferCarried,
          decidedOn: { answer: 'endedOn' },
        },
        when: {
          all: [{ not: { underWay: 'care-proceedings' } }, { not: { holds: 'care-proceedings' } }],
        },
      },
      { effect: 'tell', whom: 'parents', letter: 'pre-proceedings-going-to-court' },
    ],
  },
  section20: {
    label: 'Section 20, with a plan',
    explained: 'The child comes into our care by agreement.',
    source: childrenAct1989('20'),
    requires: [
      letterSent,
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
      ...over('section-20'),
      {
        effect: 'open',
        process: 'becoming-looked-after',
        to: { holder: 'this-team' },
        carries: { legalStatus: { value: 'V2' }, reason: { answer: 'concerns' } },
      },
    ],
  },
  endedOtherwise: {
    label: 'Ended for another reason',
    source: toBeConfirmed('how pre-proceedings can end besides stepping down or issuing'),
    asks: ['endedBecause'],
    requires: [
      {
        that: { question: 'endedBecause', answered: true },
        otherwise: 'Say why pre-proceedings end.',
      },
    ],
    effects: over('other'),
  },
}
