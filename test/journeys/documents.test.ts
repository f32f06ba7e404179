import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { everyWay, expectSound, wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { pdf, program } from '../support/sample-files.ts'
import { testLargestFileBytes } from '../support/office.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { submittedContact } from '../support/contact.ts'

for (const [how, options] of Object.entries(everyWay)) {
  describe(`documents in somebody’s file, ${how}`, () => {
    let site: TestSite
    let page: Page
    let documents: string

    before(async () => {
      site = await testSite('2026-03-26T15:15:00Z')
      documents = `${site.address}/people/${site.person('jayden-crossley')}/documents`
      page = await openPage(options)
      await site.signIn(page, 'joanne-whitworth')
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    const problems = async (): Promise<string> =>
      (await page.locator('.govuk-error-summary').innerText()).replaceAll(/\s+/g, ' ')
    const choose = async (name: string, buffer: Buffer): Promise<void> => {
      await page.getByLabel('The file').setInputFiles({ name, mimeType: 'application/pdf', buffer })
    }
    const press = async (name: string): Promise<void> => {
      await goBy(page, page.getByRole('button', { name, exact: true }))
    }

    it('says what is wrong beside each box, with what was typed still there', async () => {
      await page.goto(documents)
      assert.match(await wordsOf(page), /No document is in this file yet/)
      assert.match(await wordsOf(page), /Files are not looked through for viruses here/)
      await expectSound(page)
      await page.getByLabel('Who is it from?').fill('School nurse')
      await press('Add the document')
      assert.match(
        await problems(),
        /Say what the document is.*Choose what kind.*Choose who must not see.*Choose a file/,
      )
      assert.equal(await page.getByLabel('Who is it from?').inputValue(), 'School nurse')
      await expectSound(page)
    })

    it('does not take a program for a letter, or a file that is too large', async () => {
      await page.getByLabel('What is it?').fill('Letter about his weight')
      await page.getByLabel('Kind of document').selectOption('medical')
      await page.getByLabel('It tells something about somebody else').check()
      await choose('letter.pdf', program)
      await press('Add the document')
      assert.match(await problems(), /called \.pdf, but what is in it is not that/)
      await choose('letter.pdf', Buffer.concat([pdf(), Buffer.alloc(testLargestFileBytes * 2)]))
      await press('Add the document')
      assert.match(await problems(), /larger than 1 MB/)
      assert.equal(await page.getByLabel('What is it?').inputValue(), 'Letter about his weight')
    })

    it('takes a letter, says who must not see it, and gives it back as a file', async () => {
      await choose('weight ŁK.pdf', pdf('his weight'))
      await press('Add the document')
      assert.equal(page.url(), documents)
      assert.match(
        await wordsOf(page),
        /Letter about his weight ?PDF, 1 kB · not looked through.*School nurse.*Joanne Whitworth, 26 Mar 2026.*Medical.*It tells something about somebody else/,
      )
      await expectSound(page)
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Letter about his weight', exact: true }).click()
      const saved = await download
      assert.equal(saved.suggestedFilename(), 'weight ŁK.pdf')
      assert.deepEqual(await readFile(await saved.path()), pdf('his weight'))
      const answer = await page.request.get(
        `${site.address}${(await page.getByRole('link', { name: 'Letter about his weight', exact: true }).getAttribute('href')) ?? ''}`,
      )
      const headers = answer.headers()
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox")
      assert.equal(headers['cache-control'], 'no-store')
    })

    it('moves one that stands in the wrong file, and both files say so', async () => {
      await goBy(page, page.getByRole('link', { name: 'Wrong file? Letter about his weight' }))
      await expectSound(page)
      await page.getByRole('main').getByLabel('Name').fill('Ellie-Mae Thornley')
      await goBy(page, page.getByRole('main').getByRole('button', { name: 'Search' }))
      await press('Move it to the person chosen')
      assert.match(await problems(), /Choose whose it is.*Say how it came into the wrong file/)
      await expectSound(page)
      await page.getByRole('radio', { name: 'Ellie-Mae Thornley' }).check()
      await page.getByLabel('How did it come into the wrong file').fill('Two tabs were open.')
      await press('Move it to the person chosen')
      assert.match(
        await wordsOf(page),
        /No document is in this file yet.*by mistake is now in the file of Ellie-Mae Thornley ?Two tabs were open/,
      )
      await expectSound(page)
      await page.goto(`${site.address}/people/${site.person('ellie-mae-thornley')}/documents`)
      assert.match(
        await wordsOf(page),
        /Letter about his weight came from the file of Jayden Crossley ?Two tabs/,
      )
      assert.doesNotMatch(await page.title(), /Ellie|Jayden|weight/)
    })

    it('withdraws one, which is kept and opened by managers only', async () => {
      await goBy(page, page.getByRole('link', { name: 'Withdraw Letter about his weight' }))
      await press('Withdraw it')
      assert.match(await problems(), /Say why it is withdrawn/)
      await expectSound(page)
      await page.getByLabel('Why is it withdrawn?').fill('The clinic sent a new one.')
      await press('Withdraw it')
      assert.match(await wordsOf(page), /Withdrawn \(1\).*The clinic sent a new one\./)
      const link = page.getByRole('link', { name: 'Letter about his weight', exact: true })
      assert.equal(await link.count(), 0)
      await expectSound(page)
    })

    it('stand on the record they belong to', async () => {
      const contact = await submittedContact(site, ['jayden-crossley', 'mia-crossley'])
      await page.context().clearCookies()
      await site.signIn(page, 'sam-patel')
      await page.goto(`${site.address}/records/${contact.id}`)
      await goBy(page, page.getByRole('link', { name: 'Add a document' }))
      await expectSound(page)
      await page.getByLabel('What is it?').fill('The school’s letter')
      await page.getByLabel('Kind of document').selectOption('letter')
      await page.getByLabel('Nothing in it has to be kept').check()
      await page.getByLabel('Mia Crossley').uncheck()
      await choose('letter.pdf', pdf('school'))
      await press('Add the document')
      assert.match(
        await wordsOf(page),
        /Documents The school’s letter ?PDF.*Letter or e-mail ?Jayden/,
      )
      await expectSound(page)
    })
  })
}
