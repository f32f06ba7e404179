import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  dropPage,
  forgetDraft,
  keepPage,
  markSent,
  readDraft,
  startDraft,
  type PageToKeep,
} from '../../src/cases/ways-in/request-draft.ts'
import { query } from '../../src/store/database.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const secret = 'Dad hits me when mum is at work'
const page = (change: Partial<PageToKeep> = {}): PageToKeep => ({
  page: 'worries',
  typed: { worries: secret },
  version: 0,
  showing: 'first',
  turn: 0,
  ...change,
})

describe('a request while it is being typed', () => {
  let at: TestOffice
  const begin = async (): Promise<string> => (await startDraft(at.office)).token
  const typed = async (token: string): Promise<unknown> =>
    (await readDraft(at.office, token))?.pages.worries?.typed.worries

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('is read back to the character by the browser that typed it, and by no other', async () => {
    const token = await begin()
    await keepPage(at.office, token, page())
    assert.equal(await typed(token), secret)
    assert.equal(await typed(await begin()), undefined)
    assert.equal(await readDraft(at.office, `${token.slice(0, -2)}AA`), undefined)
  })

  it('lies in the database in a form that nobody there can read or find it by', async () => {
    const token = await begin()
    await keepPage(at.office, token, page())
    const rows = await at.office.store.transaction({ system: true }, (work) =>
      work.all(query.selectFrom('request_draft').selectAll()),
    )
    for (const { sealed, known_by } of rows) {
      for (const bytes of [sealed, known_by]) {
        assert.ok(!bytes.includes('Dad') && !bytes.includes(token) && !bytes.includes('worries'))
      }
    }
    const unasked = await at.office.store.transaction({ workerId: '1', people: true }, (work) =>
      work.all(query.selectFrom('request_draft').selectAll()),
    )
    assert.deepEqual(unasked, [])
  })

  it('cannot be moved into the place of another', async () => {
    const mine = await begin()
    const theirs = await begin()
    await keepPage(at.office, mine, page())
    await at.office.store.transaction({ system: true }, async (work) => {
      const rows = await work.all(query.selectFrom('request_draft').selectAll().orderBy('kept_at'))
      const [one, other] = rows.slice(-2)
      await work.all(
        query
          .updateTable('request_draft')
          .set({ sealed: one!.sealed })
          .where('known_by', '=', other!.known_by),
      )
    })
    const read = await Promise.allSettled([
      readDraft(at.office, mine),
      readDraft(at.office, theirs),
    ])
    assert.ok(read.some(({ status }) => status === 'rejected'))
  })

  it('is gone after four hours without a key, and cleared away when the next one begins', async () => {
    const token = await begin()
    await keepPage(at.office, token, page())
    at.clock.moveTo('2026-03-26T19:14:00Z')
    assert.equal(await typed(token), secret)
    at.clock.moveTo('2026-03-26T19:16:00Z')
    assert.equal(await typed(token), undefined)
    const late = await keepPage(at.office, token, page())
    assert.ok(!late.ok && late.refusal.kind === 'not-found')
    await begin()
    const rows = await at.office.store.transaction({ system: true }, (work) =>
      work.all(query.selectFrom('request_draft').select('known_by')),
    )
    assert.equal(rows.length, 1)
  })

  it('is not overwritten by another tab, which is shown both', async () => {
    const token = await begin()
    await keepPage(at.office, token, page())
    const other = page({ typed: { worries: 'Something else' }, showing: 'second' })
    const result = await keepPage(at.office, token, other)
    assert.ok(result.ok && result.value.is === 'changed-elsewhere')
    assert.equal(result.value.typed.worries, secret)
    assert.equal(await typed(token), secret)
    const chosen = await keepPage(at.office, token, { ...other, version: result.value.version })
    assert.ok(chosen.ok && chosen.value.is === 'kept')
    assert.equal(await typed(token), 'Something else')
  })

  it('is not set back by a save that was overtaken on its way', async () => {
    const token = await begin()
    await keepPage(at.office, token, page({ turn: 2, typed: { worries: `${secret}.` } }))
    const late = await keepPage(at.office, token, page({ turn: 1, typed: { worries: 'Dad hi' } }))
    assert.ok(late.ok)
    assert.equal(await typed(token), `${secret}.`)
  })

  it('keeps pages that are saved at the same time, each', async () => {
    const token = await begin()
    const pages = ['worries', 'strengths', 'family', 'child-1'].map((id) => page({ page: id }))
    await Promise.all(pages.map((one) => keepPage(at.office, token, one)))
    const draft = await readDraft(at.office, token)
    assert.equal(Object.keys(draft?.pages ?? {}).length, 4)
    await dropPage(at.office, token, 'child-1')
    assert.equal((await readDraft(at.office, token))?.pages['child-1'], undefined)
  })

  it('refuses more than it can hold in plain words, and keeps what it held', async () => {
    const token = await begin()
    await keepPage(at.office, token, page())
    const huge = page({ page: 'family', typed: { doNotTellReason: 'a'.repeat(1_000_001) } })
    const result = await keepPage(at.office, token, huge)
    assert.ok(!result.ok)
    assert.match(result.refusal.message, /Nothing was cut/)
    assert.equal(await typed(token), secret)
  })

  it('leaves only its reference once it is sent, and can be changed no more', async () => {
    const token = await begin()
    await keepPage(at.office, token, page())
    await markSent(at.office, token, 'C-26-7')
    const draft = await readDraft(at.office, token)
    assert.deepEqual(draft?.pages, {})
    assert.equal(draft.sent?.reference, 'C-26-7')
    const late = await keepPage(at.office, token, page())
    assert.ok(!late.ok && late.refusal.message.includes('C-26-7'))
  })

  it('is cleared at once by whoever leaves', async () => {
    const token = await begin()
    await keepPage(at.office, token, page())
    await forgetDraft(at.office, token)
    assert.equal(await readDraft(at.office, token), undefined)
  })
})
