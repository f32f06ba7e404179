import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** A file that has arrived whole, or as far as it may be long, and is not kept yet. */
export interface Arrived {
  /** What it is known by from then on: SHA-256 of its bytes, as 64 hexadecimal digits. */
  readonly sha256: string
  readonly bytes: number
  /** It went on after the largest size; the rest was read past, and none of it can be kept. */
  readonly isTooLarge: boolean
  /** A piece of it, shorter at its end. */
  read(from: number, length: number): Promise<Buffer>
  /** All of it, from its beginning. */
  stream(): Readable
  /** Leaves nothing of it behind, unless it has been kept. */
  discard(): Promise<void>
}

/** Files outside the database, each known by what is in it: the same bytes are kept once, whoever sent them. */
export interface Files {
  /** The largest size of one file, in bytes. */
  readonly largestBytes: number
  /** Takes bytes in as they come, under a name that nothing reads. `at` is when, for `clearArrivals`. */
  receive(content: AsyncIterable<Uint8Array>, at: string): Promise<Arrived>
  /** Keeps what has arrived: once this returns, it survives the end of the machine. */
  keep(arrived: Arrived): Promise<void>
  /** What is kept under this SHA-256; undefined when nothing is. */
  open(sha256: string): Promise<Readable | undefined>
  /** Removes what is kept under it. Whether anybody still needs it is the caller's to know. */
  remove(sha256: string): Promise<void>
  /** Everything that is kept, by its SHA-256, some hundreds at a time. */
  kept(): AsyncIterable<readonly string[]>
  /** Removes what arrived before this instant and was never kept: its process ended meanwhile. */
  clearArrivals(before: string): Promise<number>
}

const ownerOnly = 0o600
const arrivalsFolder = 'arriving'

/** Files in a folder of this machine, or one that several machines share. It is made when it is first needed. */
export function folderOfFiles(folder: string, largestBytes: number): Files {
  const arrivals = join(folder, arrivalsFolder)
  // Two letters deep, so that no folder holds more than one name in 256.
  const placeOf = (sha256: string): { folder: string; path: string } => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A kept file is known by its SHA-256 only')
    const within = join(folder, sha256.slice(0, 2))
    return { folder: within, path: join(within, sha256) }
  }
  const waiting = new Map<Arrived, string>()

  return {
    largestBytes,
    async receive(content, at) {
      await mkdir(arrivals, { recursive: true, mode: 0o700 })
      const path = join(arrivals, `${at.replaceAll(/[^0-9TZ]/g, '')}-${crypto.randomUUID()}`)
      const written = await write(path, content, largestBytes)
      const arrived: Arrived = {
        ...written,
        async read(from, length) {
          const handle = await open(path, 'r')
          try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
            return buffer.subarray(0, bytesRead)
          } finally {
            await handle.close()
          }
        },
        stream: () => createReadStream(path),
        async discard() {
          waiting.delete(arrived)
          await rm(path, { force: true })
        },
      }
      waiting.set(arrived, path)
      return arrived
    },
    async keep(arrived) {
      const path = waiting.get(arrived)
      if (path === undefined || arrived.isTooLarge) throw new Error('This file cannot be kept')
      const place = placeOf(arrived.sha256)
      await mkdir(place.folder, { recursive: true, mode: 0o700 })
      await rename(path, place.path)
      waiting.delete(arrived)
      // The name is only as lasting as the folder that holds it.
      await toDisk(place.folder)
    },
    async open(sha256) {
      const { path } = placeOf(sha256)
      const isThere = await stat(path).catch(nothingThere)
      return isThere && createReadStream(path)
    },
    async remove(sha256) {
      await rm(placeOf(sha256).path, { force: true })
    },
    async *kept() {
      const within = (await readdir(folder).catch(nothingThere)) ?? []
      for (const name of within.filter((one) => /^[0-9a-f]{2}$/.test(one)).sort()) {
        const held = await readdir(join(folder, name))
        yield held.filter((one) => /^[0-9a-f]{64}$/.test(one))
      }
    },
    async clearArrivals(before) {
      const oldest = before.replaceAll(/[^0-9TZ]/g, '')
      const names = (await readdir(arrivals).catch(nothingThere)) ?? []
      const left = names.filter((name) => name < oldest)
      for (const name of left) await rm(join(arrivals, name), { force: true })
      return left.length
    },
  }
}

/** Writes what comes, and its fingerprint with it. Nothing of it is left when the line drops. */
async function write(
  path: string,
  content: AsyncIterable<Uint8Array>,
  largestBytes: number,
): Promise<Pick<Arrived, 'sha256' | 'bytes' | 'isTooLarge'>> {
  const handle = await open(path, 'wx', ownerOnly)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const piece of content) {
      bytes += piece.length
      // The rest is read past: a browser that is cut off while it sends never shows why.
      if (bytes > largestBytes) continue
      hash.update(piece)
      await writeAll(handle, piece)
    }
    await handle.sync()
    return { sha256: hash.digest('hex'), bytes, isTooLarge: bytes > largestBytes }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

async function writeAll(handle: FileHandle, piece: Uint8Array): Promise<void> {
  let written = 0
  while (written < piece.length) {
    written += (await handle.write(piece, written)).bytesWritten
  }
}

async function toDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function nothingThere(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
