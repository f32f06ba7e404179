import multipart from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  downloadFindings,
  readFindings,
  readReturnYears,
  validateFiles,
} from '../../../cases/returns/validate-files.ts'
import { FormNotOurs } from '../../form-not-ours.ts'
import { showRefusal } from '../../refusals.ts'
import { send, signedInOn, type Routes, type Web } from '../../web.ts'
import { findingsPage } from './findings-page.ts'
import { largestUploadMegabytes, mostFiles, readUpload, type Wrong } from './upload.ts'
import { validatePage } from './validate-page.ts'

interface WithId {
  Params: { id: string }
}

/** Files of a return, judged for whoever prepares one. */
export const returnsRoutes: Routes = (app, web) => {
  void app.register(async (scope) => {
    await scope.register(multipart, {
      limits: {
        fileSize: largestUploadMegabytes * 1024 * 1024,
        files: mostFiles,
        fields: 4,
        parts: mostFiles + 4,
      },
    })
    scope.post(
      '/returns/validate',
      { config: { checksTokenItself: true } },
      async (request, reply) => {
        return await validate(request, reply, web)
      },
    )
  })

  app.get('/returns/validate', async (request, reply) => await showForm(request, reply, web))

  app.get<WithId>('/returns/validate/:id', async (request, reply) => {
    const { id } = request.params
    const found = await readFindings(web.office, signedInOn(request).caller, id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    return await send(reply, findingsPage({ web, request, id, found: found.value }))
  })

  app.get<WithId>('/returns/validate/:id/everything.csv', async (request, reply) => {
    const { caller } = signedInOn(request)
    const found = await downloadFindings(web.office, caller, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    return await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="what-was-found.csv"')
      .send(found.value)
  })
}

async function showForm(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  sent: { readonly chosen?: string; readonly wrong?: readonly Wrong[] } = {},
): Promise<FastifyReply> {
  const years = await readReturnYears(web.office, signedInOn(request).caller)
  if (!years.ok) return await showRefusal(request, reply, web, years.refusal)
  return await send(
    sent.wrong ? reply.code(422) : reply,
    validatePage({ web, request, years: years.value, ...sent }),
  )
}

async function validate(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const years = await readReturnYears(web.office, caller)
  if (!years.ok) return await showRefusal(request, reply, web, years.refusal)
  if (!request.isMultipart()) return await showForm(request, reply, web)
  const upload = await readUpload(request)
  if (upload.is === 'not-ours') throw new FormNotOurs('Nothing was judged.')
  if (upload.is === 'wrong') return await showForm(request, reply, web, upload)
  const { chosen, asked } = upload
  const validated = await validateFiles(web.office, caller, asked)
  if (validated.ok) return await reply.redirect(`/returns/validate/${validated.value.id}`, 303)
  const { refusal } = validated
  if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  const wrong: Wrong = {
    box: 'files',
    message: `${refusal.message} Nothing was judged. Mend this and choose the files again.`,
  }
  return await showForm(request, reply, web, { chosen, wrong: [wrong] })
}
