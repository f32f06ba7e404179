import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { measureMatching, matchingAsTable, type Matching } from '../../bench/measure/matching.ts'
import { cloneDatabase, type ClonedDatabase } from '../support/database.ts'

// The floors are a little under what was measured (see the README of the benchmark); a rule that is loosened or
// tightened without thought falls below one of them.
describe('duplicates in a register with planted ones', () => {
  let database: ClonedDatabase
  let found: Matching

  before(async () => {
    database = await cloneDatabase()
    found = await measureMatching(database.url, 3000, 400_000)
  })
  after(async () => {
    await database.drop()
  })

  it('are proposed, and few others are', () => {
    const used = found.judged.find((one) => one.isUsed)
    assert.ok(used && used.recall >= 0.95, matchingAsTable(found))
    assert.ok(used.precision >= 0.97, matchingAsTable(found))
  })
})
