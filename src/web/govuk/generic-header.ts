import { type Html, html } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'

export interface GenericHeaderProps extends Dressed {
  readonly logoText?: string | undefined
  readonly logoHtml?: Html | undefined
  readonly url?: string | undefined
  readonly containerClasses?: string | undefined
}

/** The bar at the top of every page, which leads home, in the classes of one of the two headers. */
export function headerBar(block: string, props: GenericHeaderProps): Html {
  return html`<div class="${classNames(block, props.classes)}"${writeAttributes(props.attributes)}>
  <div class="${block}__container ${props.containerClasses || 'govuk-width-container'}">
    <div class="${block}__logo">
      <a href="${props.url || '/'}" class="${block}__homepage-link">
        ${props.logoHtml ?? props.logoText}
      </a>
    </div>
  </div>
</div>`
}

/** A header with a logo of one's own. */
export function genericHeader(props: GenericHeaderProps): Html {
  return headerBar('govuk-generic-header', props)
}
