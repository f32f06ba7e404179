import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { cloneDatabase, type ClonedDatabase } from '../support/database.ts'
import { startProgram, type Program } from '../support/program.ts'

describe('starting Threadwell', () => {
  let database: ClonedDatabase

  before(async () => {
    database = await cloneDatabase()
  })
  after(async () => {
    await database.drop()
  })

  async function stopped(program: Program): Promise<number | null> {
    program.process.kill('SIGTERM')
    return await program.ended
  }

  it('on a real server without the demonstration prints one link for the first administrator, and stops cleanly', async () => {
    const program = startProgram({ DATABASE_URL: database.url, PORT: '0' })
    const address = await program.address
    assert.equal((await fetch(`${address}/health/live`)).status, 200)
    assert.deepEqual(await (await fetch(`${address}/health/ready`)).json(), { ready: true })
    const link = /http\S+\/first-administrator\/\S+/.exec(program.said())?.[0]
    assert.ok(link, program.said())
    assert.equal(await stopped(program), 0)
    assert.doesNotMatch(program.said(), /invented people/)
  })

  it('says that the port is taken, and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const program = startProgram({ DATABASE_URL: database.url, PORT: port })
    assert.equal(await program.ended, 1)
    assert.match(program.said(), /That port is taken.*PORT=3001/)
    taken.close()
  })

  it('says that PORT is not a port', async () => {
    const program = startProgram({ DATABASE_URL: database.url, PORT: 'http' })
    assert.equal(await program.ended, 1)
    assert.match(program.said(), /PORT is “http”, which is not a port/)
  })

  it('says that the database cannot be reached', async () => {
    const program = startProgram({
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      PORT: '0',
    })
    assert.equal(await program.ended, 1)
    assert.match(program.said(), /could not be reached\. Nothing was changed/)
  })

  it('leaves a newer database alone and says so', async () => {
    const newer = await cloneDatabase()
    const owner = new pg.Client({ connectionString: newer.url })
    await owner.connect()
    await owner.query(
      `insert into migration (name, checksum) values ('9999-from-the-future.sql', 'x')`,
    )
    await owner.end()
    const program = startProgram({ DATABASE_URL: newer.url, PORT: '0' })
    assert.equal(await program.ended, 1)
    assert.match(program.said(), /used by a newer Threadwell/)
    await newer.drop()
  })

  it('says which authority a database belongs to', async () => {
    const other = await cloneDatabase()
    const owner = new pg.Client({ connectionString: other.url })
    await owner.connect()
    await owner.query(
      `insert into installation (authority, demonstration, made_at) values ('elsewhere', false, '2026-01-01')`,
    )
    await owner.end()
    const program = startProgram({ DATABASE_URL: other.url, PORT: '0' })
    assert.equal(await program.ended, 1)
    assert.match(program.said(), /belongs to “elsewhere”/)
    await other.drop()
  })
})
