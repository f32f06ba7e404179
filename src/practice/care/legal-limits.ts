import type { CalendarPeriod } from '../vocabulary/clock.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'

// What a legal status may be, for whom and for how long: the law's own limits, which the return checks again.

const status = (...codes: readonly string[]): Condition<'legalStatus'> => ({
  question: 'legalStatus',
  is: codes,
})

/** Whoever is not born or is grown up is in nobody's care as a child. */
export const isAChild: readonly Requirement<never>[] = [
  {
    that: { not: { subject: 'unborn' } },
    otherwise:
      'A child who is not born yet cannot come into our care. What you wrote is safe: plan for the birth, and record it on the day.',
  },
  {
    that: { not: { subject: 'adult' } },
    otherwise:
      'This person is 18 or over, and only a child comes into our care. What you wrote is safe. Ask adult services or the leaving care team.',
  },
]

/** Which status a child of this age may have from that day, and which are counted elsewhere. */
export const statusFits = <const On extends QuestionId>(
  on: On,
): readonly Requirement<On | 'legalStatus'>[] => [
  {
    that: {
      any: [{ not: status('J1', 'J2', 'J3') }, { aged: { from: 10 }, on }],
    },
    otherwise:
      'A child under 10 cannot be remanded, held by the police for an offence or sentenced. Choose another legal status, or check the date of birth.',
  },
  {
    that: { not: status('V3', 'V4') },
    otherwise:
      'Short breaks are a series of their own, counted stay by stay, and no period of care. What you wrote is safe. Record them with the service that arranges them.',
  },
  {
    that: { not: status('D1') },
    otherwise: 'Freeing orders ended in 2005. Choose the order that the court made.',
  },
]

interface Limit<On extends QuestionId> {
  readonly status: string
  readonly within: CalendarPeriod
  readonly on: On
  readonly otherwise: string
}

const policeProtection =
  'Police protection ends 72 hours after it began, and is never longer. Enter when it ended; from then on the child needs another legal basis, or is not in our care.'
const assessmentOrder =
  'A child assessment order lasts seven days at most. Enter when it ended; from then on the child needs another legal basis, or is not in our care.'
const emergencyOrder =
  'An emergency protection order lasts eight days, and seven more if the court extends it; the return takes no more than 21. Check the day on which it ended.'
const policeDetention =
  'A child whom the police transfer to us stays on that basis until court, and the return takes no more than 21 days of it. Check the day on which it ended.'

/** A legal status in force that ends on this day would not have been longer than the law allows. */
export const notBeyondTheLaw = <const On extends QuestionId>(on: On): readonly Requirement<On>[] =>
  [
    { status: 'L1', within: { days: 3 }, on, otherwise: policeProtection } as const,
    { status: 'L3', within: { days: 7 }, on, otherwise: assessmentOrder } as const,
    { status: 'L2', within: { days: 21 }, on, otherwise: emergencyOrder } as const,
    { status: 'J2', within: { days: 21 }, on, otherwise: policeDetention } as const,
  ].map(({ status: code, within, otherwise }: Limit<On>): Requirement<On> => ({
    that: {
      any: [
        { not: { holds: 'legal-status', where: { code } } },
        { question: on, within, of: { fact: 'legal-status', at: 'start', where: { code } } },
      ],
    },
    otherwise,
  }))

/** The same of a status that begins here and says when it ends. */
export const endsInTime: readonly Requirement<'startAt' | 'legalStatus' | 'orderEndsAt'>[] = (
  [
    ['L1', { days: 3 }, policeProtection],
    ['L3', { days: 7 }, assessmentOrder],
    ['L2', { days: 21 }, emergencyOrder],
  ] as const
).map(([code, within, otherwise]) => ({
  that: {
    any: [{ not: status(code) }, { question: 'orderEndsAt', within, of: 'startAt' }],
  },
  otherwise,
}))
