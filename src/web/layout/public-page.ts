import { type Child, type Html, html } from '../html.ts'
import { document } from './document.ts'
import { footer } from './footer.ts'
import { header } from './header.ts'
import { mainContent, type PageProps } from './page.ts'

export interface PublicPageProps extends Omit<PageProps, 'who' | 'navigation'> {
  /** Across the page, before anything else: who to ring when a child is in danger now. */
  readonly danger?: Child
}

/** A page for a family, a child or somebody who is worried: roomy, with nothing to sign in to. */
export function publicPage(props: PublicPageProps): Html {
  const { site, danger } = props
  return document({
    site,
    title: props.title,
    hasErrors: (props.errors ?? []).length > 0,
    density: 'roomy',
    scripts: props.scripts,
    header: html`<header>${header(site, undefined)}</header>${danger}`,
    main: mainContent(props),
    footer: footer(site),
  })
}
