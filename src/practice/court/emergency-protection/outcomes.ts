import { childrenAct1989 } from '../../law/sources.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { legalStatusBegins } from '../legal-status.ts'
import { inForce, orderMade, type EmergencyProtectionQuestion } from './questions.ts'

type Does = Effect<EmergencyProtectionQuestion>

const on = { answer: 'startedAt' } as const

const concern = {
  reason: { answer: 'reason' },
  receivedAt: { answer: 'knownAt' },
  immediateDanger: { value: 'yes' },
} as const

/** A child whom the court put in our care before this stays there on that order. */
const onAnOrder = {
  holds: 'legal-status',
  where: { code: ['C1', 'C2', 'E1', 'J1', 'J2', 'J3'] },
} as const satisfies Condition

const inOurCareBy = (power: string): Condition<EmergencyProtectionQuestion> => ({
  all: [
    { question: 'power', is: power },
    { question: 'inOurAccommodation', is: 'yes' },
    { not: onAnOrder },
  ],
})

const legalStatuses: readonly Does[] = Object.entries({
  'police-protection': 'L1',
  'emergency-protection-order': 'L2',
  'exclusion-requirement': 'L2',
  'child-assessment-order': 'L3',
}).flatMap(([power, code]) =>
  legalStatusBegins<EmergencyProtectionQuestion>({
    code,
    on,
    carries: {
      cameBy: { value: 'emergency' },
      reason: { answer: 'reason' },
      orderEndsAt: { answer: 'endsAt' },
    },
    when: inOurCareBy(power),
  }),
)

export const outcomes: Readonly<Record<string, Outcome<EmergencyProtectionQuestion>>> = {
  protected: {
    label: 'Protected',
    explained: 'The child is kept safe by law for a short time.',
    source: childrenAct1989('43 to 46'),
    when: inForce,
    requires: [
      {
        that: { not: { subject: 'unborn' } },
        otherwise:
          'A child who is not born yet cannot be protected by an order. Record it when the baby is born.',
      },
      {
        that: { not: { subject: 'adult' } },
        otherwise: 'This person is 18 or over, and these powers protect children only.',
      },
    ],
    effects: [
      {
        effect: 'end-fact',
        fact: 'emergency-protection',
        on,
        when: { holds: 'emergency-protection' },
      },
      {
        effect: 'start-fact',
        fact: 'emergency-protection',
        on,
        with: { power: { answer: 'power' } },
      },
      ...legalStatuses,
      {
        // Whoever protects a child at once has cause to suspect significant harm, and must enquire (section 47(1)).
        effect: 'open',
        process: 'strategy-discussion',
        to: { holder: 'this-team' },
        carries: concern,
        when: {
          all: [
            { not: { underWay: 'strategy-discussion' } },
            { not: { holds: 'section-47-enquiry' } },
          ],
        },
      },
      {
        effect: 'open',
        process: 'emergency-protection-next-step',
        to: { holder: 'this-team' },
        carries: {
          power: { answer: 'power' },
          startedAt: { answer: 'startedAt' },
          orderEndsAt: { answer: 'endsAt' },
          inOurAccommodation: { answer: 'inOurAccommodation' },
        },
      },
    ],
  },
  notForAnAdult: {
    label: 'Not used: this person is 18 or over',
    explained: 'These powers protect children. An adult who needs protection has adult services.',
    source: childrenAct1989('105: a child is a person under the age of eighteen'),
    when: { subject: 'adult' },
    effects: [
      {
        effect: 'hand-over',
        what: 'A person of 18 or over who may need protection',
        to: { team: 'adult-safeguarding' },
      },
    ],
  },
  notMade: {
    label: 'The court did not make the order',
    source: childrenAct1989('43 and 44'),
    when: { not: orderMade },
    requires: [
      {
        that: { question: 'granted', is: 'no' },
        otherwise: 'The child is in police protection: choose “Protected”.',
      },
    ],
    effects: [
      {
        effect: 'open',
        process: 'strategy-discussion',
        to: { holder: 'this-team' },
        carries: concern,
        when: {
          all: [
            { not: { underWay: 'strategy-discussion' } },
            { not: { holds: 'section-47-enquiry' } },
          ],
        },
      },
    ],
  },
}
