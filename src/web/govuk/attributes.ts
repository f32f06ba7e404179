import { type Html, escape, trusted } from '../html.ts'

export type AttributeValue = string | number | boolean | null | undefined

/** Further attributes for an element, such as `data-…` or `aria-…`, in the order they are written. */
export type Attributes = Readonly<Record<string, AttributeValue>>

/** What every component accepts besides its own options. */
export interface Dressed {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const none = trusted('')

/**
 * Every attribute given, even when it is empty: nothing is dropped, `true` and `false` are written
 * as words, because `aria-…` and `data-…` attributes need them said. A leading space goes before
 * each one, so that the result can follow a tag name or a quote.
 */
export function writeAttributes(given: Attributes | undefined): Html {
  if (!given) return none
  let markup = ''
  for (const [name, value] of Object.entries(given)) {
    markup += ` ${escape(name)}="${escape(String(value ?? ''))}"`
  }
  return trusted(markup)
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

/** Text that the design system's script says in the browser, as `data-i18n.…` attributes. */
export function spokenAttributes(
  key: string,
  said: string | Readonly<Record<string, string>> | undefined,
): Html {
  if (!said) return none
  if (typeof said === 'string') return optional(`data-i18n.${key}`, said)
  return writeAttributes(
    Object.fromEntries(
      Object.entries(said).map(([plural, text]) => [`data-i18n.${key}.${plural}`, text]),
    ),
  )
}
