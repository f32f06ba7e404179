import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { exportPerson } from '../../src/cases/moving/export-person.ts'
import { printRecord } from '../../src/cases/reading/print-record.ts'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { signIn } from '../../src/cases/sign-in/sign-in.ts'
import { readWatchList } from '../../src/cases/watching/read-watch-list.ts'
import { readWorkers } from '../../src/cases/workers/read-workers.ts'
import { done } from '../../src/engine/refusal.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { openAsOwner, type AsOwner } from '../support/sealed-audit.ts'

/** What opens a transaction of its own, and why no row of the audit is missing for it. */
const withoutAct: Readonly<Record<string, string>> = {
  'directory/directory-open.ts':
    'what is published is read by anybody, and says nothing of any person',
  'directory/given-under-offer.ts': 'what may be asked for, for anybody: nothing about anyone',
  'directory/read-services.ts': 'what is published, for anybody: nothing about anyone',
  'directory/keep-entries.ts':
    'which entries an organisation keeps; each change is a request of its own',
  'directory/keeper.ts': 'whose link and session it is: an organisation’s, and no person’s',
  'directory/load-directory.ts': 'a demonstration, into an empty database',
  'act.ts': 'it writes the row',
  'api-keys/key-holder.ts':
    'for whom a key asks, and when it last did; a refusal, and what is asked, are requests of their own',
  'audit/seal-audit.ts': 'sealing a row would make a row to seal',
  'audit/verify-audit.ts': 'the head of the chain is nothing about anybody',
  'careers/published.ts': 'which jobs and events are published, for anybody: nothing about anyone',
  'documents/sweep-files.ts': 'which files no document names any more',
  'front-door/send-message.ts':
    'which messages wait for the post; each is sent by a request of its own',
  'returns/daily-feed/read-daily-feed.ts':
    'what is kept of the feed, which is nobody’s to read; the request that shows it writes the row',
  'returns/daily-feed/send-daily-feed.ts':
    'whose turn it is to send, and when that was done last; each step is a request of its own',
  'returns/export-return.ts': 'keeps what a request of its own was made of',
  'setting-up/first-administrator.ts': 'is anybody here yet?',
  'setting-up/load-cast.ts': 'invented people',
  'setting-up/load-groups.ts':
    'which workers and entries an invented centre names; each step is a request of its own',
  'setting-up/play-steps.ts':
    'who is of the demonstration; each step of it is a request of its own',
  'setting-up/set-up.ts': 'teams and posts of the practice',
  'sign-in/account.ts': 'the password is compared before the request that changes it',
  'sign-in/one-time-links.ts': 'whose link it is',
  'sign-in/passkeys.ts': 'a step of signing in that begins',
  'sign-in/second-step.ts': 'the code is compared before the request that lets in',
  'sign-in/session.ts': 'whose session it is, with every request',
  'sign-in/sign-in.ts':
    'the password is compared, and failures counted, before the request that lets in',
  'sign-in/single-sign-on.ts': 'the provider is asked before the request that lets in',
  'sign-in/unsent-form.ts': 'somebody’s own form, kept while they sign in again',
  'ways-in/request-draft.ts': 'a visitor’s own draft, sealed under a key that only they have',
  'ways-in/take-in-file.ts': 'which rows are not taken in yet; each is a request of its own',
}

interface Row {
  readonly action: string
  readonly refused: string | null
  readonly people: string[]
  readonly records: string[]
  readonly detail: Readonly<Record<string, unknown>>
  readonly worker_id: string | null
}

describe('what the audit keeps', () => {
  let at: TestOffice
  let owner: AsOwner
  let child: string
  let recordId: string

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    owner = await openAsOwner(at)
    child = at.person('unborn-shaw')
    const teamId = 'preston-family-safeguarding'
    recordId = (
      await putOnPlan(at, { personId: child, fromOn: '2026-03-02', teamId, category: 'NEG' })
    ).id
  })
  after(async () => {
    await owner.close()
    await at.close()
  })

  /** The one row that a request leaves. */
  const rowOf = async (request: () => Promise<unknown>): Promise<Row> => {
    const [last] = await owner.rows<{ id: string }>('select max(id) as id from audit')
    await request()
    const rows = await owner.rows<Row & Record<string, unknown>>(
      'select * from audit where id > $1 order by id',
      [last?.id],
    )
    assert.equal(rows.length, 1, JSON.stringify(rows))
    const [row] = rows
    assert.ok(row)
    return row
  }

  it('keeps reads, searches and prints', async () => {
    const caller = at.caller('tomasz-nowak')
    const read = await rowOf(async () => await readPerson(at.office, caller, child))
    assert.deepEqual([read.action, read.people[0]], ['read-person', child])
    const words = { words: 'Shaw' }
    const found = await rowOf(async () => await findPeople(at.office, caller, words))
    assert.ok(found.people.length > 0)
    assert.equal(found.action, 'find-people')
    assert.ok(!JSON.stringify(found.detail).includes('Shaw'))
    const printed = await rowOf(async () => await printRecord(at.office, caller, recordId, 'plan'))
    assert.equal(printed.action, 'print-record')
  })

  it('keeps what was refused, before anything else was asked too', async () => {
    const caller = at.caller('tomasz-nowak')
    const closed = await rowOf(
      async () => await readPerson(at.office, at.caller('ben-holroyd'), child),
    )
    assert.deepEqual([closed.refused, closed.people], ['closed', [child]])
    const workers = await rowOf(async () => await readWorkers(at.office, caller))
    assert.deepEqual([workers.action, workers.refused], ['read-workers', 'not-found'])
    const list = await rowOf(async () => await readWatchList(at.office, caller, 'nothing'))
    assert.deepEqual([list.action, list.refused], ['read-watch-list', 'not-found'])
    const reason = { personId: child, reason: 'Because.' }
    const taken = await rowOf(async () => await exportPerson(at.office, caller, reason))
    assert.equal(taken.action, 'export')
    assert.notEqual(taken.refused, null)
  })

  it('keeps a sign-in that was refused, with whose account it was and no word that was typed', async () => {
    const given = { username: 'tomasz-nowak', password: 'secret-guess', device: 'Firefox' }
    const wrong = await rowOf(async () => await signIn(at.office, given))
    assert.deepEqual([wrong.action, wrong.refused], ['sign-in', 'not-permitted'])
    assert.deepEqual(wrong.detail, { worker: at.caller('tomasz-nowak').workerId })
    const nobody = await rowOf(
      async () => await signIn(at.office, { ...given, username: 'my-password-by-mistake' }),
    )
    assert.ok(!JSON.stringify(nobody).includes('by-mistake'))
    assert.ok(!JSON.stringify([wrong, nobody]).includes('secret-guess'))
  })

  it('keeps what failed, which is no refusal, and still fails', async () => {
    const row = await rowOf(async () => {
      const failed = act(at.office, at.caller('tomasz-nowak'), { action: 'test' }, (request) => {
        request.saw([child])
        throw new Error('a bug')
      })
      await assert.rejects(failed, /a bug/)
    })
    assert.deepEqual([row.action, row.refused, row.people], ['test', 'fault', [child]])
  })

  it('names 500 of many people and counts all of them', async () => {
    const ids = Array.from({ length: 1200 }, (_, at) => String(at + 1))
    const row = await rowOf(
      async () =>
        await act(at.office, 'system', { action: 'test' }, (request) => {
          request.saw(ids)
          request.touched(...ids.slice(0, 501))
          return Promise.resolve(done(true))
        }),
    )
    assert.equal(row.people.length, 500)
    assert.deepEqual(row.detail, { peopleInAll: 1200, recordsInAll: 501 })
    const few = await rowOf(
      async () =>
        await act(at.office, 'system', { action: 'test' }, (request) => {
          request.saw(ids.slice(0, 500))
          return Promise.resolve(done(true))
        }),
    )
    assert.equal(few.people.length, 500)
    assert.deepEqual(few.detail, {})
  })

  it('is passed by nothing: whatever opens a transaction of its own is known, and refuses nobody before', async () => {
    const folder = new URL('../../src/cases/', import.meta.url)
    const files = (await readdir(folder, { recursive: true })).filter((one) => one.endsWith('.ts'))
    const own: string[] = []
    const before: string[] = []
    for (const file of files) {
      const text = await readFile(new URL(file, folder), 'utf8')
      if (/store\.(transaction|glance)\(/.test(text)) own.push(file)
      for (const verb of text.split(/^export (?=async function)/m).slice(1)) {
        const [head = '', ...rest] = verb.split(/\bact(?:<[^>]*>)?\(/)
        const isInIt = rest.length > 0 && !head.includes('\n}\n')
        if (isInIt && /return (notFound|refused)\(/.test(head)) before.push(file)
      }
    }
    assert.deepEqual(
      own.filter((file) => withoutAct[file] === undefined),
      [],
    )
    assert.deepEqual(before, [])
  })
})
