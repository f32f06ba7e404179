import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AboutDocument } from '../../../cases/documents/add-document.ts'
import { FormNotOurs } from '../../form-not-ours.ts'
import { sameToken } from '../../session.ts'
import { field, type Form, type Web } from '../../web.ts'
import { dayTyped } from '../records/search/search-form.ts'

/** What was typed into the form of a document, and the file as it arrives. */
export interface SentDocument {
  readonly form: Form
  readonly about: AboutDocument
  /** Whose file it is to go into, where the form lets choose. */
  readonly personIds: readonly string[]
  readonly content: AsyncIterable<Uint8Array>
}

type Take = (sent: SentDocument) => Promise<FastifyReply>

/** Lets the routes of this part of the site take files, each read while it arrives and never held whole. */
export async function takesFiles(scope: FastifyInstance, { office }: Web): Promise<void> {
  await scope.register(multipart, {
    throwFileSizeLimit: false,
    // One byte more than may be kept, so that what is too large is seen to be; the rest is read past.
    limits: { fileSize: office.files.largestBytes + 1, files: 1, fields: 40, parts: 41 },
  })
}

/** Reads the form as it arrives: the file is the last thing in it, so that all that is said of it is known by then. */
export async function readSent(request: FastifyRequest, take: Take): Promise<FastifyReply> {
  const form: Record<string, string[]> = {}
  if (!request.isMultipart()) throw notOurs()
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      const values = (form[part.fieldname] ??= [])
      values.push(String(part.value))
      continue
    }
    if (!isOurs(request, form)) {
      part.file.resume()
      throw notOurs()
    }
    return await take(sent(form, part.filename, part.file))
  }
  if (!isOurs(request, form)) throw notOurs()
  return await take(sent(form, '', nothing()))
}

const isOurs = (request: FastifyRequest, form: Form): boolean =>
  sameToken(field(form, '_csrf'), request.csrfToken)

function sent(form: Form, fileName: string, content: AsyncIterable<Uint8Array>): SentDocument {
  return {
    form,
    content,
    personIds: [form.person ?? []].flat(),
    about: {
      fileName,
      title: field(form, 'title'),
      kind: field(form, 'kind'),
      datedOn: dayTyped(form, 'datedOn') || undefined,
      receivedFrom: field(form, 'receivedFrom'),
      sensitivity: field(form, 'sensitivity'),
    },
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // A form without a file has nothing to read.
}

const notOurs = (): FormNotOurs => new FormNotOurs('Nothing was kept of the file.')
