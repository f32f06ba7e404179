import { workedOutInWords } from '../../../../engine/describe/worked-out-words.ts'
import type { Value } from '../../../../engine/standpoint.ts'
import { answerInWords } from '../../../../engine/summary.ts'
import type { QuestionId } from '../../../../practice/vocabulary/identifiers.ts'
import type { Question } from '../../../../practice/vocabulary/question.ts'
import { details } from '../../../govuk/details.ts'
import { html, type Html } from '../../../html.ts'
import { namesFor, type Part, type Shown } from '../record.ts'

/** What nobody is asked: it stands where an answer would, says so, and follows what is answered beside it. */
export function workedOutBox(
  shown: Shown,
  id: QuestionId,
  question: Question,
  part: Part | undefined,
): Html {
  const { file, web } = shown
  const value: Value | undefined = (part?.view ?? file.view).values[id]
  const words =
    value === undefined
      ? 'Nothing yet: what it is worked out from is not known'
      : answerInWords(question, value, web.office.practice, namesFor(shown))
  const how = workedOutInWords(question, {
    definition: file.definition,
    practice: web.office.practice,
  })
  return html`<div class="tw-field tw-worked-out" id="worked-out-${id}${part && `-${part.row.id}`}" data-refresh>
    <p class="govuk-body"><strong>${question.text}</strong><br>${words}</p>
    ${question.hint && html`<p class="tw-small">${question.hint}</p>`}
    ${
      how
        ? details({
            summaryText: 'Worked out from the record: how',
            html: html`<p class="govuk-body">${how}. Nobody types it.</p>`,
          })
        : html`<p class="tw-small">Worked out from the record, so nobody types it.</p>`
    }
  </div>`
}
