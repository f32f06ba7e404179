import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { startProcess } from '../../src/cases/records/start-process.ts'
import {
  addressOf,
  changes,
  formType,
  guardedSite,
  visitorOf,
  type GuardedSite,
  type Route,
  type Session,
} from './guarded-site.ts'

const boundary = 'threadwell-test'
const multipart = (token: string): string =>
  [
    ...(token ? [`--${boundary}`, 'content-disposition: form-data; name="_csrf"', '', token] : []),
    `--${boundary}`,
    'content-disposition: form-data; name="file"; filename="a.csv"',
    ...['content-type: text/csv', '', 'reference', `--${boundary}--`, ''],
  ].join('\r\n')

describe('every route of the site', () => {
  let site: GuardedSite
  let worker: Session
  let other: Session
  let recordId: string

  before(async () => {
    site = await guardedSite('2026-03-02T15:00:00Z', { secure: true })
    worker = await site.signIn('joanne-whitworth')
    other = await site.signIn('maxine-hoyle')
    const call = await startProcess(site.office, site.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [site.person('ellie-mae-thornley')],
    })
    assert.ok(call.ok)
    recordId = call.value.id
  })
  after(async () => {
    await site.close()
  })

  const gets = (): Route[] => site.routes.filter(({ method }) => method === 'GET')
  const senders = (): Route[] => site.routes.filter(changes)
  const idOf = ({ url }: Route): string =>
    url.startsWith('/people') ? site.person('ellie-mae-thornley') : recordId
  /** A stream of events is never at its end. */
  const ends = ({ url }: Route): boolean => url !== '/front-door/events'
  const eachPage = async (look: (reply: LightMyRequestResponse, of: string) => void) => {
    for (const route of gets().filter(ends)) {
      const url = addressOf(route, { id: idOf(route) })
      for (const session of route.config.public ? [undefined, worker] : [worker]) {
        look(await site.get(url, session), `${route.url} for ${session ? 'a worker' : 'anybody'}`)
      }
    }
  }

  it('is known: the list that these tests are made from is the server’s own', () => {
    assert.ok(gets().length > 90, String(gets().length))
    assert.ok(senders().length > 70, String(senders().length))
    const methods = new Set(site.routes.map(({ method }) => method))
    assert.deepEqual([...methods].sort(), ['GET', 'HEAD', 'POST'])
  })

  it('is reached by its address, in whichever part of the site it is', async () => {
    for (const route of site.routes.filter((one) => ends(one))) {
      const { method } = route
      assert.ok(method === 'GET' || method === 'HEAD' || method === 'POST')
      await site.ask({ method, url: addressOf(route, {}) })
      assert.equal(site.answeredBy(), route.url, `${method} ${addressOf(route, {})}`)
    }
    await site.get('/nowhere')
    assert.equal(site.answeredBy(), undefined)
  })

  it('answers with a policy that runs no inline script and shows no inline style', async () => {
    await eachPage(({ headers }, of) => {
      const policy = String(headers['content-security-policy'])
      assert.match(policy, /default-src '(self|none)'/, of)
      assert.doesNotMatch(policy, /unsafe|data:|\*/, of)
      assert.match(policy, /frame-ancestors 'none'|sandbox/, of)
    })
  })

  it('sends no page with a script, a style or a handler written into it', async () => {
    let pages = 0
    await eachPage(({ headers, body }, of) => {
      if (!String(headers['content-type']).startsWith('text/html')) return
      pages += 1
      const tags = body.match(/<[a-z][^>]*>/gi) ?? []
      for (const tag of tags) {
        assert.doesNotMatch(tag, /\s(?:style|on[a-z]+)\s*=/i, `${of}: ${tag}`)
        assert.doesNotMatch(tag, /^<style/i, `${of}: ${tag}`)
        assert.doesNotMatch(tag, /(?:href|src|action)\s*=\s*["']?\s*(?:javascript|data):/i, of)
        if (/^<script/i.test(tag)) assert.match(tag, /\ssrc="\/assets\//, `${of}: ${tag}`)
      }
    })
    assert.ok(pages > 60, String(pages))
  })

  it('tells browsers not to guess types, not to frame, not to say where they came from, and to stay on https', async () => {
    await eachPage(({ headers }, of) => {
      assert.equal(headers['x-content-type-options'], 'nosniff', of)
      assert.equal(headers['x-frame-options'], 'SAMEORIGIN', of)
      assert.equal(headers['referrer-policy'], 'same-origin', of)
      assert.match(String(headers['strict-transport-security']), /max-age=\d{8}/, of)
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin', of)
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin', of)
      assert.equal(headers['x-powered-by'], undefined, of)
      assert.equal(headers.server, undefined, of)
      assert.equal(headers['access-control-allow-origin'], undefined, of)
    })
  })

  it('leaves no copy of a worker’s page in a cache', async () => {
    for (const route of gets().filter((one) => ends(one) && !one.config.public)) {
      const { headers } = await site.get(addressOf(route, { id: idOf(route) }), worker)
      assert.match(String(headers['cache-control']), /no-store/, route.url)
    }
  })

  it('gives cookies that no script reads, no other site sends, and nothing but https carries', async () => {
    let given = 0
    const look = ({ cookies }: LightMyRequestResponse, of: string): void => {
      for (const one of cookies) {
        given += 1
        assert.ok(one.httpOnly, `${of} ${one.name}`)
        assert.ok(one.secure, `${of} ${one.name}`)
        assert.match(String(one.sameSite), /^(lax|strict)$/i, `${of} ${one.name}`)
        assert.equal(one.domain, undefined, `${of} ${one.name}`)
        assert.match(one.name, one.path === '/' ? /^__Host-/ : /^__Secure-/, of)
      }
    }
    await eachPage(look)
    const fresh = visitorOf(await site.get('/request-support'))
    look(await site.post('/request-support', fresh, [['asker', 'parent']]), 'the public form')
    look(await site.post('/sign-in/passkey/begin', fresh), 'a passkey')
    const entered = await site.post('/sign-in', visitorOf(await site.get('/sign-in')), [
      ['username', 'tom-ainscough'],
      ['password', 'threadwell'],
    ])
    assert.equal(entered.statusCode, 303)
    look(entered, 'signing in')
    assert.ok(given > 10, String(given))
  })

  it('sends whoever is not signed in to sign in, unless it is open to everybody', async () => {
    for (const route of gets().filter(({ config }) => !config.public)) {
      const reply = await site.get(addressOf(route, { id: idOf(route) }))
      assert.equal(reply.statusCode, 303, route.url)
      assert.match(String(reply.headers.location), /^\/sign-in(\?to=|$)/, route.url)
      assert.equal(reply.body, '', route.url)
    }
  })

  it('takes nothing without the token of its own session', async () => {
    let refused = 0
    const administrator = await site.signIn('system-administrator')
    for (const route of senders()) {
      const url = addressOf(route, { id: idOf(route) })
      const sender = route.url.startsWith('/returns') ? administrator : worker
      const wrong = `${sender.token.slice(0, -1)}${sender.token.endsWith('A') ? 'B' : 'A'}`
      for (const token of ['', 'x', wrong, other.token]) {
        const isStream = route.config.checksTokenItself ?? false
        const sent = isStream ? multipart(token) : new URLSearchParams({ _csrf: token }).toString()
        const type = isStream ? `multipart/form-data; boundary=${boundary}` : formType
        const reply = await site.ask({
          ...{ method: 'POST', url, payload: sent },
          headers: { cookie: sender.cookie, 'content-type': type },
        })
        assert.equal(reply.statusCode, 403, `${route.url} with “${token}”`)
        assert.match(reply.body, /Nothing was (changed|made|kept|judged)/, route.url)
        refused += 1
      }
    }
    assert.equal(refused, senders().length * 4)
  })

  it('takes nothing that only pretends to be a form: as JSON, as text, or with the token in the address', async () => {
    const token = encodeURIComponent(worker.token)
    for (const route of senders().filter(({ config }) => !config.checksTokenItself)) {
      const url = addressOf(route, { id: idOf(route) })
      for (const [type, payload] of [
        ['application/json', '{}'],
        ['text/plain', `_csrf=${token}`],
      ] as const) {
        const headers = { cookie: worker.cookie, 'content-type': type }
        const reply = await site.ask({
          method: 'POST',
          url: `${url}?_csrf=${token}`,
          payload,
          headers,
        })
        assert.equal(reply.statusCode, 403, `${route.url} as ${type}`)
      }
    }
  })

  it('answers to no other method, and to no method that is smuggled into a form', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'] as const) {
      const url = `/people/${site.person('ellie-mae-thornley')}`
      const reply = await site.ask({ method, url, headers: { cookie: worker.cookie } })
      assert.ok([403, 404].includes(reply.statusCode), `${method} ${reply.statusCode}`)
    }
    const smuggled = await site.post('/my-work', worker, [['_method', 'GET']])
    assert.equal(smuggled.statusCode, 404)
  })
})
