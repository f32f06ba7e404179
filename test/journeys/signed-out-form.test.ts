import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'

const start = '2026-03-26T09:00:00Z'

describe('a form that outlives its session', () => {
  let site: TestSite
  let record: string
  const opened: Page[] = []

  before(async () => {
    site = await testSite(start)
  })
  after(async () => {
    await site.close()
  })
  beforeEach(async () => {
    site.clock.moveTo(start)
    const started = await startProcess(site.office, site.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [site.person('ellie-mae-thornley')],
    })
    assert.ok(started.ok)
    record = started.value.id
  })
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.context().close()
  })

  async function open(options: Parameters<typeof openPage>[0]): Promise<Page> {
    const page = await openPage(options)
    page.on('dialog', (dialog) => void dialog.accept())
    opened.push(page)
    await site.signIn(page, 'joanne-whitworth')
    await page.goto(`${site.address}/records/${record}/pages/worries`)
    return page
  }
  const worries = (page: Page) => page.getByLabel('What are they worried about?')
  const main = async (page: Page): Promise<string> =>
    (await page.locator('main').textContent()) ?? ''
  const stored = async (): Promise<unknown> => {
    const file = await readRecord(site.office, site.caller('joanne-whitworth'), record)
    assert.ok(file.ok)
    return file.value.view.values.worries
  }
  const send = async (page: Page): Promise<void> => {
    await goBy(page, page.getByRole('button', { name: 'Save and continue' }).last())
  }
  const typed = 'Mum said “he won’t stop”.\nTwo of the children heard it.'
  const ways = [
    ['nobody touched it for four hours', '2026-03-26T13:00:01Z'],
    ['it was twelve hours old', '2026-03-26T21:00:01Z'],
  ] as const

  for (const [why, later] of ways) {
    it(`is there after signing in again without a script, when ${why}`, async () => {
      const page = await open({ javaScriptEnabled: false })
      await worries(page).fill(typed)
      site.clock.moveTo(later)
      await send(page)
      assert.equal(new URL(page.url()).pathname, '/sign-in')
      assert.match(await main(page), /You had been signed out\. What you typed is kept for you/)
      assert.equal(await stored(), undefined)
      await signInHere(page, 'joanne-whitworth')
      assert.equal(new URL(page.url()).pathname, '/kept-form')
      assert.match(await main(page), /he won’t stop[\s\S]*Two of the children heard it/)
      await goBy(page, page.getByRole('button', { name: 'Send it now' }))
      assert.match(new URL(page.url()).pathname, new RegExp(`^/records/${record}/`))
      assert.equal(String(await stored()).replaceAll('\r', ''), typed)
      await page.goto(`${site.address}/kept-form`)
      assert.notEqual(new URL(page.url()).pathname, '/kept-form')
    })
  }

  it('is given to nobody else who signs in on that browser, and still to its writer after them', async () => {
    const page = await open({ javaScriptEnabled: false })
    await worries(page).fill('A secret between two tabs')
    site.clock.moveTo('2026-03-26T13:00:01Z')
    await send(page)
    await signInHere(page, 'daniel-okafor')
    assert.equal(new URL(page.url()).pathname, '/front-door')
    await page.goto(`${site.address}/kept-form`)
    assert.equal(new URL(page.url()).pathname, '/front-door')
    assert.doesNotMatch(await main(page), /secret between/)
    await goBy(page, page.getByRole('button', { name: 'Sign out' }))
    await signInHere(page, 'joanne-whitworth')
    assert.match(await main(page), /A secret between two tabs/)
    await goBy(page, page.getByRole('button', { name: 'Throw it away' }))
    await page.goto(`${site.address}/kept-form`)
    assert.notEqual(new URL(page.url()).pathname, '/kept-form')
    assert.equal(await stored(), undefined)
  })

  it('is kept when the writer signed out in another tab meanwhile', async () => {
    const page = await open({ javaScriptEnabled: false })
    await worries(page).fill(typed)
    const other = await page.context().newPage()
    await other.goto(site.address)
    await goBy(other, other.getByRole('button', { name: 'Sign out' }))
    await send(page)
    await signInHere(page, 'joanne-whitworth')
    assert.match(await main(page), /he won’t stop/)
  })

  it('is not kept for a form that no session of ours made', async () => {
    const page = await openPage()
    opened.push(page)
    const reply = await page.request.post(`${site.address}/records/${record}/pages/worries`, {
      form: { _csrf: 'made-up', worries: 'planted' },
      maxRedirects: 0,
    })
    assert.equal(reply.status(), 303)
    assert.equal(reply.headers().location, '/sign-in')
    const cookies = (await page.context().cookies()).map((one) => one.name)
    assert.ok(!cookies.includes('threadwell_kept'))
  })

  it('goes on where it was with a script, once its writer has signed in in another tab', async () => {
    const page = await open({})
    site.clock.moveTo('2026-03-26T13:00:01Z')
    await worries(page).fill(typed)
    await page.locator('[data-save-state]', { hasText: 'you have been signed out' }).waitFor()
    const other = await page.context().newPage()
    await site.signIn(other, 'joanne-whitworth')
    await page.locator('[data-save-state]', { hasText: /^Saved/ }).waitFor()
    assert.equal(String(await stored()).replaceAll('\r', ''), typed)
  })

  it('tells whoever meets it what it is, on a phone too', async () => {
    const page = await open({ javaScriptEnabled: true, viewport: { width: 360, height: 740 } })
    await page.goto(`${site.address}/workers`)
    const token = await page.locator('[name="_csrf"]').first().inputValue()
    site.clock.moveTo('2026-03-26T13:00:01Z')
    await page.request.post(`${site.address}/records/${record}/pages/worries`, {
      form: { _csrf: token, worries: typed },
      maxRedirects: 0,
    })
    await page.goto(`${site.address}/sign-in?kept=yes`)
    await expectAccessible(page)
    await signInHere(page, 'joanne-whitworth')
    assert.equal(new URL(page.url()).pathname, '/kept-form')
    await expectAccessible(page)
  })

  async function signInHere(page: Page, username: string): Promise<void> {
    await page.getByLabel('Your name for signing in').fill(username)
    await page.getByLabel('Password', { exact: true }).fill('threadwell')
    await goBy(page, page.getByRole('button', { name: 'Sign in', exact: true }))
  }
})
