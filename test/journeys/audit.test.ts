import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { sealAll } from '../support/sealed-audit.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('the audit, on the pages', () => {
  let site: TestSite
  let child: string
  let page: Page

  before(async () => {
    site = await testSite('2026-03-02T21:00:00Z')
    child = site.person('unborn-shaw')
    const teamId = 'preston-family-safeguarding'
    await putOnPlan(site, { personId: child, fromOn: '2026-03-02', teamId, category: 'NEG' })
    page = await openPage({ viewport: { width: 360, height: 740 } })
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const become = async (username: string): Promise<void> => {
    await page.context().clearCookies()
    await site.signIn(page, username)
  }

  it('who has looked stands on the record itself, a click from the page', async () => {
    await become('tomasz-nowak')
    await page.goto(`${site.address}/people/${child}`)
    await sealAll(site)
    await goBy(page, page.getByRole('link', { name: 'Who has looked' }))
    assert.match(await wordsOf(page), /Tomasz Nowak.*opened the person’s page/)
    assert.doesNotMatch(await page.title(), /Shaw/)
    await expectAccessible(page)
  })

  it('the privacy officer sees what the rules found, opens the requests and marks it as looked at', async () => {
    await become('hilary-knowles')
    // In the menu, which is closed on a phone.
    const link = page.locator('a[href="/audit/unusual"]').first()
    await page.goto(`${site.address}${(await link.getAttribute('href')) ?? ''}`)
    assert.match(await wordsOf(page), /1 finding to look at.*Tomasz Nowak/)
    await expectAccessible(page)
    await goBy(page, page.getByRole('link', { name: /^At night or at the weekend\s*: Tomasz/ }))
    assert.match(await wordsOf(page), /before 07:00, after 20:00.*opened the person’s page/)
    await expectAccessible(page)
    await goBy(page, page.getByRole('button', { name: 'Mark it as looked at' }))
    assert.match(await wordsOf(page), /Say what you looked at and what you found/)
    await expectAccessible(page)
    await page.getByLabel('What did you look at').fill('Asked Tomasz: he was called out.')
    await goBy(page, page.getByRole('button', { name: 'Mark it as looked at' }))
    assert.match(await wordsOf(page), /0 findings to look at.*Looked at.*he was called out/)
  })

  it('switches a rule off with a reason, and the list follows it', async () => {
    await goBy(page, page.getByRole('link', { name: 'At night or at the weekend', exact: true }))
    await expectAccessible(page)
    await goBy(page, page.getByRole('button', { name: 'Switch it off' }))
    assert.match(await wordsOf(page), /Say why it is switched off/)
    await page.getByLabel('Why?').fill('Half the county works in the evening.')
    await goBy(page, page.getByRole('button', { name: 'Switch it off' }))
    assert.match(await wordsOf(page), /No rule found anything this week.*Switched off/)
    await expectAccessible(page)
  })

  it('is not there for anybody else', async () => {
    await become('maxine-hoyle')
    for (const path of ['/audit/unusual', '/audit/unusual/rules/out-of-hours']) {
      const reply = await page.goto(`${site.address}${path}`)
      assert.equal(reply?.status(), 404)
    }
    assert.equal(await page.locator('a[href="/audit/unusual"]').count(), 0)
  })
})
