import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { csvOf, handIn, rowWith } from '../support/partner-file.ts'
import { sayWhy } from '../support/say-why.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('an address that must not be disclosed, on the pages', () => {
  let site: TestSite
  let page: Page
  let person: string
  let record: string

  before(async () => {
    site = await testSite('2026-04-07T08:00:00Z')
    const row = rowWith({ address: '9 Safe House Row', postcode: 'PR1 8XJ' })
    const { outcomes } = await handIn(site.office, csvOf([row]))
    const recordId = outcomes[0]?.recordId ?? ''
    const read = await readRecord(site.office, site.caller('daniel-okafor'), recordId)
    assert.ok(read.ok)
    person = `${site.address}/people/${read.value.parts[0]?.person.id ?? ''}`
    record = `${site.address}/records/${recordId}`
    page = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(page, 'daniel-okafor')
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const main = async (): Promise<string> => (await page.locator('main').textContent()) ?? ''
  const press = async (name: string): Promise<void> => {
    await page.getByRole('button', { name }).click()
    await page.waitForLoadState()
  }

  it('is hidden with one button, from the person’s page and every record', async () => {
    await page.goto(person)
    assert.match(await main(), /9 Safe House Row/)
    await page.getByText('Do not disclose it').click()
    await expectAccessible(page)
    await press('Do not disclose this address')
    for (const address of [person, record]) {
      await page.goto(address)
      assert.match(await main(), /Address not shown: do not disclose/)
      assert.doesNotMatch(await page.content(), /Safe House|PR1 8XJ/)
    }
  })

  it('is shown to whoever works with them, once asked for, and in no address', async () => {
    await page.goto(person)
    await press('Show the address to me')
    assert.match(await main(), /9 Safe House Row, PR1 8XJ/)
    assert.match(await main(), /It is written down that you looked/)
    assert.doesNotMatch(page.url(), /Safe|PR1/)
    await expectAccessible(page)
    await page.goto(person)
    assert.doesNotMatch(await page.content(), /Safe House|PR1 8XJ/)
  })

  it('is shown to everybody again once a manager agrees with whoever asked', async () => {
    await page.getByText('It may be shown again').click()
    await press('Ask for it to be shown again')
    await page.getByText('It may be shown again').click()
    assert.match(await main(), /You asked for it, .* A manager who did not ask has to agree/)
    await expectAccessible(page)

    const manager = await openPage()
    await site.signIn(manager, 'farida-shah')
    await manager.goto(person)
    await sayWhy(manager)
    assert.equal(await manager.getByRole('button', { name: 'Show the address to me' }).count(), 0)
    await manager.getByText('It may be shown again').click()
    await manager.getByRole('button', { name: 'Agree: show it to everybody again' }).click()
    await manager.getByText('9 Safe House Row').waitFor()
    await manager.context().close()
  })
})
