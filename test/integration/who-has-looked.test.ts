import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { readLooks } from '../../src/cases/audit/read-looks.ts'
import { openWithReason } from '../../src/cases/access/open-record-of.ts'
import { restrictRecord } from '../../src/cases/access/restrict-person.ts'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { actionInWords } from '../../src/web/pages/audit/action-words.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { sealAll } from '../support/sealed-audit.ts'

const teamId = 'preston-family-safeguarding'

describe('who has looked at a record', () => {
  let at: TestOffice
  let child: string

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    child = at.person('unborn-shaw')
    await putOnPlan(at, { personId: child, fromOn: '2026-03-02', teamId, category: 'NEG' })
  })
  after(async () => {
    await at.close()
  })

  const open = async (username: string) => await readPerson(at.office, at.caller(username), child)
  const looked = async (username: string, before?: string) =>
    await readLooks(at.office, at.caller(username), child, before)

  it('names each who opened it, when and what they did, newest first, with those who were refused', async () => {
    assert.ok((await open('tomasz-nowak')).ok)
    at.clock.moveTo('2026-03-02T15:10:00Z')
    assert.equal((await open('ben-holroyd')).ok, false)
    await findPeople(at.office, at.caller('ben-holroyd'), { words: 'Shaw' })
    await sealAll(at)
    const file = await looked('tomasz-nowak')
    assert.ok(file.ok)
    assert.deepEqual(
      file.value.looks.slice(0, 2).map(({ worker, at: when, action, refused }) => ({
        ...{ worker, when, action, refused },
      })),
      [
        {
          worker: 'Ben Holroyd',
          when: '2026-03-02T15:10:00Z',
          action: 'read-person',
          refused: 'closed',
        },
        {
          worker: 'Tomasz Nowak',
          when: '2026-03-02T15:00:00Z',
          action: 'read-person',
          refused: null,
        },
      ],
    )
    assert.ok(file.value.looks.every(({ action }) => action !== 'find-people'))
  })

  it('is shown to those who work with them, to managers and to the privacy officer, and refused to others', async () => {
    for (const username of ['tomasz-nowak', 'maxine-hoyle', 'hilary-knowles']) {
      assert.ok((await looked(username)).ok, username)
    }
    const why = { reason: 'called', words: 'Their neighbour rang me about them.' }
    assert.ok((await openWithReason(at.office, at.caller('ben-holroyd'), child, why)).ok)
    const refused = await looked('ben-holroyd')
    assert.ok(!refused.ok)
    assert.match(refused.refusal.message, /Ask one of them/)
  })

  it('is not there for those who may not open the record at all', async () => {
    const restricted = await restrictRecord(at.office, at.caller('maxine-hoyle'), child, {
      because: 'The newspapers write about the family.',
      ...{ reviewOn: '2026-06-01', named: [] },
    })
    assert.ok(restricted.ok)
    assert.equal((await looked('tomasz-nowak')).ok, false)
    assert.ok((await looked('maxine-hoyle')).ok)
    // A query that forgets to ask who may see them gets no rows.
    const rows = await at.office.store.transaction(
      { workerId: at.caller('tomasz-nowak').workerId, people: true },
      async (work) => await work.hot('t', 'select from looks_at($1, null, 10)', [child]),
    )
    assert.equal(rows.length, 0)
  })

  it('comes in pages of a hundred', async () => {
    for (let again = 0; again < 105; again += 1) await open('maxine-hoyle')
    await sealAll(at)
    const first = await looked('maxine-hoyle')
    assert.ok(first.ok)
    assert.equal(first.value.looks.length, 100)
    const second = await looked('maxine-hoyle', first.value.older)
    assert.ok(second.ok)
    assert.ok(second.value.looks.length > 5)
    assert.ok(second.value.looks.every(({ id }) => Number(id) < Number(first.value.older)))
    assert.equal((await looked('maxine-hoyle', 'x')).ok, false)
  })

  it('has words for every request that names somebody', async () => {
    const folder = new URL('../../src/cases/', import.meta.url)
    const files = (await readdir(folder, { recursive: true })).filter((one) => one.endsWith('.ts'))
    const without: string[] = []
    for (const file of files) {
      const text = await readFile(new URL(file, folder), 'utf8')
      if (!/\bsaw\b/.test(text) && !/openPerson|openRecord|onRecord/.test(text)) continue
      for (const [, action = ''] of text.matchAll(/action: '([a-z-]+)'/g)) {
        if (actionInWords(action) === action.replaceAll('-', ' '))
          without.push(`${file}: ${action}`)
      }
    }
    assert.deepEqual(without, [])
  })
})
