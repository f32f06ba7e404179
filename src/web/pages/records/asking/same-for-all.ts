import { questionIn } from '../../../../cases/records/outcome-question.ts'
import { html, type Html } from '../../../html.ts'
import { firstNameOf } from '../people-words.ts'
import type { Part, RecordFile } from '../record.ts'

/** Beside the first child's answer: what is so of one is often so of all, and nobody types it again. */
export function sameForAll(
  { parts, definition }: RecordFile,
  question: string,
  part: Part,
): Html | undefined {
  if (parts.length < 2 || part.row.id !== parts[0]?.row.id) return undefined
  const asked = questionIn(definition, question)?.text ?? question
  return html`<p class="tw-same"><button class="tw-link-button" name="do" value="same:${question}:${part.row.id}">The same for every child<span class="govuk-visually-hidden">: copy ${firstNameOf(part.person)}’s answer to “${asked}”</span></button></p>`
}
