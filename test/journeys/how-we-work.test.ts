import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Office } from '../../src/cases/office.ts'
import { practiceOf } from '../../src/practice-of.ts'
import { createServer } from '../../src/web/server.ts'
import { expectAccessible, openPage } from '../support/browser.ts'

describe('Somebody who wants to know how the county works', () => {
  let app: FastifyInstance
  let address: string
  let addresses: readonly string[]

  before(async () => {
    const practice = await practiceOf('lancashire')
    app = await createServer({
      office: { practice, files: { largestBytes: 1 } } as Office,
      log: pino({ level: 'silent' }),
      secure: false,
      onChange: () => () => undefined,
      ready: () => Promise.resolve(true),
    })
    address = await app.listen({ port: 0, host: '127.0.0.1' })
    const processes = practice.catalogue.processes.map(({ id }) => `processes/${id}`)
    addresses = ['processes', 'access', 'levels-of-need', 'accessibility', ...processes]
  })
  after(async () => {
    await app.close()
  })

  it('reads every page whatever they need to read it with', async () => {
    const page = await openPage()
    for (const path of addresses) {
      await page.goto(`${address}/about/${path}`)
      await expectAccessible(page)
    }
    await page.context().close()
  })

  it('scrolls only the picture sideways on a phone, never the page', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 } })
    for (const path of addresses) {
      await page.goto(`${address}/about/${path}`)
      const width = await page.evaluate('document.documentElement.scrollWidth')
      assert.ok(Number(width) <= 360, `${path} is ${String(width)} pixels wide`)
    }
    await page.goto(`${address}/about/processes/contact`)
    await expectAccessible(page)
    await page.context().close()
  })

  it('follows the map to a process and on to what it opens, without scripts', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(`${address}/about/processes`)
    await page.getByRole('link', { name: 'Contact', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Contact' }).waitFor()
    await page.getByRole('img', { name: 'Contact: the way through' }).waitFor()
    await page.getByRole('link', { name: 'Referral', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Referral' }).waitFor()
    await page.context().close()
  })
})
