import type { FastifyRequest } from 'fastify'
import type { FamilyFile } from '../../../../cases/people/family/read-family.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { html, type Html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import { field, type Web } from '../../../web.ts'
import { firstNameOf, nameOf } from '../../records/people-words.ts'
import { choice, dateBoxes, textBox, type FormState } from './form-boxes.ts'

export interface SmallPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: FamilyFile
  readonly form: FormState
  readonly errors: readonly ErrorSummaryItem[]
}

interface Form {
  readonly title: string
  readonly action: string
  readonly button: string
  readonly content: Html
}

const formPage = (
  { web, request, file, errors }: SmallPageProps,
  { title, action, button: text, content }: Form,
): Html =>
  page({
    ...frame(request, web),
    title,
    back: { text: 'Back to the family', href: `/people/${file.person.id}/family` },
    errors,
    heading: { caption: nameOf(file.person), text: title },
    content: html`<form method="post" action="/people/${file.person.id}/family/${action}" novalidate class="tw-field">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${content}
      ${button({ text, preventDoubleClick: true })}
    </form>`,
  })

/** Writes down somebody from outside who helps. */
export function helperPage(props: SmallPageProps): Html {
  const { form, web, file } = props
  const { practice } = web.office
  return formPage(props, {
    title: 'Add somebody who helps',
    action: 'helpers',
    button: 'Add',
    content: html`${textBox(form, 'name', 'Name', { autocomplete: 'off' })}
      ${choice({ form, practice, name: 'role', list: 'helper', text: 'What do they do?', none: 'Choose' })}
      ${textBox(form, 'organisation', 'School, practice or organisation')}
      ${textBox(form, 'phone', 'Phone number', { type: 'tel', classes: 'govuk-input--width-20' })}
      ${dateBoxes(form, 'fromOn', 'Since when, if that is known')}
      ${choice({
        ...{ form, practice, name: 'tie', list: 'tie' },
        text: `How close are they to ${firstNameOf(file.person)}?`,
        none: 'Nobody has said',
      })}`,
  })
}

/** An address of one kind, now or from before. */
export function addressPage(props: SmallPageProps): Html {
  const { form, web } = props
  const { practice } = web.office
  return formPage(props, {
    title: 'Add an address',
    action: 'address',
    button: 'Add the address',
    content: html`${choice({
      ...{ form, practice, name: 'kind', list: 'address-type' },
      text: 'What is it for?',
      none: 'Choose',
      hint: 'Of each kind there is one at a time. Where they have moved to now is said under “Set right who they are”.',
    })}
      ${textBox(form, 'line', 'Address')}
      ${textBox(form, 'postcode', 'Postcode', { classes: 'govuk-input--width-10' })}
      ${dateBoxes(form, 'fromOn', 'From')}
      ${dateBoxes(form, 'toOn', 'Until, if it is over')}
      ${checkboxes({
        name: 'doNotDisclose',
        classes: 'govuk-checkboxes--small',
        values: [field(form.typed, 'doNotDisclose')],
        items: [
          {
            value: 'yes',
            text: 'Do not disclose this address',
            hint: { text: 'It is then shown to nobody here, nor who else is there.' },
          },
        ],
      })}`,
  })
}

/** An address that is no longer used. */
export const endAddressPage = (props: SmallPageProps, addressId: string): Html =>
  formPage(props, {
    title: 'An address has ended',
    action: `address/${addressId}`,
    button: 'End it',
    content: dateBoxes(props.form, 'toOn', 'On which day?'),
  })
