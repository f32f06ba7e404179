import type { Condition } from '../../vocabulary/condition.ts'
import type { Carried, Effect } from '../../vocabulary/effect.ts'
import { at18, type LeavingOurCareQuestion } from './questions.ts'
import { adopted, wentHome } from './what-ends.ts'

type Does = Effect<LeavingOurCareQuestion>
type When = Condition<LeavingOurCareQuestion>

const on = { answer: 'endsOn' } as const

/** Where a care leaver lives from that day is theirs to write down: what is known of it goes along. */
const homeAfterCare = (
  known: Readonly<Record<string, Carried<LeavingOurCareQuestion>>>,
  when: When,
): Does => ({
  effect: 'open',
  process: 'accommodation-and-activity',
  to: { team: 'leaving-care' },
  carries: { on, why: { value: 'leftCare' }, homeIs: { value: 'new' }, ...known },
  when: {
    all: [
      when,
      { holds: 'care-leaver' },
      { not: { underWay: 'accommodation-and-activity' } },
      { not: adopted },
    ],
  },
})

export const leavingCare: readonly Does[] = [
  {
    effect: 'open',
    process: 'leaving-care-assessment',
    to: { team: 'leaving-care' },
    when: {
      all: [
        { aged: { from: 16 }, on: 'endsOn' },
        { not: { had: 'leaving-care-assessment' } },
        { not: { underWay: 'leaving-care-assessment' } },
        { not: adopted },
      ],
    },
  },
  homeAfterCare({ returnedHome: { value: 'yes' } }, wentHome),
  homeAfterCare({}, { not: wentHome }),
]

export const afterCare: readonly Does[] = [
  {
    effect: 'open',
    process: 'child-in-need-plan',
    to: { holder: 'this-team' },
    carries: {
      planStartsOn: on,
      reason: { answer: 'supportWhat' },
      primaryNeed: { fact: 'looked-after', detail: 'need' },
    },
    when: {
      all: [
        { question: 'support', is: ['childInNeedPlan', 'both'] },
        { aged: { under: 18 }, on: 'endsOn' },
        { not: { holds: 'child-in-need-plan' } },
        { not: { holds: 'child-protection-plan' } },
        { not: { underWay: 'child-in-need-plan' } },
      ],
    },
  },
  {
    effect: 'tell',
    whom: 'parents',
    letter: 'left-our-care',
    // An adopted child's first family is told by the agency, and an adult's parents by nobody.
    when: { all: [{ not: adopted }, { not: at18 }] },
  },
]
