import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addDocument,
  type AboutDocument,
  type DocumentFor,
} from '../../src/cases/documents/add-document.ts'
import { moveDocument, withdrawDocument } from '../../src/cases/documents/change-document.ts'
import {
  openForReading,
  readDocuments,
  type DocumentFile,
} from '../../src/cases/documents/read-documents.ts'
import { sweepFiles } from '../../src/cases/documents/sweep-files.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { clamAv, scannerAddress } from '../../src/outside/virus-scan.ts'
import { query } from '../../src/store/database.ts'
import { eraseDocuments } from '../../src/store/documents.ts'
import { submittedContact } from '../support/contact.ts'
import { testLargestFileBytes, testOffice, type TestOffice } from '../support/office.ts'
import { granted, read } from '../support/protection.ts'
import * as sample from '../support/sample-files.ts'
import { eicar, fakeScanner, type FakeScanner } from '../support/scanner.ts'

const about = (given: Partial<AboutDocument> = {}): AboutDocument => ({
  title: 'Letter from the paediatrician',
  kind: 'medical',
  datedOn: '2026-03-20',
  receivedFrom: 'Royal Preston Hospital',
  sensitivity: 'none',
  fileName: 'letter.pdf',
  ...given,
})

describe('Documents', () => {
  let at: TestOffice
  let scanner: FakeScanner
  let jayden: DocumentFor
  const by = 'joanne-whitworth'

  before(async () => {
    scanner = await fakeScanner()
    const address = scannerAddress(scanner.address)
    assert.ok(address)
    at = await testOffice('2026-03-26T15:15:00Z', undefined, { virusScan: clamAv(address) })
    jayden = { personIds: [at.person('jayden-crossley')] }
  })
  after(async () => {
    await scanner.close()
    await at.close()
  })

  async function* stream(bytes: Buffer): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(bytes)
  }
  const add = async (
    to: DocumentFor,
    bytes: Buffer,
    given: Partial<AboutDocument> = {},
    who = by,
  ): Promise<Result<{ ids: readonly string[] }>> =>
    await addDocument(at.office, at.caller(who), to, about(given), stream(bytes))
  const added = async (...given: Parameters<typeof add>): Promise<string> =>
    granted(await add(...given)).ids[0] ?? ''
  const list = async (word: string, who = by): Promise<DocumentFile> =>
    granted(await readDocuments(at.office, at.caller(who), at.person(word)))
  const kept = async (): Promise<readonly string[]> =>
    (await readdir(at.filesFolder, { recursive: true })).filter((name) =>
      /[0-9a-f-]{36}/.test(name),
    )
  const audited = async (action: string): Promise<readonly { refused: string | null }[]> =>
    await at.office.store.transaction({ audit: true, system: true }, async (work) => {
      return await work.all(
        query.selectFrom('audit').where('action', '=', action).select('refused').orderBy('id'),
      )
    })

  it('are kept whole, said who from, and read again with an audit row each time', async () => {
    const id = await added(jayden, sample.pdf('weight'))
    const [row] = (await list('jayden-crossley')).documents
    assert.deepEqual(
      [row?.title, row?.dated_on, row?.received_from, row?.type, row?.scanned, row?.added_by],
      [
        'Letter from the paediatrician',
        '2026-03-20',
        'Royal Preston Hospital',
        'pdf',
        true,
        'Joanne Whitworth',
      ],
    )
    const opened = granted(await openForReading(at.office, at.caller(by), id))
    assert.equal(opened.mediaType, 'application/pdf')
    assert.deepEqual(Buffer.concat(await opened.content.toArray()), sample.pdf('weight'))
    assert.equal((await audited('read-document')).length, 1)
  })

  it('are refused without a title, a kind, a mark or a possible date, each beside its box', async () => {
    const before = await kept()
    const result = await add(jayden, sample.pdf('untitled'), {
      title: ' ',
      kind: 'poem',
      datedOn: '2026-03-27',
      sensitivity: '',
    })
    assert.ok(!result.ok && result.refusal.kind === 'invalid')
    assert.deepEqual(
      result.refusal.problems.map((one) => one.question),
      ['title', 'kind', 'datedOn', 'sensitivity'],
    )
    assert.match(result.refusal.message, /was not added, and nothing of it was kept/)
    assert.deepEqual(await kept(), before)
  })

  it('are refused when the file is not one that may be kept, and nothing of it stays', async () => {
    const before = await kept()
    const { length } = (await list('jayden-crossley')).documents
    const tried: readonly [Buffer, Partial<AboutDocument>, RegExp][] = [
      [sample.program, { fileName: 'letter.pdf' }, /called \.pdf, but what is in it is not that/],
      [Buffer.alloc(testLargestFileBytes + 1, 32), { fileName: 'a.txt' }, /larger than 1 MB/],
      [Buffer.alloc(0), {}, /This file is empty/],
      [Buffer.from(eicar), { fileName: 'a.txt' }, /There is a virus in this file \(Eicar/],
      [Buffer.alloc(0), { fileName: '' }, /Choose a file/],
    ]
    for (const [bytes, given, words] of tried) {
      const result = await add(jayden, bytes, given)
      assert.ok(!result.ok && result.refusal.kind === 'invalid')
      assert.match(result.refusal.problems[0]?.message ?? '', words)
    }
    assert.deepEqual(await kept(), before)
    assert.equal((await list('jayden-crossley')).documents.length, length)
    const refusals = await audited('add-document')
    assert.ok(refusals.filter((one) => one.refused === 'invalid').length >= tried.length)
  })

  it('are refused while the scanner cannot be asked', async () => {
    const before = await kept()
    const virusScan = clamAv({ host: '127.0.0.1', port: 1 })
    const office = { ...at.office, virusScan }
    const result = await addDocument(
      office,
      at.caller(by),
      jayden,
      about(),
      stream(sample.pdf('unscanned')),
    )
    assert.ok(!result.ok && result.refusal.kind === 'invalid')
    assert.match(result.refusal.problems[0]?.message ?? '', /scanner does not answer\. Try again/)
    assert.deepEqual(await kept(), before)
  })

  it('are marked where there is no scanner', async () => {
    const office = { ...at.office, virusScan: undefined }
    const to = { personIds: [at.person('noah-barlow')] }
    granted(await addDocument(office, at.caller(by), to, about(), stream(sample.pdf('noah'))))
    assert.equal((await list('noah-barlow')).documents[0]?.scanned, false)
  })

  it('of several children are kept once and stand in the file of each', async () => {
    const to = { personIds: [at.person('jayden-crossley'), at.person('mia-crossley')] }
    const before = await kept()
    granted(await add(to, sample.pdf('both'), { title: 'School report' }))
    assert.equal((await kept()).length, before.length + 1)
    for (const word of ['jayden-crossley', 'mia-crossley']) {
      assert.ok(
        (await list(word)).documents.some((one) => one.title === 'School report'),
        word,
      )
    }
  })

  it('are not there for those who may not open the person, nor changed by who only looks', async () => {
    const id = await added(jayden, sample.pdf('private'))
    const before = await kept()
    const walled = await add({ personIds: [at.person('freya-pemberton')] }, sample.pdf('walled'))
    assert.ok(!walled.ok && ['not-found', 'closed'].includes(walled.refusal.kind))
    assert.deepEqual(await kept(), before)
    const analyst = at.caller('system-administrator')
    const opened = await openForReading(at.office, analyst, id)
    assert.ok(!opened.ok && opened.refusal.kind === 'not-found')
    const listed = await readDocuments(at.office, analyst, jayden.personIds[0] ?? '')
    assert.ok(!listed.ok && listed.refusal.kind === 'not-found')
  })

  it('move to another person’s file with a reason, and both sides say so', async () => {
    const [jaydenId, miaId] = [at.person('jayden-crossley'), at.person('mia-crossley')]
    const id = await added(jayden, sample.pdf('hers'), { title: 'Dentist' })
    const move = async (toPersonId: string, reason: string): Promise<Result<unknown>> =>
      await moveDocument(at.office, at.caller(by), id, { toPersonId, reason })
    for (const [to, reason, words] of [
      [miaId, '  ', /Say how it came/],
      [jaydenId, 'wrong child', /already/],
      ['999999999', 'wrong child', /Choose whose it is/],
    ] as const) {
      const result = await move(to, reason)
      assert.ok(!result.ok && result.refusal.kind === 'invalid')
      assert.match(result.refusal.problems[0]?.message ?? '', words)
    }
    assert.ok((await list('jayden-crossley')).documents.some((one) => one.id === id))
    granted(await move(miaId, 'Two letters came together.'))
    const [theirs, hers] = [await list('jayden-crossley'), await list('mia-crossley')]
    assert.ok(!theirs.documents.some((one) => one.id === id))
    assert.ok(hers.documents.some((one) => one.id === id))
    assert.deepEqual(
      [theirs.moves[0]?.went, theirs.moves[0]?.other?.id, hers.moves[0]?.went],
      ['out', miaId, 'in'],
    )
    assert.equal(hers.moves[0]?.reason, 'Two letters came together.')
    assert.equal((await audited('move-document')).at(-1)?.refused, null)
  })

  it('are withdrawn once, with a reason, and then opened by managers only', async () => {
    const id = await added(jayden, sample.pdf('draft'))
    const withdraw = async (because: string): Promise<Result<unknown>> =>
      await withdrawDocument(at.office, at.caller(by), id, because)
    const without = await withdraw(' ')
    assert.ok(!without.ok && without.refusal.kind === 'invalid')
    granted(await withdraw('Replaced by the signed one.'))
    const again = await withdraw('Again')
    assert.ok(!again.ok)
    assert.match(again.refusal.message, /was withdrawn already, by Joanne Whitworth/)
    const opened = await openForReading(at.office, at.caller(by), id)
    assert.ok(!opened.ok)
    assert.match(opened.refusal.message, /withdrawn, so it is not opened any more/)
    granted(await openForReading(at.office, at.caller('sam-patel'), id)).content.destroy()
  })

  it('of a record stand on it, for one who may write in it or add to it', async () => {
    const contact = await submittedContact(at, ['jayden-crossley'])
    const to = { recordId: contact.id, personIds: [] }
    granted(await add(to, sample.pdf('referral'), { title: 'The school’s letter' }, 'sam-patel'))
    const file = await read(at, 'sam-patel', contact.id)
    assert.deepEqual(
      file.documents.map((one) => [one.title, one.person_id]),
      [['The school’s letter', at.person('jayden-crossley')]],
    )
    const refusal = await add(to, sample.pdf('late'), {}, 'omar-siddiqui')
    assert.ok(!refusal.ok)
  })

  it('that nobody has any more are swept from the disk, and no others', async () => {
    const text = sample.pdf('only hers')
    const id = await added({ personIds: [at.person('mia-crossley')] }, text)
    const orphan = await at.office.files.receive(stream(sample.pdf('orphan')), at.clock.now())
    await at.office.files.keep(orphan)
    const before = await kept()
    assert.equal(await sweepFiles(at.office), 1)
    assert.equal((await kept()).length, before.length - 1)
    granted(await openForReading(at.office, at.caller(by), id)).content.destroy()
  })

  it('go with the record of somebody who is erased, file and all, but not what another has too', async () => {
    const noah = at.person('noah-barlow')
    const both = { personIds: [noah, at.person('mia-crossley')] }
    const shared = granted(await add(both, sample.pdf('shared')))
    const before = await kept()
    const gone = await at.office.store.transaction({ system: true }, async (work) => {
      return await eraseDocuments(work, noah, [])
    })
    assert.equal(gone.length, 2)
    assert.equal(await sweepFiles(at.office, gone), 1)
    assert.equal((await kept()).length, before.length - 1)
    const opened = await openForReading(at.office, at.caller(by), shared.ids[1] ?? '')
    granted(opened).content.destroy()
    assert.equal((await list('noah-barlow')).documents.length, 0)
  })

  it('are not half kept when the transaction ends badly: the file is swept', async () => {
    const before = await kept()
    const store = {
      ...at.office.store,
      transaction: async (...[asking, work]: Parameters<typeof at.office.store.transaction>) =>
        await at.office.store.transaction(asking, async (inside) => {
          await work(inside)
          await inside.all(query.selectNoFrom(sql`1/0`.as('broken')))
        }),
    } as typeof at.office.store
    await assert.rejects(
      addDocument(
        { ...at.office, store },
        at.caller(by),
        jayden,
        about(),
        stream(sample.pdf('interrupted')),
      ),
    )
    assert.equal((await kept()).length, before.length + 1)
    assert.equal(await sweepFiles(at.office), 1)
    assert.deepEqual([...(await kept())].sort(), [...before].sort())
  })
})
