import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, describe, it } from 'node:test'
import { createHash } from 'node:crypto'
import { folderOfFiles, type Files } from './files.ts'

const at = '2026-03-26T15:00:00.000Z'
const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text))
}

describe('Files in a folder', () => {
  const folders: string[] = []
  let folder: string
  let files: Files

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'threadwell-files-test-'))
    folders.push(folder)
    files = folderOfFiles(folder, 20)
  })
  after(async () => {
    for (const one of folders) await rm(one, { recursive: true, force: true })
  })

  const everything = async (): Promise<string[]> =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((one) => one.isFile())
      .map((one) => one.name)
  const contentOf = async (sha256: string): Promise<string | undefined> => {
    const content = await files.open(sha256)
    return content && (await content.toArray()).join('')
  }

  const listed = async (): Promise<string[]> => {
    const all: string[] = []
    for await (const some of files.kept()) all.push(...some)
    return all.sort()
  }

  it('are known by what is in them', async () => {
    const arrived = await files.receive(pieces('a ', 'letter'), at)
    assert.deepEqual([arrived.sha256, arrived.bytes], [sha256Of('a letter'), 8])
    assert.equal((await arrived.read(2, 100)).toString(), 'letter')
    await files.keep(arrived)
    assert.equal(await contentOf(arrived.sha256), 'a letter')
    assert.deepEqual(await everything(), [arrived.sha256])
  })

  it('are kept once, however often they are sent', async () => {
    for (let sending = 0; sending < 2; sending += 1) {
      const arrived = await files.receive(pieces('the same'), at)
      await files.keep(arrived)
      await arrived.discard()
    }
    assert.deepEqual(await everything(), [sha256Of('the same')])
  })

  it('leave nothing behind when they are not kept', async () => {
    const arrived = await files.receive(pieces('not wanted'), at)
    await arrived.discard()
    assert.deepEqual(await everything(), [])
  })

  it('leave nothing behind when the line drops', async () => {
    async function* dropped(): AsyncGenerator<Uint8Array> {
      yield* pieces('the first half')
      throw new Error('the line dropped')
    }
    await assert.rejects(files.receive(dropped(), at), /the line dropped/)
    assert.deepEqual(await everything(), [])
  })

  it('that are too large are said to be, read to their end and never kept', async () => {
    const arrived = await files.receive(pieces('twenty letters of te', 'x', 't'), at)
    assert.deepEqual([arrived.isTooLarge, arrived.bytes], [true, 22])
    await assert.rejects(files.keep(arrived), /cannot be kept/)
    await arrived.discard()
    assert.deepEqual(await everything(), [])
    const largest = await files.receive(pieces('twenty letters of te'), at)
    assert.equal(largest.isTooLarge, false)
  })

  it('are asked for by nothing but a SHA-256: no name leads out of the folder', async () => {
    for (const name of ['../secret', '..', 'arriving', 'a'.repeat(63), `${'a'.repeat(63)}/`, '']) {
      await assert.rejects(async () => await files.open(name), /SHA-256 only/)
      await assert.rejects(async () => await files.remove(name), /SHA-256 only/)
    }
    assert.equal(await files.open('0'.repeat(64)), undefined)
  })

  it('that were cut off are cleared away once they are old, and only then', async () => {
    await files.receive(pieces('cut off'), '2026-03-26T01:00:00.000Z')
    await files.receive(pieces('arriving'), '2026-03-26T14:59:00.000Z')
    assert.equal(await files.clearArrivals('2026-03-26T03:00:00.000Z'), 1)
    assert.equal((await everything()).length, 1)
  })

  it('are listed by what they are known by, and removed', async () => {
    assert.deepEqual(await listed(), [])
    for (const text of ['one', 'two', 'three']) {
      await files.keep(await files.receive(pieces(text), at))
    }
    await files.receive(pieces('arriving'), at)
    assert.deepEqual(await listed(), ['one', 'two', 'three'].map(sha256Of).sort())
    await files.remove(sha256Of('two'))
    assert.equal(await contentOf(sha256Of('two')), undefined)
  })
})
