import { questionIn } from '../../../../cases/records/outcome-question.ts'
import type { GivenAnswer, SavedAnswers } from '../../../../cases/records/save-answers.ts'
import type { Raw } from '../../../../engine/answers.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import type { QuestionId } from '../../../../practice/vocabulary/identifiers.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { inside, keyOf } from '../../../fields/names.ts'
import { markOf, rawFrom } from '../../../fields/raw.ts'
import { field, type Form } from '../../../web.ts'
import { firstNameOf } from '../people-words.ts'
import { standpoints, type RecordFile } from '../record.ts'

/** What the pressed button asks for, besides saving everything on the form. */
export interface Doing {
  readonly verb: string
  readonly with: readonly string[]
}

/** The name of the button that was pressed, with what it goes by: `remove-row:agreedActions:2`. */
export function doingIn(form: Form): Doing {
  const [verb = 'continue', ...rest] = field(form, 'do').split(':')
  return { verb: verb || 'continue', with: rest }
}

/** Every answer that a form changes, in the order asked. A field that was not on it, or not touched, is left alone. */
export function answersIn(
  file: RecordFile,
  asks: readonly QuestionId[],
  form: Form,
  doing: Doing,
): readonly GivenAnswer[] {
  const given: GivenAnswer[] = []
  for (const part of standpoints(file)) {
    for (const id of asks) {
      const question = questionIn(file.definition, id)
      if (!question || (question.each === 'child') !== (part !== undefined)) continue
      const key = keyOf({ question: id, partId: part?.row.id })
      const version = form[inside.version(key)]
      if (version === undefined) continue
      const [ofKey, at] = doing.verb === 'remove-row' ? doing.with : []
      const leaveOut = ofKey === key ? Number(at) : undefined
      const raw = rawFrom(form, source(id, key, doing), question, leaveOut)
      if (markOf(raw) === field(form, inside.was(key))) continue
      given.push({
        question: id,
        partId: part?.row.id,
        raw,
        version: Number(version) || 0,
        sitting: field(form, 'sitting') || undefined,
        reason: field(form, inside.reason(key)) || undefined,
      })
    }
  }
  return given
}

/** The same for every child: all take what is in the box of one. */
function source(id: QuestionId, key: string, { verb, with: [question, partId] }: Doing): string {
  return verb === 'same' && question === id ? keyOf({ question: id, partId }) : key
}

/** What was typed, to go back into the boxes it was typed in. */
export const typedIn = (given: readonly GivenAnswer[]): ReadonlyMap<string, Raw> =>
  new Map(given.map((one) => [keyOf(one), one.raw]))

/** What is wrong with answers, by the key of their field. */
export function problemsIn(
  saved: SavedAnswers | undefined,
  refusal: Refusal | undefined,
): ReadonlyMap<string, string> {
  const wrong = (saved?.answers ?? []).filter((one) => one.is === 'problem')
  const refused = refusal?.kind === 'invalid' ? refusal.problems : []
  return new Map([...wrong, ...refused].map((one) => [keyOf(one), one.message]))
}

/** The same, for the top of the page: each a link to its box, with whose it is. */
export function summaryOfProblems(
  file: RecordFile,
  problems: ReadonlyMap<string, string>,
): readonly ErrorSummaryItem[] {
  return [...problems].map(([key, message]) => {
    const [question = '', partId] = key.split('_')
    const part = file.parts.find((one) => one.row.id === partId)
    return {
      text: part ? `${firstNameOf(part.person)}: ${message}` : message,
      href: `#${anchorOf(file, question, partId)}`,
    }
  })
}

/** Where a link to a field goes: its first box, which is the one that can take the focus. */
export function anchorOf(file: RecordFile, question: QuestionId, partId?: string): string {
  const key = keyOf({ question, partId })
  const kind = questionIn(file.definition, question)?.kind
  return kind === 'date' || kind === 'instant' ? `${key}-day` : key
}
