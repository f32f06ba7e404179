import { everyStepIsOwned } from '../../blocks/plan.ts'
import { careLeavers2010 } from '../../law/leaving-care.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import {
  caseTeamManagers,
  emergencyDuty,
  leavingCareManagers,
  leavingCareWorkers,
  reviewingOfficers,
  virtualSchool,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import { keepsStanding } from '../standing.ts'
import { harmSuspected } from '../harm-suspected.ts'
import { holdingAsks } from '../holdings.ts'
import { pages } from './pages.ts'
import { questions, type PathwayReviewQuestion } from './questions.ts'

type Does = Effect<PathwayReviewQuestion>

const plan = (answer: string) => ({ process: 'pathway-plan', answer })

const held: Does = {
  effect: 'record-fact',
  fact: 'pathway-review',
  on: { answer: 'heldAt' },
  with: { trigger: { answer: 'trigger' } },
}

const inHand = Object.fromEntries(holdingAsks.map((answer) => [answer, { answer }]))

/** What the review changed is the plan from now on. */
const newVersion: Does = {
  effect: 'amend',
  process: 'pathway-plan',
  with: {
    ...inHand,
    steps: { answer: 'steps' },
    contingency: { answer: 'contingency' },
    visitEveryWeeks: { answer: 'visitEveryWeeks' },
    reviewOn: { answer: 'nextReviewOn' },
  },
}

const owned: Requirement<PathwayReviewQuestion> = {
  that: everyStepIsOwned('steps'),
  otherwise:
    'A step of the plan has nobody to do it, no date, or no way to know. Add who, by when and how you will know to every step.',
}

const reviewed: readonly Does[] = [held, newVersion, ...keepsStanding]

// Reviewed in our care by the reviewing officer, and after it by the adviser with whoever the young person asks
// for. It writes the plan anew; when the next is due is the plan's own clock.
export const pathwayReview = defineProcess({
  id: 'pathway-review',
  number: 'P36c',
  title: 'Pathway plan review',
  noun: 'pathway review',
  purpose: 'See with the young person what has changed, and write the plan anew.',
  referenceLetter: 'PR',
  basis: [
    childrenAct1989('23E(1D)'),
    careLeavers2010('7: review of pathway plans'),
    toBeConfirmed('a leaving care manager signs the plan that a review makes'),
  ],
  about: 'child',
  roles: {
    start: [...leavingCareWorkers, ...reviewingOfficers],
    record: [...leavingCareWorkers, ...reviewingOfficers],
    authorise: leavingCareManagers,
    allocate: leavingCareManagers,
    read: [...virtualSchool, ...caseTeamManagers, ...emergencyDuty],
  },
  clocks: [],
  questions,
  pages,
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  copies: {
    steps: plan('steps'),
    contingency: plan('contingency'),
    visitEveryWeeks: plan('visitEveryWeeks'),
    ...Object.fromEntries(holdingAsks.map((answer) => [answer, plan(answer)])),
  },
  prompts: [
    {
      when: { not: { holds: 'personal-adviser' } },
      says: 'They have no personal adviser. There has to be one by the 17th birthday.',
    },
    {
      when: { holds: 'home-after-care', where: { suitable: 'no' } },
      says: 'Their home is recorded as not suitable. Say what is done about it, and by when.',
    },
    {
      when: { question: 'trigger', is: 'twentyEightDays' },
      says: 'Before this review the adviser has visited a second time. The next visit is then two months later at most.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'pathway-plan' }, { underWay: 'pathway-plan' }] },
      otherwise:
        'They have no pathway plan to review. Nothing was begun. Begin with the leaving care assessment: it opens the plan.',
    },
    {
      that: { not: { underWay: 'pathway-review' } },
      otherwise:
        'A review of their plan is being prepared already. Work on that one: its date can be brought forward.',
    },
    {
      that: { not: { subject: 'deceased' } },
      otherwise: 'They have died, so there is no plan to review. Nothing was begun.',
    },
  ],
  submitRequires: [
    {
      that: {
        any: [
          { not: { holds: 'looked-after' } },
          { question: 'chair', holdsRole: ['independent-reviewing-officer'] },
        ],
      },
      otherwise:
        'While a young person is in our care their reviewing officer chairs the review. Your answers are safe. Name the reviewing officer, or agree with them who stands in.',
    },
  ],
  authoriseRequires: [
    {
      that: { not: { question: 'chair', names: 'authoriser' } },
      otherwise:
        'You chaired this review, and nobody signs a plan of their own. It is safe: another manager signs it.',
    },
  ],
  outcomes: {
    goesOn: {
      label: 'The plan goes on',
      source: careLeavers2010('7'),
      requires: [owned],
      effects: reviewed,
    },
    reassessed: {
      label: 'The plan goes on, and needs are assessed anew',
      explained: 'So much has changed that what they need is looked at from the beginning.',
      source: careLeavers2010('7'),
      requires: [owned],
      effects: [
        ...reviewed,
        {
          effect: 'open',
          process: 'leaving-care-assessment',
          to: { holder: 'this-team' },
          when: { not: { underWay: 'leaving-care-assessment' } },
        },
      ],
    },
    adultServices: {
      label: 'The plan goes on, and adult services are asked to assess',
      source: toBeConfirmed('disabled young people: adult services assess before 18'),
      requires: [owned],
      effects: [
        ...reviewed,
        {
          effect: 'hand-over',
          what: 'Adult services: an assessment of care and support, beside the pathway plan',
          to: { team: 'adult-safeguarding' },
        },
      ],
    },
    harm: {
      label: 'Harm is suspected',
      explained: 'Under 18 a strategy discussion; from 18 adult safeguarding.',
      source: childrenAct1989('47'),
      effects: [...reviewed, ...harmSuspected<PathwayReviewQuestion>('changes')],
    },
  },
  notHere: {
    supportEnds:
      'Support ends, pauses or comes back in “Support after 21”, at whatever age: the young person is asked there.',
  },
  happenedAt: 'heldAt',
  worry: 'changes',
})
