import { consentOrGround, withConsent } from '../../blocks/consent.ts'
import { earlyHelpLevels } from '../../blocks/level-of-need.ts'
import { notAnonymous } from '../../blocks/referrer.ts'
import { asksWhereTo } from '../../directory/pointed-to.ts'
import { toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { outcomeLabels, type ContactOutcome } from './outcome-labels.ts'
import {
  carriedOn,
  carriedToStrategy,
  isAChild,
  livesHere,
  otherAuthority,
  passedOn,
  socialCare,
  socialCareAtOnce,
  whateverIsDecided,
} from './destinations.ts'
import type { ContactQuestion } from './questions.ts'

const guide = workingWell('section 2, what happens to a request for support, outcomes')

const tellReferrer = (letter: string): Effect<ContactQuestion> => ({
  effect: 'tell',
  whom: 'referrer',
  letter,
  when: notAnonymous,
})

/** At the early help levels: what was decided or, before that, what was recommended. */
const earlyHelpLevel = {
  any: [
    { question: 'levelDecided', is: earlyHelpLevels },
    {
      all: [
        { question: 'levelDecided', answered: false },
        { question: 'levelRecommended', is: earlyHelpLevels },
      ],
    },
  ],
} as const satisfies Condition

const earlyHelpNeedsConsent: Requirement<ContactQuestion> = {
  that: { any: [withConsent, { not: earlyHelpLevel }] },
  otherwise:
    'At level 2 or 3 early help needs the family’s consent, and none has been given. Your answers are safe. Ask for consent, or give advice or signpost instead: neither needs it.',
}

const reasonToGoOn: Requirement<ContactQuestion> = {
  that: consentOrGround,
  otherwise:
    'Without consent a referral still goes ahead, once you say why there is none and on what lawful ground.',
}

const alreadyOpen = { holds: 'open-referral' } as const satisfies Condition

const openReferral: Effect<ContactQuestion> = {
  effect: 'start-fact',
  fact: 'open-referral',
  on: { answer: 'receivedAt' },
  with: { source: { answer: 'source' } },
}

/** Accepted: early help, open until now, is asked whether it ends or goes on beside social care. */
const earlyHelpSteppedUp: Effect<ContactQuestion> = {
  effect: 'open',
  process: 'early-help-closure',
  to: { team: 'community-support' },
  carries: {
    closedOn: { event: 'authorised' },
    endReason: { value: 'stepped-up' },
    leadAtClosure: { fact: 'early-help-plan', detail: 'lead' },
  },
  when: { all: [{ holds: 'early-help-plan' }, { not: { underWay: 'early-help-closure' } }] },
}

export const outcomes: Readonly<Record<ContactOutcome, Outcome<ContactQuestion>>> = {
  noFurtherAction: {
    label: outcomeLabels.noFurtherAction,
    explained: 'We have read it with care and there is nothing more for us to do.',
    source: guide,
    effects: [...whateverIsDecided, tellReferrer('feedback-no-further-action')],
  },
  adviceAndInformation: {
    label: outcomeLabels.adviceAndInformation,
    explained: 'We have given advice or information.',
    source: guide,
    asks: ['adviceGiven'],
    effects: [...whateverIsDecided, tellReferrer('feedback-advice-and-information')],
  },
  earlyHelpAssessment: {
    label: outcomeLabels.earlyHelpAssessment,
    explained: 'A service that knows the family is asked to assess with them what would help.',
    source: guide,
    asks: ['earlyHelpAgency', 'earlyHelpAgencyAsWritten'],
    requires: [isAChild, ...livesHere, earlyHelpNeedsConsent],
    effects: [
      {
        effect: 'hand-over',
        what: 'Early Help Assessment recommended',
        to: { agency: 'earlyHelpAgency' },
        basis: 'consent',
      },
      ...whateverIsDecided,
      tellReferrer('feedback-early-help-assessment'),
    ],
  },
  signposted: {
    label: outcomeLabels.signposted,
    explained: 'We have pointed the family to a service that can help.',
    source: guide,
    asks: asksWhereTo,
    effects: [...whateverIsDecided, tellReferrer('feedback-signposted')],
  },
  acceptedAsReferral: {
    label: outcomeLabels.acceptedAsReferral,
    explained: 'A social worker in the local team will take it from here.',
    source: guide,
    asks: ['harmOutsideFamily', 'meetsDisabilityCriterion', 'disabilityCriterion'],
    requires: [
      isAChild,
      ...livesHere,
      {
        that: { not: alreadyOpen },
        otherwise:
          'This child already has an open referral, and there can be only one. Choose “Passed to the allocated worker” so that what you have recorded reaches them today.',
      },
      reasonToGoOn,
    ],
    effects: [
      { effect: 'open', process: 'referral', to: socialCare, carries: carriedOn },
      openReferral,
      earlyHelpSteppedUp,
      ...whateverIsDecided,
      tellReferrer('feedback-accepted-as-referral'),
    ],
  },
  familyIntensiveSupport: {
    label: outcomeLabels.familyIntensiveSupport,
    explained: 'A family worker will offer the whole family support at home.',
    source: guide,
    requires: [isAChild, ...livesHere, earlyHelpNeedsConsent],
    effects: [
      {
        effect: 'hand-over',
        what: 'Family Intensive Support',
        to: { team: 'early-help' },
        basis: 'consent',
      },
      {
        effect: 'start-fact',
        fact: 'early-help-intensive-support',
        on: { event: 'authorised' },
        when: { not: { holds: 'early-help-intensive-support' } },
      },
      {
        effect: 'open',
        process: 'family-intensive-support',
        to: { team: 'early-help' },
        carries: {
          acceptedOn: { event: 'authorised' },
          whatPrompted: { answer: 'worries' },
          workingWell: { answer: 'workingWell' },
          helpTried: { answer: 'supportTried' },
          consent: { answer: 'consent' },
          consentGivenBy: { answer: 'consentGivenBy' },
          consentCapacity: { answer: 'consentCapacity' },
          consentMethod: { answer: 'consentMethod' },
          consentOn: { answer: 'consentOn' },
          consentExplained: { answer: 'consentExplained' },
        },
        when: { not: { underWay: 'family-intensive-support' } },
      },
      ...whateverIsDecided,
      tellReferrer('feedback-family-intensive-support'),
    ],
  },
  passedToAllocatedWorker: {
    label: outcomeLabels.passedToAllocatedWorker,
    explained: 'Someone already works with the family, and has been told today.',
    source: workingWell('section 2, a child already open to children’s services'),
    when: { any: [alreadyOpen, { holds: 'leaving-care-support' }] },
    effects: [
      {
        effect: 'open',
        process: 'open-case-contact',
        to: { holder: 'allocated-worker' },
        carries: passedOn,
      },
      ...whateverIsDecided,
      tellReferrer('feedback-passed-to-allocated-worker'),
    ],
  },
  outOfArea: {
    label: outcomeLabels.outOfArea,
    explained: 'Another council is responsible, and we have passed it on.',
    source: toBeConfirmed('contacts for children of another authority'),
    when: {
      any: [{ subject: 'lives-out-of-area' }, { subject: 'looked-after-by-another-authority' }],
    },
    requires: [
      {
        that: {
          any: [
            { not: { question: 'immediateDanger', is: 'yes' } },
            { question: 'doneAtOnce', answered: true },
          ],
        },
        otherwise:
          'A child is in immediate danger. Act first, say what was done at once, and then send it on.',
      },
    ],
    effects: [
      { effect: 'hand-over', what: 'Contact for another authority', to: otherAuthority },
      ...whateverIsDecided,
      tellReferrer('feedback-out-of-area'),
    ],
  },
  strategyDiscussionNow: {
    label: outcomeLabels.strategyDiscussionNow,
    explained: 'Social care and the police are deciding together now how to keep the child safe.',
    source: workingTogether('strategy discussion where significant harm is suspected'),
    asks: ['harmOutsideFamily', 'meetsDisabilityCriterion', 'disabilityCriterion'],
    requires: [isAChild, reasonToGoOn],
    effects: [
      {
        effect: 'open',
        process: 'referral',
        to: socialCareAtOnce,
        carries: carriedOn,
        when: { not: alreadyOpen },
      },
      {
        effect: 'open',
        process: 'strategy-discussion',
        to: socialCareAtOnce,
        carries: carriedToStrategy,
      },
      { ...openReferral, when: { not: alreadyOpen } },
      earlyHelpSteppedUp,
      ...whateverIsDecided,
      tellReferrer('feedback-strategy-discussion'),
    ],
  },
  linkedToOpenReferral: {
    label: outcomeLabels.linkedToOpenReferral,
    explained: 'It adds to a referral we are already working on.',
    source: toBeConfirmed('a further contact while a referral is open'),
    when: alreadyOpen,
    effects: [
      {
        effect: 'hand-over',
        what: 'More information for an open referral',
        to: { holder: 'allocated-worker' },
      },
      ...whateverIsDecided,
      tellReferrer('feedback-linked-to-open-referral'),
    ],
  },
  adultSafeguarding: {
    label: outcomeLabels.adultSafeguarding,
    explained: 'The worry is about an adult, and adult services have been told.',
    source: toBeConfirmed('a concern about an adult only'),
    asks: ['adultConcernOnly'],
    effects: [
      {
        effect: 'hand-over',
        what: 'An adult who may need care and support',
        to: { team: 'adult-safeguarding' },
      },
      tellReferrer('feedback-adult-safeguarding'),
    ],
  },
}
