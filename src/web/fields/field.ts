import type { Raw } from '../../engine/answers.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Question, SimpleQuestion } from '../../practice/vocabulary/question.ts'
import { input } from '../govuk/input.ts'
import { textarea } from '../govuk/textarea.ts'
import type { Html } from '../html.ts'
import { choiceField, choicesField, yesNoField } from './choice-field.ts'
import { listField } from './list-field.ts'
import { momentField } from './moment-field.ts'
import { nameField } from './name-field.ts'
import { textOf } from './raw.ts'
import { wording } from './wording.ts'

/** An entry of a register as it is chosen. */
export interface NamedEntry {
  readonly id: string
  readonly register: string
  readonly name: string
}

/** People, teams and entries that an answer may name. */
export interface Named {
  readonly workers: readonly { readonly id: string; readonly name: string }[]
  /** The reader, who is offered first: it is most often them. */
  readonly me: string
  /** The entries of the registers that are asked for here. */
  readonly entries?: readonly NamedEntry[]
}

/** One question as it is asked on a form. */
export interface FieldProps<Kind extends Question = Question> {
  readonly question: Kind
  /** The name of the field, and its id. */
  readonly key: string
  readonly raw: Raw
  readonly problem?: string | undefined
  /** Said only to a screen reader, where the page shows it in another way: whose answer it is. */
  readonly of?: string | undefined
  /** Shown in place of the question, where that stands above the answers of several children. */
  readonly label?: string | undefined
  /** How many rows a list has at the least: one more was asked for. */
  readonly rows?: number | undefined
  /** The column of a list that is filled in most often, and therefore never folded away: who came, how far it has got. */
  readonly atHand?: string | undefined
  readonly practice: Practice
  readonly named: Named
}

/** The control for a question of any kind. Its wording is the definition's and its boxes carry what was typed. */
export function fieldFor(props: FieldProps): Html {
  return props.question.kind === 'list'
    ? listField({ ...props, question: props.question }, simpleField)
    : simpleField({ ...props, question: props.question })
}

function simpleField(props: FieldProps<SimpleQuestion>): Html {
  const { question } = props
  switch (question.kind) {
    case 'text':
    case 'number':
      return lineField({ ...props, question })
    case 'long-text':
      return textarea({
        ...wording(props),
        id: props.key,
        name: props.key,
        rows: 4,
        value: textOf(props.raw),
      })
    case 'yes-no':
      return yesNoField({ ...props, question })
    case 'choice':
      return choiceField({ ...props, question })
    case 'choices':
      return choicesField({ ...props, question })
    case 'date':
    case 'instant':
      return momentField({ ...props, question })
    case 'worker':
    case 'team':
    case 'entry':
      return nameField({ ...props, question })
  }
}

type Line = Extract<SimpleQuestion, { kind: 'text' | 'number' }>

const boxes = {
  email: { type: 'email', spellcheck: false, classes: 'govuk-input--width-30' },
  telephone: { type: 'tel', classes: 'govuk-input--width-20' },
  'nhs-number': { inputmode: 'numeric', spellcheck: false, classes: 'govuk-input--width-10' },
  postcode: { spellcheck: false, classes: 'govuk-input--width-10' },
  number: { inputmode: 'decimal', spellcheck: false, classes: 'govuk-input--width-5' },
  any: {},
} as const

function lineField(props: FieldProps<Line>): Html {
  const { question, key } = props
  const box = question.kind === 'number' ? 'number' : (question.format ?? 'any')
  return input({
    ...wording(props),
    ...boxes[box],
    id: key,
    name: key,
    // What is typed here is about other people: a browser must not offer it again.
    autocomplete: 'off',
    value: textOf(props.raw),
    ...(question.kind === 'number' && question.unit ? { suffix: { text: question.unit } } : {}),
  })
}
