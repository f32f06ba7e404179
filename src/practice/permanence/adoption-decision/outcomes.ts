import { adoptionAct, adoptionGuidance, adoptionRegulations } from '../../law/permanence.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { byConsent, isAgain, isFirst, type DecisionQuestion } from './questions.ts'

type Must = Requirement<DecisionQuestion>
type Does = Effect<DecisionQuestion>

const on = { answer: 'decidedOn' } as const
const isDecided = { holds: 'should-be-placed-for-adoption' } as const

const recorded = (decision: string): Does => ({
  effect: 'record-fact',
  fact: 'adoption-decision',
  on,
  with: { decision: { value: decision } },
})

const told = (letter: string): Does => ({ effect: 'tell', whom: 'parents', letter })

/** What holds of every decision, whichever way it goes. */
const inOrder: readonly Must[] = [
  {
    that: { question: 'decidedOn', since: { fact: 'looked-after', at: 'start' } },
    otherwise:
      'The decision is dated before the child came into our care. Your answers are safe. Correct the date of the decision, or that of coming into care.',
  },
  {
    that: { any: [{ not: byConsent }, { question: 'panelOn', notAfter: 'decidedOn' }] },
    otherwise:
      'The decision is dated before the panel met. A panel recommends first. Check both dates.',
  },
]

export const sixWeeksOld: Must = {
  that: { any: [{ not: byConsent }, { question: 'sixWeeksOldOn', notAfter: 'mothersConsentOn' }] },
  otherwise:
    'The mother’s consent was given before the baby was six weeks old, and the law does not count it (section 52). Your answers are safe. Ask her again after six weeks, or let the court decide.',
}

export const outcomes: Readonly<Record<string, Outcome<DecisionQuestion>>> = {
  shouldBePlaced: {
    label: 'Should be placed for adoption',
    explained:
      'A family is looked for. Only the court, or the parents’ consent, lets the child be placed.',
    source: adoptionRegulations('19'),
    when: isFirst,
    requires: [
      {
        that: { holds: 'looked-after' },
        otherwise:
          'This child is not in our care. Your answers are safe. Record how the child came into our care first.',
      },
      ...inOrder,
      sixWeeksOld,
      {
        that: { not: isDecided },
        otherwise:
          'It has been decided already that this child should be placed for adoption. Your answers are safe. End that decision first.',
      },
    ],
    effects: [
      recorded('should'),
      {
        effect: 'start-fact',
        fact: 'should-be-placed-for-adoption',
        on,
        with: { matched: { value: 'no' } },
      },
      {
        effect: 'start-fact',
        fact: 'adoption-consent',
        on: { answer: 'mothersConsentOn' },
        when: { all: [byConsent, { not: { holds: 'adoption-consent' } }] },
      },
      {
        effect: 'hand-over',
        what: 'Apply for a placement order: it was decided that the child should be placed for adoption',
        to: { team: 'legal' },
        when: { question: 'route', is: 'court' },
      },
      {
        effect: 'open',
        process: 'adoption-match',
        to: { team: 'adoption' },
        carries: { findingStartedOn: on },
        when: { not: { underWay: 'adoption-match' } },
      },
      told('adoption-should-be-placed'),
    ],
  },
  shouldNotBePlaced: {
    label: 'Should not be placed for adoption',
    explained: 'The plan for permanence is made again.',
    source: adoptionRegulations('19'),
    when: isFirst,
    requires: inOrder,
    effects: [
      recorded('shouldNot'),
      {
        effect: 'open',
        process: 'permanence-plan',
        to: { holder: 'this-team' },
        when: { not: { underWay: 'permanence-plan' } },
      },
      told('adoption-should-not-be-placed'),
    ],
  },
  deferred: {
    label: 'Deferred',
    source: adoptionGuidance('the decision maker may ask for more'),
    asks: ['deferredFor'],
    requires: [
      {
        that: { question: 'deferredFor', answered: true },
        otherwise: 'Say what is missing, and by when it is decided.',
      },
    ],
    effects: [
      recorded('deferred'),
      {
        effect: 'open',
        process: 'adoption-decision',
        to: { holder: 'this-team' },
        carries: { matter: { answer: 'matter' }, plannedOn: { answer: 'plannedOn' } },
      },
    ],
  },
  noLongerBePlaced: {
    label: 'Should no longer be placed for adoption',
    explained: 'The plan for permanence is made again.',
    source: adoptionAct('26 and 36'),
    when: isAgain,
    asks: ['reversalReason'],
    requires: [
      {
        that: isDecided,
        otherwise: 'It has not been decided that this child should be placed for adoption.',
      },
      {
        that: { not: { holds: 'placed-for-adoption' } },
        otherwise:
          'The child is placed with adopters. Your answers are safe. Record the end of that placement first.',
      },
      {
        that: { question: 'reversalReason', answered: true },
        otherwise: 'Say why the child should no longer be placed for adoption.',
      },
      {
        that: {
          question: 'decidedOn',
          since: { fact: 'should-be-placed-for-adoption', at: 'start' },
        },
        otherwise: 'It is dated before the decision that it ends. Check both dates.',
      },
    ],
    effects: [
      recorded('noLonger'),
      {
        effect: 'end-fact',
        fact: 'should-be-placed-for-adoption',
        on,
        with: { ended: { value: 'reversed' }, reason: { answer: 'reversalReason' } },
      },
      {
        effect: 'end-fact',
        fact: 'adoption-consent',
        on,
        when: { holds: 'adoption-consent' },
      },
      {
        effect: 'end-record',
        process: 'adoption-match',
        because: 'It was decided that the child should no longer be placed for adoption.',
        when: { underWay: 'adoption-match' },
      },
      {
        effect: 'hand-over',
        what: 'Ask the court to revoke the placement order: the child should no longer be placed for adoption',
        to: { team: 'legal' },
        when: { holds: 'legal-status', where: { code: 'E1' } },
      },
      {
        effect: 'open',
        process: 'permanence-plan',
        to: { holder: 'this-team' },
        when: { not: { underWay: 'permanence-plan' } },
      },
      told('adoption-no-longer'),
    ],
  },
  stillBePlaced: {
    label: 'Should still be placed for adoption',
    explained: 'Family finding goes on.',
    source: adoptionRegulations('36'),
    when: isAgain,
    effects: [
      {
        effect: 'open',
        process: 'adoption-match',
        to: { team: 'adoption' },
        carries: { findingStartedOn: on },
        when: {
          all: [{ not: { underWay: 'adoption-match' } }, { not: { holds: 'placed-for-adoption' } }],
        },
      },
    ],
  },
}
