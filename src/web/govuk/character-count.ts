import { type Html, html } from '../html.ts'
import { classNames, spokenAttributes } from './attributes.ts'
import { hint } from './hint.ts'
import { textarea, type TextareaProps } from './textarea.ts'
import { words } from './words.ts'

type PluralForms = Readonly<Record<string, string>>

/** One of `maxlength` and `maxwords`; neither where the script is told the limit. */
export interface CharacterCountProps extends Omit<
  TextareaProps,
  'autocomplete' | 'describedBy' | 'disabled'
> {
  readonly maxlength?: number | string | undefined
  readonly maxwords?: number | string | undefined
  readonly countType?: 'characters' | 'length' | 'words' | undefined
  /** The percentage of the limit from which the count is shown. */
  readonly threshold?: number | string | undefined
  readonly countMessage?: { readonly classes?: string | undefined } | undefined
  /** Said without the script; `%{count}` stands for the limit. */
  readonly textareaDescriptionText?: string | undefined
  readonly charactersUnderLimitText?: PluralForms | undefined
  readonly charactersAtLimitText?: string | undefined
  readonly charactersOverLimitText?: PluralForms | undefined
  readonly wordsUnderLimitText?: PluralForms | undefined
  readonly wordsAtLimitText?: string | undefined
  readonly wordsOverLimitText?: PluralForms | undefined
}

/** A textarea that says how much more may be typed; what is too long can still be sent, and is kept. */
export function characterCount(props: CharacterCountProps): Html {
  const id = props.id ?? props.name
  const limit = props.maxwords ?? props.maxlength
  const countType = props.countType ?? (props.maxwords === undefined ? undefined : 'words')
  const described = props.textareaDescriptionText
  const unit = countType === 'words' ? 'words' : 'characters'
  const description = described ?? `You can enter up to %{count} ${unit}`
  const message = hint({
    text: limit === undefined ? undefined : description.replace('%{count}', String(limit)),
    id: `${id}-info`,
    classes: classNames('govuk-character-count__message', props.countMessage?.classes),
  })
  const spoken = spokenAttributes({
    // A limit that only the script knows: it is the script that has to put it into the words.
    'textarea-description': limit === undefined && described ? { other: described } : undefined,
    'characters-under-limit': props.charactersUnderLimitText,
    'characters-at-limit': props.charactersAtLimitText,
    'characters-over-limit': props.charactersOverLimitText,
    'words-under-limit': props.wordsUnderLimitText,
    'words-at-limit': props.wordsAtLimitText,
    'words-over-limit': props.wordsOverLimitText,
  })
  return textarea({
    ...props,
    id,
    describedBy: `${id}-info`,
    classes: classNames('govuk-js-character-count', props.classes),
    formGroup: {
      classes: classNames('govuk-character-count', props.formGroup?.classes),
      attributes: {
        'data-module': 'govuk-character-count',
        'data-maxlength': { value: props.maxlength, optional: true },
        'data-maxwords': { value: props.maxwords, optional: true },
        'data-threshold': { value: props.threshold, optional: true },
        'data-count-type': { value: countType, optional: true },
        ...spoken,
        ...props.formGroup?.attributes,
      },
      beforeInput: props.formGroup?.beforeInput,
      afterInput: { html: html`${message} ${words(props.formGroup?.afterInput)}` },
    },
  })
}
