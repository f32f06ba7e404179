import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { everyWay, expectSound, wordsOf } from '../support/as-met.ts'
import { openPage } from '../support/browser.ts'
import { somebodyIn } from '../support/made-up.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { withReason } from '../support/with-reason.ts'

const worker = 'joanne-whitworth'

for (const [how, options] of Object.entries(everyWay)) {
  describe(`writing down what the returns count of a child, ${how}`, () => {
    let site: TestSite
    let page: Page
    let person: string

    before(async () => {
      site = await testSite('2026-03-02T09:00:00Z')
      const id = await somebodyIn(site, '2015-02-03')
      await withReason(site, worker, id)
      person = `${site.address}/people/${id}`
      page = await openPage(options)
      await site.signIn(page, worker)
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    const save = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Save what is right' }).click()
    }

    it('is refused with what was typed still in the boxes', async () => {
      await page.goto(`${person}/change`)
      await page.getByLabel('Ethnicity').selectOption('Pakistani')
      await page.getByLabel('Learning', { exact: true }).check()
      await page.getByLabel('Autism').check()
      await page.getByLabel('First language').fill('Urdu')
      await page.getByText('No UPN, or another one before').click()
      await page.getByLabel('Why is there no UPN?').selectOption('Educated outside England')
      await page.getByLabel('Former UPN').fill('A1')
      await page.getByLabel('Why is it changed?').fill('Mum said so')
      await save()
      assert.match(await wordsOf(page), /Check the former UPN/)
      assert.equal(await page.getByLabel('Ethnicity').inputValue(), 'APKN')
      assert.ok(await page.getByLabel('Autism').isChecked())
      assert.ok(!(await page.getByLabel('No disability').isChecked()))
      assert.ok(await page.getByLabel('Former UPN').isVisible(), 'what is wrong is not folded away')
      await expectSound(page)
    })

    it('is on the page of the person once it is right', async () => {
      await page.getByLabel('Former UPN').fill('H8012 0000 1001')
      await save()
      assert.equal(page.url(), person)
      const said = await wordsOf(page)
      for (const fact of [
        /UPN None: Educated outside England/,
        /Former UPN H801200001001/,
        /Ethnicity Pakistani/,
        /Disability Learning and Autism/,
        /First language Urdu/,
      ]) {
        assert.match(said, fact)
      }
      await expectSound(page)
    })

    it('is in what was changed, in words', async () => {
      await page.goto(`${person}/change`)
      const said = await wordsOf(page)
      assert.match(said, /Disability: Learning and Autism \(was not known\)/)
      assert.match(said, /Why there is no UPN: Educated outside England \(was not known\)/)
    })

    it('leaves what is not touched, and takes a disability away again', async () => {
      await page.getByLabel('Learning', { exact: true }).uncheck()
      await page.getByLabel('Why is it changed?').fill('The school rang')
      await save()
      const said = await wordsOf(page)
      assert.match(said, /Disability Autism/)
      assert.match(said, /Ethnicity Pakistani/)
    })
  })
}
