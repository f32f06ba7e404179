import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { askingFor } from '../../src/cases/act.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import type { Asking } from '../../src/store/asking.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

/** Every table that holds something about people, and every one that proves who somebody is. */
const guarded = [
  'account',
  'addendum',
  'address',
  'allocation',
  'answer_contest',
  'answer_history',
  'audit',
  'dated_fact',
  'deadline',
  'deadline_history',
  'hand_over',
  'information_request',
  'intake_change',
  'intake_row',
  'message',
  'one_time_link',
  'person',
  'person_history',
  'person_name_part',
  'record',
  'record_part',
  'record_person',
  'relationship',
  'row_history',
  'search',
  'session',
  'sign_off',
  'statement_note',
  'subject',
  'worker',
  'worker_post',
]

describe('row security', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    const started = await startProcess(at.office, at.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [at.person('ellie-mae-thornley')],
    })
    assert.ok(started.ok)
  })
  after(async () => {
    await at.close()
  })

  async function count(asking: Asking, table: string): Promise<number> {
    return await at.office.store.transaction(asking, async (work) => {
      const [row] = await work.hot<{ many: number }>(
        `count-${table}`,
        `select count(*)::int as many from ${table}`,
        [],
      )
      return row?.many ?? -1
    })
  }

  it('gives no rows of any guarded table to a query that does not say who asks', async () => {
    for (const table of guarded) assert.equal(await count({}, table), 0, table)
  })

  it('guards every table but the few that hold nothing about anybody', async () => {
    const owner = new pg.Client({ connectionString: at.url })
    await owner.connect()
    const { rows } = await owner.query<{ relname: string }>(
      `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and not relrowsecurity order by 1`,
    )
    await owner.end()
    assert.deepEqual(
      rows.map((row) => row.relname),
      ['installation', 'migration', 'name_part', 'team'],
    )
  })

  it('does not let the application change or remove an audit row', async () => {
    for (const statement of [
      'update audit set action = $1',
      'delete from audit where action = $1',
    ]) {
      const tried = at.office.store.transaction({ system: true }, async (work) => {
        await work.hot(statement.slice(0, 6), statement, ['x'])
      })
      await assert.rejects(tried, /permission denied/)
    }
  })

  it('shows a record of the front door to the front door, and to nobody’s district team', async () => {
    const seenBy = async (username: string): Promise<number> =>
      await count(askingFor(at.office.practice, at.caller(username)), 'record')
    assert.equal(await seenBy('joanne-whitworth'), 1)
    assert.equal(await seenBy('megan-tyldesley'), 1)
    assert.equal(await seenBy('ben-holroyd'), 0)
  })

  it('hides a restricted person from everyone but those who must know that somebody is', async () => {
    const people = async (username: string): Promise<number> =>
      await count(askingFor(at.office.practice, at.caller(username)), 'person where restricted')
    assert.equal(await people('joanne-whitworth'), 0)
    assert.ok((await people('sam-patel')) > 0)
  })

  it('forgets who asked when the transaction ends', async () => {
    assert.ok((await count({ system: true }, 'person')) > 0)
    assert.equal(await count({}, 'person'), 0)
  })
})
