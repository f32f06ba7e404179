import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectSound } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { somebodyIn } from '../support/made-up.ts'
import { testSite, type TestSite } from '../support/site.ts'

const now = '2026-09-11T09:00:00Z'

const browsers = {
  'in a wide window': { viewport: { width: 1280, height: 800 } },
  'on a phone': { viewport: { width: 360, height: 740 } },
  'on a phone that runs no script': {
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  },
}

for (const [where, options] of Object.entries(browsers)) {
  describe(`measures, ${where}`, () => {
    let site: TestSite
    let page: Page

    before(async () => {
      site = await testSite(now)
      for (let n = 0; n < 20; n += 1) {
        const sex = n < 3 ? 'F' : 'M'
        const id = await somebodyIn(site, `${2010 + (n % 10)}-05-01`, { sex, surname: `Made${n}` })
        await site.office.store.transaction({ system: true }, (work) =>
          work.hot(
            'test-referral',
            `insert into dated_fact (subject_id, kind, excludes, from_on, recorded_at)
             values ($1, 'open-referral', 'open-referral', '2026-08-03', $2)`,
            [id, now],
          ),
        )
      }
      await site.office.store.transaction({ system: true }, (work) =>
        work.hot('test-restrict', `update person set restricted = true where surname = $1`, [
          'Made0',
        ]),
      )
      page = await openPage(options)
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    /** The checker is a script itself, and runs only where scripts do. */
    const main = async (): Promise<string> => (await page.locator('main').textContent()) ?? ''
    const follow = async (name: string | RegExp): Promise<void> => {
      await goBy(page, page.getByRole('link', { name }).first())
    }
    const rowOf = async (words: string): Promise<string> =>
      (await page.locator('tr', { hasText: words }).first().textContent()) ?? ''

    it('lists every measure with its definition beside it', async () => {
      await site.signIn(page, 'frances-holt')
      await page.goto(`${site.address}/measures`)
      assert.match(await rowOf('Re-referrals within 12 months'), /date to date ÷ referrals/)
      await expectSound(page)
    })

    it('cuts one by who the children are, and each part opens them', async () => {
      await follow('Referrals')
      await page.getByLabel('Split by').selectOption({ label: 'Sex' })
      await goBy(page, page.getByRole('button', { name: 'Show' }))
      assert.match(await main(), /By sex/)
      assert.match(await rowOf('Female'), /3/)
      await expectSound(page)
      await goBy(page, page.locator('tr', { hasText: 'Female' }).getByRole('link'))
      assert.match(await main(), /Female · 1 Apr 2026 to 11 Sep 2026/)
      // One of the three girls is behind a wall: she is counted, and nobody learns who she is.
      assert.match(await main(), /3 are counted. 1 of them is not yours to open/)
      assert.doesNotMatch(await main(), /Made0\b/)
      assert.equal(await page.locator('tbody a[href^="/people/"]').count(), 2)
      await expectSound(page)
    })

    it('opens the children of every number that is shown', async () => {
      let opened = 0
      for (const by of ['locality', 'district', 'team', 'age', 'sex', 'ethnicity', 'disability']) {
        await page.goto(`${site.address}/measures/referrals?period=year-to-date&by=${by}`)
        const links = await page
          .locator('a[href*="/children?"]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
        assert.ok(links.length >= 3, by)
        for (const link of links.filter((one) => one.includes('place='))) {
          await page.goto(`${site.address}${link}`)
          assert.match(await main(), /The children behind the figure/)
          assert.doesNotMatch(await main(), /Nothing was counted/)
          opened += 1
        }
      }
      assert.ok(opened >= 8, String(opened))
    })

    it('hides in a copy for others the three girls and the boys who would tell them', async () => {
      await page.goto(`${site.address}/measures/referrals?by=sex&copy=shared`)
      assert.match(await rowOf('Female'), /\[c\].*\[c\]/s)
      assert.match(await rowOf('Male'), /\[c\].*\[c\]/s)
      assert.match(await main(), /Copy for others/)
      assert.equal(await page.locator('a[href*="/children?"]').count(), 0)
      await expectSound(page)
    })

    it('says in words which days it takes', async () => {
      await page.goto(
        `${site.address}/measures/referrals?period=days&from=2026-09-09&to=2026-09-01`,
      )
      assert.match(await main(), /Give two days, such as 2026-04-01 and 2026-06-30/)
      await expectSound(page)
    })
  })
}
