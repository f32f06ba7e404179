import { type Html, html } from '../html.ts'
import { type Attributes, classNames } from './attributes.ts'
import { hint } from './hint.ts'
import { textarea, type TextareaProps } from './textarea.ts'
import { words } from './words.ts'

type Plurals = Readonly<Record<string, string>>

export interface CharacterCountProps extends Omit<
  TextareaProps,
  'disabled' | 'autocomplete' | 'describedBy'
> {
  readonly maxlength?: number | string | undefined
  /** Wins over `maxlength`. */
  readonly maxwords?: number | string | undefined
  /** The share of the limit, in per cent, from which the count is shown. */
  readonly threshold?: number | string | undefined
  readonly countType?: 'length' | 'characters' | 'words' | undefined
  readonly countMessage?: { readonly classes?: string | undefined } | undefined
  readonly textareaDescriptionText?: string | undefined
  readonly charactersUnderLimitText?: Plurals | undefined
  readonly charactersAtLimitText?: string | undefined
  readonly charactersOverLimitText?: Plurals | undefined
  readonly wordsUnderLimitText?: Plurals | undefined
  readonly wordsAtLimitText?: string | undefined
  readonly wordsOverLimitText?: Plurals | undefined
}

function plurals(key: string, said: Plurals | undefined): [string, string][] {
  return Object.entries(said ?? {}).map(([plural, text]) => [`data-i18n.${key}.${plural}`, text])
}

function settings(props: CharacterCountProps, countType: string | undefined): Attributes {
  const limit = props.maxwords ?? props.maxlength
  const given: [string, string | number | undefined][] = [
    ['data-module', 'govuk-character-count'],
    ['data-maxlength', props.maxlength],
    ['data-maxwords', props.maxwords],
    ['data-threshold', props.threshold],
    ['data-count-type', countType],
    // Without a limit here the script fills the sentence in, once it knows what it counts.
    [
      'data-i18n.textarea-description.other',
      limit === undefined ? props.textareaDescriptionText : undefined,
    ],
    ...plurals('characters-under-limit', props.charactersUnderLimitText),
    ['data-i18n.characters-at-limit', props.charactersAtLimitText],
    ...plurals('characters-over-limit', props.charactersOverLimitText),
    ...plurals('words-under-limit', props.wordsUnderLimitText),
    ['data-i18n.words-at-limit', props.wordsAtLimitText],
    ...plurals('words-over-limit', props.wordsOverLimitText),
  ]
  return {
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    ...props.formGroup?.attributes,
  }
}

/** A textarea that says how much room is left; the limit itself is checked by the server. */
export function characterCount(props: CharacterCountProps): Html {
  const id = props.id ?? props.name
  const countType = props.countType ?? (props.maxwords === undefined ? undefined : 'words')
  const limit = props.maxwords ?? props.maxlength
  const sentence =
    props.textareaDescriptionText ??
    `You can enter up to %{count} ${countType === 'words' ? 'words' : 'characters'}`
  const message = hint({
    text: limit === undefined ? undefined : sentence.replaceAll('%{count}', String(limit)),
    id: `${id}-info`,
    classes: classNames('govuk-character-count__message', props.countMessage?.classes),
  })
  return textarea({
    ...props,
    id,
    describedBy: `${id}-info`,
    classes: classNames('govuk-js-character-count', props.classes),
    formGroup: {
      classes: classNames('govuk-character-count', props.formGroup?.classes),
      attributes: settings(props, countType),
      beforeInput: props.formGroup?.beforeInput,
      afterInput: { html: html`${message} ${words(props.formGroup?.afterInput)}` },
    },
  })
}
