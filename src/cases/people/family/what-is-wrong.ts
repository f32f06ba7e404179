import { yearsOn } from '../../../engine/calendar-days.ts'
import { bondOf } from '../../../engine/family/members.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { readDate } from '../../../engine/temporal.ts'
import type { PersonRow } from '../../../store/people.ts'
import { kinds } from './circle.ts'
import type { GivenRelationship } from './given.ts'

/** Nobody younger than this has had a child; a date that was estimated proves nothing. */
const youngestParent = 10

/** What is wrong with a relationship by itself, in the words beside each box: dates, and ages that cannot be. */
export function whatIsWrong(
  given: GivenRelationship,
  { one, of }: { readonly one: PersonRow; readonly of: PersonRow },
  today: string,
): readonly Problem[] {
  const problems: Problem[] = []
  const wrong = (question: string, message: string): void => {
    problems.push({ question, message })
  }
  if (!kinds.has(given.type)) wrong('type', 'Choose what they are to each other')
  const { fromOn, togetherFrom, togetherTo } = given
  for (const [question, date] of Object.entries({ fromOn, togetherFrom, togetherTo })) {
    if (date === undefined) continue
    if (!readDate(date)) wrong(question, 'Enter a date that exists, like 12 9 2018')
    else if (date > today) wrong(question, 'This date is in the future. Record it once it is so')
  }
  if (togetherFrom && togetherTo && togetherTo < togetherFrom) {
    wrong('togetherTo', 'This is before the day they began to live together. Check both dates')
  }
  return problems.length > 0 ? problems : wrongAges(given.type, one, of)
}

function wrongAges(type: string, one: PersonRow, of: PersonRow): readonly Problem[] {
  if (bondOf(kinds, type) !== 'birth') return []
  if (type === 'mother' && one.sex === 'M') {
    return [{ question: 'type', message: 'A man is not a birth mother. Check who is whose' }]
  }
  if (one.expected_on) {
    return [
      {
        question: 'type',
        message: 'A child who is not born yet has no children. Check who is whose',
      },
    ]
  }
  const child = of.born_on ?? of.expected_on
  const isSure = !one.born_on_estimated && !of.born_on_estimated
  if (!one.born_on || !child || !isSure || yearsOn(one.born_on, child) >= youngestParent) return []
  const message =
    child < one.born_on
      ? 'The parent is younger than the child. Check who is whose, and both dates of birth'
      : `The parent would have been younger than ${youngestParent}. Check who is whose, and both dates of birth`
  return [{ question: 'type', message }]
}
