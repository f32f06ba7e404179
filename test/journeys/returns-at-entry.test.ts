import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { everyWay, expectSound, wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { everybody } from '../support/conference.ts'
import { hyndburn, underAssessment } from '../support/in-need.ts'
import { begun, decided, granted, handedIn } from '../support/protection.ts'
import { testSite, type TestSite } from '../support/site.ts'

const child = 'ellie-mae-thornley'
const { worker, manager } = hyndburn
const minuteTaker = 'pauline-haworth'

for (const [how, options] of Object.entries(everyWay)) {
  describe(`rules of the returns while a record is written, ${how}`, () => {
    let site: TestSite
    let page: Page
    let conference: string

    before(async () => {
      site = await testSite('2026-03-02T09:00:00Z')
      await underAssessment(site, hyndburn, child)
      site.clock.moveTo('2026-03-20T09:00:00Z')
      const discussion = granted(await begun(site, worker, 'strategy-discussion', [child])).id
      const heldAt = '2026-03-20 08:30'
      const chair = site.caller(manager).workerId
      const answers = { kind: 'usual', receivedAt: heldAt, heldAt, people: everybody, chair }
      const given = { answers, each: { thresholdMet: 'yes' }, leave: ['continuesFrom'] }
      granted(await handedIn(site, worker, discussion, given))
      granted(await decided(site, manager, discussion, 'jointEnquiry'))
      site.clock.moveTo('2026-03-24T09:00:00Z')
      const begins = await begun(site, 'beverley-nuttall', 'initial-conference', [child])
      conference = `${site.address}/records/${granted(begins).id}`
    })
    after(async () => {
      await site.close()
    })

    const heldOn = async (day: string): Promise<void> => {
      const at = { day, month: '3', year: '2026', time: '10:00' }
      for (const [box, text] of Object.entries(at)) await page.locator(`#heldAt-${box}`).fill(text)
      const reason = page.locator('#heldAt-reason')
      if ((await reason.count()) > 0) await reason.fill('The invitation says so')
      await goBy(page, page.getByRole('button', { name: 'Save and continue' }).last())
    }

    describe('the date of a conference', () => {
      before(async () => {
        page = await openPage(options)
        await site.signIn(page, minuteTaker)
      })
      after(async () => {
        await page.context().close()
      })

      it('is saved, and what the census says stands beside it in words', async () => {
        await page.goto(`${conference}/check`)
        await page.locator('a[href$="#heldAt-day"]').first().click()
        page.setDefaultTimeout(8000)
        await heldOn('22')
        assert.match(page.url(), /\/pages\/people#heldAt$/)
        const beside = page.locator('#heldAt-rules')
        assert.match(
          ((await beside.textContent()) ?? '').replaceAll(/\s+/g, ' '),
          /The children in need census will refuse this\. The initial conference is dated on a Saturday or Sunday\..* What you wrote is saved as it is, and you can go on\./,
        )
        await expectSound(page)
      })

      it('stands in the answers to be checked too, and keeps nobody from going on', async () => {
        await page.getByRole('button', { name: 'Save and continue' }).last().click()
        await page.waitForURL((url) => !url.href.includes('#heldAt'))
        await page.goto(`${conference}/check`)
        assert.match(await wordsOf(page), /The children in need census will refuse this/)
        await expectSound(page)
      })

      it('is gone once the date is another', async () => {
        await page.locator('a[href$="#heldAt-day"]').first().click()
        await heldOn('23')
        await page.goto(`${conference}/check`)
        assert.doesNotMatch(await wordsOf(page), /will refuse this/)
      })
    })

    describe('the data quality of a team', () => {
      before(async () => {
        page = await openPage(options)
        await site.signIn(page, worker)
      })
      after(async () => {
        await page.context().close()
      })

      it('is one click from the team, with the child and the words', async () => {
        await page.goto(`${site.address}/team`)
        await page.getByRole('link', { name: 'Data quality' }).click()
        const said = await wordsOf(page)
        assert.match(said, /1 open child of the team counted by a return: 0 errors and 1 query/)
        assert.match(said, /Ellie-Mae Thornley.*of school age and has no pupil number/)
        assert.equal(await page.title(), `Data quality – ${(await page.title()).split(' – ')[1]}`)
        await expectSound(page)
      })

      it('is on the page of the child', async () => {
        await page.getByRole('link', { name: /Ellie-Mae Thornley, 7/ }).click()
        await page.getByRole('link', { name: 'Returns', exact: true }).click()
        assert.match(await wordsOf(page), /no pupil number/)
        await expectSound(page)
      })

      it('leads to the box that mends it, with the words beside it, and is gone then', async () => {
        await page.getByRole('link', { name: /^Set right who they are/ }).click()
        assert.match(page.url(), /\/change#upn$/)
        assert.match(await wordsOf(page), /The department will ask why .* no pupil number/)
        await expectSound(page)
        await page.getByLabel('UPN (unique pupil number)').fill('H801200001001')
        await page.getByLabel('Why is it changed?').fill('The school rang')
        await page.getByRole('button', { name: 'Save what is right' }).click()
        await page.goto(`${site.address}/team/data-quality`)
        assert.match(await wordsOf(page), /No rule is broken\./)
        await expectSound(page)
      })
    })
  })
}
