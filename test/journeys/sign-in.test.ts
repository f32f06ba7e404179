import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { visitor } from '../support/visitor.ts'

describe('signing in', () => {
  let site: TestSite
  let page: Page

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    page = await openPage({ viewport: { width: 360, height: 740 } })
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  async function tryAs(username: string, password: string): Promise<number> {
    await page.getByLabel('Your name for signing in').fill(username)
    await page.getByLabel('Password', { exact: true }).fill(password)
    const [reply] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST'),
      page.getByRole('button', { name: 'Sign in' }).click(),
    ])
    await page.waitForLoadState()
    return reply.status()
  }

  const main = async (): Promise<string> => (await page.locator('main').textContent()) ?? ''

  it('says the same of a wrong password and of a name that nobody has, and keeps the name', async () => {
    await page.goto(`${site.address}/front-door`)
    await expectAccessible(page)
    const said: string[] = []
    for (const name of ['joanne-whitworth', 'nobody-at-all']) {
      assert.equal(await tryAs(name, 'not the password'), 403)
      assert.match(await page.title(), /^Error: Sign in/)
      assert.equal(await page.getByLabel('Your name for signing in').inputValue(), name)
      assert.equal(await page.getByLabel('Password', { exact: true }).inputValue(), '')
      said.push((await page.locator('.govuk-error-summary').textContent()) ?? '')
    }
    assert.match(said[0] ?? '', /The name or the password is not right/)
    assert.equal(said[0], said[1])
    await expectAccessible(page)
  })

  it('goes on to the page that was wanted, and not to another site', async () => {
    assert.equal(await tryAs('joanne-whitworth', 'threadwell'), 303)
    assert.equal(new URL(page.url()).pathname, '/front-door')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto(`${site.address}/sign-in?to=//elsewhere.example/`)
    assert.equal(await tryAs('joanne-whitworth', 'threadwell'), 303)
    assert.equal(new URL(page.url()).origin, site.address)
  })

  it('ends at signing out, also for a copy of the cookie', async () => {
    const cookies = await page.context().cookies()
    await page.getByRole('button', { name: 'Sign out' }).click()
    assert.equal(new URL(page.url()).pathname, '/sign-in')
    await page.context().addCookies(cookies)
    await page.goto(`${site.address}/front-door`)
    assert.equal(new URL(page.url()).pathname, '/sign-in')
  })

  it('is closed to an account for a while after eight wrong passwords, and open to its neighbours', async () => {
    for (let tries = 0; tries < 8; tries += 1) await tryAs('sam-patel', 'not the password')
    assert.equal(await tryAs('sam-patel', 'threadwell'), 403)
    assert.match(await main(), /too many tries with a wrong password\. Wait 15 minutes/)
    assert.equal(await tryAs('joanne-whitworth', 'threadwell'), 303)
    await page.getByRole('button', { name: 'Sign out' }).click()
    site.clock.moveTo('2026-03-26T15:31:00Z')
    assert.equal(await tryAs('sam-patel', 'threadwell'), 303)
    await page.getByRole('button', { name: 'Sign out' }).click()
  })

  it('stops one name that is tried without end, and nobody else of the same office', async () => {
    const guessing = visitor(() => site.address)
    const guess = async (username: string): Promise<number> => {
      const form = new URLSearchParams({ username, password: 'a guess' })
      return (await guessing.send('/sign-in', '/sign-in', form)).status
    }
    const statuses = new Set<number>()
    for (let tries = 0; tries < 30; tries += 1) statuses.add(await guess('made-up'))
    assert.deepEqual([...statuses], [403])
    assert.equal(await tryAs(' Made-Up ', 'a guess'), 429)
    assert.match(await main(), /That was a lot of tries at once\. Nothing is lost\. Wait \d+ \w+/)
    await expectAccessible(page)
    await page.goto(`${site.address}/sign-in`)
    assert.equal(await tryAs('joanne-whitworth', 'threadwell'), 303)
    await page.getByRole('button', { name: 'Sign out' }).click()
  })

  it('stops an address that tries more names than any office has', async () => {
    const guessing = visitor(() => site.address)
    let status = 403
    for (let tries = 0; tries < 300 && status === 403; tries += 1) {
      const form = new URLSearchParams({ username: `name-${tries}`, password: '' })
      status = (await guessing.send('/sign-in', '/sign-in', form)).status
    }
    assert.equal(status, 429)
    assert.equal(await tryAs('joanne-whitworth', 'threadwell'), 429)
    assert.match(await main(), /That was a lot of tries at once\. Nothing is lost\. Wait \d+ \w+/)
  })
})
