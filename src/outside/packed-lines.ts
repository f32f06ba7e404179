import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { BrokenArchive } from './archive.ts'

const piece = 64 * 1024

/** Writes lines of text, packed. */
export async function packLines(to: Writable, lines: AsyncIterable<string>): Promise<void> {
  async function* pieces(): AsyncGenerator<string> {
    let held = ''
    for await (const line of lines) {
      held += `${line}\n`
      if (held.length < piece) continue
      yield held
      held = ''
    }
    yield held
  }
  await pipeline(Readable.from(pieces()), createGzip({ level: 6 }), to)
}

/** Packed lines, without more of them in memory than are read at once. @throws BrokenArchive when they are cut off */
export async function* unpackLines(from: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const gunzip = createGunzip()
  const unpacked = pipeline(Readable.from(from), gunzip)
  // Its failure is met where the bytes are read.
  unpacked.catch(() => undefined)
  const decoder = new TextDecoder()
  let held = ''
  try {
    for await (const bytes of gunzip as AsyncIterable<Buffer>) {
      const lines = (held + decoder.decode(bytes, { stream: true })).split('\n')
      held = lines.pop() ?? ''
      yield* lines
    }
    await unpacked
  } catch (error) {
    throw new BrokenArchive('it is damaged, is cut off, or is no archive at all.', { cause: error })
  }
  if (held !== '') throw new BrokenArchive('it is cut off before its end.')
}
