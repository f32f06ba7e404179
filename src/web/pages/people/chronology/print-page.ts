import type { FastifyRequest } from 'fastify'
import type { Paper } from '../../../documents/paper.ts'
import { paperHtml } from '../../../documents/paper-html.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import type { Html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import type { Web } from '../../../web.ts'

interface PrintPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly paper: Paper
  readonly pdf: string
  readonly back: string
}

/** The chronology on the screen as it is on paper. */
export const printPage = ({ web, request, paper, pdf, back }: PrintPageProps): Html =>
  page({
    ...frame(request, web),
    title: paper.kind,
    back: { text: 'Chronology', href: back },
    heading: {
      caption: paper.caption,
      text: paper.heading,
      actions: button({
        text: 'PDF, to print or send',
        href: pdf,
        classes: 'govuk-button--secondary',
      }),
    },
    content: paperHtml(paper),
  })
