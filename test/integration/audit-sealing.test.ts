import assert from 'node:assert/strict'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { sealAudit } from '../../src/cases/audit/seal-audit.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { audit } from '../../src/commands/audit.ts'
import type { Surroundings } from '../../src/commands/command.ts'
import { keepSealing } from '../../src/jobs/seal-audit.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { faultsOf, openAsOwner, sealAll, type AsOwner } from '../support/sealed-audit.ts'

describe('sealing the audit', () => {
  let at: TestOffice
  let owner: AsOwner
  let folder: string

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    owner = await openAsOwner(at)
    folder = await mkdtemp(join(tmpdir(), 'threadwell-audit-'))
  })
  after(async () => {
    await owner.close()
    await at.close()
    await rm(folder, { recursive: true })
  })

  const look = async () =>
    await readPerson(at.office, at.caller('sam-patel'), at.person('tia-shaw'))
  const unsealed = async (): Promise<number> => {
    const [row] = await owner.rows<{ unsealed: number }>(
      'select count(*)::int as unsealed from audit where not exists (select from audit_chain where audit_id = id)',
    )
    return row?.unsealed ?? -1
  }
  const insert = `insert into audit (at, actor, action) values ('2026-03-02T15:00:00Z', 'system', 'test')`

  it('seals late what was committed late, after rows with higher numbers', async () => {
    const slow = new pg.Client({ connectionString: at.url })
    await slow.connect()
    await slow.query('begin')
    const { rows } = await slow.query<{ id: string }>(`${insert} returning id`)
    await look()
    await sealAll(at)
    assert.equal(await unsealed(), 0)
    await look()
    await sealAll(at)
    await slow.query('commit')
    await slow.end()
    assert.equal(await unsealed(), 1)
    assert.deepEqual(await faultsOf(at), [])
    await sealAll(at)
    assert.equal(await unsealed(), 0)
    const [last] = await owner.rows<{ audit_id: string }>(
      'select audit_id from audit_chain where audit_id < (select up_to from audit_seal) order by position desc limit 1',
    )
    assert.equal(last?.audit_id, rows[0]?.id)
    assert.deepEqual(await faultsOf(at), [])
  })

  it('forgets a number that nobody will ever use, a thousand transactions later', async () => {
    await owner.rows(`select nextval('audit_id_seq')`)
    await look()
    await sealAll(at)
    const gaps = async () => (await owner.rows('select * from audit_gap')).length
    assert.ok((await gaps()) > 0)
    await owner.rows('update audit_gap set since = since - 2000')
    await sealAll(at)
    assert.equal(await gaps(), 0)
  })

  it('is done by one of several at a time, while requests go on', async () => {
    const ends = new AbortController()
    const log = { info: () => undefined, error: () => undefined }
    const sealers = [1, 2, 3].map(() => keepSealing({ office: at.office, log }, ends.signal))
    for (let again = 0; again < 20; again += 1) await Promise.all([look(), look(), look()])
    for (let tries = 0; (await unsealed()) > 0 && tries < 400; tries += 1) await pause(50)
    assert.equal(await unsealed(), 0)
    ends.abort()
    await Promise.all(sealers)
    assert.deepEqual(await faultsOf(at), [])
  })

  it('is not the application’s to undo: its role changes nothing of the audit or the chain', async () => {
    const role = new pg.Client({ connectionString: at.url, options: '-c role=threadwell_app' })
    await role.connect()
    for (const statement of [
      `update audit set action = 'x'`,
      'delete from audit',
      'delete from audit_chain',
      `insert into audit_chain values (0, 0, '\\x00')`,
      'update audit_seal set position = 0',
      'delete from audit_look',
      `select archive_audit(1, '\\x00', '\\x00', '2026-03-02')`,
    ]) {
      await assert.rejects(role.query(statement), /permission denied/, statement)
    }
    await role.end()
  })

  const run = async (...args: string[]): Promise<{ code: number; said: string }> => {
    const lines: string[] = []
    const say = (line: string): void => void lines.push(line)
    const code = await audit.run(args, {
      openOffice: () => Promise.resolve(at.office),
      openHouse: () => Promise.resolve({ databaseUrl: at.url, clock: at.clock }),
      print: say,
      progress: say,
    } as unknown as Surroundings)
    return { code, said: lines.join('\n') }
  }

  it('is checked from the command line, which ends with 1 when anything is wrong', async () => {
    await sealAudit(at.office)
    const head = await run('head')
    assert.equal(head.code, 0)
    const [kept = ''] = head.said.split('\n')
    const whole = await run('verify', '--from-head', kept)
    assert.match(whole.said, /^Sealed: \d+ rows, each as it was sealed/)
    assert.equal(whole.code, 0)
    const wrong = kept.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const other = await run('verify', '--from-head', wrong)
    assert.equal(other.code, 1)
    assert.match(other.said, /another than the one that was kept/)
    assert.equal((await run('verify', '--from-head', 'x')).code, 2)
    assert.equal((await run('nothing')).code, 2)
  })

  it('puts the oldest part away, and the chain goes on from its end', async () => {
    const file = join(folder, 'first.gz')
    const early = await run('archive', '--before', '2026-03-02', file)
    assert.equal(early.code, 1)
    assert.match(early.said, /No sealed row is older than 2026-03-02. Nothing was taken out/)
    await assert.rejects(access(file))
    assert.match((await run('archive', '--before', '2026-03-09', file)).said, /still to come/)

    at.clock.moveTo('2026-03-05T09:00:00Z')
    await look()
    await sealAll(at)
    const kept = (await run('head')).said.split('\n')[0] ?? ''
    const rowsBefore = await owner.rows('select from audit')
    const done = await run('archive', '--before', '2026-03-05', file)
    assert.equal(done.code, 0, done.said)
    const taken = Number(/: (\d+) rows?, up to/.exec(done.said)?.[1])
    assert.ok(taken > 60)
    assert.equal((await owner.rows('select from audit')).length, rowsBefore.length - taken + 1)
    await sealAll(at)
    assert.deepEqual(await faultsOf(at), [])
    const joined = await run('verify', '--archive', file, '--from-head', kept)
    assert.equal(joined.code, 0, joined.said)
    assert.ok(Number(/Sealed: (\d+)/.exec(joined.said)?.[1]) > taken)
  })

  it('tells an archive that was changed, cut off, or is another', async () => {
    const file = join(folder, 'first.gz')
    const bytes = await readFile(file)
    const spoilt = join(folder, 'spoilt.gz')
    await writeFile(spoilt, bytes.subarray(0, bytes.length - 40))
    const cut = await run('verify', '--archive', spoilt)
    assert.equal(cut.code, 1)
    assert.match(cut.said, /cannot be used: it is damaged, is cut off/)

    const { gunzipSync, gzipSync } = await import('node:zlib')
    const text = gunzipSync(bytes).toString()
    await writeFile(spoilt, gzipSync(text.replace('read-person', 'find-people')))
    const changed = await run('verify', '--archive', spoilt)
    assert.equal(changed.code, 1)
    assert.match(changed.said, /the row is not what was sealed/)
    assert.equal((await run('verify', '--archive', join(folder, 'none.gz'))).code, 2)
    assert.equal((await run('archive', '--before', '2026-03-05', file)).code, 2)
  })

  it('puts nothing away that is broken', async () => {
    at.clock.moveTo('2026-03-09T09:00:00Z')
    await look()
    await sealAll(at)
    await owner.rows(
      `update audit set actor = 'nobody' where id = (select min(audit_id) from audit_chain)`,
    )
    const refused = await run('archive', '--before', '2026-03-09', join(folder, 'second.gz'))
    assert.equal(refused.code, 1)
    assert.match(refused.said, /The chain is broken. Position \d+, row \d+: the row is not what/)
    await assert.rejects(access(join(folder, 'second.gz')))
  })
})
