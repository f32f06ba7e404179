import { withConsent } from '../../blocks/consent.ts'
import { everyStepIsOwned } from '../../blocks/plan.ts'
import { childrenAct1989, toBeConfirmed, workingWell } from '../../law/sources.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import type { PlanQuestion } from './questions.ts'

export const outcomes: Readonly<Record<string, Outcome<PlanQuestion>>> = {
  planAgreed: {
    label: 'Child in need plan agreed',
    source: childrenAct1989('17'),
    requires: [
      {
        that: withConsent,
        otherwise:
          'A child in need plan needs the family’s consent, and none is recorded. Your answers are safe. Get consent; or end it here and say where the family can find help; or, if harm may be suspected, choose a strategy discussion.',
      },
      {
        that: { not: { subject: 'adult' } },
        otherwise:
          'This young person is 18, and a plan for a child cannot begin. Your answers are safe. Choose “No plan here”, and adult services help from here.',
      },
      {
        that: { not: { holds: 'child-protection-plan' } },
        otherwise:
          'This child has a child protection plan. The two are never open together: a conference ends that plan, and this one may begin on the same day. Your answers are safe.',
      },
      {
        that: { not: { holds: 'child-in-need-plan' } },
        otherwise:
          'This child has a child in need plan already, and there is only one. Change it at a review: it goes on as a new version.',
      },
      {
        that: { holds: 'open-referral' },
        otherwise:
          'The work with this child has been closed, so no plan can begin. If there is a new worry, record a contact.',
      },
      {
        that: { all: [{ rows: 'steps', atLeast: 1 }, everyStepIsOwned('steps')] },
        otherwise:
          'A plan says for every step who does it, by when, and how everybody will know. Send it back, so that this is filled in.',
      },
    ],
    effects: [
      {
        effect: 'start-fact',
        fact: 'child-in-need-plan',
        on: { answer: 'planStartsOn' },
        with: { category: { answer: 'planCategory' } },
      },
      {
        effect: 'record-fact',
        fact: 'family-group-offer',
        on: { answer: 'heldAt' },
        with: { accepted: { answer: 'conferenceAccepted' } },
        when: { question: 'conferenceOffered', is: 'yes' },
      },
      {
        effect: 'open',
        process: 'family-group-conference',
        to: { team: 'family-group-conference' },
        carries: {
          referredOn: { event: 'authorised' },
          reason: { answer: 'reason' },
          offeredIn: { value: 'plan' },
          offeredOn: { answer: 'heldAt' },
        },
        when: { question: 'conferenceAccepted', is: 'yes' },
      },
    ],
  },
  strategyDiscussion: {
    label: 'No plan: harm is suspected, so a strategy discussion',
    source: childrenAct1989('47'),
    effects: [
      {
        effect: 'open',
        process: 'strategy-discussion',
        to: { holder: 'this-team' },
        carries: { reason: { answer: 'reason' } },
        when: { not: { underWay: 'strategy-discussion' } },
      },
    ],
  },
  noPlan: {
    label: 'No plan: the family does not want one',
    explained: 'The family decided against a plan, and nothing suggests significant harm.',
    source: workingWell('Section 17 support requires consent'),
    asks: ['signpostedTo'],
    requires: [
      {
        that: { not: withConsent },
        otherwise:
          'The family has consented to a plan. Agree the plan, or record first that they refused or withdrew.',
      },
    ],
    effects: [
      {
        effect: 'open',
        process: 'case-closure',
        to: { holder: 'this-team' },
        carries: {
          closureDecidedOn: { event: 'authorised' },
          closingAfter: { value: 'consent' },
          closureReason: { value: 'RC7' },
        },
      },
    ],
  },
  madeElsewhere: {
    label: 'No plan here: it was overtaken',
    explained: 'Another plan was made meanwhile, or the young person turned 18.',
    source: toBeConfirmed('a planning meeting overtaken by a conference or a move'),
    requires: [
      {
        that: {
          any: [
            { holds: 'child-protection-plan' },
            { holds: 'plan-of-another-authority' },
            { subject: 'adult' },
          ],
        },
        otherwise:
          'This child has no other plan and is not 18. Agree this one, or choose the ending that says why there is none.',
      },
    ],
  },
}
