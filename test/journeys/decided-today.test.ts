import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { decide, submittedContact, type SubmittedContact } from '../support/contact.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('the list of what was decided today', () => {
  let site: TestSite
  let page: Page
  let noah: SubmittedContact

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    await decided(await submittedContact(site, ['mia-crossley']))
    noah = await submittedContact(site, ['noah-barlow'])
    await submittedContact(site, ['jayden-crossley'])
    page = await openPage()
    await site.signIn(page, 'joanne-whitworth')
    await page.goto(`${site.address}/front-door?locality=east&district=burnley`)
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  async function decided(contact: SubmittedContact): Promise<void> {
    const result = await decide(site, contact, {})
    assert.ok(result.ok, JSON.stringify(result))
  }

  it('is opened by the number on the board, which has no decided row itself', async () => {
    assert.doesNotMatch(await page.locator('#board').innerText(), /Mia Crossley/)
    const count = page.getByRole('link', { name: 'Decided today' })
    assert.match(await count.innerText(), /1\s+Decided today/)
    await count.click()
    assert.match(page.url(), /show=decided/)
    const text = await page.locator('#main-content').innerText()
    assert.match(
      text,
      /1 contact was decided today, and 1 referrer has not been told yet\. 2 more are waiting\./,
    )
    assert.match(text, /Referrer not told yet \(1\)/)
    assert.match(text, /Mia Crossley, 5/)
    assert.match(text, /Showing 1 to 1 of 1\./)
    await expectAccessible(page)
  })

  it('is still there after a record and Back, and when the board is opened again', async () => {
    await page.getByRole('link', { name: /Mia Crossley/ }).click()
    assert.match(page.url(), /\/records\//)
    await page.goBack()
    await page.locator('#decided-today').getByText('Mia Crossley').waitFor()
    await page.goto(`${site.address}/front-door`)
    assert.match(page.url(), /district=burnley/)
    assert.match(await page.locator('#decided-today').innerText(), /Mia Crossley/)
  })

  it('shows what somebody else decides without being loaded again', async () => {
    await decided(noah)
    await page.locator('#decided-today').getByText('Noah Barlow').waitFor()
    assert.match(await page.locator('.tw-lead').innerText(), /2 contacts were decided today/)
    assert.match(await page.locator('#stages').innerText(), /2\s+Decided today/)
  })

  it('leads back to the stages as they were narrowed', async () => {
    await page.getByRole('link', { name: 'Waiting for a decision' }).click()
    assert.doesNotMatch(page.url(), /show=/)
    assert.equal(await page.getByLabel('District').inputValue(), 'burnley')
    assert.match(await page.locator('#board-rows').innerText(), /Jayden Crossley/)
  })

  it('is whole without scripts and fits a phone', async () => {
    const phone = await openPage({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    })
    await site.signIn(phone, 'joanne-whitworth')
    await phone.goto(`${site.address}/front-door?locality=east`)
    await phone.getByRole('link', { name: 'Decided today' }).click()
    assert.match(await phone.locator('#decided-today').innerText(), /Noah Barlow/)
    await phone.context().close()
    const plain = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(plain, 'sam-patel')
    await plain.goto(`${site.address}/front-door?locality=east&show=decided`)
    assert.equal(await plain.evaluate('document.documentElement.scrollWidth'), 360)
    await expectAccessible(plain)
    await plain.context().close()
  })

  it('says so where nothing has been decided, and is not there for a district team', async () => {
    await page.goto(`${site.address}/front-door?locality=north&show=decided`)
    assert.match(
      await page.locator('#main-content').innerText(),
      /Nothing has been decided here today\. Nothing is waiting\./,
    )
    const other = await openPage()
    await site.signIn(other, 'ben-holroyd')
    const reply = await other.goto(`${site.address}/front-door?locality=east&show=decided`)
    assert.equal(reply?.status(), 404)
    await other.context().close()
  })
})
