import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { annexLists } from '../../../src/returns/annex-a/2024/lists.ts'
import type { Cell } from '../../../src/returns/annex-a/2024/list.ts'
import { withoutTheHour } from '../../../src/returns/annex-a/2024/same-bytes.ts'
import { workbookOf } from '../../../src/returns/annex-a/2024/workbook.ts'

/** The files of a zip archive by name, read by its directory as any reader does. */
function unpacked(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let entry = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const name = archive.toString('utf8', entry + 46, entry + 46 + archive.readUInt16LE(entry + 28))
    const local = archive.readUInt32LE(entry + 42)
    const begins = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(begins, begins + archive.readUInt32LE(entry + 20))
    files.set(name, inflateRawSync(packed).toString('utf8'))
    entry +=
      46 +
      archive.readUInt16LE(entry + 28) +
      archive.readUInt16LE(entry + 30) +
      archive.readUInt16LE(entry + 32)
  }
  return files
}

const formula = '=HYPERLINK("http://example.org","open me")'
const contact: readonly Cell[] = [
  formula,
  'a) Male',
  'a) White',
  '2020-02-29',
  6,
  '2026-03-26',
  '+1',
]

const filled = annexLists.map((list) => ({ list, rows: list.number === 1 ? [contact] : [] }))

describe('the workbook of Annex A', async () => {
  const archive = Buffer.from(await workbookOf(filled))
  const files = unpacked(archive)
  const first = files.get('xl/worksheets/sheet1.xml') ?? ''

  it('has a sheet for each list, in their order', () => {
    const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)]
    assert.deepEqual(
      names.map(([, name]) => name),
      annexLists.map(({ number }) => `List ${number}`),
    )
  })

  it('has the headings in the first row, and no other row in a list of nobody', () => {
    const words = files.get('xl/sharedStrings.xml') ?? ''
    for (const { columns } of annexLists)
      for (const { title } of columns)
        assert.ok(words.includes(title.replaceAll('&', '&amp;')), title)
    assert.equal(first.match(/<row /g)?.length, 2)
    assert.equal(files.get('xl/worksheets/sheet11.xml')?.match(/<row /g)?.length, 1)
  })

  it('has no formula, whatever somebody wrote', () => {
    assert.ok((files.get('xl/sharedStrings.xml') ?? '').includes('=HYPERLINK('))
    for (const [name, text] of files) assert.ok(!/<f[ >]/.test(text), name)
  })

  it('has dates that a spreadsheet counts with: 26 March 2026 is day 46107', () => {
    assert.match(first, /<c r="F2"[^>]*><v>46107<\/v>/)
    assert.match(files.get('xl/styles.xml') ?? '', /dd\/mm\/yyyy/)
  })

  it('is the same bytes whenever it is written', () => {
    const later = Buffer.from(archive)
    const end = later.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
    const entry = later.readUInt32LE(end + 16)
    later.writeUInt32LE(0x5d_39_a0_00, entry + 12)
    later.writeUInt32LE(0x5d_39_a0_00, later.readUInt32LE(entry + 42) + 10)
    assert.ok(!later.equals(archive))
    assert.ok(withoutTheHour(later).equals(archive))
  })

  it('is refused as no archive when it is something else', () => {
    assert.throws(() => withoutTheHour(Buffer.from('PK but nothing else')), /no zip archive/)
  })
})
