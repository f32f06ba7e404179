import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { startService, type Service } from '../returns/dfe-csc-api/service.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { fedOffice, type FedOffice } from '../support/fed-office.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('whoever makes returns follows the daily feed', () => {
  let service: Service
  let site: TestSite
  let fed: FedOffice
  let page: Page

  before(async () => {
    service = await startService()
    const department = service.department()
    site = await testSite('2026-06-01T09:00:00Z', undefined, { department })
    fed = await fedOffice(site, service)
    page = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(page, 'judith-cartmell')
  })
  after(async () => {
    await page.context().close()
    await service.close()
    await site.close()
  })

  /** On a phone and on a desk: nothing to scroll sideways for, and nothing that WCAG 2.2 AA would have otherwise. */
  async function isGood(name: string): Promise<void> {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
      assert.ok(wide <= width, `${name} is ${wide} pixels wide, not ${width}`)
      await expectAccessible(page)
      const folder = process.env.THREADWELL_PICTURES
      if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
    }
  }

  it('from the list of returns, before anything was sent', async () => {
    await page.goto(`${site.address}/returns`)
    await goBy(page, page.getByRole('link', { name: 'Daily feed to the Department' }))
    await page.getByText('Nothing has been sent yet').waitFor()
    await isGood('feed-empty')
  })

  it('and from what was refused to the child', async () => {
    const children = await fed.makeChildren(12)
    service.mishap = (call) => {
      const amiss = call.find((one) => children.slice(0, 3).includes(one.la_child_id))
      if (amiss === undefined) return undefined
      const isFirst = amiss.la_child_id === children[0]
      const words = isFirst
        ? '{"errors":{"$[0].social_care_episodes[0].closure_reason":["The value is not of the list of reasons for closing a case."]}}'
        : 'body/0/child_details/postcode must match pattern "[A-Z]"'
      return { status: 400, words }
    }
    await fed.send()
    service.mishap = () => ({ status: 503, words: 'Not now' })
    await fed.change(`update person set surname = 'Ash' where id = $1`, [children[5]])
    site.clock.moveTo('2026-06-01T09:20:00Z')
    await fed.send()
    await page.reload()
    await page.getByText('1 child is waiting').waitFor()
    const closed = page.locator('main details:not([open]) summary')
    while ((await closed.count()) > 0) await closed.first().click()
    await isGood('feed')
    await goBy(page, page.getByRole('link', { name: 'Child 2 Ashdown' }))
    assert.equal(new URL(page.url()).pathname.split('/')[2], children[1])
  })
})
