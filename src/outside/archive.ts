import { createGunzip, createGzip } from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import { Readable, type Writable } from 'node:stream'

/** A piece of a file in an archive. A large file is several pieces, each an entry of its own. */
export interface ArchivePiece {
  readonly file: string
  readonly bytes: Buffer
}

/** It is no archive of ours, or it was cut off or changed on its way. The message ends “… cannot be used: ”. */
export class BrokenArchive extends Error {}

const block = 512
const pieceBytes = 4 * 1024 * 1024
const longestName = 99

/**
 * Writes a compressed tar archive, which any computer can open: a file is `name.0000001`, `name.0000002` … in the order
 * it was read, so that none has to be known whole before it is written.
 */
export async function writeArchive(
  to: Writable,
  files: AsyncIterable<{ readonly file: string; readonly bytes: AsyncIterable<Buffer> }>,
): Promise<void> {
  async function* entries(): AsyncGenerator<Buffer> {
    for await (const { file, bytes } of files) {
      let at = 0
      for await (const piece of pieces(bytes)) {
        at += 1
        yield header(`${file}.${String(at).padStart(7, '0')}`, piece.length)
        yield piece
        yield Buffer.alloc((block - (piece.length % block)) % block)
      }
    }
    yield Buffer.alloc(2 * block)
  }
  await pipeline(Readable.from(entries()), createGzip({ level: 3 }), to)
}

/** The same bytes in pieces of one size; a file with nothing in it is one empty piece. */
async function* pieces(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  let any = false
  for await (const some of bytes) {
    held.push(some)
    size += some.length
    if (size < pieceBytes) continue
    yield Buffer.concat(held)
    any = true
    held = []
    size = 0
  }
  if (size > 0 || !any) yield Buffer.concat(held)
}

function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > longestName) throw new Error(`Too long for an archive: ${name}`)
  const head = Buffer.alloc(block)
  head.write(name, 0)
  head.write('0000600\0', 100)
  head.write('0000000\0', 108)
  head.write('0000000\0', 116)
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  // No time: the same rows are the same archive.
  head.write('00000000000\0', 136)
  head.write('        ', 148)
  head.write('0', 156)
  head.write('ustar\0', 257)
  head.write('00', 263)
  head.write(`${checksum(head).toString(8).padStart(6, '0')}\0 `, 148)
  return head
}

/** The sum of all bytes of a header, in which the sum itself counts as spaces. */
function checksum(head: Buffer): number {
  let sum = 0
  for (let at = 0; at < block; at += 1) sum += at >= 148 && at < 156 ? 32 : (head[at] ?? 0)
  return sum
}

/** The pieces of an archive in order, without more of it in memory than one. @throws BrokenArchive */
export async function* readArchive(from: AsyncIterable<Buffer>): AsyncGenerator<ArchivePiece> {
  const gunzip = createGunzip()
  const unpacked = pipeline(Readable.from(from), gunzip)
  // Its failure is met where the bytes are read.
  unpacked.catch(() => undefined)
  const iterator = gunzip[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let held: Buffer = Buffer.alloc(0)
  const take = async (size: number): Promise<Buffer> => {
    const parts = [held]
    let have = held.length
    while (have < size) {
      const next = await iterator.next().catch(() => {
        throw new BrokenArchive('it is damaged, is cut off, or is no backup at all.')
      })
      if (next.done) throw new BrokenArchive('it is cut off before its end.')
      parts.push(next.value)
      have += next.value.length
    }
    const all = Buffer.concat(parts)
    held = all.subarray(size)
    return all.subarray(0, size)
  }
  for (;;) {
    const head = await take(block)
    if (head.every((byte) => byte === 0)) return
    const said = Number.parseInt(head.toString('latin1', 148, 154), 8)
    if (said !== checksum(head)) throw new BrokenArchive('it is damaged, or is no backup at all.')
    const name = head.toString('utf8', 0, head.indexOf(0))
    const size = Number.parseInt(head.toString('latin1', 124, 135), 8)
    const bytes = await take(size)
    await take((block - (size % block)) % block)
    yield { file: name.replace(/\.\d{7}$/, ''), bytes: Buffer.from(bytes) }
  }
}

/** The pieces of each file together, in order: a file must be read to its end before the next is asked for. */
export async function* filesOf(
  pieces: AsyncGenerator<ArchivePiece>,
): AsyncGenerator<{ readonly file: string; readonly bytes: AsyncIterable<Buffer> }> {
  let current = await pieces.next()
  while (!current.done) {
    const { file } = current.value
    async function* bytes(): AsyncGenerator<Buffer> {
      while (!current.done && current.value.file === file) {
        yield current.value.bytes
        current = await pieces.next()
      }
    }
    const reading = bytes()
    yield { file, bytes: reading }
    // What nobody read of it is read past.
    while (!(await reading.next()).done);
  }
}
