import type { QuestionId } from '../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Question } from '../practice/vocabulary/question.ts'
import type {
  Asker,
  PlainWords,
  RequestForm,
  RequestPage,
} from '../practice/vocabulary/request-form.ts'
import { holds } from './conditions.ts'
import { asked, questionOf } from './journey.ts'
import type { Practice } from './practice.ts'
import { processOf } from './practice.ts'
import { blankRecord, type RecordView, type Values } from './standpoint.ts'

/** The public form with the process whose questions it asks. */
export interface Door {
  readonly form: RequestForm
  readonly definition: ProcessDefinition
}

/** The public way in. Asking an authority that has none for it is a bug. */
export function doorOf(practice: Practice): Door {
  const form = practice.catalogue.requestForm
  if (!form) throw new Error('This catalogue has no public way in')
  return { form, definition: processOf(practice, form.process) }
}

/** The asker of this id; undefined for a word that is none. */
export const askerOf = ({ form }: Door, id: string): Asker | undefined =>
  form.askers.find((asker) => asker.id === id)

/** A request before it is a record: answers, and nobody's part yet. */
export const viewOfRequest = (values: Values): RecordView => ({ ...blankRecord(), values })

/** May this question be put to this asker at all? */
export const isFor = ({ form }: Door, asker: Asker, question: QuestionId): boolean =>
  (form.onlyFor[question]?.includes(asker.id) ?? true) && !(question in (asker.implies ?? {}))

/** The questions of a page that this asker is asked, with those that wait for another answer. */
export const questionsFor = (door: Door, asker: Asker, page: RequestPage): readonly QuestionId[] =>
  page.asks.filter((id) => isFor(door, asker, id))

/** The pages this asker comes to, in order, given what is answered so far. */
export function requestPages(door: Door, asker: Asker, values: Values): readonly RequestPage[] {
  const record = viewOfRequest({ ...asker.implies, ...values })
  return door.form.pages.filter((page) => {
    if (page.when) return holds(page.when, { record })
    if (page.people === 'asker') return asker.id !== 'child'
    if (page.people) return true
    return questionsFor(door, asker, page).some((id) => {
      const question = questionOf(door.definition, id)
      const here = page.asks.includes(waitsFor(question) ?? '')
      return here || asked(question, { record })
    })
  })
}

/** The one question, with the one answer, that a question waits for; undefined when it is less simple. */
export function waitsFor({ when }: Question): QuestionId | undefined {
  return when && 'question' in when && 'is' in when && typeof when.is === 'string'
    ? when.question
    : undefined
}

/** A question in the words for this asker: theirs, or those for anyone, or the definition's own. */
export function wordsFor(
  { form, definition }: Door,
  asker: Asker,
  id: QuestionId,
): PlainWords & { readonly text: string } {
  const { text, hint } = questionOf(definition, id)
  const plain = form.plainly[id]
  const anyone = plain?.anyone
  const own = plain?.[asker.id]
  // A hint belongs to the wording it was written under.
  const said = own?.text !== undefined ? own.hint : (own?.hint ?? anyone?.hint)
  const inherited = own?.text === undefined && anyone?.text === undefined ? hint : undefined
  const given = said ?? inherited
  return {
    text: own?.text ?? anyone?.text ?? text,
    ...(given === undefined ? {} : { hint: given }),
    ...(own?.options ? { options: own.options } : {}),
  }
}
