import type { OneRelationship } from '../../../../cases/people/family/change-relationship.ts'
import type { addRelationship } from '../../../../cases/people/family/add-relationship.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { radios } from '../../../govuk/radios.ts'
import { html, type Html } from '../../../html.ts'
import { field } from '../../../web.ts'
import { dayTyped } from '../../records/search/search-form.ts'
import { choice, dateBoxes, dateTyped, textBox, type FormState } from './form-boxes.ts'

type New = Parameters<typeof addRelationship>[3]

interface FieldsProps {
  readonly form: FormState
  readonly practice: Practice
  readonly type: Html
}

/** Everything that can be said of a relationship, once it is known between whom. */
export function relationshipFields({ form, practice, type }: FieldsProps): Html {
  const { typed } = form
  return html`${type}
    ${dateBoxes(form, 'fromOn', 'Since when, if it began on a day', 'A marriage, a placement, an order. Leave it empty for a birth.')}
    ${choice({
      ...{ form, practice, name: 'parentalResponsibility', list: 'responsibility-held' },
      text: 'Does the elder have parental responsibility for the younger?',
      none: 'It is no question here',
    })}
    ${choice({
      ...{ form, practice, name: 'acquiredBy', list: 'responsibility-got' },
      text: 'How was it got?',
      none: 'Not known, or they have none',
    })}
    ${radios({
      name: 'livesTogether',
      fieldset: { legend: { text: 'Do they live in the same home?' } },
      value: field(typed, 'livesTogether'),
      classes: 'govuk-radios--inline govuk-radios--small',
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
        { value: '', text: 'Not known' },
      ],
    })}
    ${dateBoxes(form, 'togetherFrom', 'In the same home from')}
    ${dateBoxes(form, 'togetherTo', 'In the same home until')}
    ${choice({
      ...{ form, practice, name: 'tie', list: 'tie' },
      text: 'How close are they?',
      none: 'Nobody has said',
      hint: 'As somebody who knows them sees it. It is drawn as the line between them.',
    })}
    ${textBox(form, 'birthOrder', 'Of twins or more: born as number', { classes: 'govuk-input--width-2', inputmode: 'numeric' })}`
}

/** What a form says of a relationship. */
export function relationshipIn(form: unknown): Omit<New, 'otherId' | 'way'> {
  const said = (name: string): string | undefined => field(form, name).trim() || undefined
  const together = field(form, 'livesTogether')
  const order = Number(field(form, 'birthOrder'))
  return {
    type: field(form, 'type'),
    parentalResponsibility: field(form, 'parentalResponsibility') || 'unknown',
    acquiredBy: said('acquiredBy'),
    livesTogether: together === 'yes' ? true : together === 'no' ? false : undefined,
    togetherFrom: dayTyped(form, 'togetherFrom') || undefined,
    togetherTo: dayTyped(form, 'togetherTo') || undefined,
    birthOrder: Number.isInteger(order) && order >= 1 && order <= 9 ? order : undefined,
    tie: said('tie'),
    fromOn: dayTyped(form, 'fromOn') || undefined,
  }
}

/** What is known of a relationship, as the boxes of its form. */
export function boxesOf({ relationship: one }: OneRelationship): Readonly<Record<string, string>> {
  return {
    type: one.type,
    parentalResponsibility:
      one.parental_responsibility === 'unknown' ? '' : one.parental_responsibility,
    acquiredBy: one.acquired_by ?? '',
    livesTogether: one.lives_together === null ? '' : one.lives_together ? 'yes' : 'no',
    birthOrder: one.birth_order === null ? '' : String(one.birth_order),
    tie: one.tie ?? '',
    ...dateTyped('fromOn', one.from_on),
    ...dateTyped('togetherFrom', one.together_from),
    ...dateTyped('togetherTo', one.together_to),
  }
}
