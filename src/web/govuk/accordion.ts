import { type Html, html, trusted } from '../html.ts'
import {
  classNames,
  type Dressed,
  optional,
  spokenAttributes,
  writeAttributes,
} from './attributes.ts'
import { type Maybe, paragraph, type Words, words } from './words.ts'

export interface AccordionSection {
  readonly heading: Words
  readonly summary?: Words | undefined
  readonly content?: Words | undefined
  readonly expanded?: boolean | undefined
}

export interface AccordionProps extends Dressed {
  /** Its own on the whole site: under it the browser remembers which sections were open. */
  readonly id: string
  readonly headingLevel?: number | undefined
  readonly items: readonly Maybe<AccordionSection>[]
  readonly rememberExpanded?: boolean | undefined
  readonly hideAllSectionsText?: string | undefined
  readonly hideSectionText?: string | undefined
  readonly hideSectionAriaLabelText?: string | undefined
  readonly showAllSectionsText?: string | undefined
  readonly showSectionText?: string | undefined
  readonly showSectionAriaLabelText?: string | undefined
}

function section(item: AccordionSection, number: number, props: AccordionProps): Html {
  const heading = trusted(`h${props.headingLevel ?? 2}`)
  const className = classNames(
    'govuk-accordion__section',
    item.expanded && 'govuk-accordion__section--expanded',
  )
  const summary = words(item.summary)
  return html`<div class="${className}">
    <div class="govuk-accordion__section-header">
      <${heading} class="govuk-accordion__section-heading">
        <span class="govuk-accordion__section-button" id="${props.id}-heading-${number}">
          ${words(item.heading)}
        </span>
      </${heading}>
      ${summary && html`<div class="govuk-accordion__section-summary govuk-body" id="${props.id}-summary-${number}">${summary}</div>`}
    </div>
    <div id="${props.id}-content-${number}" class="govuk-accordion__section-content">
      ${paragraph(item.content)}
    </div>
  </div>`
}

/** Sections that fold away, for a reader who needs some of them. */
export function accordion(props: AccordionProps): Html {
  const spoken = spokenAttributes({
    'hide-all-sections': props.hideAllSectionsText,
    'hide-section': props.hideSectionText,
    'hide-section-aria-label': props.hideSectionAriaLabelText,
    'show-all-sections': props.showAllSectionsText,
    'show-section': props.showSectionText,
    'show-section-aria-label': props.showSectionAriaLabelText,
  })
  const remember = props.rememberExpanded === undefined ? undefined : String(props.rememberExpanded)
  return html`<div class="${classNames('govuk-accordion', props.classes)}" data-module="govuk-accordion" id="${props.id}"${writeAttributes(spoken)}${optional(
    'data-remember-expanded',
    remember,
  )}${writeAttributes(props.attributes)}>
  ${props.items.map((item, at) => item && section(item, at + 1, props))}
</div>`
}
