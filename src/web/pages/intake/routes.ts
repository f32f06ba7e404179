import { Readable } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { downloadOf, readFile, readFiles } from '../../../cases/ways-in/read-files.ts'
import { lookedAt, readChanges } from '../../../cases/ways-in/review-changes.ts'
import { handInFile } from '../../../cases/ways-in/take-in-file.ts'
import { FormNotOurs } from '../../form-not-ours.ts'
import { showRefusal } from '../../refusals.ts'
import { send, signedInOn, type Routes, type Web } from '../../web.ts'
import { changesPage } from './changes-page.ts'
import { filePage } from './file-page.ts'
import { filesPage } from './files-page.ts'
import { largestUploadMegabytes, readUpload } from './upload.ts'

interface WithId {
  Params: { id: string }
}

export const intakeRoutes: Routes = (app, web) => {
  // Only these pages take files; every other form of the site stays a plain one.
  void app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { fileSize: largestUploadMegabytes * 1024 * 1024, files: 1, fields: 4, parts: 5 },
    })
    scope.post('/intake', { config: { checksTokenItself: true } }, async (request, reply) => {
      return await handIn(request, reply, web)
    })
  })

  app.get('/intake', async (request, reply) => await showFiles(request, reply, web))

  app.get<WithId>('/intake/files/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const received = await readFile(web.office, caller, request.params.id)
    if (!received.ok) return await showRefusal(request, reply, web, received.refusal)
    return await send(reply, filePage(request, web, received.value))
  })

  for (const which of ['report', 'refused'] as const) {
    app.get<WithId>(`/intake/files/:id/${which}.csv`, async (request, reply) => {
      const { caller } = signedInOn(request)
      const { id } = request.params
      const text = await downloadOf(web.office, caller, id, which)
      if (!text.ok) return await showRefusal(request, reply, web, text.refusal)
      return await reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${which}-${id}.csv"`)
        .send(Readable.from(text.value, { objectMode: false }))
    })
  }

  app.get('/intake/changes', async (request, reply) => {
    const changes = await readChanges(web.office, signedInOn(request).caller)
    if (!changes.ok) return await showRefusal(request, reply, web, changes.refusal)
    return await send(reply, changesPage(request, web, changes.value))
  })

  app.post<WithId>('/intake/changes/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const looked = await lookedAt(web.office, caller, request.params.id)
    if (!looked.ok) return await showRefusal(request, reply, web, looked.refusal)
    return await reply.redirect('/intake/changes', 303)
  })
}

async function showFiles(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  wrong?: string,
): Promise<FastifyReply> {
  const files = await readFiles(web.office, signedInOn(request).caller)
  if (!files.ok) return await showRefusal(request, reply, web, files.refusal)
  return await send(wrong ? reply.code(422) : reply, filesPage(request, web, files.value, wrong))
}

async function handIn(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
): Promise<FastifyReply> {
  if (!request.isMultipart()) return await showFiles(request, reply, web, 'Choose a file')
  const upload = await readUpload(request)
  if (upload.is === 'not-ours') throw new FormNotOurs('Nothing was made from the file.')
  if (upload.is === 'wrong') return await showFiles(request, reply, web, upload.message)
  const { caller } = signedInOn(request)
  const handed = await handInFile(web.office, caller, upload.file)
  if (handed.ok) return await reply.redirect(`/intake/files/${handed.value.fileId}`, 303)
  const { refusal } = handed
  if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  return await showFiles(request, reply, web, refusal.message)
}
