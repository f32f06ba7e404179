import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { verifyAudit } from '../../src/cases/audit/verify-audit.ts'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { faultsOf, headOf, openAsOwner, sealAll, type AsOwner } from '../support/sealed-audit.ts'

describe('the chain over the audit', () => {
  let at: TestOffice
  let owner: AsOwner
  /** A link in the middle, and the row it seals. */
  let position: number
  let id: string
  let next: string
  let last: number

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    owner = await openAsOwner(at)
    for (let again = 0; again < 6; again += 1) {
      await readPerson(at.office, at.caller('sam-patel'), at.person('tia-shaw'))
      await readPerson(at.office, at.caller('sam-patel'), '999999')
      await findPeople(at.office, at.caller('sam-patel'), { words: 'Shaw' })
    }
    await sealAll(at)
    last = (await headOf(at)).position
    position = Math.floor(last / 2)
    const two = await owner.rows<{ audit_id: string }>(
      'select audit_id from audit_chain where position >= $1 order by position limit 2',
      [position],
    )
    ;[id, next] = [two[0]?.audit_id ?? '', two[1]?.audit_id ?? '']
  })
  after(async () => {
    await owner.close()
    await at.close()
  })

  it('seals every row once, in order, and nothing is wrong with it', async () => {
    const [counts] = await owner.rows<{ rows: number; sealed: number }>(
      'select (select count(*)::int from audit) as rows, (select count(*)::int from audit_chain) as sealed',
    )
    assert.equal(counts?.sealed, last)
    assert.ok(last >= 18)
    assert.equal(counts.rows, last)
    assert.deepEqual(await faultsOf(at), [])
  })

  it('says how much is not sealed yet and how old the oldest of it is', async () => {
    await sealAll(at)
    await readPerson(at.office, at.caller('sam-patel'), at.person('tia-shaw'))
    const found = await verifyAudit(at.office, {})
    assert.ok(found.ok)
    assert.deepEqual(found.value.unsealed, {
      rows: 1,
      oldest: '2026-03-02T15:00:00Z',
      slippedIn: [],
    })
    await sealAll(at)
  })

  it('is made of every column that the audit has', async () => {
    const columns = await owner.rows<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'audit'::regclass and attnum > 0 and not attisdropped order by 1`,
    )
    assert.deepEqual(
      columns.map((one) => one.name),
      ['action', 'actor', 'at', 'detail', 'id', 'people', 'records', 'refused', 'worker_id'],
    )
  })

  const changes: Readonly<Record<string, string>> = {
    at: `at = at + interval '1 microsecond'`,
    worker_id: `worker_id = (select max(id) from worker where id is distinct from audit.worker_id)`,
    actor: `actor = actor || ' '`,
    action: `action = 'count'`,
    refused: `refused = coalesce(refused, '') || 'x'`,
    people: `people = people || 1::bigint`,
    records: `records = array[0]::bigint[] || records`,
    detail: `detail = detail || '{"found": 0.0}'`,
  }
  for (const [column, change] of Object.entries(changes)) {
    it(`finds a row whose ${column} was altered`, async () => {
      const faults = await owner.tampered([`update audit set ${change} where id = ${id}`])
      assert.deepEqual(faults, [`Position ${position}, row ${id}: the row is not what was sealed.`])
    })
  }

  it('finds a row that was given another number', async () => {
    const faults = await owner.tampered([
      'alter table audit alter id drop identity',
      `update audit set id = -5 where id = ${id}`,
      'alter table audit alter id add generated always as identity (restart with 100000)',
    ])
    assert.deepEqual(faults, [
      `Position ${position}, row ${id}: the row was sealed and is not there.`,
      'Row -5: it stands among sealed rows and was not there when they were sealed.',
    ])
  })

  it('finds a row that was deleted, in the middle and at the end', async () => {
    const middle = await owner.tampered([`delete from audit where id = ${id}`])
    assert.deepEqual(middle, [
      `Position ${position}, row ${id}: the row was sealed and is not there.`,
    ])
    const [end] = await owner.rows<{ audit_id: string; position: string }>(
      'select audit_id, position from audit_chain order by position desc limit 1',
    )
    const atEnd = await owner.tampered([`delete from audit where id = ${end?.audit_id ?? ''}`])
    assert.deepEqual(atEnd, [
      `Position ${end?.position ?? ''}, row ${end?.audit_id ?? ''}: the row was sealed and is not there.`,
    ])
  })

  it('finds a row that was deleted together with its link, in the middle and at the end', async () => {
    const middle = await owner.tampered([
      `delete from audit where id = ${id}`,
      `delete from audit_chain where position = ${position}`,
    ])
    assert.deepEqual(middle, [`Position ${position}: the link is not there.`])
    const atEnd = await owner.tampered([
      'delete from audit where id = (select audit_id from audit_chain order by position desc limit 1)',
      'delete from audit_chain where position = (select max(position) from audit_chain)',
    ])
    assert.match(atEnd.join(), /the chain ends before it, and was sealed up to there/)
  })

  it('finds two rows that changed places', async () => {
    const faults = await owner.tampered([
      `create temp table two as select * from audit where id in (${id}, ${next})`,
      ...['at', 'worker_id', 'actor', 'action', 'refused', 'people', 'records', 'detail'].map(
        (column) =>
          `update audit set ${column} = two.${column} from two where audit.id in (${id}, ${next}) and two.id in (${id}, ${next}) and two.id <> audit.id`,
      ),
      'drop table two',
    ])
    assert.ok(faults.length > 0)
    assert.ok(
      faults.every((fault) => fault.includes(`row ${id}:`) || fault.includes(`row ${next}:`)),
    )
  })

  it('finds two links that changed places', async () => {
    const swap = (column: string): string =>
      `update audit_chain set ${column} = -${column} where position in (${position}, ${position + 1})`
    const faults = await owner.tampered([
      swap('position'),
      `update audit_chain set position = case position when -${position} then ${position + 1} else ${position} end where position < 0`,
    ])
    assert.match(faults[0] ?? '', /it stands where another row was sealed, or beside another/)
  })

  it('finds links that point to each other’s rows', async () => {
    const faults = await owner.tampered([
      `update audit_chain set audit_id = -audit_id where position in (${position}, ${position + 1})`,
      `update audit_chain set audit_id = case position when ${position} then ${next} else ${id} end where audit_id < 0`,
    ])
    assert.equal(faults.length, 2)
    for (const fault of faults) assert.match(fault, /it stands where another row was sealed/)
  })

  it('finds a row that was put in among sealed ones, and one that was added to the chain', async () => {
    const forged = await owner.tampered([
      `delete from audit_gap`,
      `insert into audit (id, at, actor, action) overriding system value values (-1, '2026-03-01', 'system', 'read-person')`,
    ])
    assert.deepEqual(forged, [
      'Row -1: it stands among sealed rows and was not there when they were sealed.',
    ])
    const linked = await owner.tampered([
      `insert into audit (id, at, actor, action) overriding system value values (-1, '2026-03-01', 'system', 'read-person')`,
      `insert into audit_chain select max(position) + 1, -1, sha256('made up') from audit_chain`,
    ])
    assert.match(linked.join(), /row -1: the row is not what was sealed/)
  })

  it('finds a hash that was changed, a link that was taken away, and the note of where sealing is', async () => {
    const changed = await owner.tampered([
      `update audit_chain set hash = sha256('x') where position = ${position}`,
    ])
    assert.deepEqual(changed, [
      `Position ${position}, row ${id}: the row is what was sealed, and its hash was changed.`,
    ])
    const gone = await owner.tampered([`delete from audit_chain where position = ${position}`])
    assert.match(gone.join(), /the link is not there/)
    assert.match(gone.join(), new RegExp(`Row ${id}: it stands among sealed rows`))
    const noted = await owner.tampered([`update audit_seal set hash = sha256('x')`])
    assert.match(noted.join(), /written again/)
    assert.match((await owner.tampered(['delete from audit_seal'])).join(), /ends before it/)
  })

  it('finds a chain that was written again whole by the head that was kept elsewhere, and by nothing else', async () => {
    const kept = await headOf(at)
    const again = `do $$
      declare one record; last bytea := decode(repeat('00', 32), 'hex');
      begin
        update audit set action = 'count' where id = ${id};
        for one in select link.position, audit_text(audit) as said from audit_chain link
          join audit on audit.id = link.audit_id order by link.position
        loop
          last := sha256(last || convert_to(one.said, 'UTF8'));
          update audit_chain set hash = last where position = one.position;
        end loop;
        update audit_seal set hash = last;
      end $$`
    assert.deepEqual(await owner.tampered([again]), [])
    await owner.rows('create table before_audit as table audit')
    await owner.rows('create table before_chain as table audit_chain')
    await owner.rows('create table before_seal as table audit_seal')
    await owner.rows(again)
    const found = await faultsOf(at, { kept })
    await owner.rows('delete from audit_chain')
    await owner.rows('insert into audit_chain table before_chain')
    await owner.rows('delete from audit_seal')
    await owner.rows('insert into audit_seal table before_seal')
    await owner.rows(
      'update audit set action = before_audit.action from before_audit where before_audit.id = audit.id',
    )
    assert.match(found.join(), /another than the one that was kept/)
    assert.deepEqual(await faultsOf(at, { kept }), [])
    const ahead = { ...kept, position: kept.position + 1000 }
    assert.match((await faultsOf(at, { kept: ahead })).join(), /ends before it/)
  })

  it('finds any single byte of any sealed row that is another', async () => {
    const rows = await owner.rows<{ id: string; columns: Record<string, string | null> }>(
      `select id, jsonb_build_object('actor', actor, 'action', action, 'refused', refused, 'people', people::text,
         'records', records::text, 'detail', detail::text, 'at', at::text) as columns
       from audit join audit_chain on audit_id = id`,
    )
    const byte = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 32, max: 126 }))
    let tried = 0
    await fc.assert(
      fc.asyncProperty(byte, async ([which, column, place, code]) => {
        const one = rows[which % rows.length]
        const named = Object.entries(one?.columns ?? {}).filter(([, text]) => text)
        const [name, text] = named[column % named.length] ?? []
        if (!one || !name || !text) return
        const where = place % text.length
        const other = text.slice(0, where) + String.fromCharCode(code) + text.slice(where + 1)
        const types: Readonly<Record<string, string>> = {
          ...{ people: 'bigint[]', records: 'bigint[]', detail: 'jsonb', at: 'timestamptz' },
        }
        const type = types[name] ?? 'text'
        // Not every byte makes a row that can be kept, and some spell the same value.
        const [differs] = await owner
          .rows<{ differs: boolean }>(`select $1::${type}::text <> $2 as differs`, [other, text])
          .catch(() => [])
        if (!differs?.differs) return
        tried += 1
        const faults = await owner.tampered([
          `update audit set ${name} = '${other.replaceAll(`'`, `''`)}'::${type} where id = ${one.id}`,
        ])
        assert.equal(faults.length, 1)
        assert.match(faults[0] ?? '', new RegExp(`row ${one.id}: the row is not what was sealed`))
      }),
      { numRuns: 150 },
    )
    assert.ok(tried > 20, `only ${tried} of them were rows that can be kept`)
  })
})
