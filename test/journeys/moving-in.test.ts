import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { moveIn } from '../../src/cases/moving/move-in.ts'
import { expectAccessible } from '../support/accessible.ts'
import { wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { filesOf, formerPeople } from '../support/moving-files.ts'
import { testSite, type TestSite } from '../support/site.ts'

const { mother, child } = formerPeople
const broken = { ...child, pers_common_child_id: '9434765918' }

describe('what was moved in and what can be taken out, on the pages', () => {
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

  const become = async (username: string): Promise<void> => {
    await page.context().clearCookies()
    await site.signIn(page, username)
  }
  async function accessibleAtBothWidths(): Promise<void> {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      await expectAccessible(page)
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      assert.ok(Number(wide) <= width, `${String(wide)} px of ${width}`)
    }
  }

  it('says the command while nothing was brought in, in the menu of the administrator', async () => {
    await become('system-administrator')
    assert.equal(await page.locator('a[href="/moving-in"]').count(), 1)
    await page.goto(`${site.address}/moving-in`)
    assert.match(
      await wordsOf(page),
      /Nothing has been brought in.*npm run threadwell -- import FOLDER/,
    )
    await accessibleAtBothWidths()
  })

  it('shows a run with its sums, and gives its refused rows', async () => {
    const plan = {
      ...{ cppl_cp_plan_id: 'PLAN-1', cppl_person_id: 'P-2' },
      ...{ cppl_cp_plan_start_date: '2025-09-01', cppl_cp_plan_initial_category: 'NEG' },
    }
    const files = filesOf({ ssd_person: [mother, broken], ssd_cp_plans: [plan] })
    const moved = await moveIn(site.office, files, () => undefined, 'former-system-march')
    assert.ok(moved.ok)
    await page.reload()
    assert.match(
      await wordsOf(page),
      /former-system-march, Thu 26 Mar 2026 15:15.*2 rows were refused/,
    )
    assert.match(await wordsOf(page), /ssd_person: 2 read = 1 brought in.*The sums match\./)
    await accessibleAtBothWidths()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download the 2 refused rows' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    assert.match(text, /ssd_person\.csv,3,pers_common_child_id,This is no NHS number/)
  })

  it('is not there for a worker, who is not led to it', async () => {
    await become('joanne-whitworth')
    assert.equal(await page.locator('a[href="/moving-in"]').count(), 0)
    const answer = await page.goto(`${site.address}/moving-in`)
    assert.equal(answer?.status(), 404)
    await page.goto(`${site.address}/people/${site.person('ellie-mae-thornley')}`)
    assert.equal(await page.getByRole('link', { name: 'Make a copy of everything' }).count(), 0)
    assert.equal(await page.getByRole('link', { name: 'What was shared' }).count(), 1)
  })

  it('leads those who answer for what leaves from the person’s page to a copy of everything', async () => {
    await become('frances-holt')
    await page.goto(`${site.address}/people/${site.person('ellie-mae-thornley')}`)
    await goBy(page, page.getByRole('link', { name: 'Make a copy of everything' }))
    assert.match(await wordsOf(page), /Take a whole record out.*Why does this record leave\?/)
    await accessibleAtBothWidths()
  })
})
