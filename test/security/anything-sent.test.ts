import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { openLog } from '../../src/log.ts'
import {
  addressOf,
  changes,
  formType,
  guardedSite,
  type Form,
  type GuardedSite,
  type Route,
  type Session,
} from './guarded-site.ts'

/** Words that stand nowhere in our code: wherever they turn up, they came from what was sent. */
const typed = 'Zanzibarquux'
const boundary = 'threadwell-test'

const odd = fc.constantFrom(
  ...['', ' ', '0', '-1', '1', '9'.repeat(17), '9'.repeat(40), '1.5', 'NaN', 'null', typed],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\u0000', '\ud800', '🧒🏽', '%00'],
  ...["1'; drop table person; --", '../../etc/passwd', '<script>alert(1)</script>', '2026-02-30'],
  ...[
    '//elsewhere.example',
    'x'.repeat(5000),
    '{"$gt":""}',
    '[object Object]',
    '00:99',
    '31',
    '13',
  ],
)
const value = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 40 }))

describe('whatever is sent to any route', () => {
  let site: GuardedSite
  const sessions: Session[] = []
  const names = new Set<string>()
  const lines: string[] = []
  const ids: Record<string, string> = {}
  /** The workers who go on asking: an administrator ends the sessions of anybody who is named by number. */
  const theirs = new Set<string>()

  before(async () => {
    const stream = new Writable({
      write(chunk: Buffer, _, next) {
        lines.push(chunk.toString())
        next()
      },
    })
    site = await guardedSite('2026-03-02T15:00:00Z', { log: openLog('trace', stream) })
    ids.people = site.person('ellie-mae-thornley')
    const call = await startProcess(site.office, site.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [ids.people],
    })
    assert.ok(call.ok)
    ids.records = call.value.id
    ids.workers = site.caller('ben-holroyd').workerId
    for (const username of ['joanne-whitworth', 'sam-patel', 'system-administrator']) {
      sessions.push(await site.signIn(username))
      theirs.add(site.caller(username).workerId)
    }
    for (const session of sessions) {
      for (const route of site.routes.filter(
        ({ method, url }) => method === 'GET' && isPage(url),
      )) {
        const { body } = await site.get(real(route), session)
        for (const [, name = ''] of body.matchAll(/ name="([^"]+)"/g)) names.add(name)
      }
    }
  })
  after(async () => {
    await site.close()
  })

  /** A stream that never ends is left out, and what ends the session that goes on asking. */
  const isAsked = (url: string): boolean => isPage(url) && url !== '/sign-out'
  const stillIn = async (): Promise<void> => {
    for (const session of sessions) {
      const { statusCode } = await site.get('/account', session)
      assert.equal(statusCode, 200, 'somebody was signed out on the way')
    }
  }
  const isPage = (url: string): boolean => url !== '/front-door/events'
  const real = (route: Route): string => {
    const [, room = ''] = route.url.split('/')
    return addressOf(route, { id: ids[room] ?? ids.records ?? '' })
  }

  /** Says its fault in words, gives away nothing of how we are made, and is never our fault. */
  function fine(reply: LightMyRequestResponse, of: string): void {
    assert.ok(
      reply.statusCode < 500,
      `${of.slice(0, 200)}: ${reply.statusCode} ${lines.at(-2) ?? ''}`,
    )
    assert.doesNotMatch(
      reply.body,
      /\bat .+\.[jt]s:\d+|node_modules|FST_[A-Z]|SyntaxError|ECONN/,
      of,
    )
    if (reply.statusCode >= 400 && reply.statusCode !== 404) {
      const words = reply.body.replaceAll(/<[^>]+>/g, ' ').match(/[a-z]{3,}/gi) ?? []
      assert.ok(words.length > 5, `${of}: ${reply.statusCode} says nothing: ${reply.body}`)
    }
  }

  const fields = (): fc.Arbitrary<Form> =>
    fc.array(fc.tuple(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, odd), value), {
      maxLength: 12,
    })

  it('is answered in words below 500, for forms of any fields with any values at any address', async () => {
    assert.ok(names.size > 60, String(names.size))
    for (const route of site.routes.filter(
      ({ method, url }) => method !== 'HEAD' && isAsked(url),
    )) {
      const asked = fc.record({
        session: fc.constantFrom(...sessions),
        form: fields(),
        isReal: fc.boolean(),
        parameter: odd.filter((one) => !theirs.has(one)),
      })
      await fc.assert(
        fc.asyncProperty(asked, async ({ session, form, isReal, parameter }) => {
          const at = isReal
            ? real(route)
            : route.url.replaceAll(/:\w+|\*/g, encodeURIComponent(parameter.toWellFormed()))
          const of = `${route.method} ${at}`.slice(0, 200)
          const query = new URLSearchParams(form.map(([name, one]) => [name, one])).toString()
          const reply =
            route.method === 'POST'
              ? await site.post(at, session, form)
              : await site.get(`${at}?${query}`, session)
          fine(reply, of)
        }),
        { numRuns: route.config.rateLimit ? 2 : 5 },
      )
    }
  })

  it('is answered in words below 500 when it is JSON of any shape, or no JSON', async () => {
    const json = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }).map((one) => JSON.stringify(one)),
      fc
        .jsonValue({ maxDepth: 2 })
        .map((one) => JSON.stringify({ answers: one, key: one, answer: one, to: one })),
      fc.jsonValue({ maxDepth: 2 }).map((one) => JSON.stringify({ answers: [one], to: one })),
      fc
        .tuple(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 2 }))
        .map(([name, one]) => JSON.stringify({ [name]: one, _csrf: one })),
      fc.constantFrom('', '{', 'null', '[]', '{"__proto__":{"polluted":1}}', '['.repeat(9000)),
      fc.constant('{"constructor":{"prototype":{"polluted":1}}}'),
    )
    for (const route of site.routes.filter((one) => changes(one) && isAsked(one.url))) {
      await fc.assert(
        fc.asyncProperty(json, fc.constantFrom(...sessions), async (payload, { cookie, token }) => {
          const headers = { cookie, 'x-csrf-token': token, 'content-type': 'application/json' }
          const reply = await site.ask({ method: 'POST', url: real(route), payload, headers })
          fine(reply, `${route.url} ${payload.slice(0, 80)}`)
        }),
        { numRuns: route.config.rateLimit ? 2 : 5 },
      )
    }
    assert.equal(({} as { polluted?: unknown }).polluted, undefined)
  })

  it('is answered in words below 500 when it is a broken upload, or a field named like something of ours', async () => {
    const [session] = sessions
    assert.ok(session)
    const part = (name: string, content: string) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`
    const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="../../a\u0000.pdf"\r\ncontent-type: text/html\r\n\r\n${typed}\r\n`
    const token = part('_csrf', session.token)
    const end = `--${boundary}--\r\n`
    const bodies = [
      ...['', end, token, `${token}${file}`, `${token}${file}${end}`, 'no multipart at all'],
      ...['__proto__', 'constructor', 'toString', 'title', 'kind'].map(
        (name) => `${token}${part(name, typed)}${part(name, typed)}${file}${end}`,
      ),
      `${token}${part('title', 'x').repeat(60)}${file}${end}`,
    ]
    for (const route of site.routes.filter(({ config }) => config.checksTokenItself)) {
      for (const payload of bodies) {
        for (const type of [
          `multipart/form-data; boundary=${boundary}`,
          'multipart/form-data',
          formType,
        ]) {
          const headers = { cookie: session.cookie, 'content-type': type }
          const reply = await site.ask({ method: 'POST', url: real(route), payload, headers })
          fine(reply, `${route.url} as ${type}: ${payload.slice(-300, -100)}`)
        }
      }
    }
  })

  it('is answered in words when its type, its encoding or its size is none that we take', async () => {
    const [session] = sessions
    assert.ok(session)
    for (const route of site.routes.filter((one) => changes(one) && isAsked(one.url))) {
      for (const [type, payload] of [
        ['application/xml', '<a/>'],
        ['', 'a=b'],
        [formType, '%E0%A4%A=%'],
        [formType, `a=${'x'.repeat(2 * 1024 * 1024 + 10)}`],
      ] as const) {
        const headers = {
          cookie: session.cookie,
          'content-type': type,
          'x-csrf-token': session.token,
        }
        if (payload.length > 100 && route.config.checksTokenItself) continue
        const reply = await site.ask({ method: 'POST', url: real(route), payload, headers })
        fine(reply, `${route.url} as ${type} of ${payload.length}`)
        if (payload.length > 100) assert.ok([413, 403, 429].includes(reply.statusCode), route.url)
      }
    }
  })

  it('left everybody signed in meanwhile, so that it was they who were answered', stillIn)

  it('changes nobody’s posts or account, though every column there is was sent to every form', async () => {
    const client = new pg.Client({ connectionString: site.url })
    await client.connect()
    const columns = await client.query<{ column_name: string }>(
      `select distinct column_name from information_schema.columns where table_schema = 'public'`,
    )
    const powers = async (): Promise<unknown> => {
      const { rows } = await client.query(
        `select (select json_agg(w order by id) from (select id, username, name, ended_at from worker) w) as workers,
           (select json_agg(p order by id) from worker_post p) as posts`,
      )
      return rows
    }
    const { rows } = await client.query<{ id: string }>(
      `select id from worker where username = 'joanne-whitworth'`,
    )
    const before = await powers()
    const everything: Form = columns.rows.flatMap(({ column_name: name }): Form => [
      [name, rows[0]?.id ?? ''],
      [name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), 'administrator'],
    ])
    assert.ok(everything.length > 400, String(everything.length))
    const [worker] = sessions
    assert.ok(worker)
    for (const route of site.routes.filter((one) => changes(one) && isAsked(one.url))) {
      fine(await site.post(real(route), worker, everything), route.url)
    }
    assert.deepEqual(await powers(), before)
    await client.end()
  })

  it('leaves a log with nothing in it that was typed, no name, no token, no password, no address', () => {
    const log = lines.join('')
    assert.ok(lines.length > 1000, String(lines.length))
    for (const secret of [
      typed,
      'threadwell_session',
      'Thornley',
      'Ellie',
      'drop table',
      'elsewhere',
    ]) {
      assert.equal(
        lines.find((line) => line.includes(secret)),
        undefined,
        secret,
      )
    }
    for (const { cookie, token } of sessions) {
      const [, session = cookie] = /threadwell_session=([^;]+)/.exec(cookie) ?? []
      assert.ok(!log.includes(session) && !log.includes(token))
    }
    assert.doesNotMatch(log, /"(cookie|authorization|body|query|headers|url)":/)
    for (const line of lines) assert.ok(line.length < 2000, line.slice(0, 200))
  })
})
