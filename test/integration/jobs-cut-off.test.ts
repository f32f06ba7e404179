import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startJobs } from '../../src/jobs/start-jobs.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const ends = 3

/** The first ends of tasks that somebody would note are not: the database goes away from whoever notes them. */
const cutOff = `
  create sequence cut_off;
  create function cut_off() returns trigger language plpgsql as $$
  begin
    if nextval('cut_off') <= ${ends} then
      perform pg_terminate_backend(pg_backend_pid());
    end if;
    return old;
  end $$;
  create trigger cut_off before delete on graphile_worker._private_jobs
    for each row execute function cut_off();`

describe('the background work', () => {
  let at: TestOffice
  let owner: pg.Client
  const said: string[] = []
  const log = { info: () => undefined, error: (line: string) => void said.push(line) }
  const start = () => startJobs({ office: at.office, databaseUrl: at.url, post: undefined, log })

  before(async () => {
    at = await testOffice('2026-06-01T04:30:00Z')
    owner = new pg.Client({ connectionString: at.url })
    await owner.connect()
    // Its queue makes its tables when it first begins.
    await (await start()).stop()
    await owner.query(cutOff)
  })
  after(async () => {
    await owner.end()
    await at.close()
  })

  const asked = async (): Promise<number> =>
    Number((await owner.query<{ is: string }>('select last_value as is from cut_off')).rows[0]?.is)

  it('is begun again, and ends nothing else, when the database goes away as the end of a task is noted', async () => {
    const jobs = await start()
    for (let look = 0; (await asked()) <= ends && look < 400; look += 1) await pause(50)
    await jobs.stop()
    assert.ok((await asked()) > ends, said.join('\n'))
    assert.ok(said.includes('The background work ended, and is begun again'), said.join('\n'))
  })
})
