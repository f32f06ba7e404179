import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Client } from 'pg'
import {
  editEntry,
  decideDirectoryChange,
  makeKeeperLink,
} from '../../../src/cases/directory/edit-directory.ts'
import {
  askForKeeperLink,
  enterAsKeeper,
  sendKeeperLink,
} from '../../../src/cases/directory/keeper.ts'
import {
  confirmEntry,
  proposeEntry,
  readKeptEntries,
} from '../../../src/cases/directory/keep-entries.ts'
import { readDirectoryDesk } from '../../../src/cases/directory/read-desk.ts'
import { readService } from '../../../src/cases/directory/read-services.ts'
import { remindKeepers } from '../../../src/cases/directory/remind-keepers.ts'
import { sayOfDirectory } from '../../../src/cases/directory/say.ts'
import type { Letter } from '../../../src/outside/post.ts'
import type { EntryPlace } from '../../../src/practice/vocabulary/directory.ts'
import { anEntry, withDirectory } from '../../support/directory.ts'
import { somebodyIn } from '../../support/made-up.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'

describe('keeping the directory', () => {
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

  const editor = () => at.caller('leah-brindle')
  const organisationOf = async (name: string): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(
      'select id from directory_organisation where name = $1',
      [name],
    )
    return rows[0]?.id ?? ''
  }
  const serviceOf = async (name: string): Promise<string> => {
    const sql = 'select id from directory_service where name = $1'
    return (await owner.query<{ id: string }>(sql, [name])).rows[0]?.id ?? ''
  }
  const rowsIn = async (table: string): Promise<number> =>
    (await owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? 0
  const keeperToken = async (organisation: string): Promise<string> => {
    const made = await makeKeeperLink(at.office, editor(), await organisationOf(organisation))
    assert.ok(made.ok)
    const entered = await enterAsKeeper(at.office, made.value.path.split('/').at(-1) ?? '')
    assert.ok(entered.ok)
    return entered.value
  }

  it('refuses an entry that nobody can reach, and nothing is kept', async () => {
    const token = await keeperToken('Youth Yard')
    const before = await rowsIn('directory_change')
    const refused = await proposeEntry(at.office, token, { entry: anEntry({ contacts: [] }) })
    assert.ok(!refused.ok && refused.refusal.kind === 'invalid')
    assert.match(
      refused.refusal.problems[0]?.message ?? '',
      /a service that nobody can reach is not listed/,
    )
    const edited = await editEntry(at.office, editor(), {
      organisationId: await organisationOf('Youth Yard'),
      entry: anEntry({ contacts: [] }),
    })
    assert.ok(!edited.ok && edited.refusal.kind === 'invalid')
    assert.equal(await rowsIn('directory_change'), before)
    assert.equal(await serviceOf('Lantern club'), '')
  })

  const somewhere = (line: string): EntryPlace => ({
    kind: 'physical',
    ...{ name: 'The house', line, town: 'Preston', postcode: 'PR1 8AB' },
  })

  it('never has a protected address as a place: not from an editor, not by hand, not when somebody hides there later', async () => {
    const hide = async (line: string): Promise<void> => {
      const person = await somebodyIn(at, '2015-05-01', {})
      await owner.query(
        `insert into address (person_id, kind, line, postcode, place, do_not_disclose, from_at)
         values ($1, 'home', $2, 'PR1 8AB', 'district', true, '2026-01-01')`,
        [person, line],
      )
    }
    await hide('12 Quiet Lane')
    const organisationId = await organisationOf('Youth Yard')
    const edit = (line: string) =>
      editEntry(at.office, editor(), {
        organisationId,
        entry: anEntry({ name: `At ${line}`, places: [somewhere(line)] }),
      })
    for (const line of ['12 Quiet Lane', 'Rose House, 12 Quiet Lane', '12, QUIET LANE']) {
      const refused = await edit(line)
      assert.ok(!refused.ok && refused.refusal.kind === 'invalid', line)
      assert.match(
        refused.refusal.problems[0]?.message ?? '',
        /may not be shown to anybody. Nothing was published/,
      )
      assert.equal(await serviceOf(`At ${line}`), '')
    }
    await assert.rejects(
      owner.query(
        `insert into directory_location (organisation_id, kind, name, line, postcode) values ($1, 'physical', 'x', '12 Quiet Lane', 'PR1 8AB')`,
        [organisationId],
      ),
      /never a location/,
    )
    const shown = await edit('14 Quiet Lane')
    assert.ok(shown.ok, 'the house next door is not theirs')
    const places = async (): Promise<number> => {
      const read = await readService(at.office, undefined, shown.value.serviceId)
      return read.ok ? read.value.service.places.length : -1
    }
    assert.equal(await places(), 1)
    await hide('14 Quiet Lane')
    assert.equal(await places(), 0)
  })

  it('never has an address of a safe place to stay', async () => {
    const token = await keeperToken('Haven Lancashire')
    const entry = anEntry({ terms: ['refuge'], places: [somewhere('9 Open Street')] })
    const refused = await proposeEntry(at.office, token, { entry })
    assert.ok(!refused.ok && refused.refusal.kind === 'invalid')
    assert.match(refused.refusal.problems[0]?.message ?? '', /listed without an address, always/)
  })

  it('is kept by its keeper alone, and shown only when an editor approved it', async () => {
    const token = await keeperToken('Steady')
    const serviceId = await serviceOf('Counselling')
    const entry = anEntry({ name: 'Counselling and more', terms: ['feelings'] })
    assert.ok((await proposeEntry(at.office, token, { serviceId, entry })).ok)
    const others = await serviceOf('Quiet swim')
    assert.equal((await proposeEntry(at.office, token, { serviceId: others, entry })).ok, false)
    assert.equal((await confirmEntry(at.office, token, others)).ok, false)
    assert.equal((await proposeEntry(at.office, 'no key', { serviceId, entry })).ok, false)
    assert.equal((await readKeptEntries(at.office, undefined)).ok, false)
    const shown = async () => {
      const read = await readService(at.office, undefined, serviceId)
      return read.ok ? read.value.service.name : ''
    }
    assert.equal(await shown(), 'Counselling')
    const desk = await readDirectoryDesk(at.office, editor())
    assert.ok(desk.ok)
    const [waiting] = desk.value.changes.filter(({ service_id }) => service_id === serviceId)
    const decide = (approve: boolean, words = '', by = editor()) =>
      decideDirectoryChange(at.office, by, { id: waiting?.id ?? '', approve, words })
    const notTheirs = await decide(true, '', at.caller('sam-patel'))
    assert.ok(!notTheirs.ok && notTheirs.refusal.kind === 'not-found')
    const wordless = await decide(false)
    assert.ok(!wordless.ok && wordless.refusal.kind === 'invalid')
    assert.equal(await shown(), 'Counselling')
    assert.ok((await decide(true)).ok)
    assert.equal(await shown(), 'Counselling and more')
    const twice = await decide(true)
    assert.ok(!twice.ok && twice.refusal.kind === 'wrong-stage')
    assert.match(twice.refusal.message, /decided about this already. Nothing was changed/)
  })

  it('reminds each keeper once a review, and is assured again when they say that it is right', async () => {
    const sent: Letter[] = []
    const post = { send: (letter: Letter) => Promise.resolve(void sent.push(letter)) }
    assert.deepEqual(await remindKeepers(at.office, post), { ok: true, value: 1 })
    assert.equal(sent[0]?.to, 'keeper@leaving-care-demo.example')
    assert.match(sent[0].text, /Nurse for care leavers, to be checked by 8 Feb 2026/)
    assert.match(sent[0].text, /See your file/)
    assert.deepEqual(await remindKeepers(at.office, post), { ok: true, value: 0 })
    const nurse = await serviceOf('Nurse for care leavers')
    const reviews = async (): Promise<readonly string[]> => {
      const desk = await readDirectoryDesk(at.office, editor())
      return desk.ok ? desk.value.reviews.map(({ name }) => name) : []
    }
    assert.deepEqual(await reviews(), ['Nurse for care leavers', 'See your file'])
    const token = await keeperToken('Leaving Care Team (demonstration)')
    assert.ok((await confirmEntry(at.office, token, nurse)).ok)
    assert.deepEqual(await reviews(), ['See your file'])
    const read = await readService(at.office, undefined, nurse)
    assert.ok(read.ok)
    assert.deepEqual(
      [read.value.service.assured_on, read.value.service.review_on],
      ['2026-03-26', '2026-09-26'],
    )
    const closed = await confirmEntry(
      at.office,
      await keeperToken('Moor End Play'),
      await serviceOf('Moor End Holiday Club'),
    )
    assert.ok(!closed.ok)
  })

  it('sends a link to the address the council knows, says the same to anybody, and lets it in once', async () => {
    const jobs = async (): Promise<number> => {
      const { rows } = await owner.query<{ there: string | null }>(
        `select to_regclass('graphile_worker._private_jobs') as there`,
      )
      return rows[0]?.there ? rowsIn('graphile_worker._private_jobs') : 0
    }
    assert.deepEqual(
      await askForKeeperLink(at.office, 'nobody@example.org', 'https://here.example'),
      { ok: true, value: true },
    )
    assert.equal(await jobs(), 0)
    const sent: Letter[] = []
    const organisationId = await organisationOf('Steady')
    await sendKeeperLink(
      at.office,
      { send: (letter) => Promise.resolve(void sent.push(letter)) },
      { organisationId, site: 'https://here.example' },
    )
    assert.equal(sent[0]?.to, 'keeper@steady.example')
    const token = /link\/([\w-]+)/.exec(sent[0].text)?.[1] ?? ''
    assert.ok((await enterAsKeeper(at.office, token)).ok)
    const again = await enterAsKeeper(at.office, token)
    assert.ok(!again.ok)
    assert.match(again.refusal.message, /This link was used/)
    const late = await makeKeeperLink(at.office, editor(), organisationId)
    assert.ok(late.ok)
    const before = at.clock.now()
    at.clock.moveTo('2026-03-28T16:00:00Z')
    assert.equal(
      (await enterAsKeeper(at.office, late.value.path.split('/').at(-1) ?? '')).ok,
      false,
    )
    at.clock.moveTo(before)
  })

  it('takes what people say, and tells them what is missing', async () => {
    const said = { kind: 'problem', serviceId: await serviceOf('Quiet swim') } as const
    const empty = await sayOfDirectory(at.office, { ...said, fromWhom: 'parent', comment: '  ' })
    assert.ok(!empty.ok && empty.refusal.kind === 'invalid')
    assert.equal(
      (
        await sayOfDirectory(at.office, {
          ...said,
          serviceId: crypto.randomUUID(),
          fromWhom: 'parent',
          comment: 'x',
        })
      ).ok,
      false,
    )
    assert.ok(
      (await sayOfDirectory(at.office, { ...said, fromWhom: 'parent', comment: 'It is shut.' })).ok,
    )
    const desk = await readDirectoryDesk(at.office, editor())
    assert.ok(desk.ok)
    assert.deepEqual(
      desk.value.said.map(({ comment, service }) => [comment, service]),
      [['It is shut.', 'Quiet swim']],
    )
    assert.deepEqual(
      desk.value.silent.map(({ id }) => id),
      ['local-offer'],
    )
    assert.equal((await readDirectoryDesk(at.office, at.caller('sam-patel'))).ok, false)
  })
})
