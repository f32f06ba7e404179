import type { Period } from '../../practice/vocabulary/clock.ts'
import type { Asking } from './judged.ts'
import { notOfKind } from './known.ts'
import { address } from './placed.ts'

/** What is wrong with a period that is as long as an answer says: no such number, or one that may be left out. */
export function lengthFaults(period: Period, at: string, definition: Asking): readonly string[] {
  return answersIn(period).flatMap((id) => {
    const question = definition.questions[id]
    const isLeftOut =
      question?.kind === 'number' &&
      question.workedOut === undefined &&
      (question.needed ?? 'never') === 'never'
    return [
      ...notOfKind(id, 'number', at, definition),
      ...(isLeftOut ? [`${address(at, id)}: says how long, and need not be answered`] : []),
    ]
  })
}

/** The questions whose answers say how long a period is. */
export function answersIn(period: Period): readonly string[] {
  if ('asAnswered' in period) return [period.asAnswered]
  if ('soonest' in period) return period.soonest.flatMap(answersIn)
  if ('inTurn' in period) return period.inTurn.flatMap(answersIn)
  if ('halfOf' in period) return answersIn(period.halfOf)
  if ('orNextWorkingDay' in period) return answersIn(period.orNextWorkingDay)
  return 'underAge' in period ? [period.within, period.otherwise].flatMap(answersIn) : []
}
