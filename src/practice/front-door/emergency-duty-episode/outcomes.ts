import { childrenAct1989, toBeConfirmed, workingTogether, workingWell } from '../../law/sources.ts'
import type { Carried, Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { aboutAChild, aboutAnAdult, type EmergencyDutyQuestion } from './questions.ts'

type Does = Effect<EmergencyDutyQuestion>
type Must = Requirement<EmergencyDutyQuestion>

const guide = workingWell('section 3, Out of hours Emergency Duty Team')
const ours = toBeConfirmed('how an emergency duty episode can end')

const caller: Readonly<Record<string, Carried<EmergencyDutyQuestion>>> = {
  source: { answer: 'source' },
  referrerName: { answer: 'callerName' },
  referrerAgency: { answer: 'callerAgency' },
  referrerPhone: { answer: 'callBackNumber' },
  referrerAnonymous: { answer: 'callerAnonymous' },
}

const carriedOn: Readonly<Record<string, Carried<EmergencyDutyQuestion>>> = {
  receivedAt: { answer: 'receivedAt' },
  method: { value: 'emergency-duty' },
  ...caller,
  immediateDanger: { answer: 'immediateDanger' },
  called999At: { answer: 'called999At' },
  policeLog: { answer: 'policeLog' },
  worries: { answer: 'risk' },
  whereNow: { answer: 'whereNow' },
  consent: { answer: 'consent' },
  consentReason: { answer: 'consentReason' },
  lawfulGround: { answer: 'lawfulGround' },
}

/** What was done in the night is decided on by day: as a contact, or by the worker who has the child. */
const toTheFrontDoor: Does = {
  effect: 'open',
  process: 'contact',
  to: { team: 'front-door' },
  carries: carriedOn,
  when: { all: [aboutAChild, { not: { holds: 'open-referral' } }] },
}

const toTheWorker: Does = {
  effect: 'open',
  process: 'open-case-contact',
  to: { holder: 'allocated-worker' },
  carries: {
    receivedAt: { answer: 'receivedAt' },
    method: { value: 'emergency-duty' },
    ...caller,
    whatWasSaid: { answer: 'risk' },
  },
  when: { all: [aboutAChild, { holds: 'open-referral' }] },
}

const toAdultSafeguarding: Does = {
  effect: 'hand-over',
  what: 'An adult who may need care and support',
  to: { team: 'adult-safeguarding' },
  when: aboutAnAdult,
}

const byDay: readonly Does[] = [toTheFrontDoor, toTheWorker, toAdultSafeguarding]

const childNamed: Must = {
  that: { named: true },
  otherwise: 'Say which child it is, so that the day team can act.',
}

const answered = (question: EmergencyDutyQuestion, otherwise: string): Must => ({
  that: { question, is: 'yes' },
  otherwise,
})

export const outcomes: Readonly<Record<string, Outcome<EmergencyDutyQuestion>>> = {
  advice: { label: 'Advice', source: ours, effects: [toAdultSafeguarding] },
  handedToFrontDoor: {
    label: 'Handed to the front door as a contact',
    source: guide,
    when: aboutAChild,
    requires: [
      childNamed,
      {
        that: { not: { holds: 'open-referral' } },
        otherwise:
          'This child is open to a worker. Choose “Passed to the allocated worker and the duty mailbox”.',
      },
    ],
    effects: [toTheFrontDoor, toAdultSafeguarding],
  },
  passedToAllocatedWorker: {
    label: 'Passed to the allocated worker and the duty mailbox',
    source: guide,
    when: { all: [aboutAChild, { holds: 'open-referral' }] },
    requires: [childNamed],
    effects: [toTheWorker, toAdultSafeguarding],
  },
  strategyDiscussionHeld: {
    label: 'Strategy discussion held',
    explained: 'A full meeting follows on the next working day.',
    source: workingTogether('strategy discussion where significant harm is suspected'),
    when: aboutAChild,
    requires: [childNamed, answered('strategyHeld', 'Say when the strategy discussion was held.')],
    effects: [
      {
        effect: 'open',
        process: 'strategy-discussion',
        to: { team: 'duty-and-assessment' },
        carries: {
          receivedAt: { answer: 'receivedAt' },
          reason: { answer: 'risk' },
          immediateDanger: { answer: 'immediateDanger' },
          heldAt: { answer: 'strategyHeldAt' },
        },
      },
      ...byDay,
    ],
  },
  placementMade: {
    label: 'Placement made',
    source: childrenAct1989('20'),
    when: aboutAChild,
    requires: [childNamed, answered('placed', 'Say where each child was placed.')],
    effects: [
      {
        // In the night the child came into our care; or one who was in our care already was moved.
        effect: 'open',
        process: 'becoming-looked-after',
        to: { team: 'duty-and-assessment' },
        carries: {
          reason: { answer: 'risk' },
          outOfHours: { value: 'yes' },
          placements: { answer: 'placements' },
        },
        when: {
          all: [{ not: { holds: 'looked-after' } }, { not: { underWay: 'becoming-looked-after' } }],
        },
      },
      {
        effect: 'open',
        process: 'placement',
        to: { holder: 'allocated-worker' },
        carries: {
          reason: { answer: 'risk' },
          urgency: { value: 'emergency' },
          outOfHours: { value: 'yes' },
          placements: { answer: 'placements' },
        },
        when: { holds: 'looked-after' },
      },
      ...byDay,
    ],
  },
  policeProtection: {
    label: 'Police protection',
    source: childrenAct1989('46'),
    when: aboutAChild,
    requires: [
      childNamed,
      answered('policeProtection', 'Say when police protection began and ends.'),
    ],
    effects: [
      {
        effect: 'open',
        process: 'emergency-protection',
        to: { team: 'duty-and-assessment' },
        carries: {
          power: { value: 'police-protection' },
          knownAt: { answer: 'receivedAt' },
          startedAt: { answer: 'policeProtectionFrom' },
          policeLog: { answer: 'policeLog' },
          whereWas: { answer: 'whereNow' },
          reason: { answer: 'risk' },
          seniorConsulted: { answer: 'seniorConsulted' },
        },
      },
      ...byDay,
    ],
  },
  appropriateAdult: { label: 'Appropriate adult', source: ours, effects: [...byDay] },
  welfareCheckRequested: { label: 'Welfare check requested', source: ours, effects: [...byDay] },
  passedToAdultSafeguarding: {
    label: 'Passed to adult safeguarding',
    source: guide,
    when: aboutAnAdult,
    effects: [toAdultSafeguarding],
  },
}
