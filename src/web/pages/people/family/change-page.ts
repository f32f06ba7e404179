import type { FastifyRequest } from 'fastify'
import type { OneRelationship } from '../../../../cases/people/family/change-relationship.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { html, type Html } from '../../../html.ts'
import { section, sideColumns } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import type { Web } from '../../../web.ts'
import { nameOf } from '../../records/people-words.ts'
import { choice, dateBoxes, textBox, type FormState } from './form-boxes.ts'
import { relationshipFields } from './relationship-fields.ts'

interface ChangePageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly about: OneRelationship
  readonly form: FormState
  readonly errors: readonly ErrorSummaryItem[]
}

/** One relationship: what is said of it, and its end. */
export function changePage(props: ChangePageProps): Html {
  const { web, request, about, errors } = props
  const { person, other, relationship } = about
  const [one, of] = relationship.person_id === person.id ? [person, other] : [other, person]
  return page({
    ...frame(request, web),
    title: 'Change a relationship',
    back: { text: 'Back to the family', href: `/people/${person.id}/family` },
    errors,
    heading: { caption: nameOf(person), text: `${nameOf(one)} and ${nameOf(of)}` },
    content: sideColumns(change(props, nameOf(one), nameOf(of)), end(props)),
  })
}

const at = ({ about }: ChangePageProps): string =>
  `/people/${about.person.id}/family/${about.relationship.id}`

function change(props: ChangePageProps, one: string, of: string): Html {
  const { form, request, web } = props
  const { practice } = web.office
  const type = choice({
    ...{ form, practice, name: 'type', list: 'relationship' },
    text: `What is ${one} to ${of}?`,
    none: 'Choose',
  })
  return html`<form method="post" action="${at(props)}" novalidate class="tw-field">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${relationshipFields({ form, practice, type })}
    ${textBox(form, 'because', 'How do you know?', { hint: { text: 'It is kept with what was there before.' } })}
    ${button({ text: 'Save what is right', preventDoubleClick: true })}
  </form>`
}

const end = (props: ChangePageProps): Html =>
  section({
    title: 'It has ended',
    content: html`<form method="post" action="${at(props)}/end" novalidate class="tw-field">
      <input type="hidden" name="_csrf" value="${props.request.csrfToken}">
      ${choice({
        ...{ form: props.form, practice: props.web.office.practice, name: 'endedBecause' },
        list: 'relationship-ended',
        text: 'Why?',
        none: 'Choose',
      })}
      ${dateBoxes(props.form, 'toOn', 'On which day, if that is known')}
      ${button({ text: 'End it', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>`,
  })
