import type { Due } from '../vocabulary/clock.ts'
import type { ChoiceQuestion } from '../vocabulary/question.ts'

interface Rhythm {
  readonly each?: 'child'
}

// A plan may ask for visits and core groups more often than the rule does, never less often.

/** How often the child is visited under the plan (rule T39). */
export const visitEvery = (asked: Rhythm = {}): ChoiceQuestion => ({
  kind: 'choice',
  text: 'How often is the child visited?',
  hint: 'Never less often than every 15 working days.',
  options: {
    fifteenDays: 'At least every 15 working days',
    tenDays: 'At least every 10 working days',
    fiveDays: 'At least every 5 working days',
  },
  needed: 'to-submit',
  ...asked,
})

/** How often the core group meets (rule T38). */
export const coreGroupEvery = (asked: Rhythm = {}): ChoiceQuestion => ({
  kind: 'choice',
  text: 'How often does the core group meet?',
  hint: 'Never less often than every six weeks.',
  options: {
    sixWeeks: 'At least every six weeks',
    fourWeeks: 'At least every four weeks',
    twoWeeks: 'At least every two weeks',
  },
  needed: 'to-submit',
  ...asked,
})

export const visitsDue: readonly Due<'visitEvery'>[] = [
  { within: { workingDays: 5 }, when: { question: 'visitEvery', is: 'fiveDays' } },
  { within: { workingDays: 10 }, when: { question: 'visitEvery', is: 'tenDays' } },
  { within: { workingDays: 15 } },
]

export const coreGroupsDue: readonly Due<'coreGroupEvery'>[] = [
  { within: { weeks: 2 }, when: { question: 'coreGroupEvery', is: 'twoWeeks' } },
  { within: { weeks: 4 }, when: { question: 'coreGroupEvery', is: 'fourWeeks' } },
  { within: { weeks: 6 } },
]
