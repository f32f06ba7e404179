import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { askBy } from '../support/asking-by-key.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('a key for a program, on one’s own account', () => {
  let site: TestSite
  let page: Page
  let key = ''

  before(async () => {
    site = await testSite('2026-09-11T09:00:00Z')
    page = await openPage({ viewport: { width: 360, height: 740 } })
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const main = async (): Promise<string> => (await page.locator('main').textContent()) ?? ''
  const press = async (name: string | RegExp): Promise<void> => {
    await goBy(page, page.getByRole('button', { name }))
  }
  const ask = async (): Promise<number> =>
    (await askBy(`${site.address}/api/measures/contacts`, key)).status

  it('is offered to those whose post makes keys, and says what is missing with what was typed still there', async () => {
    await site.signIn(page, 'tamsin-greaves')
    await page.goto(`${site.address}/account`)
    await page.getByLabel('What is the key for?').fill('Monthly report')
    await page.getByLabel('The last day on which it works').fill('2029-01-01')
    await press('Make a key')
    assert.match(await main(), /Give the last day on which it works: from 12 Sep 2026/)
    assert.equal(await page.getByLabel('What is the key for?').inputValue(), 'Monthly report')
    await expectAccessible(page)
  })

  it('is shown once, opens what its owner may see, and is in the list without itself', async () => {
    await page.getByLabel('The last day on which it works').fill('2027-01-31')
    await press('Make a key')
    key = (await page.locator('.tw-secret').textContent()) ?? ''
    assert.match(key, /^threadwell_[\w-]{43}$/)
    await expectAccessible(page)
    assert.equal(await ask(), 200)
    await goBy(page, page.getByRole('link', { name: 'Your account', exact: true }).last())
    assert.match(await main(), /Monthly report/)
    assert.match(await main(), /31 Jan 2027/)
    assert.ok(!(await page.content()).includes(key))
    await expectAccessible(page)
  })

  it('says what programs can ask, to anybody', async () => {
    await page.goto(`${site.address}/about/api`)
    assert.match(await main(), /performance analyst or system administrator/)
    await expectAccessible(page)
  })

  it('is taken away, and opens nothing from then on', async () => {
    await page.goto(`${site.address}/account`)
    await press(/Take away.*Monthly report/)
    assert.match(await page.content(), /The key is taken away: from now on it opens nothing/)
    assert.equal(await ask(), 401)
  })

  it('is not offered to others', async () => {
    await press('Sign out')
    await site.signIn(page, 'joanne-whitworth')
    await page.goto(`${site.address}/account`)
    assert.doesNotMatch(await main(), /Keys for programs/)
  })
})
