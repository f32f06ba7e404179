import type { FastifyReply, FastifyRequest } from 'fastify'
import { downloadMeasures } from '../../../cases/measures/download-measures.ts'
import { readMeasureChildren } from '../../../cases/measures/read-measure-children.ts'
import { cutsOf } from '../../../cases/measures/place-name.ts'
import { readMeasures, type MeasuresFile } from '../../../cases/measures/read-measures.ts'
import { frame } from '../../frame.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { showRefusal } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { askedIn, type Asked } from './addresses.ts'
import { childrenPage } from './children-page.ts'
import { measurePage } from './measure-page.ts'
import { measuresPage } from './measures-page.ts'
import { periodForm } from './period-form.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** The figures of the service, the children behind each, and copies to take away. */
export const measuresRoutes: Routes = (app, web) => {
  app.get('/measures', async (request, reply) =>
    showFigures(request, reply, web, undefined, (file, asked) =>
      measuresPage({ web, request, file, asked }),
    ),
  )

  app.get('/measures/figures.csv', async (request, reply) => download(request, reply, web))

  app.get<At>('/measures/:id', async (request, reply) =>
    showFigures(request, reply, web, request.params.id, (file, asked) => {
      const [figures] = file.figures
      if (!figures) throw new Error('A measure was read without its figures')
      return measurePage({ web, request, file, asked, figures })
    }),
  )

  app.get<At>('/measures/:id/figures.csv', async (request, reply) =>
    download(request, reply, web, request.params.id),
  )

  app.get<At>('/measures/:id/children', async (request, reply) => {
    const asked = askedIn(request.query, web)
    const place = field(request.query, 'place')
    const of = place && { cut: asked.cut, place: place === '-' ? undefined : place }
    const list = await readMeasureChildren(web.office, signedInOn(request).caller, {
      ...asked,
      measureId: request.params.id,
      ...(of ? { of } : {}),
    })
    if (!list.ok) return await showRefusal(request, reply, web, list.refusal)
    return await send(reply, childrenPage({ web, request, list: list.value, asked }))
  })
}

async function showFigures(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  id: string | undefined,
  shown: (file: MeasuresFile, asked: Asked) => Html,
): Promise<FastifyReply> {
  const asked = askedIn(request.query, web)
  const file = await readMeasures(web.office, signedInOn(request).caller, asked, id)
  if (file.ok) return await send(reply, shown(file.value, asked))
  const { refusal } = file
  const problem = refusal.kind === 'invalid' ? refusal.problems[0]?.message : undefined
  if (problem === undefined) return await showRefusal(request, reply, web, refusal)
  const action = id === undefined ? '/measures' : `/measures/${id}`
  return await send(
    reply.code(422),
    page({
      ...frame(request, web),
      title: 'Measures',
      heading: { text: 'How we are doing' },
      errors: [{ text: problem, href: '#from' }],
      content: html`${periodForm({ action, asked, problem, cuts: id === undefined ? undefined : cutsOf(web.office.practice, asked.shared) })}`,
    }),
  )
}

async function download(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  id?: string,
): Promise<FastifyReply> {
  const asked = askedIn(request.query, web)
  const csv = await downloadMeasures(web.office, signedInOn(request).caller, asked, id)
  if (!csv.ok) return await showRefusal(request, reply, web, csv.refusal)
  const name = asked.shared ? 'measures-for-others.csv' : 'measures-inside-only.csv'
  return await reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(csv.value)
}
