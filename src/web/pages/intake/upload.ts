import { basename } from 'node:path'
import type { FastifyRequest } from 'fastify'
import type { PartnerFile } from '../../../cases/ways-in/read-rows.ts'
import { sameToken } from '../../session.ts'

/** What arrived with an upload form. */
export type Upload =
  | { readonly is: 'file'; readonly file: PartnerFile }
  | { readonly is: 'wrong'; readonly message: string }
  /** The form's own token was not in front of the file: it may come from another site. */
  | { readonly is: 'not-ours' }

export const largestUploadMegabytes = 20

/**
 * Reads an upload form as it arrives. Nothing is made of a file before the whole of it is here, so that a line
 * that drops leaves nothing behind; and it is never written to a file, because it is full of children.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  let isOurs = false
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      const { fieldname, value } = part
      if (fieldname === '_csrf') isOurs = sameToken(String(value), request.csrfToken)
      continue
    }
    if (!isOurs) {
      part.file.resume()
      return { is: 'not-ours' }
    }
    const bytes: Buffer[] = []
    for await (const some of part.file) bytes.push(some as Buffer)
    return uploaded(part.filename, bytes, part.file.truncated)
  }
  return isOurs ? wrong('Choose a file') : { is: 'not-ours' }
}

function uploaded(name: string, bytes: readonly Buffer[], isCut: boolean): Upload {
  if (name === '' || bytes.length === 0) return wrong('Choose a file that is not empty')
  if (isCut) {
    return wrong(
      `This file is larger than ${largestUploadMegabytes} MB, and nothing was made from it. Send it in parts, each with the first line`,
    )
  }
  if (!/\.csv$/i.test(name)) {
    return wrong('This is not a CSV file. Save the sheet as “CSV UTF-8” and choose that file')
  }
  return {
    is: 'file',
    file: {
      name: basename(name).slice(0, 200),
      async *open() {
        yield* await Promise.resolve(bytes)
      },
    },
  }
}

const wrong = (message: string): Upload => ({ is: 'wrong', message })
