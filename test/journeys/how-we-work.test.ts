import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Office } from '../../src/cases/office.ts'
import { practiceOf } from '../../src/practice-of.ts'
import { createServer } from '../../src/web/server.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'

const wide = { width: 1280, height: 720 }
const phone = { width: 360, height: 740 }

describe('Somebody who wants to know how the county works', () => {
  let app: FastifyInstance
  let address: string
  /** The pages of all the other processes are looked at by the walk, with everything else of theirs. */
  const addresses = ['processes', 'access', 'levels-of-need', 'accessibility', 'processes/contact']

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
  })
  after(async () => {
    await app.close()
  })

  it('reads a page of each kind whatever they need to read it with, and on a phone only its picture scrolls sideways', async () => {
    const page = await openPage()
    for (const path of addresses) {
      await page.setViewportSize(wide)
      await page.goto(`${address}/about/${path}`)
      await expectAccessible(page)
      await page.setViewportSize(phone)
      const width = await page.evaluate('document.documentElement.scrollWidth')
      assert.ok(Number(width) <= phone.width, `${path} is ${String(width)} pixels wide`)
      await expectAccessible(page)
    }
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
