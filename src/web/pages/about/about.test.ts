import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Office } from '../../../cases/office.ts'
import { rulesIn } from '../../../engine/watch.ts'
import { practiceOf } from '../../../practice-of.ts'
import { createServer } from '../../server.ts'

describe('The pages about how the county works', () => {
  let app: FastifyInstance
  let ids: readonly string[] = []
  let unwritten: readonly string[] = []
  const visit = async (url: string): Promise<{ status: number; body: string }> => {
    const { statusCode, body } = await app.inject({ url })
    return { status: statusCode, body }
  }

  before(async () => {
    const practice = await practiceOf('lancashire')
    ids = practice.catalogue.processes.map(({ id }) => id)
    unwritten = Object.keys(practice.catalogue.notYetDefined)
    app = await createServer({
      // These pages know the practice model and nothing of any person, so there is no database behind them.
      office: { practice, files: { largestBytes: 1 } } as Office,
      log: pino({ level: 'silent' }),
      secure: false,
      onChange: () => () => undefined,
      ready: () => Promise.resolve(true),
    })
  })
  after(async () => {
    await app.close()
  })

  const all = () => [
    '/about/processes',
    '/about/access',
    '/about/watches',
    '/about/levels-of-need',
    '/about/accessibility',
    '/about/api',
    ...ids.map((id) => `/about/processes/${id}`),
  ]

  it('are open to people who are not signed in', async () => {
    assert.ok(ids.length > 0)
    for (const url of all()) assert.equal((await visit(url)).status, 200, url)
  })

  it('are not there for a process that is not, or not yet', async () => {
    for (const id of ['zz', ...unwritten, '..%2Flevels-of-need']) {
      assert.equal((await visit(`/about/processes/${id}`)).status, 404, id)
    }
  })

  it('link only to pages that are there', async () => {
    const known = new Set([
      ...all(),
      '/',
      '/api/openapi.json',
      '/request-support',
      '/directory',
      '/careers',
      '/about/accessibility',
    ])
    for (const url of all()) {
      const { body } = await visit(url)
      for (const [, href = ''] of body.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)) {
        assert.ok(known.has(href), `${url} links to ${href}`)
      }
      for (const [, id = ''] of body.matchAll(/href="#([^"]+)"/g)) {
        assert.ok(body.includes(`id="${id}"`), `${url} has no #${id}`)
      }
    }
  })

  it('need no inline style or script, pictures included', async () => {
    for (const url of all()) {
      const { body } = await visit(url)
      assert.doesNotMatch(body, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]* src=)/, url)
      assert.doesNotMatch(body, /undefined|\[object/, url)
    }
  })

  it('say every clock, outcome and refusal of a process in words beside its picture', async () => {
    const { body } = await visit('/about/processes/contact')
    assert.match(body, /role="img"/)
    assert.match(body, /Contact decision[^]*1 working day in the hours of/)
    assert.match(body, /Working Together to Safeguard Children 2023/)
    assert.match(body, /Signposted to other services/)
    assert.match(body, /Say which organisation the referrer works for/)
  })

  it('say what children are watched for', async () => {
    const rules = rulesIn((await practiceOf('lancashire')).catalogue)
    const { body } = await visit('/about/watches')
    assert.ok(rules.length > 10)
    for (const { watch } of rules) assert.ok(body.includes(watch.title), watch.title)
  })

  it('show each level of need with the signs that may point to it', async () => {
    const { body } = await visit('/about/levels-of-need')
    for (const words of ['Universal Plus', 'Intensive', 'Specialist', 'Concealed pregnancy']) {
      assert.ok(body.includes(words), words)
    }
  })
})
