import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Client } from 'pg'
import { readDirectoryDesk } from '../../../src/cases/directory/read-desk.ts'
import { editEntry } from '../../../src/cases/directory/edit-directory.ts'
import { readDecision } from '../../../src/cases/reading/read-decision.ts'
import { readRecord } from '../../../src/cases/reading/read-record.ts'
import { decide, submittedContact } from '../../support/contact.ts'
import { anEntry, withDirectory } from '../../support/directory.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'

describe('a family that is pointed to a service of the directory', () => {
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

  const called = async (name: string): Promise<{ service: string; entry: string }> => {
    const { rows } = await owner.query<{ service: string; entry: string }>(
      `select id as service, entry_id as entry from directory_service where name = $1`,
      [name],
    )
    return rows[0] ?? { service: '', entry: '' }
  }

  it('is pointed to one of the list; the record remembers which, the letter names it, and it is counted', async () => {
    const contact = await submittedContact(at, ['ellie-mae-thornley'])
    const before = await readDecision(at.office, at.caller('sam-patel'), contact.id)
    assert.ok(before.ok)
    const names = before.value.entries.map(({ name }) => name)
    assert.ok(names.includes('Sleep Well clinic, Roseland Family Centres'))
    assert.ok(names.includes('Moor End Holiday Club, Moor End Play (closed)'))

    const { service, entry } = await called('Sleep Well clinic')
    const answers = {
      ...{ outcome: 'signposted', signpostedInDirectory: 'yes', signpostedEntry: entry },
    }
    const decided = await decide(at, contact, answers)
    assert.ok(decided.ok, JSON.stringify(decided))
    const file = await readRecord(at.office, at.caller('sam-patel'), contact.id)
    assert.ok(file.ok)
    assert.deepEqual(file.value.parts[0]?.view.values.signpostedEntry, [entry])
    const letter = file.value.messages.find((one) => one.kind === 'feedback')
    assert.match(
      letter?.body ?? '',
      /how to reach it: Sleep Well clinic, Roseland Family Centres\./,
    )

    const { rows } = await owner.query(
      `select service_id, many from directory_count where kind = 'signpost'`,
    )
    assert.deepEqual(rows, [{ service_id: service, many: 1 }])
    const desk = await readDirectoryDesk(at.office, at.caller('leah-brindle'))
    assert.ok(desk.ok)
    assert.ok(desk.value.counts.some(({ kind, many }) => kind === 'signpost' && many === 1))
  })

  it('stays pointed to it when the service closes', async () => {
    const { service, entry } = await called('Sleep Well clinic')
    const shut = anEntry({ name: 'Sleep Well clinic', status: 'defunct', terms: ['sleep'] })
    const edited = await editEntry(at.office, at.caller('leah-brindle'), {
      serviceId: service,
      entry: shut,
    })
    assert.ok(edited.ok)
    assert.deepEqual(await called('Sleep Well clinic'), { service, entry })
    const { rows } = await owner.query('select name from entry where id = $1', [entry])
    assert.deepEqual(rows, [{ name: 'Sleep Well clinic, Roseland Family Centres (closed)' }])
  })

  it('is told of a service that is not in the directory in words, as before', async () => {
    const contact = await submittedContact(at, ['ellie-mae-thornley'])
    const answers = {
      ...{ outcome: 'signposted', signpostedInDirectory: 'no', signpostedTo: 'The church hall' },
    }
    assert.ok((await decide(at, contact, answers)).ok)
    const file = await readRecord(at.office, at.caller('sam-patel'), contact.id)
    assert.ok(file.ok)
    const letter = file.value.messages.find((one) => one.kind === 'feedback')
    assert.match(letter?.body ?? '', /how to reach it\. We will not/)
  })
})
