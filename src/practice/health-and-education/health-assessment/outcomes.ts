import { withConsent } from '../../blocks/consent.ts'
import { carePlanning, lookedAfterHealth } from '../../law/care.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Carried, Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { reasonFitsAge, yearlyFacts } from '../yearly-health.ts'
import { isInitial, wasHeld, type HealthAssessmentQuestion } from './questions.ts'

type Must = Requirement<HealthAssessmentQuestion>

const ours = toBeConfirmed('how a health assessment can end')

const asWritten = (that: Condition<HealthAssessmentQuestion>): Must => ({
  that,
  otherwise:
    'That is not what you wrote about whether it was held. Change that answer, or choose the outcome that says the same.',
})

const notHeldBecause = (attendance: string): Must =>
  asWritten({ question: 'attendance', is: attendance })

const consented: Must = {
  that: withConsent,
  otherwise:
    'A health assessment needs consent, and none is recorded. Your answers are safe. Record who consented and in what capacity; without it, choose “No consent yet”.',
}

const byADoctor: Must = {
  that: { any: [{ not: isInitial }, { question: 'assessorRole', is: 'doctor' }] },
  otherwise:
    'A doctor makes the initial health assessment. Your answers are safe. If a nurse or midwife saw the child, or this was the check of a newborn baby, it is not the initial assessment: ask for one.',
}

const careEnded: Must = {
  that: { not: { holds: 'looked-after' } },
  otherwise:
    'This child is still in our care, so the assessment is still due. Choose what kept it from being held.',
}

const mayDecline: Must = {
  that: { question: 'understandsDeclining', is: 'yes' },
  otherwise:
    'Only a young person of 16 or 17, or a child who understands what it means, can decline. If this child does not, choose “Not attended”, and say what would help them to come.',
}

const consentStands: Readonly<Record<string, Carried<HealthAssessmentQuestion>>> = {
  consent: { answer: 'consent' },
  consentGivenBy: { answer: 'consentGivenBy' },
  consentCapacity: { answer: 'consentCapacity' },
  consentMethod: { answer: 'consentMethod' },
  consentOn: { answer: 'consentOn' },
  consentExplained: { answer: 'consentExplained' },
  consentReason: { answer: 'consentReason' },
  lawfulGround: { answer: 'lawfulGround' },
}

/** The assessment stays due, and goes on being arranged with what is known already. */
const askAgain: Effect<HealthAssessmentQuestion> = {
  effect: 'open',
  process: 'health-assessment',
  to: { holder: 'this-team' },
  carries: { ...consentStands, requestedOf: { answer: 'requestedOf' } },
  when: { all: [{ holds: 'looked-after' }, { not: { underWay: 'health-assessment' } }] },
}

export const outcomes: Readonly<Record<string, Outcome<HealthAssessmentQuestion>>> = {
  completed: {
    label: 'Completed',
    source: carePlanning('7'),
    requires: [asWritten(wasHeld), consented, byADoctor, reasonFitsAge],
    effects: [
      {
        effect: 'record-fact',
        fact: 'health-assessment',
        on: { answer: 'heldOn' },
        with: { kind: { answer: 'kind' } },
      },
      {
        effect: 'record-fact',
        fact: 'health-report',
        on: { answer: 'reportReceivedOn' },
        with: { kind: { answer: 'kind' } },
      },
      ...yearlyFacts,
    ],
  },
  declined: {
    label: 'Declined by the young person',
    explained: 'It is offered again; what the young person said is kept.',
    source: lookedAfterHealth('a young person who understands may refuse'),
    requires: [notHeldBecause('declined'), mayDecline],
    effects: [askAgain],
  },
  notAttended: {
    label: 'Not attended: booked again',
    source: ours,
    requires: [notHeldBecause('notAttended')],
    effects: [askAgain],
  },
  putOff: {
    label: 'Put off by the health team: booked again',
    source: ours,
    requires: [notHeldBecause('putOff')],
    effects: [askAgain],
  },
  consentMissing: {
    label: 'No consent yet',
    explained: 'The assessment stays due, and consent is sought or the court is asked.',
    source: ours,
    requires: [
      notHeldBecause('noConsent'),
      {
        that: { not: withConsent },
        otherwise: 'You recorded consent. Change that answer, or say why it was not held.',
      },
    ],
    effects: [askAgain],
  },
  noLongerNeeded: {
    label: 'Not needed: the child left our care',
    source: ours,
    requires: [notHeldBecause('leftOurCare'), careEnded],
  },
}
