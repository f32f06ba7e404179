import type { Condition } from '../practice/vocabulary/condition.ts'
import type { QuestionId } from '../practice/vocabulary/identifiers.ts'
import { holds } from './conditions.ts'
import type { Standpoint } from './standpoint.ts'

/** A condition about answers only: what a page can judge by itself while somebody fills it in. */
export type Remaining =
  | { readonly question: QuestionId; readonly is: string | readonly string[] }
  | { readonly question: QuestionId; readonly answered: boolean }
  | { readonly all: readonly Remaining[] }
  | { readonly any: readonly Remaining[] }
  | { readonly not: Remaining }

/**
 * What is left of a condition once everything but the answers on one page is settled: `true` or `false` where
 * nothing is. Whatever is answered on that page, judging what is left comes to the same as judging the whole,
 * except for what takes more than comparing words (the order of dates, bounds, working days, roles, rows): that
 * is settled too, and judged again when the answers are saved.
 */
export function remaining(
  condition: Condition,
  from: Standpoint,
  isOnPage: (question: QuestionId) => boolean,
): Remaining | boolean {
  const settle = (one: Condition): Remaining | boolean => remaining(one, from, isOnPage)
  if ('all' in condition) {
    const left = condition.all.map(settle).filter((one) => one !== true)
    if (left.includes(false)) return false
    return left.length === 0 || { all: left.filter((one) => one !== false) }
  }
  if ('any' in condition) {
    const left = condition.any.map(settle).filter((one) => one !== false)
    if (left.includes(true)) return true
    return left.length > 0 && { any: left.filter((one) => one !== true) }
  }
  if ('not' in condition) {
    const left = settle(condition.not)
    return typeof left === 'boolean' ? !left : { not: left }
  }
  return isOfOneAnswer(condition) && isOnPage(condition.question)
    ? condition
    : holds(condition, from)
}

/**
 * A page compares answers with words and no more: it has no calendar and no list of workers.
 */
const isOfOneAnswer = (
  condition: Condition,
): condition is Extract<Remaining, { readonly question: QuestionId }> =>
  'question' in condition && ('is' in condition || 'answered' in condition)
