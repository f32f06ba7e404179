import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Office } from '../cases/office.ts'
import { practiceOf } from '../practice-of.ts'
import { createServer } from './server.ts'

describe('A page that only says no, before somebody who is not signed in', () => {
  let app: FastifyInstance
  const body = async (url: string, referer?: string): Promise<string> =>
    (await app.inject({ url, headers: referer === undefined ? {} : { referer } })).body

  before(async () => {
    app = await createServer({
      office: { practice: await practiceOf('lancashire'), files: { largestBytes: 1 } } as Office,
      log: pino({ level: 'silent' }),
      secure: false,
      onChange: () => () => undefined,
      ready: () => Promise.resolve(true),
    })
  })
  after(async () => {
    await app.close()
  })

  it('leads to what is open to everybody, to sign in, and says whom to ring', async () => {
    const said = await body('/nowhere')
    const main = said.slice(said.indexOf('<main'), said.indexOf('</main>'))
    for (const way of ['/request-support', '/directory', '/careers', '/sign-in', 'tel:999']) {
      assert.match(main, new RegExp(`href="${way}"`), way)
    }
    assert.match(main, /tel:03001236720/)
    assert.match(main, /tel:03001236722/)
  })

  it('leads back to a page of ours, and to no other', async () => {
    const back = 'Back to the page you came from'
    const ours = await body('/nowhere', 'http://localhost:80/directory/search?need=a&age=4')
    assert.match(ours, new RegExp(`href="/directory/search\\?need=a&amp;age=4">${back}`))
    const others = [
      'https://elsewhere.example/directory',
      'http://localhost//elsewhere.example/',
      'http://localhost/nowhere',
      'localhost',
      'javascript:alert(1)',
    ]
    for (const referer of others)
      assert.ok(!(await body('/nowhere', referer)).includes(back), referer)
  })
})
