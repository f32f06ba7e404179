import type { TypedPage } from '../../../cases/ways-in/request-draft.ts'
import { questionOf } from '../../../engine/journey.ts'
import { choicesOf, type Practice } from '../../../engine/practice.ts'
import { waitsFor, wordsFor, type Door } from '../../../engine/request-form.ts'
import type { Asker } from '../../../practice/vocabulary/request-form.ts'
import type { Question } from '../../../practice/vocabulary/question.ts'
import { chosenIn } from '../../fields/choice-field.ts'
import { keyOf } from '../../fields/names.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { dateInput } from '../../govuk/date-input.ts'
import { input } from '../../govuk/input.ts'
import { radios, type RadioItem } from '../../govuk/radios.ts'
import { select } from '../../govuk/select.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Html } from '../../html.ts'
import { field } from '../../web.ts'

export interface AskProps {
  readonly door: Door
  readonly practice: Practice
  readonly asker: Asker
  readonly typed: TypedPage
  /** The words beside a box that is wrong, by its key. */
  readonly wrong: ReadonlyMap<string, string>
  /** Whose answer it is, where each child has one. */
  readonly of?: { readonly partId: string; readonly name: string } | undefined
  /** The one question of a page is its heading. */
  readonly isHeading?: boolean
}

/** Questions as they are put to this asker, those that wait for an answer under the answer they wait for. */
export function askAll(props: AskProps, ids: readonly string[]): Html[] {
  return ids
    .filter((id) => !ids.includes(waitsFor(questionOf(props.door.definition, id)) ?? ''))
    .map((id) => ask(props, id, ids))
}

function ask(props: AskProps, id: string, ids: readonly string[]): Html {
  const { door, asker, typed, of, wrong } = props
  const question = questionOf(door.definition, id)
  const key = keyOf({ question: id, partId: of?.partId })
  const { text, hint } = wordsFor(door, asker, id)
  const problem = wrong.get(key)
  const said = {
    ...(hint ? { hint: { text: hint } } : {}),
    ...(problem ? { errorMessage: { text: problem } } : {}),
  }
  const size = props.isHeading ? 'l' : 's'
  const words = html`${text}${of && html`<span class="govuk-visually-hidden"> (${of.name})</span>`}`
  const label = { html: words, classes: `govuk-label--${size}`, isPageHeading: props.isHeading }
  const legend = {
    html: words,
    classes: `govuk-fieldset__legend--${size}`,
    isPageHeading: props.isHeading,
  }
  const value = field(typed, key)
  switch (question.kind) {
    case 'long-text':
      return textarea({ ...said, id: key, name: key, label, value, rows: rowsFor(id, door) })
    case 'choices':
      return checkboxes({
        ...said,
        name: key,
        fieldset: { legend },
        values: chosenIn(typed[key]),
        items: items(props, id, question.alone),
        formGroup: { afterInputs: { html: following(props, id, ids) } },
        classes: choicesFor(props, id).length > 12 ? 'govuk-checkboxes--small tw-in-columns' : '',
      })
    case 'choice':
    case 'yes-no':
      return radios({
        ...said,
        name: key,
        fieldset: { legend },
        value,
        items: items(props, id),
        formGroup: { afterInputs: { html: following(props, id, ids) } },
      })
    case 'date':
      return dateInput({
        ...said,
        id: key,
        namePrefix: key,
        fieldset: { legend },
        values: day(typed, key),
      })
    case 'text':
    case 'number':
    case 'instant':
    case 'worker':
    case 'team':
    case 'entry':
    case 'list':
      return input({
        ...said,
        ...boxFor(question),
        id: key,
        name: key,
        label,
        value,
        autocomplete: 'off',
      })
  }
}

const day = (typed: TypedPage, key: string): Record<string, string> =>
  Object.fromEntries(
    ['day', 'month', 'year'].map((box) => [`${key}-${box}`, field(typed, `${key}-${box}`)]),
  )

const rowsFor = (id: string, { definition }: Door): number => (id === definition.worry ? 10 : 5)

/** The keyboard of a phone shows what is needed for a number or an address. */
function boxFor(question: Question): { type?: string; classes?: string; spellcheck?: boolean } {
  if (question.kind !== 'text') return {}
  if (question.format === 'email') return { type: 'email', spellcheck: false }
  return question.format === 'telephone' ? { type: 'tel', classes: 'govuk-input--width-20' } : {}
}

/** The choices this asker is given, in their words. */
export function choicesFor(
  { door, asker, practice }: Pick<AskProps, 'door' | 'asker' | 'practice'>,
  id: string,
): readonly { readonly code: string; readonly label: string; readonly meaning?: string }[] {
  const question = questionOf(door.definition, id)
  const own = wordsFor(door, asker, id).options
  if (own) return Object.entries(own).map(([code, label]) => ({ code, label }))
  if (question.kind !== 'yes-no') return choicesOf(practice, question).filter((one) => !one.closed)
  return [
    { code: 'yes', label: 'Yes' },
    { code: 'no', label: 'No' },
    ...(question.unknown ? [{ code: 'unknown', label: 'I do not know' }] : []),
  ]
}

const items = (
  props: AskProps,
  id: string,
  alone?: string,
): readonly (RadioItem & { readonly behaviour?: 'exclusive' })[] =>
  choicesFor(props, id).map(({ code, label, meaning }) => ({
    value: code,
    text: label,
    ...(meaning ? { hint: { text: meaning } } : {}),
    ...(code === alone ? { behaviour: 'exclusive' as const } : {}),
  }))

/**
 * The questions that wait for an answer to this one. The sheet shows them once it is given, so that no script is
 * needed; the design system's own way says of a radio that it is expanded, which no radio can be.
 */
function following(props: AskProps, id: string, ids: readonly string[]): Html {
  const { door } = props
  const waiting = ids.filter((one) => waitsFor(questionOf(door.definition, one)) === id)
  return html`${waiting.map((one) => {
    const { when } = questionOf(door.definition, one)
    const is = when && 'is' in when ? String(when.is) : ''
    return html`<div class="tw-when" data-when="${is}">${ask({ ...props, isHeading: false }, one, ids)}</div>`
  })}`
}

/** What somebody is more closely, in the plain words of the one table. */
export function askAs({ asker, typed, wrong }: AskProps): Html | undefined {
  if (asker.as.length < 2) return undefined
  const problem = wrong.get('as')
  const said = problem ? { errorMessage: { text: problem } } : {}
  const value = field(typed, 'as')
  if (asker.as.length > 8) {
    return select({
      ...said,
      id: 'as',
      name: 'as',
      label: { text: 'What kind of service do you work for?', classes: 'govuk-label--s' },
      value,
      items: [
        { value: '', text: 'Choose' },
        ...asker.as.map((one) => ({ value: one.id, text: one.label })),
      ],
    })
  }
  return radios({
    ...said,
    name: 'as',
    fieldset: {
      legend: { text: 'How do you know the child?', classes: 'govuk-fieldset__legend--s' },
    },
    value,
    items: asker.as.map((one) => ({ value: one.id, text: one.label })),
  })
}

/** Who may learn who they are, and what each answer means for them. */
export function askKnown({ asker, typed }: AskProps): Html | undefined {
  if (!asker.mayStayUnknown) return undefined
  return radios({
    name: 'known',
    fieldset: {
      legend: { text: 'Who may know it was you?', classes: 'govuk-fieldset__legend--s' },
    },
    value: field(typed, 'known') || 'to-all',
    items: [
      { value: 'to-all', text: 'You, and the family if they ask' },
      {
        value: 'to-you',
        text: 'You, but not the family',
        hint: {
          text: 'We keep your name from the family and from every copy they can ask for. A court can still ask us for it.',
        },
      },
      asker.mayStayUnknown === 'to-everyone' && {
        value: 'to-nobody',
        text: 'Nobody: I do not want to give my name',
        hint: {
          text: 'Leave your name empty. We act on it just the same, but cannot ask you more or tell you what we decided.',
        },
      },
    ],
  })
}
