import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import { Type } from 'typebox'
import { createApi } from '../../../src/api/create-api.ts'
import type { Group } from '../../../src/api/api.ts'
import { askBy, keyOf } from '../../support/asking-by-key.ts'
import { testSite, type TestSite } from '../../support/site.ts'

const analyst = 'tamsin-greaves'

interface Described {
  readonly openapi: string
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId: string
            readonly summary?: string
            readonly security: readonly object[]
            readonly parameters: readonly { readonly name: string; readonly in: string }[]
            readonly responses: Readonly<Record<string, { readonly content: object }>>
          }
        >
      >
    >
  >
}

describe('what programs are answered', () => {
  let site: TestSite
  let key: string

  before(async () => {
    site = await testSite('2026-09-11T09:00:00Z')
    key = await keyOf(site, analyst, '2027-09-01')
  })
  after(async () => {
    await site.close()
  })

  /** The cookie of somebody signed in in a browser. */
  async function cookieOf(username: string): Promise<string> {
    const taken = (reply: Response): string =>
      reply.headers
        .getSetCookie()
        .map((one) => one.split(';')[0] ?? '')
        .join('; ')
    const before = await fetch(`${site.address}/sign-in`)
    const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(await before.text()) ?? []
    const entered = await fetch(`${site.address}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: taken(before) },
      body: new URLSearchParams({ _csrf: token, username, password: 'threadwell' }),
    })
    assert.equal(entered.status, 303)
    return taken(entered)
  }

  it('is nothing to a browser that is signed in: no cookie is taken for a key', async () => {
    const cookie = await cookieOf('frances-holt')
    const page = await fetch(`${site.address}/measures`, { headers: { cookie } })
    assert.equal(page.status, 200)
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const reply = await fetch(`${site.address}/api/measures`, { method, headers: { cookie } })
      assert.equal(reply.status, method === 'GET' ? 401 : 404)
      assert.deepEqual(reply.headers.getSetCookie(), [])
      assert.equal(reply.headers.get('access-control-allow-origin'), null)
    }
  })

  it('comes with the headers of every page, and is left in no cache', async () => {
    const reply = await askBy(`${site.address}/api/measures`, key)
    assert.equal(reply.status, 200)
    assert.equal(reply.headers.get('x-content-type-options'), 'nosniff')
    assert.match(String(reply.headers.get('content-security-policy')), /default-src 'self'/)
    assert.equal(reply.headers.get('cache-control'), 'no-store')
    assert.deepEqual(reply.headers.getSetCookie(), [])
  })

  it('is described by a document that anybody reads, made of the routes there are', async () => {
    const reply = await fetch(`${site.address}/api/openapi.json`)
    assert.equal(reply.status, 200)
    assert.equal(reply.headers.get('access-control-allow-origin'), '*')
    const { openapi, paths } = (await reply.json()) as Described
    assert.equal(openapi, '3.1.0')
    const each = Object.entries(paths).flatMap(([path, of]) =>
      Object.entries(of).map(([method, one]) => ({ path, method, ...one })),
    )
    const ids = new Set(each.map(({ operationId }) => operationId))
    assert.equal(ids.size, each.length, 'each has an id of its own')
    for (const one of each) {
      const at = `${one.method} ${one.path}`
      assert.ok(one.summary, at)
      assert.ok(one.responses['200']?.content && one.responses.default?.content, at)
      const wanted = [...one.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const given = one.parameters.filter((each) => each.in === 'path').map(({ name }) => name)
      assert.deepEqual(given, wanted, at)
      const url = `${site.address}${one.path.replaceAll(/\{\w+\}/g, 'referrals')}`
      const asked = await fetch(url, { method: one.method })
      assert.equal(asked.status === 401, one.security.length > 0, at)
    }
    assert.ok(each.some(({ path }) => path === '/api/measures/{id}'))
  })

  it('is a refusal in words where nothing is, where something is misspelt, and where the days are none', async () => {
    const refused = async (path: string): Promise<readonly [number, string]> => {
      const reply = await askBy(`${site.address}${path}`, key)
      assert.match(String(reply.headers.get('content-type')), /^application\/problem\+json/, path)
      const { type, status, ...words } = (await reply.json()) as Record<string, unknown>
      assert.deepEqual([type, status], ['about:blank', reply.status])
      return [reply.status, JSON.stringify(words)]
    }
    const cases: readonly (readonly [string, number, RegExp])[] = [
      ['/api/measures/no-such', 404, /There is nothing here that you can open/],
      ['/api/nothing', 404, /Nothing is asked at this address in this way/],
      ['/api/measures?perod=month', 400, /"about":"perod".*must NOT have additional properties/],
      ['/api/measures?period=fortnight', 400, /"about":"period".*year-to-date, year, quarter/],
      ['/api/measures?period=days&from=2026-02-30', 422, /Give two days, such as 2026-04-01/],
    ]
    for (const [path, status, words] of cases) {
      const [said, text] = await refused(path)
      assert.equal(said, status, path)
      assert.match(text, words, path)
    }
  })

  it('is nothing of the measures to a post that does not read them', async () => {
    const others = await keyOf(site, 'system-administrator', '2027-09-01')
    const reply = await askBy(`${site.address}/api/measures`, others)
    assert.equal(reply.status, 404)
  })
})

describe('a server for programs', () => {
  const asked = { method: 'GET', url: '/api/ping' } as const
  const ping: Group = (app) => {
    const schema = { summary: 'Says so', response: { 200: Type.Object({ here: Type.Boolean() }) } }
    app.get('/api/ping', { schema }, () => ({ here: true, secret: 'never promised' }))
    app.get('/api/fault', () => {
      throw new Error('Ellie-Mae Thornley')
    })
  }

  it('counts requests, says when to come again, and tells of a fault without its words', async () => {
    const site = await testSite('2026-09-11T09:00:00Z')
    const faults: string[] = []
    const app = await createApi({
      office: site.office,
      version: '0',
      log: pino({ level: 'silent' }),
      noteFault: ({ name }) => void faults.push(name),
      groups: { public: [ping], signedIn: [] },
      limits: { perAddress: 4, perKey: 1, window: '1 day' },
    })
    try {
      const { body, headers } = await app.inject(asked)
      assert.equal(body, '{"here":true}', 'only what its schema promises')
      assert.equal(headers['access-control-allow-origin'], '*')
      const fault = await app.inject('/api/fault')
      assert.equal(fault.statusCode, 500)
      assert.doesNotMatch(fault.body, /Thornley/)
      assert.match(fault.body, /It is our fault, not yours/)
      assert.deepEqual(faults, ['Error'])
      const odd = await app.inject({ ...asked, method: 'POST', payload: 'x' })
      assert.equal(odd.statusCode, 404)
      await app.inject(asked)
      const last = await app.inject(asked)
      assert.equal(last.statusCode, 429)
      assert.ok(Number(last.headers['retry-after']) > 0)
      assert.match(last.body, /Nothing was read or changed by this one. Wait \d+ seconds/)
    } finally {
      await app.close()
      await site.close()
    }
  })

  it('counts what is asked with one key by itself', async () => {
    const site = await testSite('2026-09-11T09:00:00Z')
    const app = await createApi({
      ...{ office: site.office, version: '0', log: pino({ level: 'silent' }) },
      noteFault: () => undefined,
      groups: { public: [], signedIn: [ping] },
      limits: { perAddress: 100, perKey: 2, window: '1 day' },
    })
    try {
      const keys = [
        await keyOf(site, analyst, '2027-09-01'),
        await keyOf(site, analyst, '2027-09-01'),
      ]
      const statuses: number[] = []
      for (const key of [keys[0], keys[0], keys[0], keys[1]]) {
        const headers = { authorization: `Bearer ${key ?? ''}` }
        statuses.push((await app.inject({ ...asked, headers })).statusCode)
      }
      assert.deepEqual(statuses, [200, 200, 429, 200])
    } finally {
      await app.close()
      await site.close()
    }
  })
})
