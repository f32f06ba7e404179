import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import {
  readBoard,
  readDecidedToday,
  type DecidedBoard,
} from '../../src/cases/reading/read-board.ts'
import { decide, submittedContact } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

/** What sets copies of a decided contact apart from it. */
interface Copied {
  readonly name: string
  readonly told?: boolean
  readonly walled?: boolean
  readonly locality?: string | null
}

describe('what was decided today', () => {
  let at: TestOffice
  let decidedId: string

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    const contact = await submittedContact(at, ['jayden-crossley'])
    const decided = await decide(at, contact, {})
    assert.ok(decided.ok, JSON.stringify(decided))
    decidedId = contact.id
  })
  after(async () => {
    await at.close()
  })

  /** As many more decided contacts like the one there is, an hour earlier. */
  async function alsoDecided(
    many: number,
    { told = false, walled = false, locality = 'east', name }: Copied,
  ): Promise<void> {
    const client = new pg.Client({ connectionString: at.url })
    await client.connect()
    try {
      await client.query(
        `with copied as (
           insert into record (process, reference, way_in, happened_at, started_at, team_id, locality, worry,
             authorised_at, authorised_by, referrer_told_at, walled)
           select process, $3 || '-' || number, way_in, happened_at, started_at, team_id, $6, worry,
             authorised_at - interval '1 hour', authorised_by, case when $4 then authorised_at end, $5
           from record, generate_series(1, $2::int) number where id = $1
           returning id, process, team_id, locality, walled, started_at)
         insert into record_part (record_id, subject_id, process, team_id, locality, walled, recorded_at)
         select id, $7, process, team_id, locality, true, started_at from copied where walled`,
        [decidedId, many, name, told, walled, locality, at.person('freya-pemberton')],
      )
    } finally {
      await client.end()
    }
  }

  async function read(
    username: string,
    { locality = 'east', page = 1 }: { locality?: string | null; page?: number } = {},
  ): Promise<DecidedBoard> {
    const filter = { process: 'contact', locality, page }
    const list = await readDecidedToday(at.office, at.caller(username), filter)
    assert.ok(list.ok, JSON.stringify(list))
    const board = await readBoard(at.office, at.caller(username), filter)
    assert.ok(board.ok)
    assert.deepEqual(board.value.decided, list.value.decided)
    return list.value
  }

  it('is counted on the board as it is listed, with whoever must still be told', async () => {
    const { decided, rows, more } = await read('joanne-whitworth')
    assert.deepEqual(decided, { total: 1, untold: 1 })
    assert.deepEqual([rows.map((row) => row.id), more], [[decidedId], false])
    assert.deepEqual((await read('joanne-whitworth', { locality: 'north' })).rows, [])
  })

  it('has fifty on a page, and those whose referrer must be told stand first', async () => {
    await alsoDecided(30, { name: 'told', told: true })
    await alsoDecided(40, { name: 'untold' })
    const first = await read('joanne-whitworth')
    assert.deepEqual(first.decided, { total: 71, untold: 41 })
    assert.deepEqual([first.rows.length, first.more], [50, true])
    assert.equal(first.rows[0]?.id, decidedId)
    assert.ok(first.rows.slice(0, 41).every((row) => row.referrer_told_at === null))
    const second = await read('joanne-whitworth', { page: 2 })
    assert.deepEqual([second.rows.length, second.more], [21, false])
    const ids = [...first.rows, ...second.rows].map((row) => row.id)
    assert.equal(new Set(ids).size, 71)
  })

  it('has what belongs to no locality in a list of its own', async () => {
    await alsoDecided(2, { name: 'nowhere', locality: null })
    const { decided, rows } = await read('joanne-whitworth', { locality: null })
    assert.deepEqual([decided.total, rows.length], [2, 2])
  })

  it('neither counts nor lists what a worker may not see', async () => {
    await alsoDecided(1, { name: 'walled', walled: true, locality: 'north' })
    const hidden = await read('joanne-whitworth', { locality: 'north' })
    assert.deepEqual([hidden.decided.total, hidden.rows.length], [0, 0])
    const shown = await read('sam-patel', { locality: 'north' })
    assert.deepEqual([shown.decided.total, shown.rows.length], [1, 1])
  })

  it('is not there for a worker of a district team', async () => {
    const filter = { process: 'contact', locality: 'east', page: 1 }
    const refused = await readDecidedToday(at.office, at.caller('ben-holroyd'), filter)
    assert.ok(!refused.ok && refused.refusal.kind === 'not-found')
  })

  it('begins anew at midnight', async () => {
    at.clock.moveTo('2026-03-27T00:05:00Z')
    assert.deepEqual((await read('joanne-whitworth')).decided, { total: 0, untold: 0 })
  })
})
