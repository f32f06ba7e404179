import { withConsent } from '../../blocks/consent.ts'
import { everyStepIsOwned } from '../../blocks/plan.ts'
import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import { intoEarlyHelp } from '../../early-help/step-down.ts'
import { published } from '../../vocabulary/source.ts'
import type { Carried, Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import type { ReviewQuestion } from './questions.ts'

type Does = Effect<ReviewQuestion>
type Must = Requirement<ReviewQuestion>

const ours = toBeConfirmed('how a review of a child in need plan can end')

const held: Does = {
  effect: 'record-fact',
  fact: 'child-in-need-review',
  on: { answer: 'heldAt' },
  with: { seniorReview: { answer: 'seniorReview' } },
}

/** What the review changed is the plan from now on. */
const newVersion: Does = {
  effect: 'amend',
  process: 'child-in-need-plan',
  with: { steps: { answer: 'steps' } },
}

const ends = (endReason: Carried<ReviewQuestion>): Does => ({
  effect: 'end-fact',
  fact: 'child-in-need-plan',
  on: { answer: 'planEndsOn' },
  with: { endReason },
})

const closes: Does = {
  effect: 'open',
  process: 'case-closure',
  to: { holder: 'this-team' },
  carries: {
    closureDecidedOn: { answer: 'planEndsOn' },
    closingAfter: { value: 'plan' },
    closureReason: { value: 'RC7' },
    endReason: { answer: 'endReason' },
  },
}

const shortBreaks: Does = {
  effect: 'hand-over',
  what: 'Short breaks for a disabled child',
  to: { team: 'children-with-disabilities' },
  when: { question: 'shortBreaks', is: 'yes' },
}

const hasThePlan: Must = {
  that: { holds: 'child-in-need-plan' },
  otherwise:
    'This child has no child in need plan in force, so there is none to review. Nothing is lost. Have the plan authorised first, or take this child off the review.',
}

const stillAgreed: Must = {
  that: withConsent,
  otherwise:
    'A child in need plan goes on with the family’s consent, and it is not given. Your answers are safe. End the plan and say where the family can find help, or, where harm may be suspected, choose a strategy discussion.',
}

const stillAChild: Must = {
  that: { not: { subject: 'adult' } },
  otherwise:
    'This young person is 18, so a plan for a child cannot go on. Your answers are safe. Choose “Close”, with the reason that they reached 18.',
}

/** Social care lets go only when somebody else holds on, by name. */
const leadNamed: Must = {
  that: {
    any: [
      { question: 'stepDownTo', is: 'universal' },
      {
        all: [
          { question: 'leadProfessional', answered: true },
          { question: 'handOverMeetingOn', answered: true },
        ],
      },
    ],
  },
  otherwise:
    'Nobody is named who leads early help from here, or no meeting to hand over. The plan goes on, and your answers are safe. Name the lead professional and the day on which they, the family and the social worker meet.',
}

const owned: Must = {
  that: everyStepIsOwned('steps'),
  otherwise: 'Every step of the plan says who does it, by when, and how everybody will know.',
}

const endsAfterItStarts: readonly Must[] = [
  hasThePlan,
  {
    that: { question: 'planEndsOn', answered: true },
    otherwise: 'Say on which day the plan ends.',
  },
  {
    that: { question: 'planStartsOn', notAfter: 'planEndsOn' },
    otherwise:
      'The plan would end before it starts. Nothing is changed. Check the day on which it ends.',
  },
]

/** A plan after child protection goes on for three months, unless a team manager agrees to less. */
const mayEnd: readonly Must[] = [
  ...endsAfterItStarts,
  {
    that: {
      any: [
        { not: { holds: 'child-in-need-plan', where: { category: 'afterProtection' } } },
        { question: 'sinceProtection', is: 'threeMonths' },
        { question: 'waivedBy', holdsRole: ['team-manager', 'senior-manager'] },
      ],
    },
    otherwise:
      'This plan follows a child protection plan and goes on for at least three months after it. Your answers are safe. Let it go on, or have a team manager agree, with the reason.',
  },
]

export const outcomes: Readonly<Record<string, Outcome<ReviewQuestion>>> = {
  goesOn: {
    label: 'The plan goes on',
    source: ours,
    requires: [hasThePlan, stillAChild, stillAgreed],
    effects: [held, newVersion, shortBreaks],
  },
  changed: {
    label: 'The plan goes on, changed',
    source: ours,
    requires: [hasThePlan, stillAChild, stillAgreed, owned],
    effects: [held, newVersion, shortBreaks],
  },
  steppedDown: {
    label: 'Step down',
    explained: 'The plan has done what it was for, and others go on helping.',
    source: ours,
    asks: [
      'planEndsOn',
      'stepDownTo',
      'earlyHelpConsent',
      'leadProfessional',
      'leadWorksFor',
      'handOverMeetingOn',
      'sinceProtection',
      'waiverReason',
      'waivedBy',
    ],
    requires: [
      ...mayEnd,
      {
        that: {
          any: [
            { question: 'stepDownTo', is: 'universal' },
            { question: 'earlyHelpConsent', is: 'yes' },
          ],
        },
        otherwise:
          'Early help needs the family’s consent, and none has been given. Your answers are safe. Ask for consent, or step down to services for everybody.',
      },
      leadNamed,
    ],
    effects: [
      held,
      newVersion,
      ends({ value: 'stepped-down' }),
      {
        effect: 'hand-over',
        what: 'Family Intensive Support',
        to: { team: 'early-help' },
        when: { question: 'stepDownTo', is: 'familyIntensiveSupport' },
      },
      {
        effect: 'start-fact',
        fact: 'early-help-intensive-support',
        on: { answer: 'planEndsOn' },
        when: {
          all: [
            { question: 'stepDownTo', is: 'familyIntensiveSupport' },
            { not: { holds: 'early-help-intensive-support' } },
          ],
        },
      },
      {
        effect: 'hand-over',
        what: 'Team Around the Family and Early Help plan',
        to: { team: 'early-help' },
        when: { question: 'stepDownTo', is: 'teamAroundTheFamily' },
      },
      intoEarlyHelp<ReviewQuestion>(
        {
          stepDownFrom: { value: 'childInNeed' },
          socialCareEndedOn: { answer: 'planEndsOn' },
          handOverMeetingOn: { answer: 'handOverMeetingOn' },
          whatPrompted: { answer: 'recommendation' },
          steps: { answer: 'steps' },
          leadName: { answer: 'leadProfessional' },
          leadOrganisation: { answer: 'leadWorksFor' },
          consent: { value: 'given' },
          consentGivenBy: { answer: 'consentGivenBy' },
          consentCapacity: { answer: 'consentCapacity' },
          consentMethod: { answer: 'consentMethod' },
          consentOn: { answer: 'consentOn' },
          childsVoice: { answer: 'childsVoice' },
        },
        { question: 'stepDownTo', is: ['familyIntensiveSupport', 'teamAroundTheFamily'] },
      ),
      closes,
    ],
  },
  ended: {
    label: 'Close',
    source: ours,
    asks: ['planEndsOn', 'endReason', 'sinceProtection', 'waiverReason', 'waivedBy'],
    requires: [
      ...mayEnd,
      {
        that: {
          question: 'endReason',
          is: ['needs-met', 'moved', 'consent-withdrawn', 'adult', 'died'],
        },
        otherwise:
          'Say why the plan ends. Stepping down, stepping up and coming into our care are outcomes of their own.',
      },
    ],
    effects: [held, newVersion, ends({ answer: 'endReason' }), closes],
  },
  strategyDiscussion: {
    label: 'Step up: a strategy discussion',
    source: childrenAct1989('47'),
    requires: [hasThePlan],
    effects: [
      held,
      newVersion,
      {
        effect: 'open',
        process: 'strategy-discussion',
        to: { holder: 'this-team' },
        carries: { reason: { answer: 'risk' } },
        when: {
          all: [
            { not: { holds: 'section-47-enquiry' } },
            { not: { underWay: 'strategy-discussion' } },
          ],
        },
      },
    ],
  },
  legalPlanning: {
    label: 'Step up: a legal planning meeting',
    source: childrenAct1989('31'),
    requires: [hasThePlan],
    effects: [
      held,
      newVersion,
      {
        effect: 'open',
        process: 'legal-planning-meeting',
        to: { holder: 'this-team' },
        carries: { reason: { answer: 'risk' } },
        when: { not: { underWay: 'legal-planning-meeting' } },
      },
    ],
  },
  transferred: {
    label: 'Transfer to another authority',
    source: published('Children moving across authority boundaries'),
    requires: [hasThePlan],
    effects: [
      held,
      newVersion,
      {
        effect: 'open',
        process: 'plan-transfer',
        to: { holder: 'this-team' },
        when: { not: { underWay: 'plan-transfer' } },
      },
    ],
  },
  inOurCare: {
    label: 'Coming into our care',
    source: childrenAct1989('20'),
    asks: ['planEndsOn'],
    requires: endsAfterItStarts,
    effects: [
      held,
      newVersion,
      ends({ value: 'in-our-care' }),
      {
        effect: 'open',
        process: 'becoming-looked-after',
        to: { holder: 'this-team' },
        carries: { reason: { answer: 'risk' } },
      },
    ],
  },
}
