import { carePlanning } from '../../law/care.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import { agencyDecisionMakers } from '../../posts.ts'
import { national } from '../../vocabulary/source.ts'
import type { Carried, Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { carersManagers, carersNominatedOfficers } from '../posts.ts'
import {
  isEnding,
  isExtension,
  isFull,
  isTemporary,
  isViability,
  type CarerQuestion,
} from './questions.ts'

type Does = Effect<CarerQuestion>
type Must = Requirement<CarerQuestion>
type Step = 'temporary' | 'full' | 'ending'

const approved = { holds: 'connected-carer-approval' } as const
const temporarily = { holds: 'connected-carer-approval', where: { kind: 'temporary' } } as const
const inForce = { fact: 'connected-carer-approval', at: 'start' } as const
const fostering = national('Fostering Services (England) Regulations 2011, regulation 27')

const next = (step: Step): Does => ({
  effect: 'open',
  process: 'connected-carer',
  to: { holder: 'this-team' },
  carries: {
    step: { value: step },
    stepOn: { answer: 'decidedOn' },
    carers: { answer: 'carers' },
    household: { answer: 'household' },
    theirAuthority: { answer: 'theirAuthority' },
    atNight: { answer: 'atNight' },
    checks: { answer: 'checks' },
  },
})

const ends = (on: Carried<CarerQuestion>, result: Carried<CarerQuestion>): Does => ({
  effect: 'end-fact',
  fact: 'connected-carer-approval',
  on,
  with: { result },
  when: approved,
})

const hasTemporary: Must = {
  that: temporarily,
  otherwise:
    'No connected carer is approved for a time for this child. Record that approval first.',
}

export const outcomes: Readonly<Record<string, Outcome<CarerQuestion>>> = {
  viable: {
    label: 'Viable: they could care for the child',
    explained: 'A full assessment begins.',
    source: toBeConfirmed('who signs the viability of family and friends'),
    when: isViability,
    by: carersManagers,
    effects: [next('full')],
  },
  notViable: {
    label: 'Not viable',
    explained: 'They are told why, and may ask for it to be looked at again.',
    source: toBeConfirmed('who signs the viability of family and friends'),
    when: isViability,
    by: carersManagers,
  },
  temporarilyApproved: {
    label: 'Approved for now: sixteen weeks',
    explained: 'The child may live there while the full assessment is made.',
    source: carePlanning('24'),
    when: isTemporary,
    by: carersNominatedOfficers,
    requires: [
      {
        that: { not: approved },
        otherwise:
          'A connected carer is approved for this child already. Your answers are safe. End that approval first.',
      },
      {
        that: { holds: 'looked-after' },
        otherwise:
          'This approval is for a child in our care. Record how the child came into our care first.',
      },
    ],
    effects: [
      {
        effect: 'start-fact',
        fact: 'connected-carer-approval',
        on: { answer: 'approvedFrom' },
        with: {
          kind: { value: 'temporary' },
          extended: { value: 'no' },
          endsOn: { answer: 'runsOutOn' },
        },
      },
      next('full'),
    ],
  },
  moreTime: {
    label: 'More time: eight weeks at most',
    source: carePlanning('25'),
    when: isExtension,
    by: carersNominatedOfficers,
    requires: [
      hasTemporary,
      {
        that: { not: { holds: 'connected-carer-approval', where: { extended: 'yes' } } },
        otherwise:
          'More time has been given once, and the law allows it only once (regulation 25). Your answers are safe. Decide on the full approval, or find the child another home.',
      },
      {
        that: { question: 'extendedTo', within: { weeks: 24 }, of: inForce },
        otherwise:
          'That is more than eight weeks after the sixteen (regulation 25). Your answers are safe. Choose a day within 24 weeks of the first approval.',
      },
      {
        that: { question: 'decidedOn', within: { weeks: 16 }, of: inForce },
        otherwise:
          'The sixteen weeks are over, so there is no approval left to lengthen. Your answers are safe. Decide today where the child lives.',
      },
    ],
    effects: [
      {
        effect: 'change-fact',
        fact: 'connected-carer-approval',
        with: { extended: { value: 'yes' }, endsOn: { answer: 'extendedTo' } },
      },
    ],
  },
  fullyApproved: {
    label: 'Approved as foster carers for this child',
    source: fostering,
    when: isFull,
    by: agencyDecisionMakers,
    requires: [
      {
        that: { question: 'panelOn', notAfter: 'decidedOn' },
        otherwise: 'It is dated before the panel met. A panel recommends first. Check both dates.',
      },
    ],
    effects: [
      ends({ answer: 'decidedOn' }, { value: 'approved' }),
      {
        effect: 'start-fact',
        fact: 'connected-carer-approval',
        on: { answer: 'decidedOn' },
        with: { kind: { value: 'full' }, extended: { value: 'no' } },
      },
    ],
  },
  notApproved: {
    label: 'Not approved',
    explained:
      'They are told why and may ask for a review. A temporary approval ends, unless more time is given for that review.',
    source: fostering,
    when: isFull,
    by: agencyDecisionMakers,
    requires: [
      {
        that: { question: 'panelOn', notAfter: 'decidedOn' },
        otherwise: 'It is dated before the panel met. A panel recommends first. Check both dates.',
      },
    ],
    effects: [{ ...next('ending'), when: temporarily }],
  },
  temporarilyRefused: {
    label: 'Not approved for now',
    explained: 'The child may not live there. If the child does, another home is found today.',
    source: carePlanning('24'),
    when: isTemporary,
    by: carersNominatedOfficers,
    effects: [
      {
        effect: 'hand-over',
        what: 'A connected carer was not approved for now: the child may not live there',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
  noMoreTime: {
    label: 'No more time',
    source: carePlanning('25'),
    when: isExtension,
    by: carersNominatedOfficers,
    effects: [
      {
        effect: 'hand-over',
        what: 'No more time for a temporary approval: decide where the child lives',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
  approvalEnds: {
    label: 'The approval ends',
    source: carePlanning('24 and 25'),
    when: isEnding,
    by: carersManagers,
    requires: [
      {
        that: approved,
        otherwise: 'No connected carer is approved for this child, so nothing can end.',
      },
      {
        that: { question: 'endedOn', since: inForce },
        otherwise: 'It ends before it began. Check the date.',
      },
    ],
    effects: [ends({ answer: 'endedOn' }, { answer: 'whyEnded' })],
  },
  withdrawn: {
    label: 'They no longer want to care for the child',
    source: toBeConfirmed('family or friends who withdraw'),
    when: { any: [isViability, isFull] },
    by: carersManagers,
    effects: [{ ...next('ending'), when: temporarily }],
  },
}
