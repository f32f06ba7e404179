import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { processOf } from '../../src/engine/practice.ts'
import type { Raw } from '../../src/engine/answers.ts'
import { allegationSaid } from '../support/allegation.ts'
import { expectAccessible, goBy, openPage } from '../support/browser.ts'
import { fillField } from '../support/fill-form.ts'
import { testSite, type TestSite } from '../support/site.ts'

type Answers = Readonly<Record<string, Raw>>

const ways = [
  { name: 'on a wide screen', options: { viewport: { width: 1280, height: 900 } }, script: true },
  {
    name: 'on a phone without a script',
    options: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    script: false,
  },
]

for (const { name, options, script } of ways) {
  describe(`records about what is no person, ${name}`, () => {
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

    const look = async (): Promise<void> => {
      if (script) await expectAccessible(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(wide <= options.viewport.width, `${page.url()} is ${wide} wide`)
    }
    const words = async (): Promise<string> =>
      ((await page.locator('main').textContent()) ?? '').replaceAll(/\s+/g, ' ')
    const become = async (username: string): Promise<void> => {
      await page.context().clearCookies()
      await site.signIn(page, username)
    }
    const press = async (text: string | RegExp): Promise<void> =>
      await goBy(page, page.getByRole('button', { name: text }).first())

    /** Fills every page of a record in its order, and leads to the check of its answers. */
    async function write(process: string, answers: Answers): Promise<void> {
      const definition = processOf(site.office.practice, process)
      for (const asked of definition.pages.filter((one) => !one.by && !one.after)) {
        for (const id of asked.asks) {
          const question = definition.questions[id]
          if (question && answers[id] !== undefined)
            await fillField(page, id, question, answers[id])
        }
        await look()
        await press('Save and continue')
      }
      await look()
    }

    it('a designated officer takes an allegation, and nobody else can find the adult', async () => {
      await become('margaret-eccles')
      await page.goto(`${site.address}/registers`)
      await look()
      await goBy(page, page.getByRole('link', { name: 'Adults in positions of trust' }))
      await goBy(page, page.getByRole('button', { name: 'New allegation' }))
      await press('Add and go on')
      assert.match(await words(), /Enter/)
      await page.getByLabel('What is the adult’s whole name?').fill('Desmond Harker')
      await press('Add and go on')
      // When it reached us is filled in already.
      await write('allegation', { ...allegationSaid, receivedAt: undefined })
      await page.getByLabel('Threshold met: allegation to be managed').check()
      await press(/^(Hand in|Finish|Submit|Complete)/)
      await page.goto(`${site.address}/registers/adults-in-positions-of-trust`)
      assert.match(await words(), /Desmond Harker.*Allegation being managed since/)
      await look()
      await page.goto(`${site.address}/registers/adults-in-positions-of-trust/figures`)
      await look()
      await become('priti-chauhan')
      const reply = await page.goto(`${site.address}/registers/adults-in-positions-of-trust`)
      assert.equal(reply?.status(), 404)
    })

    it('an action of a plan is agreed, slips and is shown as it stood', async () => {
      await become('farrah-nuttall')
      await page.goto(`${site.address}/improvement`)
      await look()
      await page.goto(`${site.address}/start/improvement-action`)
      await page.getByLabel('What will be done?').fill('Ring each family after an interview')
      await press('Add and go on')
      await write('improvement-action', {
        plan: site.person('getting-to-good'),
        theme: 'quality',
        origin: 'ourselves',
        owner: site.caller('gwen-abbott').workerId,
        priority: 'first',
        startsOn: '2026-03-26',
        dueOn: '2026-06-30',
        rating: 'onTarget',
        difference: 'Children say that somebody rang as they were promised.',
      })
      await page.getByLabel('Agreed', { exact: true }).check()
      await press(/^(Hand in|Finish|Submit|Complete)/)
      await page.goto(`${site.address}/improvement/${site.person('getting-to-good')}`)
      assert.match(
        await words(),
        /Ring each family after an interview.*Gwen Abbott.*Green: on target/,
      )
      await look()
      await page.goto(`${site.address}/improvement/${site.person('plan-after-2018')}?on=2019-04-10`)
      assert.match(await words(), /Red: will miss its date\s*27\s*20\.8%/)
      await look()
    })
  })
}
