import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { everyWay, expectSound, wordsOf } from '../support/as-met.ts'
import { openPage } from '../support/browser.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { testSite, type TestSite } from '../support/site.ts'

for (const [how, options] of Object.entries(everyWay)) {
  describe(`a child’s page, ${how}`, () => {
    let site: TestSite
    let page: Page
    let child: string
    let record: string

    before(async () => {
      site = await testSite('2026-06-05T15:50:00Z')
      const teamId = 'burnley-and-hyndburn-family-safeguarding'
      for (const word of ['jayden-crossley', 'mia-crossley']) {
        await putOnPlan(site, { personId: site.person(word), fromOn: '2026-05-26', teamId })
      }
      await putOnPlan(site, {
        ...{ personId: site.person('noah-barlow'), teamId, plan: 'child-in-need-plan' },
        ...{ fromOn: '2026-05-26', category: 'afterProtection', protectedFrom: '2026-01-12' },
      })
      child = `${site.address}/people/${site.person('jayden-crossley')}`
      page = await openPage(options)
      await site.signIn(page, 'omar-siddiqui')
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).click()
    }

    it('says where the child stands, what is due and who else is at home', async () => {
      await page.goto(child)
      const words = await wordsOf(page)
      assert.match(words, /Child protection plan since 26 May 2026, physical abuse/)
      assert.match(words, /Lives with .*Mia and Noah/)
      assert.match(words, /First core group.*due by the end of/)
      assert.doesNotMatch(words, /\bat first/)
      await expectSound(page)
    })

    it('keeps the earliest day on which something may end apart from what is due', async () => {
      await page.goto(`${site.address}/people/${site.person('noah-barlow')}`)
      assert.match(
        await wordsOf(page),
        /Not before.*Plan after child protection.*not before the end of Wed 26 Aug 2026/,
      )
    })

    it('says in the process’s words why something cannot be begun now', async () => {
      await page.goto(child)
      await page.getByText(/^\s*Not now, and why/).click()
      const reasons = page.locator('.tw-begin__not')
      assert.match(
        (await reasons.textContent()) ?? '',
        /Child in need visit.*child protection plan/s,
      )
      await expectSound(page)
    })

    it('begins one record about the child and a sister who is ticked', async () => {
      await page.goto(child)
      await page.getByRole('link', { name: 'Core group', exact: true }).click()
      await page.getByRole('heading', { name: /^New core group/ }).waitFor()
      assert.match(await wordsOf(page), /Not in this one.*Noah Barlow.*no child protection plan/)
      await page.getByRole('checkbox', { name: /Mia Crossley/ }).check()
      await expectSound(page)
      await press('Begin')
      await page.waitForURL(/\/records\/\d+\/pages\//)
      record = /\/records\/\d+/.exec(page.url())?.[0] ?? ''
      for (const word of ['jayden-crossley', 'mia-crossley']) {
        await page.goto(`${site.address}/people/${site.person(word)}`)
        assert.equal(await page.locator(`main a[href="${record}"]`).count(), 1, word)
        assert.match(await wordsOf(page), /Core group .*Being written, with nobody yet/)
      }
    })

    it('takes a whole list over from one child to the other', async () => {
      await page.goto(`${site.address}${record}/pages/plan`)
      const [one, two] = await page.locator('[data-question="steps"]').all()
      assert.ok(one && two)
      const needOf = (field: Locator): Locator => field.locator('[name$="-row0-need"]')
      await needOf(one).fill('A night’s sleep')
      await one.locator('[name$="-row0-action"]').fill('Lock on the bathroom door')
      await one.getByRole('button', { name: /^The same for every child/ }).click()
      await page.waitForURL(/#steps_/)
      const field = page.locator('[data-question="steps"]').nth(1)
      assert.equal(await needOf(field).inputValue(), 'A night’s sleep')
      const action = field.locator('[name$="-row0-action"]')
      assert.equal(await action.inputValue(), 'Lock on the bathroom door')
    })

    it('keeps what was typed beside what is wrong with it', async () => {
      await page.goto(child)
      await page.getByRole('link', { name: 'Set right who they are' }).click()
      await page.getByLabel('School, nursery or college').fill('Moorside Primary')
      await page.locator('[name="bornOn-year"]').fill('2031')
      await expectSound(page)
      await press('Save what is right')
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      const words = await wordsOf(page)
      assert.match(words, /There is a problem.*Say why/)
      assert.match(words, /A date of birth cannot be in the future/)
      assert.equal(
        await page.getByLabel('School, nursery or college').inputValue(),
        'Moorside Primary',
      )
      assert.equal(await page.locator('[name="bornOn-year"]').inputValue(), '2031')
      await expectSound(page)
    })

    it('sets it right, and shows what it was before, who changed it and why', async () => {
      await page.locator('[name="bornOn-year"]').fill('2016')
      await page.getByLabel('Why is it changed?').fill('His mother showed his passport')
      await press('Save what is right')
      await page.getByRole('heading', { name: 'Jayden Crossley, 10' }).waitFor()
      assert.match(await wordsOf(page), /Moorside Primary/)
      await page.getByRole('link', { name: 'Set right who they are' }).click()
      const changes = (await page.locator('#changes').textContent()) ?? ''
      assert.match(changes, /Date of birth.*3 Feb 2016.*was 3 Feb 2017/s)
      assert.match(changes, /passport.*Omar Siddiqui/s)
      await expectSound(page)
    })
  })
}
