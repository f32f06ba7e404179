import { childrenAct1989, toBeConfirmed, workingTogether } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { TransferQuestion } from './questions.ts'
import {
  childInNeed,
  forGood,
  inbound,
  notTheirs,
  onTheDayOfOurConference,
  protection,
} from './requirements.ts'

type Does = Effect<TransferQuestion>

const moving = workingTogether('children moving across authority boundaries')
const isListed = { holds: 'plan-of-another-authority' } as const

const listingEnds = (on: 'responsibilityPassesOn' | 'leftOn'): Does => ({
  effect: 'end-fact',
  fact: 'plan-of-another-authority',
  on: { answer: on },
  when: isListed,
})

/** The child becomes ours on the day responsibility passes; the census knows who referred: another authority (5C). */
const episodeOpen: Does = {
  effect: 'start-fact',
  fact: 'open-referral',
  on: { answer: 'responsibilityPassesOn' },
  with: { source: { value: '5C' } },
  when: { not: { holds: 'open-referral' } },
}

/** How a move to us can end. Until our conference, the plan is the sending authority’s. */
export const movingIn: Readonly<Record<string, Outcome<TransferQuestion>>> = {
  listedForATime: {
    label: 'Listed here for a time',
    explained: 'The other authority stays responsible; we know that the child is here.',
    source: moving,
    requires: [
      inbound,
      {
        that: { not: isListed },
        otherwise: 'This child is listed here already. Choose what becomes of the plan now.',
      },
    ],
    effects: [
      {
        effect: 'start-fact',
        fact: 'plan-of-another-authority',
        on: { answer: 'movedOn' },
        with: { authority: { answer: 'otherAuthority' }, plan: { answer: 'planType' } },
      },
    ],
  },
  transferInAccepted: {
    label: 'Accepted: our conference was held',
    explained: 'Our own plan, if the conference made one, began on the day of the conference.',
    source: moving,
    asks: ['conferenceOn', 'acceptedByChair', 'responsibilityPassesOn'],
    requires: [
      inbound,
      protection,
      forGood,
      notTheirs,
      {
        that: { opened: 'initial-conference', is: 'complete' },
        otherwise:
          'Our transfer-in conference has not decided yet, so the plan is still the other authority’s. What you wrote is safe. Hold the conference first: it is opened on the page “Our conference”.',
      },
      {
        that: { question: 'acceptedByChair', holdsRole: ['independent-reviewing-officer'] },
        otherwise:
          'A conference chair accepts a plan from another authority. Name the one who did.',
      },
      onTheDayOfOurConference,
    ],
    effects: [episodeOpen, listingEnds('responsibilityPassesOn')],
  },
  transferInRefused: {
    label: 'Not accepted',
    explained: 'The plan stays with the other authority.',
    source: moving,
    asks: ['whyRefused'],
    requires: [inbound],
  },
  childInNeedAccepted: {
    label: 'Child in need plan accepted',
    source: toBeConfirmed('a child in need plan passes when both managers agree'),
    asks: ['responsibilityPassesOn'],
    requires: [inbound, childInNeed, forGood, notTheirs],
    effects: [
      episodeOpen,
      listingEnds('responsibilityPassesOn'),
      {
        effect: 'open',
        process: 'child-in-need-plan',
        to: { team: 'family-safeguarding' },
        carries: { planStartsOn: { answer: 'responsibilityPassesOn' } },
        when: { not: { underWay: 'child-in-need-plan' } },
      },
    ],
  },
  leftAgain: {
    label: 'The child has left again',
    explained: 'The child is no longer listed here; the other authority is told.',
    source: moving,
    asks: ['leftOn'],
    requires: [
      inbound,
      { that: isListed, otherwise: 'This child is not listed here, so there is nothing to end.' },
    ],
    effects: [listingEnds('leftOn')],
  },
  actFirst: {
    label: 'In danger here: act first',
    explained: 'The duty to protect is where the child is found, whoever’s the plan is.',
    source: childrenAct1989('47'),
    requires: [
      {
        that: { question: 'dangerNow', is: 'yes' },
        otherwise:
          'You said that the child is not in danger now. Change that answer, or choose another outcome.',
      },
    ],
    effects: [
      {
        effect: 'open',
        process: 'strategy-discussion',
        to: { team: 'duty-and-assessment' },
        carries: { reason: { answer: 'riskOfMove' } },
      },
    ],
  },
}
