import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('what is typed is never lost', () => {
  let site: TestSite
  let page: Page
  let record: string
  const opened: Page[] = []

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await site.close()
  })
  beforeEach(async () => {
    const started = await startProcess(site.office, site.caller('joanne-whitworth'), {
      process: 'contact',
      personIds: [site.person('ellie-mae-thornley')],
    })
    assert.ok(started.ok)
    record = started.value.id
    page = await as('joanne-whitworth')
    await open(page)
  })
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.context().close()
  })

  async function as(username: string): Promise<Page> {
    const one = await openPage()
    // A page with something unsaved asks before it is left: these readers leave all the same.
    one.on('dialog', (dialog) => void dialog.accept())
    opened.push(one)
    await site.signIn(one, username)
    return one
  }
  const open = async (one: Page): Promise<void> => {
    await one.goto(`${site.address}/records/${record}/pages/worries`)
  }
  const worries = (one: Page) => one.getByLabel('What are they worried about?')
  const says = async (one: Page, words: string): Promise<void> => {
    await one.locator('[data-save-state]', { hasText: words }).waitFor()
  }
  /** Everything typed on the page has been acknowledged. */
  const saved = async (one: Page): Promise<void> => {
    await one.waitForFunction(() => sessionStorage.length === 0)
    await says(one, 'Saved 15:15')
  }
  const stored = async (): Promise<unknown> => {
    const file = await readRecord(site.office, site.caller('joanne-whitworth'), record)
    assert.ok(file.ok)
    return file.value.view.values.worries
  }

  it('is saved as it is typed, and says when', async () => {
    await worries(page).pressSequentially('Hungry and late')
    await saved(page)
    assert.equal(await stored(), 'Hungry and late')
  })

  it('waits for a line that dropped, and is saved when it comes back', async () => {
    await page.context().setOffline(true)
    await worries(page).pressSequentially('Typed in a lift')
    await says(page, 'Not saved yet: no connection; keep this page open')
    assert.equal(await stored(), undefined)
    await page.context().setOffline(false)
    await saved(page)
    assert.equal(await stored(), 'Typed in a lift')
  })

  it('does not go on to the next page while there is no connection', async () => {
    await page.context().setOffline(true)
    await worries(page).pressSequentially('Not gone yet')
    await page.getByRole('button', { name: 'Save and continue' }).last().click()
    await says(page, 'Not saved yet: no connection; keep this page open')
    assert.equal(await worries(page).inputValue(), 'Not gone yet')
    assert.match(page.url(), /\/pages\/worries$/)
  })

  it('is back in its box when the page is loaded again before it could be saved', async () => {
    const answers = '**/answers'
    await page.route(answers, (route) => route.abort())
    await worries(page).pressSequentially('Typed before the reload')
    await says(page, 'Not saved yet: no connection; keep this page open')
    await page.unroute(answers)
    await page.reload()
    assert.equal(await worries(page).inputValue(), 'Typed before the reload')
    await saved(page)
    assert.equal(await stored(), 'Typed before the reload')
  })

  it('goes on over its own words when only the answer to a save was lost', async () => {
    let lost = 0
    await page.route('**/answers', async (route) => {
      if (lost > 0) {
        await route.continue()
        return
      }
      lost += 1
      await route.fetch()
      await route.abort()
    })
    await worries(page).pressSequentially('Heard by the server')
    await says(page, 'Not saved yet')
    await worries(page).pressSequentially(' and gone on with')
    await saved(page)
    assert.equal(await stored(), 'Heard by the server and gone on with')
    assert.equal(await page.locator('.tw-contest').count(), 0)
  })

  it('shows both answers when two people answer the same question, and one is chosen', async () => {
    const other = await as('daniel-okafor')
    await open(other)
    await worries(page).fill('Joanne heard this')
    await saved(page)
    await worries(other).fill('Daniel heard that')
    await says(other, 'Both answers are kept')
    const contest = other.locator('.tw-contest')
    await contest.getByText('Joanne Whitworth answered this today 15:15').waitFor()
    await contest.getByText('You answered this').waitFor()
    await expectAccessible(other)
    // Going on typing goes on in one's own, and touches the other's nowhere.
    await worries(other).fill('Daniel heard that, and more')
    await contest.getByText('Daniel heard that, and more').waitFor()
    assert.equal(await stored(), 'Joanne heard this')
    await contest.getByRole('button', { name: /Choose this answer.*You/ }).click()
    await other.locator('.tw-contest').waitFor({ state: 'detached' })
    assert.equal(await worries(other).inputValue(), 'Daniel heard that, and more')
    await other.goto(`${site.address}/records/${record}`)
    await other.getByText(/earlier answers?/).click()
    await other.getByText('Was: Joanne heard this').waitFor()
  })

  it('takes two windows of one person for two hands', async () => {
    const other = await page.context().newPage()
    await open(other)
    await worries(page).fill('In the first window')
    await saved(page)
    await worries(other).fill('In the second window')
    await says(other, 'Both answers are kept')
    assert.equal(await stored(), 'In the first window')
    assert.equal(await other.locator('.tw-contest').getByText('In the second window').count(), 1)
  })

  it('keeps both without a script too', async () => {
    const other = await openPage({ javaScriptEnabled: false })
    opened.push(other)
    await site.signIn(other, 'daniel-okafor')
    await open(other)
    await worries(page).fill('Joanne heard this')
    await saved(page)
    await worries(other).fill('Daniel heard that')
    await other.getByRole('button', { name: 'Save and continue' }).last().click()
    await other.locator('.tw-contest').getByText('Daniel heard that').waitFor()
    await other.locator('.tw-contest').getByText('Joanne heard this').waitFor()
    assert.equal(await stored(), 'Joanne heard this')
  })

  it('leaves alone what somebody else changed and this page did not touch', async () => {
    const other = await openPage({ javaScriptEnabled: false })
    opened.push(other)
    await site.signIn(other, 'daniel-okafor')
    await open(other)
    await worries(page).fill('Joanne heard this')
    await saved(page)
    await other.getByRole('checkbox', { name: 'Neglect', exact: true }).check()
    await other.getByRole('button', { name: 'Save and continue' }).last().click()
    await other.waitForURL((url) => !url.pathname.endsWith('/worries'))
    assert.equal(await stored(), 'Joanne heard this')
  })

  it('waits for whoever was signed out, and for nobody else', async () => {
    const other = await page.context().newPage()
    await page.context().clearCookies()
    await worries(page).pressSequentially('Typed after the session ended')
    await says(page, 'you have been signed out')
    await site.signIn(other, 'daniel-okafor')
    await says(page, 'somebody else is signed in here')
    assert.equal(await stored(), undefined)
    await page.context().clearCookies()
    await site.signIn(other, 'joanne-whitworth')
    await saved(page)
    assert.equal(await stored(), 'Typed after the session ended')
  })

  it('says what is wrong beside the field, keeps it there, and lets the rest be saved', async () => {
    await page.goto(`${site.address}/records/${record}/pages/the-call`)
    await page.getByLabel('Their email address').fill('not an address')
    await page.getByLabel('Their organisation').fill('Peelbrook Primary School')
    await says(page, 'except one answer that cannot be understood yet')
    await page.getByText('Enter an e-mail address').waitFor()
    await expectAccessible(page)
    assert.equal(await page.getByLabel('Their email address').inputValue(), 'not an address')
    await page.getByLabel('Their email address').fill('head@peelbrook.example')
    await page.getByLabel('Their organisation').focus()
    await page.getByText('Enter an e-mail address').waitFor({ state: 'detached' })
  })

  it('leaves nothing behind when its writer signs out', async () => {
    await worries(page).pressSequentially('About a child')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(/\/sign-in$/)
    assert.equal(await page.evaluate(() => sessionStorage.length), 0)
    assert.equal(await stored(), 'About a child')
  })
})
