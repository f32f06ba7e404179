import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { tellReferrer } from '../../src/cases/front-door/tell-referrer.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { expectAccessible } from '../support/accessible.ts'
import { wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { decide, submittedContact } from '../support/contact.ts'
import { granted } from '../support/protection.ts'
import { testSite, type TestSite } from '../support/site.ts'

const ways: Readonly<Record<string, BrowserContextOptions>> = {
  'on a wide screen': {},
  'on a phone of 360 pixels': { viewport: { width: 360, height: 740 } },
}

for (const [how, options] of Object.entries(ways)) {
  describe(`what was shared about somebody, ${how}`, () => {
    let site: TestSite
    let page: Page
    let record: string

    before(async () => {
      site = await testSite('2026-03-26T15:15:00Z')
      const contact = await submittedContact(site, ['ellie-mae-thornley'])
      record = contact.id
      granted(await decide(site, contact, {}))
      const manager = site.caller('sam-patel')
      const { messages } = granted(await readRecord(site.office, manager, record))
      const feedback = messages.find((one) => one.kind === 'feedback')
      const telling = { how: 'telephone', body: 'Told Priya.' } as const
      granted(await tellReferrer(site.office, manager, feedback?.id ?? '', telling))
      page = await openPage(options)
      await site.signIn(page, 'sam-patel')
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    const press = async (): Promise<void> => {
      await goBy(page, page.getByRole('button', { name: 'Write it down' }))
    }

    it('is listed on a page about them and on the record, with why it may be', async () => {
      await page.goto(`${site.address}/people/${site.person('ellie-mae-thornley')}/shared`)
      assert.match(
        await wordsOf(page),
        /Whoever told us or asked.*telephone.*Sam Patel.*Public task/,
      )
      await expectAccessible(page)
      await page.goto(`${site.address}/records/${record}`)
      await goBy(page, page.getByRole('link', { name: 'What was shared from this record' }))
      assert.match(await wordsOf(page), /Decision: .*Whoever told us or asked/)
      await expectAccessible(page)
    })

    it('takes down that consent is taken back, and says what goes on without it', async () => {
      await page.goto(`${site.address}/people/${site.person('ellie-mae-thornley')}/shared`)
      await page.getByLabel('They take consent back').check()
      await press()
      assert.match(
        await page.locator('.govuk-error-summary').innerText(),
        /day on which they said it[^]*who said it[^]*in their words/,
      )
      await expectAccessible(page)
      assert.equal(await page.getByLabel('They take consent back').isChecked(), true)
      await page.getByLabel('Day').fill('26')
      await page.getByLabel('Month').fill('3')
      await page.getByLabel('Year').fill('2026')
      await page.getByLabel('Who said it?').fill('Carla Thornley, mother')
      await page.getByLabel('What did they say, in their words?').fill('Not the school any more.')
      await press()
      assert.match(
        await wordsOf(page),
        /Consent was taken back on 26 Mar 2026 by Carla Thornley, mother.*another basis still is.*“Not the school any more\.”/,
      )
      await expectAccessible(page)
    })
  })
}
