import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { annexLists } from '../../../src/returns/annex-a/2024/lists.ts'
import { publishedColumns } from './published-columns.ts'

describe('the lists of Annex A', async () => {
  const published = await publishedColumns()

  it('are eleven, with 169 columns between them', () => {
    assert.deepEqual(
      annexLists.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    )
    assert.equal(published.length, 169)
  })

  for (const { number, title, columns } of annexLists) {
    it(`have the supplied columns in the supplied order: ${number}, ${title}`, () => {
      const supplied = published.filter(({ list }) => list === number)
      assert.deepEqual(
        columns.map((column) => ({ title: column.title, isDate: column.kind === 'date' })),
        supplied.map(({ column, type }) => ({ title: column, isDate: type === 'date' })),
      )
    })
  }

  it('say where the supplied columns come from', async () => {
    const readme = await readFile(
      new URL('../../../src/returns/annex-a/README.md', import.meta.url),
      'utf8',
    )
    assert.match(readme, /columns\.csv.*liia-tools-pipeline.*MIT/s)
  })
})
