import { type Html, html } from '../html.ts'

export interface SectionLink {
  readonly text: string
  readonly href: string
  /** How many are behind the link. */
  readonly count?: number | undefined
  readonly current?: boolean | undefined
}

export interface SectionLinksProps {
  /** What the links choose between: "Localities". */
  readonly label: string
  readonly links: readonly SectionLink[]
}

function sectionLink(link: SectionLink): Html {
  const here = link.current && html` aria-current="page"`
  const count = link.count !== undefined && ` (${link.count})`
  return html`<li><a class="tw-sections__link" href="${link.href}"${here}>${link.text}${count}</a></li>`
}

/** Views of the same thing in a row, each a page of its own with an address to come back to. */
export function sectionLinks(props: SectionLinksProps): Html {
  return html`<nav class="tw-sections" aria-label="${props.label}">
  <ul class="tw-sections__list">${props.links.map(sectionLink)}</ul>
</nav>`
}
