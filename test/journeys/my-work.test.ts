import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectSound } from '../support/as-met.ts'
import { busyWeek, tuesday } from '../support/busy-week.ts'
import { trueOf } from '../support/caseload.ts'
import { openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('a social worker’s day and their team’s', () => {
  let site: TestSite

  before(async () => {
    site = await testSite(tuesday)
    await busyWeek(site)
    await trueOf(site, 'tegan-ashworth', {
      kind: 'would-rather-see',
      from: '2026-05-11',
      to: '2026-05-11',
      detail: { wish: 'woman' },
    })
  })
  after(async () => {
    await site.close()
  })

  const path = (page: Page): string => new URL(page.url()).pathname

  it('begins with their own work after signing in; at the front door with the board', async () => {
    const page = await openPage()
    await site.signIn(page, 'ben-holroyd')
    assert.equal(path(page), '/my-work')
    const lead = (await page.locator('.tw-lead').textContent()) ?? ''
    assert.match(lead, /1 thing is late by law, 1 is late by our own rule, 1 is due today/)
    await expectSound(page)
    await page.context().clearCookies()
    await site.signIn(page, 'joanne-whitworth')
    assert.equal(path(page), '/front-door')
    const first = await page.locator('.tw-navigation a').first().textContent()
    assert.equal(first?.trim(), 'My work')
    await page.context().close()
  })

  it('opens why each thing is due, and where it is done, in one step and without scripts', async () => {
    const page = await openPage({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    })
    await site.signIn(page, 'ben-holroyd')
    await page
      .getByRole('link', { name: /Why then\?\s+Assessment completed/ })
      .first()
      .click()
    assert.match(path(page), /^\/records\/\d+\/deadlines$/)
    await page.goto(`${site.address}/my-work`)
    await page.getByText('“Action 3 has no owner. Who rings the GP?”').waitFor()
    await page.getByRole('link', { name: /^Answer\W+Assessment completed/ }).click()
    assert.match(path(page), /\/check$/)
    await page.goto(`${site.address}/my-work`)
    await page.getByRole('button', { name: /^Begin a child protection visit/ }).click()
    assert.match(path(page), /^\/records\/\d+\/pages\//)
    const said = (await page.locator('main').textContent()) ?? ''
    assert.match(said, /Siân/)
    assert.match(said, /Jayden/)
    await page.goto(`${site.address}/my-work`)
    await page.getByRole('link', { name: /^Carry on\W+Next child protection visit made/ }).waitFor()
    await page.context().close()
  })

  it('lists the children behind each number, on a phone too', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(page, 'ben-holroyd')
    await page.getByRole('link', { name: /^2\s+Child protection plan/ }).click()
    await page.getByText('Child protection plan: 2 of 8.').waitFor()
    assert.equal(await page.locator('.tw-table__row').count(), 2)
    await expectSound(page)
    await page.context().close()
  })

  it('lets a manager give work out beside the caseloads, and open every number', async () => {
    const page = await openPage()
    await site.signIn(page, 'alison-kenyon')
    await page.getByRole('link', { name: /^Decide\W+Assessment completed/ }).waitFor()
    await page.getByRole('link', { name: 'My team' }).click()
    await page
      .getByText('Their wish about who sees them: rather a woman. Said Mon 11 May 2026.')
      .waitFor()
    await page.getByText('A wish is no refusal').waitFor()
    await page.getByText('weighted 10', { exact: true }).waitFor()
    await page.getByText('How the weighted number is worked out').click()
    await page.getByText('Child protection plan: 2').waitFor()
    await page.getByText('The numbers are ours until Lancashire County Council').waitFor()
    await expectSound(page)
    const choice = page.locator('select[name="worker"]')
    await page.getByRole('button', { name: /^Give\s+R-26/ }).click()
    await page.locator('.govuk-error-summary', { hasText: 'Choose who it is given to' }).waitFor()
    await expectSound(page)
    await choice.selectOption({ label: 'Ben Holroyd, 8 children (weighted 10), 2 overdue' })
    await page.getByRole('button', { name: /^Give\s+R-26/ }).click()
    await page.getByRole('alert').getByText('They see it in their own work now').waitFor()
    await page.getByText('Everything here is with somebody.').waitFor()
    await page.getByRole('link', { name: /^1\s+Late by law: Ben Holroyd/ }).click()
    assert.match(page.url(), /\/team\/workers\/\d+#late-by-law$/)
    await page.getByRole('heading', { name: 'Ben Holroyd' }).waitFor()
    await expectSound(page)
    assert.equal(await page.getByRole('button', { name: /^Begin a/ }).count(), 0)
    await page.context().close()
  })

  it('shows a team on a phone', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(page, 'sunita-rana')
    await page.goto(`${site.address}/team`)
    await expectSound(page)
    await page.context().close()
  })
})
