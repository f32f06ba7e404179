import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { submit } from '../../src/cases/records/submit.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { allegationSaid } from '../support/allegation.ts'
import { bestAndWorstWay, expectSound, wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'

for (const [how, options] of Object.entries(bestAndWorstWay)) {
  describe(`numbers for those who answer for them, ${how}`, () => {
    let site: TestSite
    let page: Page

    before(async () => {
      site = await testSite('2026-03-26T15:00:00Z')
      page = await openPage(options)
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    const open = async (link: string): Promise<string> => {
      await goBy(page, page.getByRole('link', { name: link }).first())
      await expectSound(page)
      return await wordsOf(page)
    }

    it('the lead member signs in to the reports, and reads a plan, the drive and the figures from them', async () => {
      await site.signIn(page, 'philip-greenhalgh')
      assert.equal(new URL(page.url()).pathname, '/reports')
      await expectSound(page)
      assert.match(await wordsOf(page), /Social workers\s*48/)
      assert.match(await open('Actions required after the 2018 inspection'), /130 actions/)
      await page.goto(`${site.address}/reports`)
      assert.match(await open('The figures of the last quarter'), /are written \[c\]/)
      assert.equal(await page.locator('main a[href^="/measures"]').count(), 0)
      await page.goto(`${site.address}/reports`)
      assert.match(await open('The measures of the partnership'), /Priorities/)
      await page.goto(`${site.address}/reports`)
      assert.match(
        await open('What it costs, vacancies and caseloads'),
        /What it was spent on|Money/,
      )
      const reply = await page.goto(`${site.address}/measures`)
      assert.equal(reply?.status(), 404)
    })

    it('a designated officer reads the year by month, and opens the entries of one', async () => {
      const officer = site.caller('margaret-eccles')
      const begun = await startProcess(site.office, officer, {
        ...{ process: 'allegation', personIds: [], entry: { name: 'Desmond Harker' } },
      })
      assert.ok(begun.ok)
      const given = Object.entries({ ...allegationSaid, outcome: 'thresholdMet' })
      const saved = await saveAnswers(
        site.office,
        officer,
        begun.value.id,
        given.map(([question, raw]) => ({
          ...{ question, raw, reason: 'As it was' },
          version: question === 'receivedAt' ? 1 : 0,
        })),
      )
      assert.ok(saved.ok)
      assert.ok((await submit(site.office, officer, begun.value.id)).ok)
      await page.context().clearCookies()
      await site.signIn(page, 'margaret-eccles')
      await page.goto(`${site.address}/registers/adults-in-positions-of-trust/figures`)
      await expectSound(page)
      assert.match(await open('This year by month'), /Nothing was counted of the other/)
      const march = page.getByRole('link', { name: /School or college, Mar 2026/ })
      await goBy(page, march)
      await expectSound(page)
      assert.match(await wordsOf(page), /Mar 2026.*Desmond Harker/)
    })
  })
}
