import type { Condition } from '../vocabulary/condition.ts'
import type { Carried, Effect } from '../vocabulary/effect.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import type { AssessmentQuestion } from './assessment/questions.ts'

/**
 * Social care ends its work and early help goes on: an Early Help Assessment of the whole family is begun with what is
 * known, where there is none yet.
 */
export const intoEarlyHelp = <Q extends QuestionId>(
  carries: Readonly<Partial<Record<AssessmentQuestion, Carried<Q>>>>,
  when?: Condition<Q>,
): Effect<Q> => {
  const none: Condition<Q> = {
    all: [{ not: { holds: 'early-help-plan' } }, { not: { underWay: 'early-help-assessment' } }],
  }
  return {
    effect: 'open',
    process: 'early-help-assessment',
    to: { team: 'early-help' },
    carries: carries,
    when: when ? { all: [none, when] } : none,
  }
}
