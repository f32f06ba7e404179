import { toBeConfirmed, workingTogether } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { TransferQuestion } from './questions.ts'
import {
  afterTheirConference,
  childInNeed,
  forGood,
  hasChildInNeedPlan,
  hasProtectionPlan,
  livesElsewhere,
  outbound,
  protection,
} from './requirements.ts'

type Does = Effect<TransferQuestion>

const moving = workingTogether('children moving across authority boundaries')

/** The plan has passed: what is left is to close our own work, with the census reason “transferred”. */
const passedOn: readonly Does[] = [
  {
    effect: 'hand-over',
    what: 'The case, and whatever papers are still owed',
    to: { authority: 'of-home' },
  },
  {
    effect: 'open',
    process: 'case-closure',
    to: { holder: 'this-team' },
    carries: {
      closureDecidedOn: { answer: 'responsibilityPassesOn' },
      closingAfter: { value: 'moved' },
      closureReason: { value: 'RC5' },
    },
  },
]

/** How a move away can end. The plan is ours until the other authority has held its conference. */
export const movingOut: Readonly<Record<string, Outcome<TransferQuestion>>> = {
  transferOutAccepted: {
    label: 'Taken over by the other authority',
    explained: 'They held their conference, and our plan ended on the day responsibility passed.',
    source: moving,
    asks: ['conferenceOn', 'acceptedByThem', 'responsibilityPassesOn'],
    requires: [
      outbound,
      protection,
      hasProtectionPlan,
      forGood,
      livesElsewhere,
      afterTheirConference,
    ],
    effects: [
      {
        effect: 'end-fact',
        fact: 'child-protection-plan',
        on: { answer: 'responsibilityPassesOn' },
        with: { endReason: { value: 'transferred' } },
      },
      {
        effect: 'end-record',
        process: 'child-protection-plan',
        because: 'Another authority held its conference and took the plan over.',
      },
      ...passedOn,
    ],
  },
  childInNeedTakenOver: {
    label: 'Child in need plan taken over by the other authority',
    source: toBeConfirmed('a child in need plan passes when both managers agree'),
    asks: ['acceptedByThem', 'responsibilityPassesOn'],
    requires: [outbound, childInNeed, hasChildInNeedPlan, forGood, livesElsewhere],
    effects: [
      {
        effect: 'end-fact',
        fact: 'child-in-need-plan',
        on: { answer: 'responsibilityPassesOn' },
        with: { endReason: { value: 'moved' } },
      },
      {
        effect: 'end-record',
        process: 'child-in-need-plan',
        because: 'Another authority took the plan over.',
      },
      ...passedOn,
    ],
  },
  notTakenOver: {
    label: 'Not taken over by the other authority',
    explained: 'The plan stays ours: visits, core groups and reviews go on.',
    source: moving,
    asks: ['whyRefused'],
    requires: [outbound],
    effects: [
      {
        effect: 'hand-over',
        what: 'Another authority did not take a plan over: speak to their manager',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
  awayForATime: {
    label: 'Away for a time',
    explained: 'The plan stays ours. The other authority knows that the child is there.',
    source: moving,
    requires: [
      outbound,
      {
        that: { question: 'authorityToldOn', answered: true },
        otherwise: 'Tell the other authority that the child is there, and say when you did.',
      },
    ],
  },
  cannotBeFound: {
    label: 'The family cannot be found',
    explained: 'Every authority is alerted. The plan stays open.',
    source: moving,
    asks: ['searchedSoFar'],
    requires: [outbound],
    effects: [
      {
        effect: 'hand-over',
        what: 'National alert: a child on a plan whose family cannot be found',
        to: { team: 'safeguarding-and-audit' },
      },
    ],
  },
}
