import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Client } from 'pg'
import { findServices } from '../../../src/cases/directory/find-services.ts'
import { readService } from '../../../src/cases/directory/read-services.ts'
import { withDirectory } from '../../support/directory.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'

describe('looking in the directory', () => {
  let at: TestOffice
  let owner: Client
  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    await withDirectory(at)
    owner = new Client({ connectionString: at.url })
    await owner.connect()
  })
  after(async () => {
    await owner.end()
    await at.close()
  })

  const names = async (search: Parameters<typeof findServices>[2]): Promise<readonly string[]> =>
    (await findServices(at.office, undefined, search)).services.map(({ name }) => name)
  const serviceOf = async (name: string): Promise<string> => {
    const sql = 'select id from directory_service where name = $1'
    return (await owner.query<{ id: string }>(sql, [name])).rows[0]?.id ?? ''
  }

  it('is found in a family’s own words, mistyped ones too', async () => {
    assert.equal((await names({ said: 'My child won’t sleep' }))[0], 'Sleep Well clinic')
    assert.ok((await names({ said: 'I look after my mum' })).includes('Young carers’ team'))
    assert.ok((await names({ said: 'autisim' })).includes('Autism parents’ group'))
    assert.ok((await names({ said: 'he wont go to school' })).includes('Back to school steps'))
    assert.deepEqual(await names({ said: 'zeppelin' }), [])
  })

  it('is narrowed by age, place, distance, day, price and what the place has', async () => {
    assert.ok(!(await names({ terms: ['feelings'], age: 8 })).includes('Counselling'))
    assert.ok((await names({ terms: ['feelings'], age: 12 })).includes('Counselling'))
    const near = await findServices(at.office, undefined, { postcode: 'bb11 1ad', withinMiles: 3 })
    assert.ok(
      near.total > 3 && near.services.every(({ metres }) => (metres ?? 9e9) <= 3 * 1609.344),
    )
    assert.deepEqual(
      near.services.map(({ metres }) => metres).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      near.services.map(({ metres }) => metres),
    )
    assert.ok(
      !(await names({ district: 'chorley', terms: ['feeding'] })).includes('Pantry and money chat'),
    )
    assert.deepEqual(await names({ features: ['changing-place'], day: 'SU' }), ['Quiet swim'])
    assert.ok(
      !(await names({ isFree: true, terms: ['separation'] })).includes('Sea and Sand Centre'),
    )
    const unknown = await findServices(at.office, undefined, { said: 'sleep', postcode: 'ZZ1 1ZZ' })
    assert.ok(unknown.postcodeUnknown && unknown.total > 0)
  })

  it('shows what is for professionals to workers alone, and what has closed to nobody who searches', async () => {
    const search = { said: 'duty worker for professionals' }
    const forWorkers = await findServices(at.office, at.caller('sam-patel'), search)
    assert.ok(forWorkers.services.some(({ name }) => name === 'Duty worker, for professionals'))
    assert.ok(!(await names(search)).includes('Duty worker, for professionals'))
    const hidden = await readService(
      at.office,
      undefined,
      await serviceOf('Duty worker, for professionals'),
    )
    assert.ok(!hidden.ok)
    assert.deepEqual(await names({ said: 'Moor End' }), [])
    const closed = await readService(at.office, undefined, await serviceOf('Moor End Holiday Club'))
    assert.ok(closed.ok && closed.value.service.status === 'defunct')
  })

  it('counts searches, those without a result and views, and keeps no word of them', async () => {
    await owner.query('truncate directory_count')
    await names({ said: 'Zebedee Quillfeather at 4 Xylograph', district: 'burnley' })
    await names({ said: 'sleep' })
    await readService(at.office, undefined, await serviceOf('Sleep Well clinic'))
    const { rows } = await owner.query<Record<string, unknown>>(
      'select kind, district, many from directory_count order by kind',
    )
    assert.deepEqual(rows, [
      { kind: 'nothing-found', district: 'burnley', many: 1 },
      { kind: 'search', district: '', many: 1 },
      { kind: 'view', district: '', many: 1 },
    ])
    const { rows: audit } = await owner.query<{ all: string }>(
      `select string_agg(audit::text, ' ') as all from audit`,
    )
    assert.doesNotMatch(audit[0]?.all ?? '', /Zebedee|Quillfeather|Xylograph/)
  })
})
