import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface Language extends Words, Dressed {
  /** The language that this page is in; so is one without an address. */
  readonly current?: boolean | undefined
  readonly href?: string | undefined
  readonly lang?: string | undefined
  /** The language of the page it leads to, where that is not the link's own. */
  readonly hrefLang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined
  /** Added for a screen reader: what the link does, in that language. */
  readonly languageDescriptionText?: string | undefined
}

export interface LanguageNavigationProps extends Dressed {
  readonly ariaLabel?: string | undefined
  readonly items: readonly Language[]
}

function language(item: Language): Html {
  const lang = optional('lang', item.lang)
  const rest = html`${optional('dir', item.dir)}${writeAttributes(item.attributes)}`
  if (item.current || !item.href) {
    const className = classNames('govuk-language-navigation__text', item.classes)
    return html`<span class="${className}" aria-current="true"${lang}${rest}>${words(item)}</span>`
  }
  const className = classNames('govuk-language-navigation__link', item.classes)
  const hrefLang = optional('hreflang', item.hrefLang ?? item.lang)
  const description =
    item.languageDescriptionText &&
    html`<span class="govuk-visually-hidden"> ${item.languageDescriptionText}</span>`
  return html`<a class="${className}" href="${item.href}" rel="alternate"${lang}${hrefLang}${rest}>${words(item)}${description}
      </a>`
}

/** The same page in other languages, each named in its own. */
export function languageNavigation(props: LanguageNavigationProps): Html {
  const className = classNames('govuk-language-navigation', props.classes)
  const items = props.items.map(
    (item) => html`<li class="govuk-language-navigation__list-item">
      ${language(item)}
    </li>`,
  )
  return html`<nav class="${className}"${writeAttributes(props.attributes)} aria-label="${props.ariaLabel ?? 'Language'}">
  <ul class="govuk-language-navigation__list">
    ${items}
  </ul>
</nav>`
}
