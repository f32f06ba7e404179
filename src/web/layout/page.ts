import { backLink } from '../govuk/back-link.ts'
import { type Breadcrumb, breadcrumbs } from '../govuk/breadcrumbs.ts'
import { errorSummary, type ErrorSummaryItem } from '../govuk/error-summary.ts'
import { type Child, type Html, html } from '../html.ts'
import { document } from './document.ts'
import { footer } from './footer.ts'
import { header } from './header.ts'
import { heading, type HeadingProps } from './heading.ts'
import { sectionsRow, type SectionLink } from './sections.ts'
import type { Site, Who } from './site.ts'

export interface PageProps {
  readonly site: Site
  /** What the page is for; never a person's name, because titles stay in a browser's history. */
  readonly title: string
  readonly heading?: HeadingProps | undefined
  readonly who?: Who | undefined
  readonly navigation?: readonly SectionLink[] | undefined
  /** Above the heading: immediate danger, or what was just done. */
  readonly banner?: Child
  /** The page before this one, where there is only one way here. */
  readonly back?: { readonly text: string; readonly href: string } | undefined
  /** The way down to this page, where it has a place among others. */
  readonly breadcrumbs?: readonly Breadcrumb[] | undefined
  /** What is wrong with what was sent; the title then begins with "Error: ". */
  readonly errors?: readonly ErrorSummaryItem[] | undefined
  readonly content: Child
  /** Modules of ours that this page needs besides the ones on every page, by asset name. */
  readonly scripts?: readonly string[] | undefined
}

/** What stands between header and footer, for workers and the public alike. */
export function mainContent(props: Omit<PageProps, 'who' | 'navigation'>): Html {
  const errors = props.errors ?? []
  return html`${props.back && html`<nav aria-label="Back">${backLink(props.back)}</nav>`}
${props.breadcrumbs && breadcrumbs({ items: props.breadcrumbs, collapseOnMobile: true })}
<main class="govuk-main-wrapper tw-main" id="main-content">
${errors.length > 0 && errorSummary({ titleText: 'There is a problem', errorList: errors })}
${props.banner}
${props.heading && heading(props.heading)}
${props.content}
</main>`
}

/** A page for somebody who works here: dense, with the search and the sections at the top. */
export function page(props: PageProps): Html {
  const { site, who, navigation = [] } = props
  return document({
    site,
    title: props.title,
    hasErrors: (props.errors ?? []).length > 0,
    density: 'dense',
    scripts: props.scripts,
    header: html`<header>${header(site, who)}${sectionsRow(navigation)}</header>`,
    main: mainContent(props),
    footer: footer(site),
  })
}
