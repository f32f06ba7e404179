import type { Paper } from '../../../documents/paper.ts'
import { paperHtml } from '../../../documents/paper-html.ts'
import { frame, sections } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import { addressOf, type Shown } from '../record.ts'

export interface DocumentPageProps {
  readonly shown: Shown
  readonly paper: Paper
  /** Where the same document is a PDF. */
  readonly pdf: string
  readonly otherActions?: Child
  /** What to look at before it is shared. */
  readonly warning?: Child
}

/** A document on the screen as it is on paper: nothing of the record around it but the way back. */
export function documentPage({ shown, paper, pdf, ...more }: DocumentPageProps): Html {
  const { request, web, caller, file } = shown
  const record = `${file.definition.title} ${file.row.reference}`
  return page({
    ...frame(request, web),
    title: `${paper.kind} – ${record}`,
    breadcrumbs: [...sections(caller, web).slice(0, 1), { text: record, href: addressOf(file) }],
    heading: {
      caption: paper.caption,
      text: paper.heading,
      actions: html`${button({ text: 'PDF, to print or send', href: pdf, classes: 'govuk-button--secondary' })}${more.otherActions}`,
    },
    banner: more.warning,
    content: paperHtml(paper),
  })
}
