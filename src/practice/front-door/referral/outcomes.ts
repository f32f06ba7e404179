import { toldOfPrivateFostering } from '../../care/private-fostering/told-of.ts'
import { notAnonymous } from '../../blocks/referrer.ts'
import { childrenAct1989, toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import type { Carried, Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import type { ReferralQuestion } from './questions.ts'

type Does = Effect<ReferralQuestion>

const holdsOne = { holds: 'open-referral' } as const

/** A referral that came by no contact (another authority, a court, early help) opens the episode itself. */
const episodeOpen: Does = {
  effect: 'start-fact',
  fact: 'open-referral',
  on: { answer: 'referralOn' },
  with: { source: { answer: 'source' } },
  when: { not: holdsOne },
}

/** No assessment was completed, so the census reason is that services ceased for another reason. */
const episodeEnds: Does = {
  effect: 'end-fact',
  fact: 'open-referral',
  on: { event: 'authorised' },
  with: {
    closureReason: { value: 'RC7' },
    noFurtherAction: { answer: 'noFurtherAction' },
  },
}

/** What every record that follows begins with: what was said, and when. */
const carriedOn: Readonly<Record<string, Carried<ReferralQuestion>>> = {
  referralOn: { answer: 'referralOn' },
  reason: { answer: 'reason' },
  presenting: { answer: 'presenting' },
  presentingAsWritten: { answer: 'presentingAsWritten' },
  immediateDanger: { answer: 'immediateDanger' },
}

/** An assessment begins with all that the referral knows; the worker confirms it. */
const intoTheAssessment: Readonly<Record<string, Carried<ReferralQuestion>>> = {
  ...carriedOn,
  startedOn: { event: 'authorised' },
  endedEarly: { value: 'no' },
  primaryNeed: { answer: 'primaryNeed' },
  consent: { answer: 'consent' },
  consentGivenBy: { answer: 'consentGivenBy' },
  consentCapacity: { answer: 'consentCapacity' },
  consentMethod: { answer: 'consentMethod' },
  consentOn: { answer: 'consentOn' },
  consentExplained: { answer: 'consentExplained' },
  consentReason: { answer: 'consentReason' },
  lawfulGround: { answer: 'lawfulGround' },
}

const goesOn: Requirement<ReferralQuestion> = {
  that: { question: 'noFurtherAction', is: 'no' },
  otherwise:
    'You said that the referral ends with no further action. Change that answer, or choose an outcome that closes it.',
}

const pathway = (what: string): Does => ({
  effect: 'hand-over',
  what,
  to: { holder: 'this-team' },
})

export const outcomes: Readonly<Record<string, Outcome<ReferralQuestion>>> = {
  childAndFamilyAssessment: {
    label: 'Child and Family Assessment',
    source: workingWell('section 2, in most cases a Child and Family Assessment is undertaken'),
    requires: [goesOn],
    effects: [
      episodeOpen,
      {
        effect: 'open',
        process: 'child-and-family-assessment',
        to: { holder: 'this-team' },
        carries: intoTheAssessment,
        // A strategy discussion that was held first has begun one with the enquiry.
        when: { not: { underWay: 'child-and-family-assessment' } },
      },
    ],
  },
  strategyDiscussion: {
    label: 'Strategy discussion',
    source: childrenAct1989('47'),
    requires: [goesOn],
    effects: [
      episodeOpen,
      {
        effect: 'open',
        process: 'strategy-discussion',
        to: { holder: 'this-team' },
        carries: { ...carriedOn, receivedAt: { answer: 'acceptedAt' } },
        // The front door may have asked for one with the contact, and it may be held already.
        when: {
          not: { any: [{ underWay: 'strategy-discussion' }, { holds: 'section-47-enquiry' }] },
        },
      },
    ],
  },
  immediateServices: {
    label: 'Services provided at once',
    source: workingTogether('services are provided while needs are assessed'),
    asks: ['servicesProvided'],
    requires: [goesOn],
    effects: [
      episodeOpen,
      {
        effect: 'open',
        process: 'child-and-family-assessment',
        to: { holder: 'this-team' },
        carries: intoTheAssessment,
        // A strategy discussion that was held first has begun one with the enquiry.
        when: { not: { underWay: 'child-and-family-assessment' } },
      },
    ],
  },
  closedBeforeAssessment: {
    label: 'Closed before an assessment',
    explained: 'New information, or what we know already, means that no assessment is needed.',
    source: workingWell(
      'section 2, a referral closed by the Assessment Team: they inform the referrer',
    ),
    asks: ['closedBecause'],
    requires: [
      {
        that: { question: 'noFurtherAction', is: 'yes' },
        otherwise:
          'To close it before an assessment, say that it ends with no further action, why, and who has been told.',
      },
    ],
    effects: [
      episodeOpen,
      episodeEnds,
      { effect: 'tell', whom: 'referrer', letter: 'referral-closed', when: notAnonymous },
    ],
  },
  passedToFamilySupport: {
    label: 'Passed to the Children and Family Wellbeing Service',
    explained: 'Early help will offer the family support instead.',
    source: toBeConfirmed('a referral passed to early help'),
    asks: ['earlyHelpConsent'],
    requires: [
      {
        that: { question: 'earlyHelpConsent', is: 'yes' },
        otherwise:
          'Early help needs the family’s consent, and none has been given. Your answers are safe. Ask for consent, or choose another outcome.',
      },
    ],
    effects: [
      episodeOpen,
      episodeEnds,
      { effect: 'hand-over', what: 'Family Intensive Support', to: { team: 'early-help' } },
      {
        effect: 'start-fact',
        fact: 'early-help-intensive-support',
        on: { event: 'authorised' },
        when: { not: { holds: 'early-help-intensive-support' } },
      },
      { effect: 'tell', whom: 'referrer', letter: 'referral-closed', when: notAnonymous },
    ],
  },
  privateFostering: {
    label: 'Private fostering',
    source: childrenAct1989('67'),
    requires: [goesOn],
    effects: [episodeOpen, toldOfPrivateFostering({ answer: 'referralOn' })],
  },
  noRecourseOrUnaccompanied: {
    label: 'No recourse to public funds, or an unaccompanied child seeking asylum',
    source: childrenAct1989('17 and 20'),
    requires: [goesOn],
    effects: [episodeOpen, pathway('Assess a family without recourse, or an unaccompanied child')],
  },
}
