import { html, type Html } from '../../html.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { dateInput } from '../../govuk/date-input.ts'
import { input } from '../../govuk/input.ts'
import { radios } from '../../govuk/radios.ts'
import { select } from '../../govuk/select.ts'
import { textarea } from '../../govuk/textarea.ts'
import { field } from '../../web.ts'
import type { AskProps } from './ask.ts'
import { isBlankPage } from './typed.ts'

interface PersonProps extends AskProps {
  /** Where the others live is known, so that it need not be written again. */
  readonly hasHome: boolean
}

interface Box {
  readonly name: string
  readonly text: string
  readonly hint?: string
  readonly classes?: string
}

function box({ typed, wrong }: AskProps, { name, text, hint, classes }: Box): Html {
  const problem = wrong.get(name)
  return input({
    id: name,
    name,
    label: { text, classes: 'govuk-label--s' },
    ...(hint ? { hint: { text: hint } } : {}),
    ...(problem ? { errorMessage: { text: problem } } : {}),
    ...(classes ? { classes } : {}),
    value: field(typed, name),
    // What is typed here is about other people: a shared computer must not offer it again.
    autocomplete: 'off',
    spellcheck: false,
  })
}

function day({ typed, wrong }: AskProps, { name, text, hint = '' }: Box): Html {
  const problem = wrong.get(`${name}-day`)
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: hint },
    ...(problem ? { errorMessage: { text: problem } } : {}),
    values: Object.fromEntries(
      ['day', 'month', 'year'].map((part) => [`${name}-${part}`, field(typed, `${name}-${part}`)]),
    ),
  })
}

/** A child, born or not, as far as the asker knows. Nothing has to be known exactly. */
export function childBoxes(props: PersonProps, isAsker: boolean): Html {
  const sexes = (props.practice.codeLists.get('sex')?.codes ?? []).map(({ code, label }) => ({
    value: code,
    text: label,
  }))
  return html`${names(props, isAsker)}
    ${day(props, {
      name: 'bornOn',
      text: 'Date of birth',
      hint: 'For example, 12 9 2018. If you only know the year, or the month and year, write that.',
    })}
    ${box(props, {
      name: 'age',
      text: isAsker ? 'Or how old are you?' : 'If you do not know it: about how old?',
      hint: isAsker ? '' : 'For example, 7, or 8 months. A guess helps.',
      classes: 'govuk-input--width-10',
    })}
    ${
      !isAsker &&
      day(props, {
        name: 'expectedOn',
        text: 'If the baby is not born yet: when is it due?',
        hint: 'Leave the date of birth and the age empty.',
      })
    }
    ${
      !isAsker &&
      radios({
        name: 'sex',
        fieldset: { legend: { text: 'Sex', classes: 'govuk-fieldset__legend--s' } },
        classes: 'govuk-radios--inline',
        value: field(props.typed, 'sex'),
        items: sexes,
      })
    }
    ${home(props, isAsker ? 'Where do you live?' : 'Where does the child live?', true)}
    ${box(props, { name: 'school', text: 'School, college or nursery' })}
    ${
      props.asker.id === 'professional' &&
      box(props, {
        name: 'nhsNumber',
        text: 'NHS number, if you have it',
        hint: '10 digits. With it we can be sure that we mean the same child.',
        classes: 'govuk-input--width-10',
      })
    }`
}

const names = (props: AskProps, isAsker: boolean): Html =>
  html`${box(props, { name: 'forenames', text: isAsker ? 'Your first name' : 'First names', classes: 'govuk-input--width-20' })}
    ${box(props, { name: 'surname', text: isAsker ? 'Your last name' : 'Last name', classes: 'govuk-input--width-20' })}`

function home(props: PersonProps, text: string, isUsual = false): Html {
  const { typed, wrong } = props
  const isSame =
    isBlankPage(typed) && !('address' in typed) ? isUsual : field(typed, 'sameAddress') === 'yes'
  const problem = wrong.get('address')
  const boxes = html`${textarea({
    id: 'address',
    name: 'address',
    rows: 3,
    label: { text, classes: 'govuk-label--s' },
    hint: { text: 'House number and street, or where it is: “the caravan behind the Crown”.' },
    ...(problem ? { errorMessage: { text: problem } } : {}),
    value: field(typed, 'address'),
    autocomplete: 'off',
  })}
    ${box(props, {
      name: 'postcode',
      text: 'Postcode',
      hint: 'If you only know part of it, write that.',
      classes: 'govuk-input--width-10',
    })}`
  if (!props.hasHome) return boxes
  return html`${checkboxes({
    name: 'sameAddress',
    items: [{ value: 'yes', text: 'Lives at the same address as the first child' }],
    values: isSame ? ['yes'] : [],
  })}
    <p class="govuk-body">Or, if it is another address:</p>
    ${boxes}`
}

/** A parent, a carer or another adult; a parent who asks for their own family says who they are here. */
export function adultBoxes(props: PersonProps, isAsker: boolean): Html {
  const relationships = (props.practice.codeLists.get('relationship')?.codes ?? []).map(
    ({ code, label }) => ({ value: code, text: label }),
  )
  return html`${names(props, isAsker)}
    ${select({
      id: 'relationship',
      name: 'relationship',
      label: {
        text: isAsker ? 'What are you to the children?' : 'What are they to the children?',
        classes: 'govuk-label--s',
      },
      value: field(props.typed, 'relationship'),
      items: [{ value: '', text: 'Choose' }, ...relationships],
    })}
    ${radios({
      name: 'parentalResponsibility',
      fieldset: {
        legend: {
          text: isAsker
            ? 'Do you have parental responsibility?'
            : 'Do they have parental responsibility?',
          classes: 'govuk-fieldset__legend--s',
        },
      },
      hint: { text: 'The right in law to decide for a child. Mothers have it, and most fathers.' },
      classes: 'govuk-radios--inline',
      value: field(props.typed, 'parentalResponsibility'),
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
        { value: 'unknown', text: 'I do not know' },
      ],
    })}
    ${!isAsker && home(props, 'Where do they live?')}`
}
