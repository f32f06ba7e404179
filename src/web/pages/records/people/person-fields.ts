import type { Added } from '../../../../cases/records/add-people.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { dateInput } from '../../../govuk/date-input.ts'
import { input, type InputProps } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { select } from '../../../govuk/select.ts'
import { html, type Html } from '../../../html.ts'
import { field } from '../../../web.ts'
import { dayTyped } from '../search/search-form.ts'

type Given = NonNullable<Added['person']>

/** A form about a person that is not known yet, with what was typed and what is wrong with it. */
export interface PersonForm {
  readonly as: Added['as']
  readonly practice: Practice
  /** What was typed, box by box. */
  readonly typed: unknown
  /** What is wrong, by the name of the box. */
  readonly problems: ReadonlyMap<string, string>
}

/** Everything a form can say of a new person. A gap is allowed; nothing has to be made up. */
export function personFields({ as, practice, typed, problems }: PersonForm): Html {
  const box = (name: string, text: string, more: Partial<InputProps> = {}): Html =>
    input({
      id: name,
      name,
      label: { text },
      value: field(typed, name),
      autocomplete: 'off',
      spellcheck: false,
      ...wrong(problems, name),
      ...more,
    })
  const date = (name: string, text: string, hint?: string): Html =>
    dateInput({
      id: name,
      namePrefix: name,
      fieldset: { legend: { text } },
      ...(hint ? { hint: { text: hint } } : {}),
      ...wrong(problems, name),
      items: ['day', 'month', 'year'].map((part) => ({
        name: part,
        value: field(typed, `${name}-${part}`),
        ...(part === 'year' ? { classes: 'govuk-input--width-4' } : {}),
      })),
    })
  const codes = (list: string): { value: string; text: string }[] =>
    (practice.codeLists.get(list)?.codes ?? []).map((one) => ({ value: one.code, text: one.label }))
  return html`
    ${box('forenames', 'First names')}
    ${box('surname', 'Surname')}
    ${date('bornOn', 'Date of birth')}
    ${checkboxes({
      name: 'bornOnEstimated',
      classes: 'govuk-checkboxes--small',
      values: [field(typed, 'bornOnEstimated')],
      items: [{ value: 'yes', text: 'It is an estimate' }],
    })}
    ${as === 'subject' && date('expectedOn', 'If not born yet: expected date of delivery', 'For an unborn child leave the date of birth empty.')}
    ${radios({
      name: 'sex',
      fieldset: { legend: { text: 'Sex' } },
      value: field(typed, 'sex'),
      classes: 'govuk-radios--inline govuk-radios--small',
      items: codes('sex'),
    })}
    ${box('nhsNumber', 'NHS number', { classes: 'govuk-input--width-10', inputmode: 'numeric' })}
    ${as === 'subject' && box('upn', 'UPN (unique pupil number)', { classes: 'govuk-input--width-20' })}
    ${box('line', 'Address', { hint: { text: 'If there is no fixed home, say where they sleep.' } })}
    ${box('postcode', 'Postcode', { classes: 'govuk-input--width-10', hint: { text: 'The district follows from it.' } })}
    ${checkboxes({
      name: 'doNotDisclose',
      classes: 'govuk-checkboxes--small',
      values: [field(typed, 'doNotDisclose')],
      items: [
        {
          value: 'yes',
          text: 'Do not disclose this address',
          hint: {
            text: 'Somebody would be in danger if it were known. It is then shown nowhere but to those who work with them.',
          },
        },
      ],
    })}
    <details class="govuk-details"${(field(typed, 'district') || problems.has('overrideReason')) && html` open`}>
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">No fixed home, or the postcode does not say where</span></summary>
      <div class="govuk-details__text">
        ${select({
          id: 'district',
          name: 'district',
          label: { text: 'Choose the district' },
          value: field(typed, 'district'),
          items: [
            { value: '', text: 'By the postcode' },
            ...practice.pack.districts.map((one) => ({ value: one.id, text: one.name })),
          ],
        })}
        ${box('overrideReason', 'Why is it chosen by hand?')}
      </div>
    </details>
    ${as === 'subject' && box('school', 'School, nursery or college')}
    ${as === 'other' && box('phone', 'Phone number', { type: 'tel', classes: 'govuk-input--width-20' })}`
}

const wrong = (
  problems: PersonForm['problems'],
  name: string,
): { errorMessage?: { text: string } } => {
  const message = problems.get(name)
  return message ? { errorMessage: { text: message } } : {}
}

/** What somebody is to the children, and whether they have parental responsibility for them. */
export function relationshipFields(
  practice: Practice,
  typed: unknown,
  problems: PersonForm['problems'],
): Html {
  const relationships = practice.codeLists.get('relationship')?.codes ?? []
  return html`${select({
    id: 'relationship',
    name: 'relationship',
    label: { text: 'Who are they to the children?' },
    value: field(typed, 'relationship'),
    ...wrong(problems, 'relationship'),
    items: [
      { value: '', text: 'Choose' },
      ...relationships.map((one) => ({ value: one.code, text: one.label })),
    ],
  })}
  ${radios({
    name: 'parentalResponsibility',
    fieldset: { legend: { text: 'Do they have parental responsibility?' } },
    value: field(typed, 'parentalResponsibility'),
    classes: 'govuk-radios--inline govuk-radios--small',
    items: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
      { value: 'unknown', text: 'Not known' },
    ],
  })}`
}

/** The person that a form describes; blanks are left out, dates as they were typed. */
export function personIn(form: unknown): Given {
  const said = (name: string): string | undefined => field(form, name).trim() || undefined
  const address = {
    line: said('line'),
    postcode: said('postcode'),
    district: said('district'),
    overrideReason: said('overrideReason'),
  }
  const hasAddress = Object.values(address).some((one) => one !== undefined)
  const doNotDisclose = field(form, 'doNotDisclose') === 'yes'
  return {
    forenames: said('forenames') ?? '',
    surname: said('surname') ?? '',
    bornOn: dayTyped(form, 'bornOn') || undefined,
    bornOnEstimated: field(form, 'bornOnEstimated') === 'yes',
    expectedOn: dayTyped(form, 'expectedOn') || undefined,
    sex: said('sex'),
    nhsNumber: said('nhsNumber')?.replaceAll(/[\s-]/g, ''),
    upn: said('upn')?.replaceAll(/[\s-]/g, '').toUpperCase(),
    school: said('school'),
    phone: said('phone'),
    address: hasAddress ? { ...address, doNotDisclose } : undefined,
  }
}

/** What somebody is to the children, as a form says it. */
export function relationIn(form: unknown): Pick<Added, 'relationship' | 'parentalResponsibility'> {
  const responsibility = field(form, 'parentalResponsibility')
  return {
    relationship: field(form, 'relationship') || undefined,
    parentalResponsibility:
      responsibility === 'yes' || responsibility === 'no' || responsibility === 'unknown'
        ? responsibility
        : undefined,
  }
}
