import type { ToTakeOff } from '../../../../cases/records/take-off-person.ts'
import { button } from '../../../govuk/button.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Html } from '../../../html.ts'
import { nameOf, whoInWords } from '../people-words.ts'
import { recordPage } from '../record-page.ts'
import { addressOf, type Person, type Shown } from '../record.ts'
import { peoplePage } from './add-page.ts'

export interface TakeOffProps {
  readonly shown: Shown
  readonly as: ToTakeOff['as']
  readonly person: Person
  readonly reason: string
  readonly errors: readonly ErrorSummaryItem[]
  readonly problem: string | undefined
}

/** Asks before somebody is taken off a record, says what that does, and why it is done. */
export function takeOffPage({ shown, as, person, reason, errors, problem }: TakeOffProps): Html {
  const { file, request } = shown
  const { noun } = file.definition
  const what =
    as === 'subject'
      ? `This ${noun} is then no longer in their file, and its deadlines for them stop. What was written about them here is kept in the history of this ${noun}, with your reason.`
      : `This ${noun} then no longer names them. What they are to the children is kept on their own pages: correct it there.`
  return recordPage({
    shown,
    title: `Take somebody off this ${noun}`,
    errors,
    content: html`${insetText({ html: html`<strong>${whoInWords(person, file.now)}</strong> was added by mistake? ${what}` })}
    <form method="post" action="${addressOf(file, 'people', as, person.id, 'take-off')}" novalidate class="tw-field">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${textarea({
        id: 'reason',
        name: 'reason',
        label: { text: 'Why are they taken off?' },
        rows: 3,
        value: reason,
        ...(problem ? { errorMessage: { text: problem } } : {}),
      })}
      <div class="govuk-button-group">
        ${button({ text: `Take ${nameOf(person)} off`, classes: 'govuk-button--warning', preventDoubleClick: true })}
        <a class="govuk-link" href="${addressOf(file, 'pages', peoplePage(shown))}">Leave them in</a>
      </div>
    </form>`,
  })
}
