import type { GivenAnswer, SavedAnswers } from '../../../../cases/records/save-answers.ts'
import type { Gap } from '../../../../engine/journey.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import type { QuestionId } from '../../../../practice/vocabulary/identifiers.ts'
import { keyOf } from '../../../fields/names.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { statusOf } from '../../../refusals.ts'
import { gapLink } from '../gaps-list.ts'
import type { Shown } from '../record.ts'
import type { Asking } from './asking.ts'
import { problemsIn, summaryOfProblems, typedIn } from './form-answers.ts'

/** What came of sending a form, as far as it has to be shown again. */
export interface Tried {
  readonly given?: readonly GivenAnswer[] | undefined
  readonly saved?: SavedAnswers | undefined
  readonly refusal?: Refusal | undefined
  readonly rows?: Asking['rows']
}

/** Is there an answer that could not be understood, or that somebody else gave too? */
export const isUnsettled = (saved: SavedAnswers): boolean =>
  saved.answers.some((one) => one.is === 'problem' || one.is === 'contested')

/**
 * The form again. What was typed stays in its boxes for as long as it is not saved, whatever the reason, and
 * what is wanted stands beside the box it is wanted in.
 */
export function askingAgain<Of extends Shown>(
  shown: Of,
  asks: readonly QuestionId[],
  { given = [], saved, refusal, rows }: Tried,
): Of & Asking {
  const wrong = problemsIn(saved, refusal)
  const nothingSaved = refusal !== undefined && saved === undefined
  const unsaved = nothingSaved ? given : given.filter((one) => wrong.has(keyOf(one)))
  const lacking = gapsIn(refusal).flatMap((gap) =>
    gap.question === undefined
      ? []
      : [[keyOf({ question: gap.question, partId: gap.partId }), gap.message] as const],
  )
  return {
    ...shown,
    onForm: new Set(asks),
    typed: typedIn(unsaved),
    problems: new Map([...lacking, ...wrong]),
    rows,
  }
}

const gapsIn = (refusal: Refusal | undefined): readonly Gap[] =>
  refusal?.kind === 'not-yet' ? refusal.gaps : []

/** Everything that keeps the form from being done, for the top of the page. */
export function errorsOf(
  asking: Asking,
  { saved, refusal }: Tried,
  isHere: (gap: Gap) => boolean,
): readonly ErrorSummaryItem[] {
  const { file } = asking
  const contested = (saved?.answers ?? []).filter((one) => one.is === 'contested')
  return [
    ...(refusal ? [{ text: refusal.message }] : []),
    ...gapsIn(refusal).map((gap) => gapLink(file, gap, isHere)),
    ...summaryOfProblems(file, problemsIn(saved, refusal)),
    ...contested.map((one) => ({
      text: 'Somebody else answered this at the same time. Both answers are kept: choose which stands',
      href: `#${keyOf(one)}-contest`,
    })),
  ]
}

/** The status a form is shown again with. */
export function statusAfter({ saved, refusal }: Tried): number {
  if (refusal) return statusOf(refusal)
  if (saved?.answers.some((one) => one.is === 'problem')) return 422
  return saved && isUnsettled(saved) ? 409 : 200
}
