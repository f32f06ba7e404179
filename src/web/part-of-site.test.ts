import assert from 'node:assert/strict'
import { channel } from 'node:diagnostics_channel'
import { afterEach, beforeEach, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Office } from '../cases/office.ts'
import { practiceOf } from '../practice-of.ts'
import { createServer } from './server.ts'

const made = channel('fastify.initialization')

describe('The part of the site that most days do without', () => {
  let app: FastifyInstance
  let log: string[]
  let parts: FastifyInstance[]
  const hear = (message: unknown): void => {
    parts.push((message as { readonly fastify: FastifyInstance }).fastify)
  }
  const statusOf = async (url: string): Promise<number> => (await app.inject({ url })).statusCode
  const routesLogged = (): readonly unknown[] =>
    log.map((line) => (JSON.parse(line) as { readonly route?: unknown }).route)

  beforeEach(async () => {
    parts = []
    log = []
    made.subscribe(hear)
    app = await createServer({
      office: { practice: await practiceOf('lancashire'), files: { largestBytes: 1 } } as Office,
      log: pino({}, { write: (line: string) => void log.push(line) }),
      secure: false,
      onChange: () => () => undefined,
      ready: () => Promise.resolve(true),
    })
  })
  afterEach(async () => {
    made.unsubscribe(hear)
    await app.close()
  })

  it('is not there until somebody asks for one of its pages, and is made once', async () => {
    assert.equal(await statusOf('/sign-in'), 200)
    assert.equal(await statusOf('/health/ready'), 200)
    assert.equal(parts.length, 1)
    const both = ['/visits/write', '/visits/service-worker.js'].map(statusOf)
    assert.deepEqual(await Promise.all(both), [200, 200])
    assert.equal(await statusOf('/visits/service-worker.js'), 200)
    assert.equal(parts.length, 2)
  })

  it('says what is nowhere, in a page, to whoever asks for it', async () => {
    const { statusCode, headers, body } = await app.inject('/nowhere')
    assert.equal(statusCode, 404)
    assert.match(String(headers['content-type']), /^text\/html/)
    assert.match(body, /There is nothing here/)
  })

  it('writes the one line in the log for what is passed on to it', async () => {
    for (const url of ['/sign-in', '/visits/service-worker.js', '/nowhere']) await statusOf(url)
    assert.deepEqual(routesLogged(), ['/sign-in', '/visits/service-worker.js', 'unknown'])
  })

  it('closes with the rest of the site', async () => {
    await statusOf('/visits/service-worker.js')
    let closed = 0
    made.unsubscribe(hear)
    const [, later] = parts
    assert.ok(later)
    const close = later.close.bind(later)
    later.close = (async () => {
      closed += 1
      await close()
    }) as typeof later.close
    await app.close()
    assert.equal(closed, 1)
  })
})
