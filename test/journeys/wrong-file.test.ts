import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { decide, given, save, submittedContact } from '../support/contact.ts'
import { withFamilyCircle } from '../support/family-circle.ts'
import { granted, read } from '../support/protection.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('what is another child’s, on a phone', () => {
  let site: TestSite

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z', withFamilyCircle)
  })
  after(async () => {
    await site.close()
  })

  const opened = async (username: string, javaScriptEnabled = true): Promise<Page> => {
    const page = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled })
    await site.signIn(page, username)
    return page
  }
  /** What a page says; one that runs scripts is measured and checked as well, which takes scripts. */
  const main = async (page: Page, runsScripts = true): Promise<string> => {
    if (runsScripts) {
      await expectAccessible(page)
      assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 360)
    }
    return (await page.locator('#main-content').innerText()).replaceAll(/\s+/g, ' ')
  }

  for (const javaScript of [true, false]) {
    it(`E23: a record in the wrong file is moved to the right person, ${javaScript ? 'with' : 'without'} scripts`, async () => {
      const { id, partIds } = granted(
        await startProcess(site.office, site.caller('joanne-whitworth'), {
          process: 'contact',
          personIds: [site.person('zuzanna-wisniewska')],
        }),
      )
      await save(site, 'joanne-whitworth', id, given({ childsVoice: 'I like maths.' }, partIds[0]))
      const page = await opened('joanne-whitworth', javaScript)
      await page.goto(`${site.address}/records/${id}`)
      await page.getByRole('link', { name: 'In the wrong person’s file?' }).click()
      assert.match(
        await main(page, javaScript),
        /stands in the file of Zuzanna Wiśniewska.*information governance is told/,
      )
      await page.getByRole('main').getByLabel('Name').fill('Elly May Thornly')
      await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
      await page.getByRole('button', { name: 'Move it to the person chosen' }).click()
      const summary = page.locator('.govuk-error-summary')
      assert.match(await summary.innerText(), /Choose whose it is\s+Say how it came into the wrong/)
      await main(page, javaScript)
      const why = page.getByLabel('How did it come into the wrong file')
      await why.fill('Two tabs were open.')
      await page.getByRole('button', { name: 'Move it to the person chosen' }).click()
      assert.equal(await why.inputValue(), 'Two tabs were open.')
      await page.getByRole('radio', { name: 'Ellie-Mae Thornley' }).check()
      await page.getByRole('button', { name: 'Move it to the person chosen' }).click()
      await page.waitForURL(`${site.address}/records/${id}`)
      assert.match(
        await main(page, javaScript),
        /Ellie-Mae Thornley.*I like maths\..*Zuzanna Wiśniewska: Moved to the right person’s file\. Two tabs were open\./,
      )
      assert.doesNotMatch(await page.title(), /Ellie|Zuzanna/)
      await page.context().close()
    })
  }

  it('E23: what cannot be moved stays, says what to do, and information governance reads of what was', async () => {
    const contact = await submittedContact(site, ['jayden-crossley'])
    granted(await decide(site, contact, {}))
    const sam = await opened('sam-patel')
    await sam.goto(`${site.address}/records/${contact.id}`)
    await sam.getByRole('link', { name: 'In the wrong person’s file?' }).click()
    await sam.getByRole('main').getByLabel('Name').fill('Ellie-Mae Thornley')
    await sam.getByRole('main').getByRole('button', { name: 'Search' }).click()
    await sam.getByRole('radio', { name: 'Ellie-Mae Thornley' }).check()
    await sam.getByLabel('How did it come into the wrong file').fill('Same class.')
    await sam.getByRole('button', { name: 'Move it to the person chosen' }).click()
    assert.match(
      await main(sam),
      /There is a problem .*was opened from here .*Move that one first\. Nothing was changed/,
    )
    assert.ok(await sam.getByRole('radio', { name: 'Ellie-Mae Thornley' }).isChecked())
    await sam.context().close()
    const colin = await opened('colin-threlfall')
    await colin.goto(`${site.address}/team`)
    await colin
      .getByRole('link', { name: /Contact in the wrong person’s file/ })
      .first()
      .click()
    const notice = await main(colin)
    assert.match(
      notice,
      /In whose file did it stand\? Zuzanna Wiśniewska .*Whose is it\? Ellie-Mae/,
    )
    assert.doesNotMatch(notice, /What came before/)
    await colin.context().close()
  })

  it('E25: a document and a letter say whom else they name, before they are shared', async () => {
    const ben = site.caller('ben-holroyd')
    const { id } = granted(
      await startProcess(site.office, ben, {
        process: 'family-circle',
        personIds: [site.person('jayden-crossley')],
      }),
    )
    const said = { minutes: 'Jayden sleeps well. Mia’s nursery rang.', heldAt: '2026-03-26 14:00' }
    await save(site, 'ben-holroyd', id, given(said))
    const page = await opened('ben-holroyd')
    await page.goto(`${site.address}/records/${id}/meeting/minutes`)
    const warned =
      /Before you share this: it names somebody else\. Mia: brother or sister of Jayden Take it out, or write in the record why it stays\./
    assert.match(await main(page), warned)
    await save(site, 'ben-holroyd', id, [
      { question: 'minutes', raw: 'Jayden sleeps.', version: 1 },
    ])
    await page.reload()
    assert.doesNotMatch(await main(page), /Before you share this/)
    await page.context().close()

    const contact = await submittedContact(site, ['mia-crossley'])
    granted(await decide(site, contact, { outcome: 'noFurtherAction', levelDecided: '1' }))
    const sam = await opened('sam-patel')
    const { messages } = await read(site, 'sam-patel', contact.id)
    const feedback = messages.find((one) => one.kind === 'feedback')
    await sam.goto(`${site.address}/outbox/${feedback?.id ?? ''}`)
    assert.doesNotMatch(await main(sam), /Before you share this/)
    await sam.getByLabel('Message').fill('Noah is well.')
    await sam.getByLabel('E-mail address').fill('')
    await sam.getByRole('button', { name: 'Send or close' }).click()
    assert.match(await main(sam), /names somebody else\. Noah: brother or sister of Mia/)
    await sam.context().close()
  })
})
