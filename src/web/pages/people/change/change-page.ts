import type { FastifyRequest } from 'fastify'
import type { PersonWithChanges } from '../../../../cases/people/change-person.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Html } from '../../../html.ts'
import { section, sideColumns } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import type { Web } from '../../../web.ts'
import { firstNameOf, nameOf } from '../../records/people-words.ts'
import { boxNames, wasIn, type Boxes } from './boxes.ts'
import { changeFields } from './change-fields.ts'
import { changesSection } from './changes-section.ts'

export interface ChangePageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly known: PersonWithChanges
  /** What is in the boxes now, and what they were first shown with. */
  readonly boxes: Boxes
  readonly shown: Boxes
  /** Boxes that are not about what is known: why, and why a district is chosen by hand. */
  readonly because: string
  readonly overrideReason: string
  readonly errors: readonly ErrorSummaryItem[]
  readonly problems: ReadonlyMap<string, string>
}

/** Setting right who somebody is, beside everything that was set right before. */
export function changePage(props: ChangePageProps): Html {
  const { web, request, known } = props
  const { person } = known
  const changes = section({
    title: 'What was changed before',
    content: html`<div id="changes">${changesSection(known, web.office.practice)}</div>`,
  })
  return page({
    ...frame(request, web),
    title: known.maySetRight ? 'Set right who somebody is' : 'What was changed',
    back: { text: 'Back to their page', href: `/people/${person.id}` },
    errors: props.errors,
    heading: {
      caption: nameOf(person),
      text: known.maySetRight ? 'Set right who they are' : 'What was changed',
    },
    content: known.maySetRight ? sideColumns(form(props), changes) : changes,
  })
}

function form(props: ChangePageProps): Html {
  const { request, known, shown, problems } = props
  const { person, changes } = known
  const problem = problems.get('because')
  return html`<form method="post" action="/people/${person.id}/change" novalidate class="tw-field tw-change">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    <input type="hidden" name="seen" value="${changes[0]?.id}">
    ${boxNames.map((name) => html`<input type="hidden" name="${wasIn(name)}" value="${shown[name]}">`)}
    <p class="govuk-body">Change only what is wrong or has changed; an emptied box means that it is not known. It stays the same person with the same records, and deadlines that count from a birth are worked out again.</p>
    ${changeFields(props)}
    ${textarea({
      id: 'because',
      name: 'because',
      label: { text: 'Why is it changed?', classes: 'govuk-label--s' },
      hint: {
        text: 'How you know: “Born at Royal Preston, the ward rang”. It is kept with what was there before.',
      },
      rows: 2,
      value: props.because,
      ...(problem ? { errorMessage: { text: problem } } : {}),
    })}
    <div class="govuk-button-group">
      ${button({ text: 'Save what is right', preventDoubleClick: true })}
      <a class="govuk-link" href="/people/${person.id}">Leave ${firstNameOf(person)} as before</a>
    </div>
  </form>`
}
