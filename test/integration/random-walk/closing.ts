import type { Gap } from '../../../src/engine/journey.ts'
import type { Standpoint } from '../../../src/engine/standpoint.ts'
import { isWorkedOut } from '../../../src/engine/worked-out.ts'
import type { OpenRecord } from '../../../src/cases/records/open-record.ts'
import { randomAnswer } from './random-answers.ts'
import { toBeAsked, towards, type Wish, type Wishing } from './towards.ts'

/** The record, and each part of it: from where questions are asked. */
export const standpointsOf = ({ view }: Pick<OpenRecord, 'view'>): readonly Standpoint[] => [
  { record: view },
  ...view.parts.map((part) => ({ record: view, part })),
]

/** Where a gap is. */
export const standpointAt = (file: Pick<OpenRecord, 'view'>, partId?: string): Standpoint =>
  standpointsOf(file).find((one) => one.part?.id === partId) ?? { record: file.view }

/** Answers that would close a gap; none when no answer can, because it waits for something that is not asked here. */
export function closing(
  file: Pick<OpenRecord, 'definition' | 'view'>,
  gap: Gap,
  by: Wishing,
): readonly Wish[] {
  const { definition } = file
  const from = standpointAt(file, gap.partId)
  if (gap.question !== undefined) {
    const question = definition.questions[gap.question]
    if (!question) return []
    if (isWorkedOut(question)) {
      return towards({ question: gap.question, answered: true }, true, from, by)
    }
    const { partId } = gap
    const isOnOne = question.each === 'child' && partId !== undefined
    return [
      ...toBeAsked(gap.question, question, from, by),
      { question: gap.question, raw: randomAnswer(question, by), ...(isOnOne ? { partId } : {}) },
    ]
  }
  const chosen = new Set([file.view, ...file.view.parts].map(({ values }) => values.outcome))
  const requirements = [
    ...(definition.submitRequires ?? []),
    ...(definition.authoriseRequires ?? []),
    ...Object.entries(definition.outcomes).flatMap(([key, one]) =>
      chosen.has(key) ? (one.requires ?? []) : [],
    ),
  ]
  const unmet = requirements.filter((one) => one.otherwise === gap.message)
  return unmet.flatMap((one) => towards(one.that, true, from, by))
}
