import { termsOf, taxonomiesOf } from '../directory/terms.ts'
import type { Practice } from '../practice.ts'

/** Faults of the directory: a saying or a rule that means a term there is not, and an id that stands for two terms. */
export function checkDirectory({ catalogue }: Practice): readonly string[] {
  const rules = catalogue.directory
  if (!rules) return []
  const terms = termsOf(rules)
  const ids = taxonomiesOf(rules).flatMap((list) => list.terms.map(({ id }) => id))
  const meant = rules.sayings.flatMap(({ says, means }) =>
    means.map((id) => ({ id, at: `directory › sayings › ${says[0] ?? ''}` })),
  )
  const without = rules.withoutAddress.map((id) => ({ id, at: 'directory › withoutAddress' }))
  return [
    ...[...meant, ...without]
      .filter(({ id }) => !terms.has(id))
      .map(({ id, at }) => `${at} › ${id}: no such term`),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `directory › ${id}: two terms have this id`),
    ...(rules.review.months > 0 ? [] : ['directory › review › months: not a time']),
  ]
}
