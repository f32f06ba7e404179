import type { Practice } from '../../../../engine/practice.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import { dateInput } from '../../../govuk/date-input.ts'
import { input, type InputProps } from '../../../govuk/input.ts'
import { select } from '../../../govuk/select.ts'
import type { Html } from '../../../html.ts'
import { field } from '../../../web.ts'

/** A form with what is in its boxes and what is wrong with it. */
export interface FormState {
  readonly typed: unknown
  readonly problems: ReadonlyMap<string, string>
}

export const emptyForm: FormState = { typed: {}, problems: new Map() }

export const formState = (typed: unknown, problems: readonly Problem[]): FormState => ({
  typed,
  problems: new Map(problems.map((one) => [one.question, one.message])),
})

const wrong = ({ problems }: FormState, name: string): { errorMessage?: { text: string } } => {
  const message = problems.get(name)
  return message ? { errorMessage: { text: message } } : {}
}

export const textBox = (
  form: FormState,
  name: string,
  text: string,
  more: Partial<InputProps> = {},
): Html =>
  input({
    id: name,
    name,
    label: { text },
    value: field(form.typed, name),
    autocomplete: 'off',
    spellcheck: false,
    ...wrong(form, name),
    ...more,
  })

export const dateBoxes = (form: FormState, name: string, text: string, hint?: string): Html =>
  dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text } },
    ...(hint ? { hint: { text: hint } } : {}),
    ...wrong(form, name),
    items: ['day', 'month', 'year'].map((part) => ({
      name: part,
      value: field(form.typed, `${name}-${part}`),
      ...(part === 'year' ? { classes: 'govuk-input--width-4' } : {}),
    })),
  })

interface Choice {
  readonly form: FormState
  readonly practice: Practice
  readonly name: string
  readonly text: string
  readonly list: string
  /** What stands there before anything is chosen. */
  readonly none: string
  readonly hint?: string
}

/** One value of a code list. */
export const choice = ({ form, practice, name, text, list, none, hint }: Choice): Html =>
  select({
    id: name,
    name,
    label: { text },
    ...(hint ? { hint: { text: hint } } : {}),
    value: field(form.typed, name),
    ...wrong(form, name),
    items: [
      { value: '', text: none },
      ...(practice.codeLists.get(list)?.codes ?? []).map((one) => ({
        value: one.code,
        text: one.label,
      })),
    ],
  })

const dates = ['fromOn', 'toOn', 'togetherFrom', 'togetherTo']

/** What is wrong, as links to the boxes. */
export const errorLinks = (problems: readonly Problem[]): { text: string; href: string }[] =>
  problems.map((one) => ({
    text: one.message,
    href: `#${dates.includes(one.question) ? `${one.question}-day` : one.question}`,
  }))

/** A date as the three boxes of a form hold it. */
export function dateTyped(name: string, date: string | null): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = (date ?? '').split('-')
  return {
    [`${name}-year`]: year,
    [`${name}-month`]: month.replace(/^0/, ''),
    [`${name}-day`]: day.replace(/^0/, ''),
  }
}
