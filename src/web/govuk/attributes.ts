import { type Html, escape, trusted } from '../html.ts'

export type AttributeValue = string | number | boolean | null | undefined

/** Left out when it has no value, and its bare name when that is `true`, such as `hidden`. */
export interface OptionalAttribute {
  readonly value: AttributeValue
  readonly optional: true
}

/** Further attributes for an element, such as `data-…` or `aria-…`, in the order they are written. */
export type Attributes = Readonly<Record<string, AttributeValue | OptionalAttribute>>

/** What every component accepts besides its own options. */
export interface Dressed {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const none = trusted('')

/**
 * Every attribute given, even when it is empty: nothing is dropped unless it says it is optional,
 * `true` and `false` are written as words, because `aria-…` and `data-…` attributes need them said.
 * A leading space goes before each one, so that the result can follow a tag name or a quote.
 */
export function writeAttributes(given: Attributes | undefined): Html {
  if (!given) return none
  let markup = ''
  for (const [name, value] of Object.entries(given)) {
    markup += isOptional(value)
      ? optional(name, value.value).markup
      : ` ${escape(name)}="${escape(String(value ?? ''))}"`
  }
  return trusted(markup)
}

function isOptional(value: AttributeValue | OptionalAttribute): value is OptionalAttribute {
  return typeof value === 'object' && value !== null
}

/** One attribute, or nothing when there is no value; `true` writes the bare name (`disabled`). */
export function optional(name: string, value: AttributeValue): Html {
  if (value === undefined || value === null || value === false) return none
  if (value === true) return trusted(` ${name}`)
  return trusted(` ${name}="${escape(String(value))}"`)
}

/** Class names with one space between them, without the ones that do not apply. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  let joined = ''
  for (const name of names) {
    if (name) joined += joined === '' ? name : ` ${name}`
  }
  return joined
}

/** What the design system's script says in the browser: one text, or one for each plural form. */
type Spoken = string | Readonly<Record<string, string>>

/** Texts for the design system's script, by their keys there, as `data-i18n.…` attributes. */
export function spokenAttributes(texts: Readonly<Record<string, Spoken | undefined>>): Attributes {
  const spoken: Record<string, string> = {}
  for (const [key, said] of Object.entries(texts)) {
    if (typeof said === 'string') spoken[`data-i18n.${key}`] = said
    else
      Object.entries(said ?? {}).forEach(
        ([form, text]) => (spoken[`data-i18n.${key}.${form}`] = text),
      )
  }
  return spoken
}
