import assert from 'node:assert/strict'
import { after, before, describe, it, mock } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import { workers } from '../../authorities/lancashire/demonstration/workers.ts'
import { act } from '../../src/cases/act.ts'
import { addDocument } from '../../src/cases/documents/add-document.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { done } from '../../src/engine/refusal.ts'
import { addTie } from '../../src/store/worker-ties.ts'
import { somebodyIn } from '../support/made-up.ts'
import {
  addressOf,
  guardedSite,
  type GuardedSite,
  type Route,
  type Session,
} from './guarded-site.ts'

/** One worker of each post there is. */
const roles = new Map(
  workers.flatMap(({ id, posts }) => posts.map(({ role }) => [role, id] as const)).reverse(),
)
const surname = 'Quillfeather'
const missing = '739999999'

async function* letter(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from('A letter.'))
}

/** What of the one answer is not in the other, from where they part. */
const difference = (one: string, other: string): string => {
  const from = Array.from(one, (letter, at) => letter === other[at]).indexOf(false)
  return one === other
    ? ''
    : `${one.slice(from - 40, from + 80)} | ${other.slice(from - 40, from + 80)}`
}

/** Lets the next rows have numbers that stand nowhere else in a page. */
async function longNumbers(url: string, tables: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const table of tables) {
    await client.query(`select setval(pg_get_serial_sequence($1, 'id'), 734000000)`, [table])
  }
  await client.end()
}

/** A child to whom one worker of every post is related, and so barred from: with a contact and a document about her. */
describe('somebody else’s record, asked for by its number', () => {
  let site: GuardedSite
  let walled: Readonly<Record<string, string>>
  const sessions = new Map<string, Session>()

  before(async () => {
    site = await guardedSite('2026-03-02T15:00:00Z')
    await longNumbers(site.url, ['subject', 'record', 'document'])
    const childId = await somebodyIn(site, '2017-05-01', { surname })
    const caller = site.caller('daniel-okafor')
    const call = await startProcess(site.office, caller, {
      process: 'contact',
      personIds: [childId],
    })
    assert.ok(call.ok)
    const recordId = call.value.id
    const filed = await addDocument(
      site.office,
      caller,
      { personIds: [childId], recordId },
      {
        ...{ title: 'Letter', kind: 'letter', receivedFrom: 'School', sensitivity: 'none' },
        fileName: 'letter.txt',
      },
      letter(),
    )
    assert.ok(filed.ok, JSON.stringify(filed))
    walled = { person: childId, record: recordId, document: filed.value.ids[0] ?? '' }
    for (const username of roles.values()) {
      await act(site.office, 'system', { action: 'test' }, async ({ work, now }) => {
        const { workerId } = site.caller(username)
        await addTie(work, { workerId, personId: childId, tie: 'relative', at: now, by: workerId })
        return done(true)
      })
      sessions.set(username, await site.signIn(username))
    }
  })
  after(async () => {
    await site.close()
  })

  /** Routes that name somebody or something of theirs, with whose number stands where. */
  const named = (): readonly (readonly [Route, parameter: string, what: string])[] =>
    site.routes.flatMap((route): (readonly [Route, string, string])[] => {
      if (route.method === 'HEAD' || !route.url.includes(':')) return []
      if (route.url.startsWith('/people/:id')) return [[route, 'id', 'person']]
      if (route.url.startsWith('/records/:id')) return [[route, 'id', 'record']]
      if (route.url.startsWith('/documents/:id')) return [[route, 'id', 'document']]
      if (route.url.startsWith('/visits/taken/:id')) return [[route, 'id', 'record']]
      if (route.url.startsWith('/duplicates/:kept')) {
        return ['kept', 'merged'].map((name) => [route, name, 'person'] as const)
      }
      return []
    })

  async function asking(
    route: Route,
    parameter: string,
    id: string,
    session: Session,
  ): Promise<LightMyRequestResponse> {
    const url = addressOf(route, { [parameter]: id })
    return route.method === 'GET' ? await site.get(url, session) : await site.post(url, session)
  }

  /** What was answered, without the number that was asked for and what is new in each answer. */
  const told = ({ statusCode, headers, body }: LightMyRequestResponse, id: string): string =>
    JSON.stringify([statusCode, headers.location, headers['content-type'], body])
      .replaceAll(/_csrf\W+value=\W+[\w-]{43}/g, '')
      .replaceAll(id, '#')
      .replaceAll(/search=\d+/g, 'search=#')

  it('answers as if it were not there: the same status and the same words, for every post and route', async () => {
    let compared = 0
    const stands = new Map<number, number>()
    for (const [route, parameter, what] of named()) {
      const askers =
        route.method === 'GET' ? [...roles.values()] : ['joanne-whitworth', 'sam-patel']
      for (const username of askers) {
        const session = sessions.get(username) ?? (await site.signIn(username))
        sessions.set(username, session)
        const theirs = walled[what] ?? ''
        const [there, nowhere] = [
          await asking(route, parameter, theirs, session),
          await asking(route, parameter, missing, session),
        ]
        const at = `${route.method} ${route.url} for ${username}`
        assert.equal(difference(told(there, theirs), told(nowhere, missing)), '', at)
        assert.ok(there.statusCode !== 200, at)
        assert.ok(!there.body.includes(surname), at)
        stands.set(there.statusCode, (stands.get(there.statusCode) ?? 0) + 1)
        compared += 1
      }
    }
    assert.ok(compared > 700, String(compared))
    assert.ok((stands.get(404) ?? 0) > 600, JSON.stringify([...stands]))
  })

  it('asks the database the same questions for it as for nothing, so that time tells nothing either', async () => {
    const heard = mock.method(pg.Client.prototype, 'query')
    const questions = async (ask: () => Promise<unknown>): Promise<readonly string[]> => {
      heard.mock.resetCalls()
      await ask()
      return heard.mock.calls
        .map((call): unknown => call.arguments[0])
        .map((asked) => (typeof asked === 'string' ? asked : (asked as { text: string }).text))
        .filter((text) => !/^(begin|commit|rollback)/i.test(text))
    }
    let compared = 0
    for (const [route, parameter, what] of named()) {
      for (const username of ['joanne-whitworth', 'sam-patel']) {
        const session = sessions.get(username) ?? (await site.signIn(username))
        const [there, nowhere] = [
          await questions(() => asking(route, parameter, walled[what] ?? '', session)),
          await questions(() => asking(route, parameter, missing, session)),
        ]
        assert.deepEqual(there, nowhere, `${route.method} ${route.url} for ${username}`)
        compared += there.length
      }
    }
    heard.mock.restore()
    assert.ok(compared > 500, String(compared))
  })
})
