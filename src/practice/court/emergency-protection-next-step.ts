import { rationale } from '../blocks/rationale.ts'
import { childrenAct1989, toBeConfirmed } from '../law/sources.ts'
import { childrensSocialWorkers, emergencyDuty, headsOfService, seniorOnCall } from '../posts.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { legalStatusEnds } from './legal-status.ts'

const questions = defineQuestions({
  power: {
    kind: 'choice',
    text: 'Which power protects the child?',
    codes: 'emergency-power',
    needed: 'to-submit',
  },
  startedAt: {
    kind: 'instant',
    text: 'When did it begin?',
    each: 'child',
    needed: 'to-submit',
  },
  orderEndsAt: {
    kind: 'instant',
    planned: true,
    text: 'When does the order say that it ends?',
    each: 'child',
  },
  inOurAccommodation: {
    kind: 'yes-no',
    text: 'Is the child in our accommodation?',
    each: 'child',
    needed: 'to-submit',
  },
  weighedAt: {
    kind: 'instant',
    text: 'When was it talked over?',
    needed: 'to-submit',
  },
  whatIsKnown: {
    kind: 'long-text',
    text: 'What do we and the police know now, and what is the risk if the child goes home?',
    each: 'child',
    needed: 'to-submit',
  },
  proposed: {
    kind: 'long-text',
    text: 'What do you propose, and why?',
    each: 'child',
    needed: 'to-submit',
  },
  nextStepDecidedAt: {
    kind: 'instant',
    text: 'When was the next step decided?',
    needed: 'to-authorise',
  },
  endsAt: {
    kind: 'instant',
    planned: true,
    text: 'When does the protection end for this child?',
    hint: 'When the child goes home or the next basis begins. At the latest when the law ends it.',
    each: 'child',
    needed: 'to-authorise',
  },
  decision: rationale({
    whose: 'head of service',
    forWhat: 'the next step',
    each: 'child',
    needed: 'to-authorise',
  }),
})

type NextStepQuestion = keyof typeof questions
type Does = Effect<NextStepQuestion>
type Must = Requirement<NextStepQuestion>

const on = { answer: 'endsAt' } as const

/** The child is in our care already, and agreement only changes the legal basis. */
const inOurCareNow: Condition<NextStepQuestion> = {
  any: [{ holds: 'looked-after' }, { underWay: 'becoming-looked-after' }],
}

/** The protection is over, and its own record says when: its clocks and alarms stop there. */
const over = (nextStep: string): readonly Does[] => [
  {
    effect: 'amend',
    process: 'emergency-protection',
    with: { nextStepDecidedAt: { answer: 'nextStepDecidedAt' }, endedAt: on },
  },
  {
    effect: 'end-fact',
    fact: 'emergency-protection',
    on,
    with: { nextStep: { value: nextStep } },
    when: { holds: 'emergency-protection' },
  },
]

const byThePolice: Must = {
  that: { question: 'power', is: ['police-protection', 'child-assessment-order'] },
  otherwise:
    'An emergency protection order cannot follow another. The court may extend the one there is, once, by seven days at most.',
}

// Before the hours run out somebody has decided what keeps the child safe next, and until then alarms sound.
export const emergencyProtectionNextStep = defineProcess({
  id: 'emergency-protection-next-step',
  number: 'P20b',
  title: 'Before emergency protection ends',
  noun: 'next step after emergency protection',
  purpose: 'Decide what keeps the child safe next, before the power that protects them ends.',
  referenceLetter: 'EN',
  basis: [childrenAct1989('44 to 46')],
  about: 'child',
  several: true,
  roles: {
    start: [],
    record: [...childrensSocialWorkers, ...emergencyDuty],
    authorise: [...headsOfService, ...seniorOnCall],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'next-step',
      title: 'What happens before it ends?',
      people: true,
      intro: 'Its clock runs in the emergency protection record.',
      asks: [
        'power',
        'startedAt',
        'orderEndsAt',
        'inOurAccommodation',
        'weighedAt',
        'whatIsKnown',
        'proposed',
      ],
    },
    {
      id: 'decision',
      title: 'What is decided?',
      by: 'authoriser',
      asks: ['nextStepDecidedAt', 'endsAt', 'decision'],
    },
  ],
  prompts: [
    {
      when: { holds: 'section-47-enquiry' },
      says: 'The section 47 enquiry goes on whatever is decided here, and the conference is still due in fifteen working days of its strategy discussion.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'startedAt', notAfter: 'endsAt' },
      otherwise: 'It ends before it began. Check both times.',
    },
    {
      that: { question: 'nextStepDecidedAt', notAfter: 'endsAt' },
      otherwise:
        'The next step has to be decided before the protection ends. If it ran out first, enter the time at which it did as the time of the decision, and say so in the rationale.',
    },
  ],
  outcomesEach: 'child',
  outcomes: {
    returnHome: {
      label: 'Return home, or to family',
      source: childrenAct1989('44(10) and 46(5)'),
      effects: [
        ...over('return-home'),
        ...legalStatusEnds<NextStepQuestion>(on, 'Emergency protection ended', ['L1', 'L2', 'L3']),
      ],
    },
    section20: {
      label: 'Section 20: in our care by agreement',
      source: childrenAct1989('20'),
      effects: [
        ...over('section-20'),
        {
          effect: 'open',
          process: 'becoming-looked-after',
          to: { holder: 'this-team' },
          carries: {
            startAt: on,
            legalStatus: { value: 'V2' },
            reason: { answer: 'proposed' },
          },
          when: { not: inOurCareNow },
        },
        {
          effect: 'open',
          process: 'change-of-legal-status',
          to: { holder: 'this-team' },
          carries: {
            changesOn: on,
            legalStatus: { value: 'V2' },
            reason: { answer: 'proposed' },
          },
          when: inOurCareNow,
        },
      ],
    },
    interimCareOrder: {
      label: 'Apply for an interim care order',
      explained: 'The court decides where the child lives for now.',
      source: childrenAct1989('38'),
      effects: [
        ...over('interim-care-order'),
        {
          effect: 'open',
          process: 'care-proceedings',
          to: { holder: 'this-team' },
          carries: {
            application: { value: 'care' },
            decidedOn: { answer: 'nextStepDecidedAt' },
          },
          when: {
            all: [
              { not: { underWay: 'care-proceedings' } },
              { not: { holds: 'care-proceedings' } },
            ],
          },
        },
      ],
    },
    emergencyProtectionOrder: {
      label: 'Apply for an emergency protection order',
      source: childrenAct1989('44'),
      requires: [byThePolice],
      effects: [
        ...over('emergency-protection-order'),
        {
          effect: 'open',
          process: 'emergency-protection',
          to: { holder: 'this-team' },
          carries: {
            power: { value: 'emergency-protection-order' },
            knownAt: { answer: 'nextStepDecidedAt' },
            policeProtectionFrom: { answer: 'startedAt' },
            inOurAccommodation: { answer: 'inOurAccommodation' },
            reason: { answer: 'proposed' },
          },
        },
      ],
    },
    alreadyOnAnOrder: {
      label: 'Another order keeps the child safe already',
      source: toBeConfirmed('a child who was in our care on an order before'),
      requires: [
        {
          that: { holds: 'legal-status', where: { code: ['C1', 'C2', 'E1'] } },
          otherwise: 'No order of the court that keeps the child in our care is recorded.',
        },
      ],
      effects: over('another-order'),
    },
  },
  notHere: {
    extension:
      'The court’s one extension of an emergency protection order is recorded where the order is.',
  },
  happenedAt: 'weighedAt',
  worry: 'proposed',
})
