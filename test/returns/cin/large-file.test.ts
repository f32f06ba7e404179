import assert from 'node:assert/strict'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { cin202526 } from '../../../src/returns/cin/2025-26/specification.ts'
import { openFile } from '../../../src/returns/open-file.ts'
import { readingLimits } from '../../../src/returns/reading-limits.ts'
import type { SourceFile } from '../../../src/returns/source-file.ts'
import { generatedReturn } from './generated-return.ts'
import { readCensus } from './judge-return.ts'

const MEGABYTE = 1024 * 1024
const folder = await mkdtemp(join(tmpdir(), 'threadwell-cin-'))
after(async () => await rm(folder, { recursive: true, force: true }))

describe('a file of 200 MB', () => {
  it('is refused before it is read where its size is known', async () => {
    const path = join(folder, 'large.xml')
    await writeFile(path, '<?xml version="1.0"?><Message>')
    await truncate(path, 200 * MEGABYTE)
    const opened = await openFile(path, readingLimits.bytes, () => undefined)
    assert.ok(!opened.ok)
    assert.equal(
      opened.refusal.message,
      'The file large.xml has 200 MB. At most 128 MB are read, several times the return of the largest authority.',
    )
  })

  it('is read in bounded memory where it is not, and refused once it is too much', async () => {
    const before = process.memoryUsage().rss
    let bytes = 0
    let most = 0
    async function* watched() {
      for await (const chunk of generatedReturn(200_000)) {
        bytes += chunk.length
        most = Math.max(most, process.memoryUsage().rss - before)
        yield chunk
      }
    }
    const read = await readCensus(watched())
    assert.ok(!read.ok)
    assert.match(read.refusal.message, /larger than 128 MB|more than 1000000 records/)
    assert.ok(bytes <= 130 * MEGABYTE, `${bytes} bytes were read`)
    assert.ok(most < 700 * MEGABYTE, `${Math.round(most / MEGABYTE)} MB were used`)
  })
})

describe('a path that is no census', () => {
  const validate = async (...paths: string[]) => {
    const files: SourceFile[] = []
    for (const path of paths) {
      const opened = await openFile(path, readingLimits.bytes, () => undefined)
      if (!opened.ok) return opened.refusal.message
      files.push(opened.value)
    }
    const validated = await cin202526.validate(files, { anyYear: false, beside: {} })
    return validated.ok ? 'read' : validated.refusal.message
  }

  it('is refused in plain words', async () => {
    const empty = join(folder, 'empty.xml')
    await writeFile(empty, '')
    const childless = join(folder, 'childless.xml')
    await writeFile(
      childless,
      '<Message><Header><CollectionDetails><Year>2026</Year></CollectionDetails></Header></Message>',
    )
    assert.equal(
      await validate(join(folder, 'none.xml')),
      'There is no file none.xml, or it is closed to you.',
    )
    assert.match(await validate(folder), /^There is no file /)
    assert.equal(await validate(empty), 'The file empty.xml is empty.')
    assert.equal(await validate(childless), 'There are no children in the file.')
    assert.equal(await validate(childless, childless), 'A children in need census is one XML file.')
  })
})
