import type { FastifyReply, FastifyRequest } from 'fastify'
import { printRecord, type Document } from '../../../../cases/reading/print-record.ts'
import { readOthersNamed } from '../../../../cases/reading/others-named.ts'
import { notFound, type Result } from '../../../../engine/refusal.ts'
import { wordsOf, type Paper } from '../../../documents/paper.ts'
import { button } from '../../../govuk/button.ts'
import type { Child, Html } from '../../../html.ts'
import { namesWarning } from '../names-warning.ts'
import { showRefusal } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { planPage } from '../plan/plan-page.ts'
import { addressOf, type Shown } from '../record.ts'

// What makes a document is loaded when the first of its kind is printed: most starts of the service print none.

interface At {
  readonly Params: { readonly id: string }
}

/** Where a document is, as a page and with `.pdf` as a file, and what is in it. */
interface Printable {
  readonly at: string
  readonly document: Document
  readonly paper: (shown: Shown, size: Paper['size']) => Promise<Paper | undefined>
  readonly otherActions?: (shown: Shown, size: Paper['size']) => Child
}

const printables: readonly Printable[] = [
  {
    at: 'meeting/invitation',
    document: 'invitation',
    paper: async (shown) => {
      const { invitation } = await import('../../../documents/invitation.ts')
      return invitation(shown, guestOf(shown.request))
    },
  },
  {
    at: 'meeting/minutes',
    document: 'minutes',
    paper: async (shown) => (await import('../../../documents/minutes.ts')).minutes(shown),
  },
  {
    at: 'plan/family',
    document: 'plan-for-the-family',
    paper: async (shown, size) =>
      (await import('../../../documents/family-paper.ts')).familyPaper(shown, size),
    otherActions: ({ file }, size) =>
      button({
        text: size === 'large' ? 'Ordinary print' : 'Large print',
        href: `${addressOf(file, 'plan', 'family')}${size === 'large' ? '' : largePrint}`,
        classes: 'govuk-button--secondary',
      }),
  },
]

const largePrint = '?print=large'

/** What of a record leaves the building: printed, as a PDF or in a calendar. Each is read and audited as a print. */
export const documentRoutes: Routes = (app, web) => {
  for (const { at, document, paper, otherActions } of printables) {
    const found = async (
      request: FastifyRequest<At>,
      leaves: boolean,
    ): Promise<Result<Printed>> => {
      const shown = await toPrint(request, web, document, leaves)
      if (!shown.ok) return shown
      const made = await paper(shown.value, sizeOf(request))
      return made ? { ok: true, value: { shown: shown.value, paper: made } } : notFound()
    }
    app.get<At>(`/records/:id/${at}`, async (request, reply) => {
      const printed = await found(request, false)
      if (!printed.ok) return await showRefusal(request, reply, web, printed.refusal)
      const { documentPage } = await import('./document-page.ts')
      const { shown } = printed.value
      const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''
      return await send(
        reply,
        documentPage({
          ...printed.value,
          pdf: `${addressOf(shown.file)}/${at}.pdf${query}`,
          otherActions: otherActions?.(shown, sizeOf(request)),
          warning: await othersNamed(printed.value),
        }),
      )
    })
    app.get<At>(`/records/:id/${at}.pdf`, async (request, reply) => {
      const printed = await found(request, true)
      if (!printed.ok) return await showRefusal(request, reply, web, printed.refusal)
      return await sendPdf(reply, printed.value, document)
    })
  }

  app.get<At>('/records/:id/plan', async (request, reply) => {
    const shown = await toPrint(request, web, 'plan', false)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { planPaper } = await import('../../../documents/plan-paper.ts')
    const paper = planPaper(shown.value)
    const warning = paper && (await othersNamed({ shown: shown.value, paper }))
    const page = planPage(shown.value, warning)
    if (!page) return await showRefusal(request, reply, web, notFound().refusal)
    return await send(reply, page)
  })

  app.get<At>('/records/:id/plan.pdf', async (request, reply) => {
    const shown = await toPrint(request, web, 'plan', true)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { planPaper } = await import('../../../documents/plan-paper.ts')
    const paper = planPaper(shown.value)
    if (!paper) return await showRefusal(request, reply, web, notFound().refusal)
    return await sendPdf(reply, { shown: shown.value, paper }, 'plan')
  })

  app.get<At>('/records/:id/meeting.ics', async (request, reply) => {
    const shown = await toPrint(request, web, 'calendar-file', true)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { meetingEvent } = await import('../../../documents/meeting-event.ts')
    const event = meetingEvent(shown.value)
    if (!event) return await showRefusal(request, reply, web, notFound().refusal)
    const { calendarFile } = await import('../../../documents/calendar-file.ts')
    return await reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${fileName(shown.value, 'ics')}"`)
      .send(calendarFile(event))
  })
}

interface Printed {
  readonly shown: Shown
  readonly paper: Paper
}

async function toPrint(
  request: FastifyRequest<At>,
  web: Web,
  document: Document,
  leaves: boolean,
): Promise<Result<Shown>> {
  const { caller } = signedInOn(request)
  const { id } = request.params
  const file = await printRecord(web.office, caller, id, document, { leaves })
  return file.ok ? { ok: true, value: { web, request, caller, file: file.value } } : file
}

/** Said where a document is read, because its PDF is what is sent. */
async function othersNamed({ shown, paper }: Printed): Promise<Html | undefined> {
  const { web, caller, file } = shown
  const named = await readOthersNamed(web.office, caller, file.row.id, wordsOf(paper))
  return named.ok ? namesWarning(named.value) : undefined
}

async function sendPdf(
  reply: FastifyReply,
  { shown, paper }: Printed,
  document: Document,
): Promise<FastifyReply> {
  const { paperPdf } = await import('../../../documents/paper-pdf.ts')
  const pdf = await paperPdf(paper)
  return await reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${fileName(shown, `${document}.pdf`)}"`)
    .send(pdf)
}

/** "CG-26-7-minutes.pdf": a file on somebody's computer names no child. */
const fileName = ({ file }: Shown, what: string): string =>
  `${file.row.reference}${what.includes('.') ? '-' : '.'}${what}`

const sizeOf = (request: FastifyRequest): Paper['size'] =>
  field(request.query, 'print') === 'large' ? 'large' : 'ordinary'

/** Which of those invited it is to, by their place in the list: no name stands in an address. */
function guestOf(request: FastifyRequest): number | undefined {
  const to = field(request.query, 'to')
  return /^\d{1,3}$/.test(to) ? Number(to) : undefined
}
