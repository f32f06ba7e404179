import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { done, type Result } from '../engine/refusal.ts'
import { cannotRead } from './cannot-read.ts'
import type { SourceFile } from './source-file.ts'

/** How far a file is read. */
export interface ReadingProgress {
  readonly bytes: number
  readonly of: number
}

/** How often progress is told, so that a small file says nothing and a large one a line a second or so. */
const STEP_BYTES = 16 * 1024 * 1024

/**
 * A file of the disk, read piece by piece. Refused where it is not there, is no file, is empty, or is larger than the
 * limit: nothing of it is read then.
 */
export async function openFile(
  path: string,
  limitBytes: number,
  tell: (progress: ReadingProgress) => void,
): Promise<Result<SourceFile>> {
  const about = await stat(path).catch(() => undefined)
  const name = basename(path)
  if (!about?.isFile()) return cannotRead(`There is no file ${name}, or it is closed to you.`)
  if (about.size === 0) return cannotRead(`The file ${name} is empty.`)
  if (about.size > limitBytes) {
    const [size, limit] = [about.size, limitBytes].map((bytes) => Math.ceil(bytes / 1024 / 1024))
    return cannotRead(
      `The file ${name} has ${size} MB. At most ${limit} MB are read, several times the return of the largest authority.`,
    )
  }
  return done({ name, bytes: pieces(path, about.size, tell) })
}

async function* pieces(path: string, of: number, tell: (progress: ReadingProgress) => void) {
  let bytes = 0
  let next = STEP_BYTES
  for await (const piece of createReadStream(path)) {
    const chunk = piece as Uint8Array
    bytes += chunk.length
    if (bytes >= next) {
      tell({ bytes, of })
      next += STEP_BYTES
    }
    yield chunk
  }
}
