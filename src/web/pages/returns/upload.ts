import { basename } from 'node:path'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { FilesToValidate } from '../../../cases/returns/validate-files.ts'
import { readingLimits } from '../../../returns/reading-limits.ts'
import { sameToken } from '../../session.ts'

export const largestUploadMegabytes = readingLimits.bytes / 1024 / 1024

/** The most files of one return, this year's and last year's, with some to spare. */
export const mostFiles = 40

type FileBox = 'files' | 'last-year'

/** What is wrong with a form, and beside which of its boxes that stands. */
export interface Wrong {
  readonly box: 'return' | FileBox
  readonly message: string
}

/** What arrived with the form. */
export type Upload =
  | { readonly is: 'files'; readonly chosen: string; readonly asked: FilesToValidate }
  | { readonly is: 'wrong'; readonly chosen: string; readonly wrong: readonly Wrong[] }
  /** The form's own token was not in front of the files: it may come from another site. */
  | { readonly is: 'not-ours' }

type Held = FilesToValidate['files'][number]

/** Reads the form as it arrives, into memory and nowhere else, because its files are full of children. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  let isOurs = false
  let chosen = ''
  let room = readingLimits.bytes
  const held: Record<FileBox, Held[]> = { files: [], 'last-year': [] }
  const wrong: Wrong[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      const value = String(part.value)
      if (part.fieldname === '_csrf') isOurs = sameToken(value, request.csrfToken)
      if (part.fieldname === 'return') chosen = value
      continue
    }
    if (!isOurs) {
      part.file.resume()
      return { is: 'not-ours' }
    }
    const box: FileBox = part.fieldname === 'last-year' ? 'last-year' : 'files'
    const file = await hold(part, room)
    if (file) {
      room -= file.bytes.length
      // A browser sends a nameless, empty file for a box in which nothing was chosen.
      if (file.name !== '') held[box].push(file)
    } else {
      // The rest is read past: a browser that is cut off while it sends never shows why.
      room = 0
      if (wrong.length === 0) wrong.push({ box, message: tooLarge })
    }
  }
  if (!isOurs) return { is: 'not-ours' }
  if (chosen === '') wrong.unshift({ box: 'return', message: 'Choose which return the files are' })
  if (held.files.length === 0 && room > 0) {
    wrong.push({ box: 'files', message: 'Choose the files of the return' })
  }
  if (wrong.length > 0) return { is: 'wrong', chosen, wrong }
  const [which = '', year = ''] = chosen.split(' ')
  const asked = { return: which, year, files: held.files, lastYear: held['last-year'] }
  return { is: 'files', chosen, asked }
}

const tooLarge = `These files are larger than ${largestUploadMegabytes} MB together, several times the return of the largest authority. Nothing was judged. Choose one year’s return of one authority`

async function hold({ file, filename }: MultipartFile, room: number): Promise<Held | undefined> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of file as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size <= room) pieces.push(piece)
  }
  if (size > room || file.truncated) return undefined
  // A buffer of its own, because it is handed over to the thread that judges it.
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return { name: basename(filename).slice(0, 200), bytes }
}
