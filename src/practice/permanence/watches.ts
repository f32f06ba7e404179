import {
  carePlanning,
  guidanceOnCare,
  lookedAfterReturn,
  reviewingOfficersHandbook,
} from '../law/care.ts'
import { adoptionGuidance } from '../law/permanence.ts'
import { childrenAct1989, toBeConfirmed } from '../law/sources.ts'
import type { Condition } from '../vocabulary/condition.ts'
import { seed } from '../vocabulary/source.ts'
import type { Watch } from '../vocabulary/watch.ts'

const peerReview = seed(
  'Newspaper, 16 April 2019: a peer review of how quickly permanence is decided and achieved',
)
const twoReviews = {
  had: 'care-review',
  since: 'looked-after',
  times: 2,
} as const satisfies Condition
const planned = { holds: 'permanence-plan' } as const satisfies Condition

/**
 * The open rules by which children are watched for drift on the way to a permanent home: each is a sentence that is so
 * of the child or not, with the facts that make it so. None is a score, and an authority may switch one off.
 */
export const permanenceWatches: readonly Watch[] = [
  {
    id: 'milestone-late',
    title: 'The next milestone is late, by up to 20 working days',
    means:
      'The way to a permanent home is slipping. Ask what holds it up, and write down what is done.',
    says: 'look',
    late: { clock: 'P31', byMoreThanWorkingDays: 0, butNotMoreThanWorkingDays: 20 },
    shows: ['permanence-plan', 'permanence-tracked'],
    source: [peerReview, toBeConfirmed('amber: a milestone late by 1 to 20 working days')],
  },
  {
    id: 'milestone-long-late',
    title: 'The next milestone is late by more than 20 working days',
    means:
      'The child waits. A team manager decides what is done now, and tells the reviewing officer.',
    says: 'act-now',
    late: { clock: 'P31', byMoreThanWorkingDays: 20 },
    shows: ['permanence-plan', 'permanence-tracked'],
    source: [peerReview, toBeConfirmed('red: a milestone late by more than 20 working days')],
  },
  {
    id: 'no-plan-at-second-review',
    title: 'No plan for permanence by the second review',
    means:
      'Nobody has decided where the child is to live for good. Decide it, and hold the review again.',
    says: 'act-now',
    when: { all: [twoReviews, { not: planned }] },
    shows: ['looked-after', 'care-review'],
    source: [guidanceOnCare('a plan for permanence by the second review'), peerReview],
  },
  {
    id: 'second-review-and-plan-late',
    title: 'No plan for permanence, and the second review is overdue',
    means:
      'The review at which it should have been decided has not been held. Hold it, with a plan.',
    says: 'act-now',
    when: { all: [{ not: twoReviews }, { not: planned }] },
    late: { clock: 'T76', byMoreThanWorkingDays: 0 },
    shows: ['looked-after', 'care-review'],
    source: [guidanceOnCare('a plan for permanence by the second review')],
  },
  {
    // Week 26 begins when 25 weeks have passed since the day of issue.
    id: 'proceedings-in-week-26',
    title: 'Care proceedings are in week 26 or later',
    means:
      'The law gives the court 26 weeks. Ask what is still missing, and what it costs the child.',
    says: 'act-now',
    when: {
      holds: 'care-proceedings',
      where: { application: ['care', 'supervision'] },
      for: { weeks: 25 },
    },
    shows: ['care-proceedings', 'court-hearing', 'permanence-plan'],
    source: [childrenAct1989('32'), peerReview],
  },
  {
    id: 'agreement-goes-on',
    title: 'In care by agreement for more than six months',
    means:
      'An agreement under section 20 is meant to be short for a younger child. Ask whether the child can go home, or needs an order.',
    says: 'look',
    when: {
      all: [
        { holds: 'legal-status', where: { code: 'V2' }, for: { months: 6 } },
        { aged: { under: 16 } },
        { not: { holds: 'unaccompanied-asylum-seeking' } },
        { not: { holds: 'permanence-plan', where: { achieved: 'yes' } } },
      ],
    },
    shows: ['legal-status', 'permanence-plan'],
    source: [
      childrenAct1989('20'),
      peerReview,
      toBeConfirmed('six months of section 20 before it is asked about'),
    ],
  },
  {
    id: 'placement-order-without-match',
    title: 'A placement order for six months, and no match',
    means: 'No family has been found. Widen the search, or ask whether adoption is still the plan.',
    says: 'act-now',
    when: {
      all: [
        { holds: 'legal-status', where: { code: 'E1' }, for: { months: 6 } },
        { holds: 'should-be-placed-for-adoption', where: { matched: 'no' } },
      ],
    },
    shows: ['legal-status', 'adoption-decision', 'adoption-match'],
    source: [adoptionGuidance('a match within six months of the decision'), peerReview],
  },
  {
    id: 'no-life-story-work',
    title: 'In care for three months, and no life story work',
    means: 'The child may not know why they are in care. Begin, with a session or an entry.',
    says: 'look',
    when: {
      all: [
        { holds: 'looked-after', for: { months: 3 } },
        { not: { had: 'life-story-work', since: 'looked-after' } },
      ],
    },
    shows: ['looked-after', 'life-story-work'],
    source: [toBeConfirmed('life story work begins within three months'), peerReview],
  },
  {
    id: 'at-home-on-care-order',
    title: 'At home on a care order for a year, and its discharge not considered',
    means: 'The child lives with a parent, and in our care. Ask whether the order is still needed.',
    says: 'look',
    when: {
      all: [
        { holds: 'legal-status', where: { code: 'C2' } },
        { holds: 'placement', where: { type: 'P1' }, for: { years: 1 } },
        {
          not: {
            had: 'permanence-tracked',
            where: { discharge: ['apply', 'keep'] },
            inLast: { months: 12 },
          },
        },
      ],
    },
    shows: ['legal-status', 'placement', 'permanence-tracked'],
    source: [
      childrenAct1989('39'),
      peerReview,
      toBeConfirmed('the discharge of an order is considered every year'),
    ],
  },
  {
    id: 'decided-not-achieved',
    title: 'A permanent home was decided a year ago, and is not achieved',
    means:
      'The plan is there and the child is not. Ask what stands between, and whether it is still right.',
    says: 'look',
    when: { holds: 'permanence-plan', where: { achieved: 'no' }, for: { years: 1 } },
    shows: ['permanence-plan', 'permanence-tracked'],
    source: [peerReview, toBeConfirmed('a year from decision to achievement')],
  },
  {
    id: 'siblings-not-assessed',
    title: 'Brothers or sisters in care, and no assessment of living together or apart',
    means: 'Children may be growing up apart without anybody having decided that. Assess it.',
    says: 'look',
    when: {
      all: [
        { holds: 'permanence-plan', where: { siblings: 'yes' } },
        { not: { had: 'sibling-assessment', since: 'looked-after' } },
      ],
    },
    shows: ['permanence-plan', 'sibling-assessment'],
    source: [childrenAct1989('22C(8)(c)'), peerReview],
  },
  {
    id: 'three-homes-in-a-year',
    title: 'Three or more placements in a year',
    means: 'The child keeps moving. Hold a meeting on what would make this home last.',
    says: 'act-now',
    when: { had: 'placement', inLast: { months: 12 }, times: 3 },
    shows: ['placement'],
    source: [lookedAfterReturn('placement stability, three or more placements'), peerReview],
  },
  {
    id: 'mid-point-check-late',
    title: 'The reviewing officer’s mid-point check is late',
    means: 'Nobody independent has looked at the plan since the last review. Make the check.',
    says: 'look',
    late: { clock: 'T69', byMoreThanWorkingDays: 0 },
    shows: ['care-review', 'mid-point-check'],
    source: [reviewingOfficersHandbook('oversight between reviews'), peerReview],
  },
  {
    id: 'temporary-approval-runs-out',
    title: 'A connected carer’s temporary approval runs out within two weeks',
    means:
      'On the day it runs out the child may not stay there. Decide on the approval, or ask for more time.',
    says: 'act-now',
    when: {
      any: [
        {
          holds: 'connected-carer-approval',
          where: { kind: 'temporary', extended: 'no' },
          for: { weeks: 14 },
        },
        {
          holds: 'connected-carer-approval',
          where: { kind: 'temporary', extended: 'yes' },
          for: { weeks: 22 },
        },
      ],
    },
    shows: ['connected-carer-approval', 'placement'],
    source: [carePlanning('24 and 25')],
  },
]
