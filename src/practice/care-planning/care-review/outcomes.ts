import { offerMade } from '../../blocks/offers.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { carePlanning, reviewingOfficersHandbook } from '../../law/care.ts'
import { secondOrLater } from './officers-questions.ts'
import type { CareReviewQuestion } from './questions.ts'

type Does = Effect<CareReviewQuestion>
type Requires = Requirement<CareReviewQuestion>

const reviewed = carePlanning('32 to 36')

/** The return has one code for children under four, and asks it of nobody else. */
const participationFitsAge: readonly Requires[] = [
  {
    that: {
      any: [
        { not: { question: 'participation', is: 'PN0' } },
        { not: { aged: { from: 4 }, on: 'heldAt' } },
      ],
    },
    otherwise:
      'The child was four or over on the day of the review, so the return wants to know how they took part. Choose one of PN1 to PN7.',
  },
  {
    that: {
      any: [
        { question: 'participation', is: 'PN0' },
        { not: { aged: { under: 4 }, on: 'heldAt' } },
      ],
    },
    otherwise:
      'The child was under four on the day of the review, which the return counts as PN0. What the child showed is written in their views.',
  },
]

const meetingEachYear: Requires = {
  that: {
    any: [
      { question: 'withMeeting', is: 'yes' },
      {
        all: [
          { holds: 'placement', where: { type: ['U1', 'U4'] }, for: { months: 12 } },
          { had: 'care-review', where: { meeting: 'yes' }, inLast: { months: 12 } },
        ],
      },
    ],
  },
  otherwise:
    'A review without a meeting is for a child who has been in a long-term foster placement for over a year, and a meeting is held at least once a year. Nothing is lost. Hold a meeting, or adjourn this review until one is held.',
}

const permanenceBySecond: Requires = {
  that: {
    any: [
      { not: secondOrLater },
      { question: 'permanenceInPlace', is: 'yes' },
      { question: 'drift', is: ['some', 'serious'] },
    ],
  },
  otherwise:
    'This is the second review or a later one, and there is no plan for permanence: that is drift. Say so and what causes it, or say what the plan is.',
}

const nextInTime: readonly Requires[] = [
  {
    that: {
      any: [secondOrLater, { question: 'nextReviewOn', within: { months: 3 }, of: 'heldAt' }],
    },
    otherwise:
      'After the first review the next is due within three months of it. Choose an earlier day.',
  },
  {
    that: { question: 'nextReviewOn', within: { months: 6 }, of: 'heldAt' },
    otherwise: 'The next review is due within six months of this one. Choose an earlier day.',
  },
  {
    that: { question: 'midPointOn', notAfter: 'nextReviewOn' },
    otherwise: 'The check between reviews comes before the next review. Choose an earlier day.',
  },
]

const complete: readonly Requires[] = [...participationFitsAge, meetingEachYear]
const goesOn: readonly Requires[] = [...complete, permanenceBySecond, ...nextInTime]

/** A review was held and completed: the next one, and the check between, count from it. */
const held = (planChanges: 'yes' | 'no'): readonly Does[] => [
  {
    effect: 'record-fact',
    fact: 'care-review',
    on: { answer: 'heldAt' },
    with: {
      participation: { answer: 'participation' },
      permanence: { answer: 'permanenceInPlace' },
      meeting: { answer: 'withMeeting' },
      planChanges: { value: planChanges },
    },
  },
  offerMade('advocateAnswer', { on: { answer: 'heldAt' } }),
  offerMade('visitorAnswer', { on: { answer: 'heldAt' } }),
  {
    effect: 'start-fact',
    fact: 'fewer-visits-agreed',
    on: { answer: 'heldAt' },
    when: {
      all: [{ question: 'fewerVisits', is: 'yes' }, { not: { holds: 'fewer-visits-agreed' } }],
    },
  },
  {
    effect: 'end-fact',
    fact: 'fewer-visits-agreed',
    on: { answer: 'heldAt' },
    when: {
      all: [{ question: 'fewerVisits', is: 'no' }, { holds: 'fewer-visits-agreed' }],
    },
  },
  {
    effect: 'open',
    process: 'review-dispute',
    to: { holder: 'this-team' },
    carries: { childImpact: { answer: 'issueRaised' } },
    when: { all: [recommends('escalation'), { not: { underWay: 'review-dispute' } }] },
  },
  {
    effect: 'open',
    process: 'leaving-care-assessment',
    to: { holder: 'allocated-worker' },
    when: {
      all: [
        recommends('leaving-care'),
        { not: { had: 'leaving-care-assessment' } },
        { not: { underWay: 'leaving-care-assessment' } },
      ],
    },
  },
  {
    effect: 'open',
    process: 'adoption-decision',
    to: { holder: 'allocated-worker' },
    carries: { matter: { value: 'first' }, plannedOn: { answer: 'heldAt' } },
    when: { all: [recommends('adoption'), { not: { underWay: 'adoption-decision' } }] },
  },
]

function recommends(what: string) {
  return { question: 'recommends', is: what } as const
}

const nextReview: Does = {
  effect: 'amend',
  process: 'care-plan',
  with: { nextReviewOn: { answer: 'nextReviewOn' } },
  when: { holds: 'care-plan' },
}

/** What the review decided is written into the plan, signed, and comes back as its next version. */
const newVersion: Does = {
  effect: 'open',
  process: 'care-plan-version',
  to: { holder: 'allocated-worker' },
  carries: { version: { value: 'afterReview' }, steps: { answer: 'steps' } },
  when: { all: [{ holds: 'care-plan' }, { not: { underWay: 'care-plan-version' } }] },
}

const next = ['nextReviewOn', 'midPointOn'] as const

export const outcomes: Readonly<Record<string, Outcome<CareReviewQuestion>>> = {
  planAgreed: {
    label: 'The care plan is agreed as it is',
    source: reviewed,
    asks: next,
    requires: goesOn,
    effects: [...held('no'), nextReview],
  },
  planAmended: {
    label: 'The care plan is agreed, with changes',
    explained: 'The social worker writes them into the plan within ten working days.',
    source: reviewed,
    asks: next,
    requires: goesOn,
    effects: [...held('yes'), nextReview, newVersion],
  },
  planChanged: {
    label: 'The care plan changes: a decision about permanence',
    explained: 'Where the child is to grow up is decided, or decided anew.',
    source: reviewed,
    asks: next,
    requires: [
      ...goesOn,
      {
        that: { question: 'permanenceInPlace', is: 'yes' },
        otherwise:
          'You said that there is no plan for permanence. Change that answer, or choose another outcome.',
      },
    ],
    effects: [
      ...held('yes'),
      nextReview,
      newVersion,
      {
        effect: 'open',
        process: 'permanence-plan',
        to: { holder: 'allocated-worker' },
        carries: { decidedOn: { answer: 'heldAt' }, decidedAt: { value: 'review' } },
        when: { not: { underWay: 'permanence-plan' } },
      },
    ],
  },
  endsLookedAfter: {
    label: 'Review ends looked-after: the child leaves our care',
    explained: 'The review agrees that the child leaves our care, and what helps them then.',
    source: carePlanning('39'),
    requires: complete,
    effects: [
      ...held('no'),
      {
        effect: 'open',
        process: 'leaving-our-care',
        to: { holder: 'allocated-worker' },
        carries: { reviewingOfficersView: { answer: 'findings' } },
        when: { not: { underWay: 'leaving-our-care' } },
      },
    ],
  },
  adjourned: {
    label: 'Adjourned: to be completed within 20 working days',
    explained: 'Nothing was decided. It counts on the day it is completed, and the clock runs on.',
    source: reviewingOfficersHandbook('adjourned once, and completed within 20 working days'),
    asks: ['resumesAt', 'whyAdjourned'],
    requires: [
      {
        that: { not: { question: 'whyNow', is: 'adjourned' } },
        otherwise:
          'This review was adjourned before, and that can be done once only. Complete it: what you wrote is safe.',
      },
      {
        that: { question: 'resumesAt', within: { workingDays: 20 }, of: 'heldAt' },
        otherwise:
          'An adjourned review is completed within 20 working days. Choose an earlier day.',
      },
    ],
    effects: [
      {
        effect: 'open',
        process: 'care-review',
        to: { holder: 'allocated-worker' },
        carries: { plannedFor: { answer: 'resumesAt' }, whyNow: { value: 'adjourned' } },
      },
    ],
  },
}
