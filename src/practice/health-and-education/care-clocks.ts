import {
  carePlanning,
  lookedAfterEducation,
  lookedAfterHealth,
  lookedAfterReturn,
} from '../law/care.ts'
import { toBeConfirmed } from '../law/sources.ts'
import { published } from '../vocabulary/source.ts'
import type { ClockDefinition, Period } from '../vocabulary/clock.ts'
import type { Condition } from '../vocabulary/condition.ts'

// The clocks that run for as long as a child is in our care. They belong to the record of becoming looked
// after, hang on facts alone, and stop for whichever record brings those about.

type CareClock = ClockDefinition<never>

const inOurCare = { holds: 'looked-after' } as const satisfies Condition<never>

/** While the child is in our care; what was due is called off when that ends. */
const whileInOurCare = {
  each: 'child',
  when: inOurCare,
  otherwise: 'The child is no longer in our care.',
} as const satisfies Partial<CareClock>

const fromEntry = {
  fact: 'looked-after',
  at: 'start',
  inWords: 'the day the child came into our care',
} as const

const cameInUnder = (age: number): Condition<never> => ({
  all: [inOurCare, { aged: { under: age } }],
})

/** By which time a review is due goes by the child's age on the day it would be due. */
const reviewedWithin: Period = {
  underAge: 5,
  within: { months: 6 },
  otherwise: { months: 12 },
}

const assessed = { fact: 'health-assessment', at: 'start' } as const
const dentist = { fact: 'dental-check', at: 'start' } as const
const questionnaire = { fact: 'strengths-questionnaire', at: 'start' } as const
const yearly = [lookedAfterHealth('at least once a year')]

/** Health: the initial assessment, its reviews, the yearly questionnaire and the dentist (T64, T65, T74, T75). */
export const healthClocks: readonly CareClock[] = [
  {
    id: 'T64',
    name: 'Report of the initial health assessment received',
    from: fromEntry,
    stops: { fact: 'health-report', at: 'start', where: { kind: 'initial' } },
    ...whileInOurCare,
    local: [{ within: { workingDays: 20 } }],
    statutory: [{ within: { workingDays: 20 } }],
    source: [
      lookedAfterHealth('the report is there for the first review, within 20 working days'),
      carePlanning('7'),
    ],
  },
  {
    id: 'T65',
    name: 'Review health assessment held',
    from: { ...assessed, every: true, inWords: 'the last health assessment' },
    stops: assessed,
    ...whileInOurCare,
    local: [{ within: reviewedWithin }],
    statutory: [{ within: reviewedWithin }],
    source: [carePlanning('7: every six months before the fifth birthday, then every twelve')],
  },
  {
    id: 'T74',
    name: 'First strengths and difficulties questionnaire',
    from: fromEntry,
    stops: questionnaire,
    ...whileInOurCare,
    // At 16 the next is due after the 17th birthday, and is not asked for.
    local: [{ within: { months: 12 }, when: { aged: { from: 4, under: 16 } } }],
    source: [...yearly, lookedAfterReturn('SDQ_SCORE, ages 4 to 16')],
  },
  {
    id: 'T74b',
    name: 'First strengths and difficulties questionnaire, for a child who came to us before the age of 4',
    from: {
      subject: 'born',
      inWords: 'the day the child was born: a year from the fourth birthday',
    },
    stops: questionnaire,
    ...whileInOurCare,
    when: cameInUnder(4),
    local: [{ within: { inTurn: [{ birthday: 4 }, { months: 12 }] } }],
    source: [...yearly, lookedAfterReturn('SDQ_SCORE, ages 4 to 16')],
  },
  {
    id: 'T74c',
    name: 'Next strengths and difficulties questionnaire',
    from: { ...questionnaire, every: true, inWords: 'the last questionnaire' },
    stops: questionnaire,
    ...whileInOurCare,
    local: [{ within: { months: 12 }, when: { aged: { under: 16 } } }],
    source: [...yearly, lookedAfterReturn('SDQ_SCORE, ages 4 to 16')],
  },
  {
    id: 'T75',
    name: 'First dental check in our care',
    from: fromEntry,
    stops: dentist,
    ...whileInOurCare,
    local: [{ within: { months: 12 } }],
    source: [...yearly, lookedAfterReturn('TEETH_CHECK')],
  },
  {
    id: 'T75b',
    name: 'Next dental check',
    from: { ...dentist, every: true, inWords: 'the last dental check' },
    stops: dentist,
    ...whileInOurCare,
    local: [{ within: { months: 12 } }],
    source: [...yearly, lookedAfterReturn('TEETH_CHECK')],
  },
]

const begun = { fact: 'education-plan-begun', at: 'start' } as const
const planned = { fact: 'education-plan', at: 'start' } as const
const initiated = lookedAfterEducation('the plan is initiated within ten working days')

/** Education: a plan begun at once, met about before the first review, and again each term (T66). */
export const educationClocks: readonly CareClock[] = [
  {
    id: 'T66',
    name: 'Personal education plan begun',
    from: fromEntry,
    stops: begun,
    ...whileInOurCare,
    local: [{ within: { workingDays: 10 }, when: { aged: { from: 3 } } }],
    statutory: [{ within: { workingDays: 10 }, when: { aged: { from: 3 } } }],
    source: [initiated],
  },
  {
    id: 'T66b',
    name: 'First meeting of the personal education plan held',
    from: fromEntry,
    stops: planned,
    ...whileInOurCare,
    local: [{ within: { workingDays: 20 }, when: { aged: { from: 3 } } }],
    source: [
      published('Lancashire Virtual School: the first meeting within 20 working days'),
      lookedAfterEducation('the plan is ready for the first review'),
    ],
  },
  {
    id: 'T66c',
    name: 'Personal education plan begun, at the age of three',
    from: {
      subject: 'born',
      inWords: 'the day the child was born: ten working days from the third birthday',
    },
    stops: begun,
    ...whileInOurCare,
    when: cameInUnder(3),
    local: [{ within: { inTurn: [{ birthday: 3 }, { workingDays: 10 }] } }],
    source: [initiated, toBeConfirmed('ten working days from the third birthday')],
  },
  {
    id: 'T66d',
    name: 'Personal education plan begun for the new school',
    from: {
      fact: 'new-school',
      at: 'start',
      every: true,
      inWords: 'the first day at the new school',
    },
    stops: begun,
    ...whileInOurCare,
    local: [{ within: { workingDays: 10 } }],
    statutory: [{ within: { workingDays: 10 } }],
    source: [initiated],
  },
  {
    // A meeting at most three months after the last leaves no term of an English school year without one.
    id: 'T66e',
    name: 'Next meeting of the personal education plan held',
    from: { ...planned, every: true, inWords: 'the last meeting' },
    stops: planned,
    ...whileInOurCare,
    local: [{ within: { months: 3 } }],
    source: [
      lookedAfterEducation('the plan is reviewed each school term'),
      toBeConfirmed('three months, in place of the dates of the school terms'),
    ],
  },
]

const session = { fact: 'life-story-work', at: 'start' } as const

/** Life story work: begun in the first months, and never left alone for long (handbook P34). */
export const lifeStoryClocks: readonly CareClock[] = [
  {
    id: 'P34a',
    name: 'Life story work begun',
    from: fromEntry,
    stops: session,
    ...whileInOurCare,
    local: [{ within: { months: 3 } }],
    source: [toBeConfirmed('life story work begins within the first three months')],
  },
  {
    id: 'P34b',
    name: 'Next life story session',
    from: { ...session, every: true, inWords: 'the last session' },
    stops: session,
    ...whileInOurCare,
    local: [{ within: { months: 3 } }],
    source: [toBeConfirmed('an alert after three months without an entry')],
  },
]
