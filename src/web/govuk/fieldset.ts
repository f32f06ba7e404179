import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { type Words, words } from './words.ts'

export interface LegendProps extends Words {
  readonly classes?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

export interface FieldsetProps extends Dressed {
  readonly legend?: LegendProps | undefined
  readonly role?: string | undefined
  readonly describedBy?: string | undefined
  readonly html?: Html | undefined
}

function legend(props: LegendProps): Html | undefined {
  const said = words(props)
  if (said === undefined || said === '') return undefined
  return html`<legend class="${classNames('govuk-fieldset__legend', props.classes)}">
    ${props.isPageHeading ? html`<h1 class="govuk-fieldset__heading">${said}</h1>` : said}
  </legend>`
}

/** Several controls that answer one question. */
export function fieldset(props: FieldsetProps): Html {
  const className = classNames('govuk-fieldset', props.classes)
  return html`<fieldset class="${className}"${optional('role', props.role)}${optional(
    'aria-describedby',
    props.describedBy || undefined,
  )}${writeAttributes(props.attributes)}>
  ${props.legend && legend(props.legend)}
  ${props.html}
</fieldset>`
}
