import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('the sections that wait under “More”', () => {
  let site: TestSite

  before(async () => {
    site = await testSite('2026-03-02T15:00:00Z')
  })
  after(async () => {
    await site.close()
  })

  it('lie over the page until Escape, which gives the focus back, or a press beside them', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 740 } })
    await site.signIn(page, 'sam-patel')
    const more = page.locator('summary', { hasText: 'More sections' })
    const unfolded = page.locator('details[data-folds-again][open]')
    await more.focus()
    await page.keyboard.press('Enter')
    await unfolded.waitFor()
    await page.keyboard.press('Escape')
    await unfolded.waitFor({ state: 'detached' })
    assert.match(String(await page.evaluate('document.activeElement.textContent')), /^More/)
    await more.click()
    await unfolded.waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    await unfolded.waitFor({ state: 'detached' })
    await page.context().close()
  })
})
