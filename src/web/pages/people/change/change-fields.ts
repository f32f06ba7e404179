import { checkboxes } from '../../../govuk/checkboxes.ts'
import { dateInput } from '../../../govuk/date-input.ts'
import { details } from '../../../govuk/details.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { select } from '../../../govuk/select.ts'
import { html, type Html } from '../../../html.ts'
import { addressNotShown } from '../../records/people-words.ts'
import type { BoxName } from './boxes.ts'
import type { ChangePageProps } from './change-page.ts'
import { backgroundFields, otherThanUpn } from './counted-fields.ts'
import { line, wrong } from './line.ts'
import { rulesAt } from './rules-at.ts'

/** Everything that can be set right of a person, filled with what is known, a subject in each group. */
export function changeFields(props: ChangePageProps): Html {
  const { known, boxes, web } = props
  const { person } = known
  const { practice } = web.office
  const sexes = practice.codeLists.get('sex')?.codes ?? []
  return html`${line(props, 'forenames', 'First names')}
    ${line(props, 'surname', 'Surname')}
    ${date(
      props,
      'bornOn',
      'Date of birth',
      person.expected_on ? 'Once born: it takes the place of the expected date.' : undefined,
    )}
    ${checkboxes({
      name: 'bornOnEstimated',
      classes: 'govuk-checkboxes--small',
      values: [boxes.bornOnEstimated],
      items: [{ value: 'yes', text: 'It is an estimate' }],
    })}
    ${(!person.born_on || boxes.expectedOn) && date(props, 'expectedOn', 'Expected date, if not born yet')}
    ${radios({
      name: 'sex',
      fieldset: { legend: { text: 'Sex' } },
      value: boxes.sex,
      classes: 'govuk-radios--inline govuk-radios--small',
      items: sexes.map((one) => ({ value: one.code, text: one.label })),
    })}${rulesAt(props, 'sex')}
    ${line(props, 'nhsNumber', 'NHS number', { classes: 'govuk-input--width-10', inputmode: 'numeric' })}
    ${line(props, 'upn', 'UPN (unique pupil number)', { classes: 'govuk-input--width-20' })}
    ${otherThanUpn(props)}
    ${line(props, 'school', 'School, nursery or college')}
    ${line(props, 'phone', 'Phone number', { type: 'tel', classes: 'govuk-input--width-20' })}
    ${line(
      props,
      'line',
      'Where they live',
      person.address_hidden
        ? {
            hint: {
              text: `${addressNotShown}. Write here only where they have moved to: that is not shown either.`,
            },
          }
        : {},
    )}
    ${line(props, 'postcode', 'Postcode', { classes: 'govuk-input--width-10' })}
    ${byHand(props)}
    ${backgroundFields(props)}
    ${death(props)}`
}

function date(props: ChangePageProps, name: BoxName, text: string, hint?: string): Html {
  const [year = '', month = '', day = ''] = props.boxes[name].split('-')
  // A box shows "7", not "07"; what is no number goes back as it was typed.
  const typed = { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
  return html`${dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text } },
    ...(hint ? { hint: { text: hint } } : {}),
    ...wrong(props, name),
    items: (['day', 'month', 'year'] as const).map((part) => ({
      name: part,
      value: typed[part],
      ...(part === 'year' ? { classes: 'govuk-input--width-4' } : {}),
    })),
  })}${rulesAt(props, name)}`
}

function byHand(props: ChangePageProps): Html {
  const { boxes, overrideReason, problems, web } = props
  return details({
    summaryText: 'No fixed home, or the postcode does not say where',
    open: boxes.district !== '' || problems.has('overrideReason'),
    html: html`${select({
      id: 'district',
      name: 'district',
      label: { text: 'Choose the district' },
      value: boxes.district,
      items: [
        { value: '', text: 'By the postcode' },
        ...web.office.practice.pack.districts.map((one) => ({ value: one.id, text: one.name })),
      ],
    })}
    ${input({
      id: 'overrideReason',
      name: 'overrideReason',
      label: { text: 'Why is it chosen by hand?' },
      value: overrideReason,
      autocomplete: 'off',
      ...wrong(props, 'overrideReason'),
    })}`,
  })
}

/** Folded away until it is needed: nobody should meet it on the way to a phone number. */
const death = (props: ChangePageProps): Html =>
  details({
    summaryText: 'They have died',
    open: props.boxes.diedOn !== '' || rulesAt(props, 'diedOn') !== undefined,
    html: date(props, 'diedOn', 'Date of death'),
  })
