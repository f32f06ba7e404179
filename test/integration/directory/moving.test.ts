import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { takeInWhole } from '../../../src/cases/moving/take-in-whole.ts'
import { cloneDatabase } from '../../support/database.ts'
import { withDirectory } from '../../support/directory.ts'
import { carriedIn, exported, houseAt, ownFolder } from '../../support/house.ts'
import { testOffice } from '../../support/office.ts'

describe('the directory in an export', () => {
  it('is there whole, comes back the same to the byte, and leaves out what lets a keeper in', async () => {
    const at = await testOffice('2026-03-26T15:15:00Z')
    await withDirectory(at)
    const folder = ownFolder()
    const first = await exported(houseAt(at.url), folder)
    const tables = [...first.keys()].filter((file) => /tables\/directory_/.test(file))
    assert.equal(tables.length, 13)
    assert.ok(!tables.some((file) => file.includes('directory_key')))
    const empty = await cloneDatabase()
    const taken = await takeInWhole(houseAt(empty.url), carriedIn(folder), {
      ...{ replace: false, noun: 'folder', say: () => undefined, action: 'import' },
    })
    assert.ok(taken.ok, JSON.stringify(taken))
    const again = await exported(houseAt(empty.url), ownFolder())
    assert.deepEqual(
      tables.filter((file) => first.get(file) !== again.get(file)),
      [],
    )
    await empty.drop()
    await at.close()
  })
})
