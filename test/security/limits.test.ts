import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { connect, type AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import {
  cookiesOf,
  guardedSite,
  visitorOf,
  type Form,
  type GuardedSite,
  type Session,
} from './guarded-site.ts'

describe('what is held back', () => {
  let site: GuardedSite
  let port: number

  before(async () => {
    site = await guardedSite('2026-03-02T15:00:00Z')
    await site.app.listen({ port: 0, host: '127.0.0.1' })
    port = (site.app.server.address() as AddressInfo).port
  })
  after(async () => {
    await site.close()
  })

  /** Sends a form until it is held back; how often it was taken, and what was said then. */
  async function untilHeld(url: string, session: Session, form: Form): Promise<[number, string]> {
    for (let taken = 0; taken < 130; taken += 1) {
      const reply = await site.post(url, session, form)
      if (reply.statusCode === 429) return [taken, reply.body]
    }
    return [Infinity, '']
  }
  const words = /That was a lot of tries at once\. Nothing is lost\. Wait [^.]+ and try again\./

  it('is signing in with one name from one place, after 30 tries a minute, and nobody else’s', async () => {
    const visitor = visitorOf(await site.get('/sign-in'))
    const form = (username: string): Form => [
      ['username', username],
      ['password', 'wrong wrong wrong'],
    ]
    const [taken, said] = await untilHeld('/sign-in', visitor, form('tom-ainscough'))
    assert.equal(taken, 30)
    assert.match(said, words)
    assert.ok((await site.signIn('joanne-whitworth')).cookie.includes('threadwell_session'))
  })

  it('is searching for people, after 120 searches a minute by one worker, and no other worker’s', async () => {
    const worker = await site.signIn('joanne-whitworth')
    const [taken, said] = await untilHeld('/people', worker, [['words', 'Nobody at all']])
    assert.equal(taken, 120)
    assert.match(said, words)
    const other = await site.signIn('sam-patel')
    assert.equal((await site.post('/people', other, [['words', 'Nobody']])).statusCode, 303)
  })

  it('is the public form, after 60 beginnings in ten minutes, and what was typed in it is still there', async () => {
    const start = await site.get('/request-support')
    const first = visitorOf(start)
    const [, asker = ''] = /name="asker"[^>]* value="([^"]+)"/.exec(start.body) ?? []
    const begun = await site.post('/request-support', first, [['asker', asker]])
    assert.equal(begun.statusCode, 303)
    const cookie = [first.cookie, cookiesOf(begun)].filter(Boolean).join('; ')
    const mine = { ...first, cookie }
    const page = await site.get(String(begun.headers.location), mine)
    assert.equal(page.statusCode, 200)
    const [taken, said] = await untilHeld('/request-support', first, [['asker', asker]])
    assert.equal(taken, 59)
    assert.match(said, words)
    assert.equal((await site.get(String(begun.headers.location), mine)).statusCode, 200)
  })

  it('is a link that is guessed, after 20 tries a minute', async () => {
    const answers = new Set<number>()
    for (let at = 0; at < 25; at += 1) {
      answers.add((await site.get(`/new-password/guess-${at}`)).statusCode)
    }
    assert.ok(answers.has(429) && !answers.has(200), [...answers].join())
  })

  it('is a file that is too large, or not what its name says; nothing of it is kept', async () => {
    const worker = await site.signIn('daniel-okafor')
    const files = async () =>
      (await readdir(site.filesFolder, { recursive: true })).filter((one) =>
        /[0-9a-f-]{36}/.test(one),
      )
    const send = async (fileName: string, content: string) => {
      const fields = [
        ...[
          ['_csrf', worker.token],
          ['title', 'A letter'],
          ['kind', 'letter'],
        ],
        ...[
          ['receivedFrom', 'School'],
          ['sensitivity', 'none'],
        ],
      ]
      const parts = fields.map(
        ([name = '', value = '']) =>
          `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      )
      const file = `--x\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/pdf\r\n\r\n${content}\r\n--x--\r\n`
      const url = `/people/${site.person('ellie-mae-thornley')}/documents`
      const headers = { cookie: worker.cookie, 'content-type': 'multipart/form-data; boundary=x' }
      return await site.ask({ method: 'POST', url, payload: [...parts, file].join(''), headers })
    }
    for (const [name, content] of [
      ['letter.pdf', '%PDF-1.7 '.padEnd(2 * 1024 * 1024, 'x')],
      ['letter.pdf', '<html><script>alert(1)</script></html>'],
      ['letter.html', '<html></html>'],
      ['letter.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
      ['letter.exe', 'MZ\u0090'],
      ['', ''],
    ] as const) {
      const reply = await send(name, content)
      assert.ok([413, 422].includes(reply.statusCode), `${name}: ${reply.statusCode}`)
      assert.match(reply.body, /govuk-error-message/, name)
      assert.deepEqual(await files(), [], name)
    }
    const climbing = await send('../../../letter.txt', 'A letter.')
    assert.equal(climbing.statusCode, 303, climbing.body)
    const [kept = ''] = await files()
    assert.match(kept, /[0-9a-f-]{36}$/)
    assert.doesNotMatch(kept, /letter/)
  })

  it('is an address that climbs out of what is published', async () => {
    for (const path of [
      ...[
        '/assets/../package.json',
        '/assets/..%2f..%2fpackage.json',
        '/assets/%2e%2e/%2e%2e/etc/passwd',
      ],
      ...['/assets/', '/assets/threadwell.css', '/assets/....//package.json', '/assets/%00'],
      ...['/package.json', '/.git/config', '/.env', '/src/main.ts', '//etc/passwd'],
    ]) {
      const reply = await site.get(path)
      assert.ok([400, 404].includes(reply.statusCode), `${path}: ${reply.statusCode}`)
      assert.doesNotMatch(reply.body, /"dependencies"|root:/, path)
    }
  })

  it('is a way on to another site: whoever signed in only ever goes to a page of ours', async () => {
    for (const to of [
      ...['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'elsewhere'],
      ...[
        'javascript:alert(1)',
        '\t//elsewhere.example',
        '/\t/elsewhere.example',
        '',
        '/%0d%0aset-cookie:x',
      ],
    ]) {
      const visitor = visitorOf(await site.get('/sign-in'))
      const form = [
        ['username', 'sam-patel'],
        ['password', 'threadwell'],
        ['to', to],
      ] as const
      const { statusCode, headers } = await site.post('/sign-in', visitor, form)
      assert.equal(statusCode, 303)
      const goes = new URL(String(headers.location), 'http://ours.example')
      assert.equal(goes.origin, 'http://ours.example', to)
      assert.equal(headers['set-cookie']?.includes('x') ?? false, false)
    }
  })

  /** What comes back on a line that is written to as given, until it is closed. */
  async function onTheLine(...written: readonly string[]): Promise<string> {
    const line = connect(port, '127.0.0.1')
    const heard: string[] = []
    line.on('data', (chunk: Buffer) => heard.push(chunk.toString()))
    line.on('error', () => undefined)
    for (const one of written) line.write(one)
    await once(line, 'close')
    return heard.join('')
  }

  it('is a request that two servers could read as two', async () => {
    const post = 'POST /sign-in HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'
    const inner = 'GET /people HTTP/1.1\r\nHost: x\r\n\r\n'
    for (const headers of [
      'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'Content-Length: 5\r\nContent-Length: 6\r\n\r\nab',
      'Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n',
      'Content-Length: 4\r\n\tfolded: x\r\n\r\nabcd',
      'Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n',
    ]) {
      const said = await onTheLine(`${post}${headers}${inner}`)
      assert.match(said, /^HTTP\/1\.1 400 /, headers)
      assert.equal(said.match(/HTTP\/1\.1 /g)?.length, 1, headers)
      assert.doesNotMatch(said, /node_modules|\.js|HPE_/, headers)
    }
  })

  it('is a client that says nothing, or says it too slowly', async () => {
    const { server } = site.app
    assert.ok(server.headersTimeout > 0 && server.headersTimeout <= 60_000)
    assert.ok(server.requestTimeout > 0 && server.requestTimeout <= 600_000)
    assert.ok(server.timeout > 0 && server.keepAliveTimeout > 0)
    server.headersTimeout = 200
    server.requestTimeout = 400
    const slow = await onTheLine('GET /sign-in HTTP/1.1\r\nHost: x\r\nX-Slow: ')
    assert.match(slow, /^HTTP\/1\.1 408 /)
    const body = await onTheLine(
      'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nuser',
    )
    assert.match(body, /^(HTTP\/1\.1 408 |$)/)
    assert.equal((await site.get('/health/live')).statusCode, 200)
  })

  it('is a request with more headers than any browser sends', async () => {
    const said = await onTheLine(
      `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
    )
    assert.match(said, /^HTTP\/1\.1 431 /)
  })
})
