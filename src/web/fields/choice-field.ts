import type { Raw } from '../../engine/answers.ts'
import { choicesOf } from '../../engine/practice.ts'
import type { Code } from '../../practice/vocabulary/code-list.ts'
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  YesNoQuestion,
} from '../../practice/vocabulary/question.ts'
import { checkboxes } from '../govuk/checkboxes.ts'
import { radios, type RadioItem } from '../govuk/radios.ts'
import { select } from '../govuk/select.ts'
import type { Html } from '../html.ts'
import type { FieldProps } from './field.ts'
import { indicatorsField, levelItems } from './level-field.ts'
import { textOf } from './raw.ts'
import { grouped, wording } from './wording.ts'

/** More than these are quicker to find in a list that jumps to what is typed. */
const mostRadios = 7
/** So many words or fewer, in so many choices, are read quicker beside each other than below. */
const mostInOneLine = { choices: 4, characters: 48 }
/** More boxes than these stand in columns. */
const mostInOneColumn = 8

export function yesNoField(props: FieldProps<YesNoQuestion>): Html {
  const { key, question } = props
  return radios({
    ...grouped(props),
    name: key,
    idPrefix: key,
    value: textOf(props.raw),
    classes: 'govuk-radios--inline govuk-radios--small',
    items: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
      question.unknown && { value: 'unknown', text: 'Not known' },
    ],
  })
}

/** One of several: radios while they can be taken in at a glance, a list beyond that. */
export function choiceField(props: FieldProps<ChoiceQuestion>): Html {
  const { key, question, practice } = props
  const chosen = textOf(props.raw)
  const offered = open(choicesOf(practice, question), [chosen])
  if (offered.length > mostRadios) {
    return select({
      ...wording(props),
      id: key,
      name: key,
      value: chosen,
      items: [
        { value: '', text: 'Choose' },
        ...offered.map((one) => ({ value: one.code, text: one.label })),
      ],
    })
  }
  const items =
    question.beside === 'levels-of-need' ? levelItems(offered, practice.pack) : offered.map(asRadio)
  return radios({
    ...grouped(props),
    name: key,
    idPrefix: key,
    value: chosen,
    classes: `govuk-radios--small${fitInOneLine(items) ? ' govuk-radios--inline' : ''}`,
    items,
  })
}

const fitInOneLine = (items: readonly RadioItem[]): boolean =>
  items.length <= mostInOneLine.choices &&
  items.every((one) => one.hint === undefined) &&
  items.map((one) => one.text ?? '').join('').length <= mostInOneLine.characters

const asRadio = (one: Code): RadioItem => ({
  value: one.code,
  text: one.label,
  ...(one.meaning ? { hint: { text: one.meaning } } : {}),
})

/** As many as apply. */
export function choicesField(props: FieldProps<ChoicesQuestion>): Html {
  const { key, question, practice } = props
  const chosen = chosenIn(props.raw)
  const offered = open(choicesOf(practice, question), chosen)
  if (question.beside === 'levels-of-need') return indicatorsField(props, offered, chosen)
  const rest = offered.filter((one) => one.code !== question.alone)
  const alone = offered.find((one) => one.code === question.alone)
  return checkboxes({
    ...grouped(props),
    name: key,
    idPrefix: key,
    values: chosen,
    classes: `govuk-checkboxes--small${offered.length > mostInOneColumn ? ' tw-choice-columns' : ''}`,
    items: [
      ...rest.map((one) => ({ value: one.code, text: one.label })),
      alone && { divider: 'or' },
      alone && { value: alone.code, text: alone.label, behaviour: 'exclusive' as const },
    ],
  })
}

export const chosenIn = (raw: Raw): readonly string[] => {
  if (Array.isArray(raw)) return raw.filter((one): one is string => typeof one === 'string')
  return typeof raw === 'string' && raw !== '' ? [raw] : []
}

/** A value that is no longer offered is still there for whoever has it. */
const open = (codes: readonly Code[], chosen: readonly string[]): readonly Code[] =>
  codes.filter((one) => !one.closed || chosen.includes(one.code))
