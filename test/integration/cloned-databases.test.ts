import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Client } from 'pg'
import { cloneDatabase } from '../support/database.ts'
import type { ClonedDatabase } from '../support/database.ts'

describe('a database of its own for each test file', () => {
  let mine: ClonedDatabase
  let theirs: ClonedDatabase

  before(async () => {
    ;[mine, theirs] = await Promise.all([cloneDatabase(), cloneDatabase()])
  })
  after(async () => {
    await Promise.all([mine.drop(), theirs.drop()])
  })

  const ask = async (url: string, text: string) => {
    const client = new Client(url)
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(text)).rows
    } finally {
      await client.end()
    }
  }

  it('is migrated', async () => {
    const [row] = await ask(mine.url, `select to_regclass('migration') is not null as migrated`)
    assert.deepEqual(row, { migrated: true })
  })

  it('keeps what one file writes from the others', async () => {
    await ask(mine.url, 'create table only_mine ()')
    const [row] = await ask(theirs.url, `select to_regclass('only_mine') is null as absent`)
    assert.deepEqual(row, { absent: true })
  })
})
