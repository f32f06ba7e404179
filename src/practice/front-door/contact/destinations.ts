import type { Condition } from '../../vocabulary/condition.ts'
import type { Carried, Destination, Effect } from '../../vocabulary/effect.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import type { ContactQuestion } from './questions.ts'

type To = Destination<ContactQuestion>
type Does = Effect<ContactQuestion>

/** Whose home address answers for no team of ours, so that a person must take it by hand. */
const noDistrict = {
  any: [{ subject: 'lives-out-of-area' }, { subject: 'district-unknown' }],
} as const satisfies Condition

/** Usually the district's Duty and Assessment team; others by where the harm lies, or by criterion. */
export const socialCare: To = {
  first: [
    {
      when: { question: 'harmOutsideFamily', is: 'yes' },
      to: { team: 'contextual-safeguarding' },
    },
    {
      when: { question: 'meetsDisabilityCriterion', is: 'yes' },
      to: { team: 'children-with-disabilities' },
    },
    { to: { team: 'duty-and-assessment' } },
  ],
}

/** A strategy discussion never waits for an address: where none is known, the front door holds it. */
export const socialCareAtOnce: To = {
  first: [{ when: noDistrict, to: { holder: 'this-team' } }, { to: socialCare }],
}

/** Sends a child's part to the right authority: the one that looks after the child, or the one of home. */
export const otherAuthority: To = {
  first: [
    { when: { subject: 'looked-after-by-another-authority' }, to: { authority: 'looking-after' } },
    { to: { authority: 'of-home' } },
  ],
}

const answer = (id: ContactQuestion): Carried<ContactQuestion> => ({ answer: id })

/** The transfer pack in answers; chronology and history travel with the child's record. */
export const carriedOn: Readonly<Record<string, Carried<ContactQuestion>>> = {
  referralOn: answer('receivedAt'),
  acceptedAt: { event: 'authorised' },
  source: answer('source'),
  referrerName: answer('referrerName'),
  referrerRole: answer('referrerRole'),
  referrerAgency: answer('referrerAgency'),
  referrerPhone: answer('referrerPhone'),
  referrerEmail: answer('referrerEmail'),
  referrerAnonymous: answer('referrerAnonymous'),
  reason: answer('worries'),
  presenting: answer('presenting'),
  presentingAsWritten: answer('presentingAsWritten'),
  immediateDanger: answer('immediateDanger'),
  whyThreshold: answer('managerRationale'),
  consent: answer('consent'),
  consentGivenBy: answer('consentGivenBy'),
  consentCapacity: answer('consentCapacity'),
  consentMethod: answer('consentMethod'),
  consentOn: answer('consentOn'),
  consentExplained: answer('consentExplained'),
  consentWithdrawnOn: answer('consentWithdrawnOn'),
  consentReason: answer('consentReason'),
  lawfulGround: answer('lawfulGround'),
}

/** What a strategy discussion needs of the call; the rest stays with the contact and the referral. */
export const carriedToStrategy: Readonly<Record<string, Carried<ContactQuestion>>> = {
  receivedAt: answer('receivedAt'),
  referralOn: answer('receivedAt'),
  reason: answer('worries'),
  presenting: answer('presenting'),
  presentingAsWritten: answer('presentingAsWritten'),
  immediateDanger: answer('immediateDanger'),
}

/** What a worker who already knows the child is sent: what was said, and by whom. */
export const passedOn: Readonly<Record<string, Carried<ContactQuestion>>> = {
  receivedAt: answer('receivedAt'),
  receivedBy: answer('receivedBy'),
  method: answer('method'),
  methodAsWritten: answer('methodAsWritten'),
  source: answer('source'),
  referrerName: answer('referrerName'),
  referrerRole: answer('referrerRole'),
  referrerAgency: answer('referrerAgency'),
  referrerPhone: answer('referrerPhone'),
  referrerEmail: answer('referrerEmail'),
  referrerAnonymous: answer('referrerAnonymous'),
  whatWasSaid: answer('worries'),
}

/** Whatever is decided, others who must know are told. */
export const whateverIsDecided: readonly Does[] = [
  {
    effect: 'hand-over',
    what: 'An adult who may need care and support',
    to: { team: 'adult-safeguarding' },
    when: { question: 'adultConcern', is: 'yes' },
  },
  {
    effect: 'hand-over',
    what: 'A contact about a child that this authority looks after',
    to: { authority: 'looking-after' },
    when: { subject: 'looked-after-by-another-authority' },
  },
  {
    effect: 'hand-over',
    what: 'A copy for the family’s early help lead',
    to: {
      first: [
        { when: { holds: 'early-help-intensive-support' }, to: { team: 'early-help' } },
        { to: { team: 'community-support' } },
      ],
    },
    when: { any: [{ holds: 'early-help-intensive-support' }, { holds: 'early-help-plan' }] },
  },
]

/** No district of ours answers for this home, and an address next door is never taken for one. */
export const livesHere: readonly Requirement<ContactQuestion>[] = [
  {
    that: { not: { subject: 'lives-out-of-area' } },
    otherwise:
      'This child lives in another authority’s area. Choose “Out of area” to send it there. If a child is in danger now, act first.',
  },
  {
    that: { not: { subject: 'district-unknown' } },
    otherwise:
      'Nobody knows yet which district this child lives in, so there is no team to send it to. Find the address, or choose the district and say why.',
  },
]

/** These outcomes are for children: a person of 18 or over is helped by adult services. */
export const isAChild: Requirement<ContactQuestion> = {
  that: { not: { subject: 'adult' } },
  otherwise:
    'This person is 18 or over. Choose “Adult safeguarding”, or name the child this is about.',
}
