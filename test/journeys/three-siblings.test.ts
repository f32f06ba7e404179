import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import type { Raw } from '../../src/engine/answers.ts'
import { processOf } from '../../src/engine/practice.ts'
import { keyOf } from '../../src/web/fields/names.ts'
import { everyWay, expectSound } from '../support/as-met.ts'
import { openPage, goBy } from '../support/browser.ts'
import { eachChild, schoolCall } from '../support/contact-answers.ts'
import { fillField } from '../support/fill-form.ts'
import { testSite, type TestSite } from '../support/site.ts'

const enough =
  'Seen late and hungry for a term; two services have tried and it is not getting better.'

for (const [how, options] of Object.entries(everyWay)) {
  describe(`one call about three brothers and sisters, ${how}`, () => {
    let site: TestSite
    let page: Page
    let record: string

    before(async () => {
      site = await testSite('2026-03-26T15:15:00Z')
      page = await openPage(options)
      await site.signIn(page, 'joanne-whitworth')
    })
    after(async () => {
      await page.context().close()
      await site.close()
    })

    const press = async (name: string | RegExp): Promise<void> => {
      const button = page.getByRole('button', { name, exact: typeof name === 'string' })
      await goBy(page, button.last())
    }
    const fill = async (answers: Readonly<Record<string, Raw>>, partId?: string): Promise<void> => {
      const { questions } = processOf(site.office.practice, 'contact')
      for (const [question, raw] of Object.entries(answers)) {
        const key = keyOf({ question, partId })
        const box = page.locator(`[data-field="${key}"]`)
        if ((await box.count()) === 0 || !(await box.isVisible())) continue
        await fillField(page, key, questions[question]!, raw)
      }
    }
    const parts = async (): Promise<string[]> => {
      const fields = await page.locator('[data-part]').all()
      const all = await Promise.all(fields.map((field) => field.getAttribute('data-part')))
      return [...new Set(all.map((part) => part ?? ''))]
    }

    it('finds the child who is known, however the name is spelled', async () => {
      await page.goto(`${site.address}/start/contact`)
      await page.getByLabel('Name', { exact: true }).fill('Elly May Thornly')
      await press('Search')
      await page.getByRole('checkbox', { name: /Ellie-Mae Thornley/ }).check()
      await expectSound(page)
      await press('Go on with those chosen')
      await page.getByRole('heading', { name: 'Who is it about?' }).waitFor()
      assert.match(page.url(), /\/records\/\d+\/pages\/who$/)
      record = /\/records\/\d+/.exec(page.url())?.[0] ?? ''
    })

    it('adds two who are not known, each looked for first', async () => {
      for (const [forenames, year] of [
        ['Kian', '2018'],
        ['Jay', '2010'],
      ] as const) {
        await press('Add a child')
        await page.getByLabel('Name', { exact: true }).fill(`${forenames} Thornley`)
        await press('Search')
        await page.getByRole('link', { name: 'None of them: somebody new' }).click()
        assert.equal(await page.getByLabel('First names').inputValue(), forenames)
        const born = page.getByRole('group', { name: 'Date of birth' })
        await born.getByLabel('Day').fill('4')
        await born.getByLabel('Month').fill('9')
        await born.getByLabel('Year').fill(year)
        await page.getByLabel('Address', { exact: true }).fill('12 Peel Bank Road, Accrington')
        await page.getByLabel('Postcode').fill('BB5 6NA')
        await press('Add')
        await page.getByRole('heading', { name: 'Who is it about?' }).waitFor()
      }
      assert.equal(await page.locator('.tw-people__person').count(), 3)
      await expectSound(page)
    })

    it('asks of the call once and of each child under their name', async () => {
      const { pages } = processOf(site.office.practice, 'contact')
      const me = site.caller('joanne-whitworth').workerId
      for (const { id } of pages.filter(
        (one) => one.by !== 'authoriser' && one.id !== 'partners',
      )) {
        if (!page.url().endsWith(`/pages/${id}`))
          await page.goto(`${site.address}${record}/pages/${id}`)
        await fill({ ...schoolCall, receivedAt: '2026-03-26 15:10', receivedBy: me })
        if (id === 'the-call')
          await page.locator('[name="receivedAt-reason"]').fill('The call came earlier')
        for (const partId of await parts()) await fill(eachChild, partId)
        await press('Save and continue')
        // Without a script, what an answer made necessary is asked when the page is saved.
        if (page.url().includes(`/pages/${id}#`)) {
          for (const partId of await parts()) await fill(eachChild, partId)
          await press('Save and continue')
        }
        await page.waitForURL((url) => !url.pathname.endsWith(`/pages/${id}`))
      }
      assert.match(page.url(), /\/check$/)
      assert.equal(await page.getByText('Still wanted before it is handed in').count(), 0)
      await expectSound(page)
      await press('Hand in')
      await page.getByText('Waiting for a decision').first().waitFor()
    })

    it('gives each child an outcome of their own, and says where each goes', async () => {
      await page.context().clearCookies()
      await site.signIn(page, 'sam-patel')
      await page.goto(`${site.address}${record}/decide`)
      const [referred = '', advised = '', helped = ''] = await parts()
      await fill({ levelDecided: '4', managerRationale: enough }, referred)
      await fill({ levelDecided: '2', managerRationale: enough }, advised)
      await fill({ levelDecided: '3', managerRationale: enough }, helped)
      await fill({ feedbackBy: 'email' })
      const outcome = async (partId: string, value: string): Promise<void> => {
        await page.locator(`[name="outcome_${partId}"]`).selectOption(value)
      }
      await outcome(referred, 'acceptedAsReferral')
      await outcome(advised, 'adviceAndInformation')
      await outcome(helped, 'familyIntensiveSupport')
      // What an outcome asks appears beside it: at once with a script, when it is saved without.
      if (options.javaScriptEnabled === false) await press('Save for now')
      await fill({ harmOutsideFamily: 'no', meetsDisabilityCriterion: 'no' }, referred)
      await fill(
        { adviceGiven: 'The breakfast club and the school nurse, to the mother.' },
        advised,
      )
      await page.getByText('Referral: Hyndburn Duty and Assessment').waitFor()
      await expectSound(page)
      await press('Decide for all three')
      await page.getByRole('heading', { name: 'What was decided' }).waitFor()
    })

    it('opens a referral, hands over to early help, and drafts an answer for each outcome', async () => {
      const text = (await page.locator('main').textContent()) ?? ''
      assert.match(text, /Ellie-Mae Thornley: Accepted as a referral/)
      assert.match(text, /Kian Thornley: Advice and information given/)
      assert.match(text, /Jay Thornley: Accepted as a referral for Children and Family Wellbeing/)
      assert.match(text, /Opened Referral R-26-/)
      assert.match(text, /Family Intensive Support.*to Hyndburn/)
      assert.equal(await page.locator('a[href^="/outbox/"]').count(), 3)
      await expectSound(page)
    })

    it('takes a note beside it once it is decided, and nothing else', async () => {
      await page.getByLabel('Add a note').fill('The mother rang back to say thank you.')
      await press('Add the note')
      await page.getByText('The mother rang back to say thank you.').waitFor()
      await page.goto(`${site.address}${record}/pages/worries`)
      assert.ok(page.url().endsWith(record), 'a decided contact is shown, not edited')
    })
  })
}
