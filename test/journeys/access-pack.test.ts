import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { accessRequest, officer, otherOfficer, shownCovered } from '../support/access-request.ts'
import { bestAndWorstWay, expectSound, wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { submittedContact } from '../support/contact.ts'
import { testSite, type TestSite } from '../support/site.ts'

const ellie = 'ellie-mae-thornley'
const worries = 'Her mother Carla was low. Gavin Hesketh (01254 765432) shouts at Ellie-Mae.'

for (const [how, options] of Object.entries(bestAndWorstWay)) {
  describe(`an access pack, ${how}`, () => {
    let site: TestSite
    let page: Page
    let request: string

    before(async () => {
      site = await testSite('2026-03-26T15:15:00Z')
      await submittedContact(site, [ellie], { call: { worries } })
      const ids = [site.caller(officer).workerId, site.caller(otherOfficer).workerId]
      const redactions = [
        { page: '1', words: 'Name', ground: 'third-party', by: ids[0], checkedBy: ids[1] },
      ]
      request = await accessRequest(site, [ellie], { answers: { redactions } })
      page = await openPage(options)
      await site.signIn(page, officer)
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    const press = async (name: string | RegExp): Promise<void> => {
      await goBy(page, page.getByRole('button', { name }).first())
    }

    it('is made from the request and shows what is proposed, and why', async () => {
      await page.goto(`${site.address}/records/${request}`)
      await goBy(page, page.getByRole('link', { name: 'The access packs of this request' }))
      assert.match(await wordsOf(page), /No pack has been made yet/)
      await expectSound(page)
      await press('Make the pack')
      assert.match(await wordsOf(page), /shouts at Ellie-Mae.*“Gavin Hesketh”|01254 765432/)
      assert.match(await wordsOf(page), /not decided yet, so the pack is not signed/)
      await expectSound(page)
    })

    it('asks why where a sheet is decided otherwise, with what was chosen still chosen', async () => {
      const first = page.getByRole('radio', { name: 'Leave readable' }).first()
      await first.check()
      await press('Decide this sheet as chosen')
      assert.match(
        await page.locator('.govuk-error-summary').innerText(),
        /Say why you decide otherwise/,
      )
      assert.equal(await first.isChecked(), true)
      await expectSound(page)
      await page.getByLabel('If you decide otherwise than is proposed: why?').fill('She told us')
      await press('Decide this sheet as chosen')
      assert.match(await wordsOf(page), /left readable by Colin Threlfall/)
    })

    it('lets somebody take out what nobody proposed', async () => {
      const added = page.getByRole('link', { name: /^Take out something else in this entry: What/ })
      await goBy(page, added.first())
      await press('Take it out')
      assert.match(await wordsOf(page), /do not stand in this statement.*Choose on which ground/)
      await expectSound(page)
      await page.getByLabel('All of it, and what was asked').check()
      await page.getByLabel('It is about somebody else').check()
      await page.getByLabel('Why?').fill('It is about a neighbour')
      await press('Take it out')
      assert.match(await wordsOf(page), /It is about a neighbour/)
    })

    it('accepts all of a kind at once, and is signed by somebody else', async () => {
      const kinds = page.getByRole('button', { name: /^Accept \d+/ })
      while ((await kinds.count()) > 0) await goBy(page, kinds.first())
      assert.match(await wordsOf(page), /Everything proposed is decided.*another officer signs it/)
      const pack = page.url()
      await page.goto(`${pack}?show=open`)
      assert.match(await wordsOf(page), /Nothing here is undecided/)
      await page.context().clearCookies()
      await site.signIn(page, otherOfficer)
      await page.goto(pack)
      await press('Sign the pack')
      assert.match(
        await wordsOf(page),
        /Signed by Hilary Knowles.*not decided so that a copy is given/,
      )
      await expectSound(page)
    })

    it('goes out as a file once the request is decided', async () => {
      const pack = page.url()
      const early = await page.request.get(`${pack}/copy.pdf`)
      assert.equal(early.status(), 409)
      await shownCovered(site, request)
      await page.goto(pack)
      const link = page.getByRole('button', { name: 'The copy to send, as a PDF' })
      const copy = await page.request.get(
        `${site.address}${(await link.getAttribute('href')) ?? ''}`,
      )
      assert.equal(copy.status(), 200)
      assert.equal((await copy.body()).subarray(0, 5).toString(), '%PDF-')
      await expectSound(page)
    })
  })
}
