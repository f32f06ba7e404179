import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { processOf } from '../../src/engine/practice.ts'
import type { Raw } from '../../src/engine/answers.ts'
import { allegationSaid } from '../support/allegation.ts'
import { bestAndWorstWay, expectSound, wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { fillField } from '../support/fill-form.ts'
import { testSite, type TestSite } from '../support/site.ts'

type Answers = Readonly<Record<string, Raw>>

for (const [how, options] of Object.entries(bestAndWorstWay)) {
  describe(`records about what is no person, ${how}`, () => {
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
        await expectSound(page)
        await press('Save and continue')
      }
      await expectSound(page)
    }

    it('a designated officer takes an allegation, and nobody else can find the adult', async () => {
      await become('margaret-eccles')
      await page.goto(`${site.address}/registers`)
      await expectSound(page)
      await goBy(page, page.getByRole('link', { name: 'Adults in positions of trust' }))
      await goBy(page, page.getByRole('button', { name: 'New allegation' }))
      await press('Add and go on')
      assert.match(await wordsOf(page), /Enter/)
      await page.getByLabel('What is the adult’s whole name?').fill('Desmond Harker')
      await press('Add and go on')
      // When it reached us is filled in already.
      await write('allegation', { ...allegationSaid, receivedAt: undefined })
      await page.getByLabel('Threshold met: allegation to be managed').check()
      await press(/^(Hand in|Finish|Submit|Complete)/)
      await page.goto(`${site.address}/registers/adults-in-positions-of-trust`)
      assert.match(await wordsOf(page), /Desmond Harker.*Allegation being managed since/)
      await expectSound(page)
      await page.goto(`${site.address}/registers/adults-in-positions-of-trust/figures`)
      await expectSound(page)
      await become('priti-chauhan')
      const reply = await page.goto(`${site.address}/registers/adults-in-positions-of-trust`)
      assert.equal(reply?.status(), 404)
    })

    it('asks the police one question about it, who read that and nothing else', async () => {
      await become('margaret-eccles')
      await page.goto(`${site.address}/start/allegation`)
      await page.getByLabel('What is the adult’s whole name?').fill('Ivor Blackledge')
      await press('Add and go on')
      await page.goto(page.url().replace(/\/[^/]+$/, '/others'))
      await expectSound(page)
      await press('Ask a partner')
      await expectSound(page)
      assert.equal(await page.getByLabel('Who is it about?').inputValue(), '')
      await page.locator('input[name=agency][value=police]').check()
      await page.getByLabel('Who is it about?').fill('A vehicle seen on Mill Lane, 24 March')
      await page.getByLabel('What do you need to know?').fill('Was it stopped that afternoon?')
      await page.locator('input[name=legalBasis]').first().check()
      await press('Send')
      assert.match(await wordsOf(page), /Was it stopped that afternoon\?/)
      await become('police-hub')
      await page.goto(`${site.address}/requests`)
      await expectSound(page)
      await goBy(page, page.getByRole('link', { name: 'Was it stopped that afternoon?' }))
      await expectSound(page)
      const shown = await page.content()
      assert.match(shown, /A vehicle seen on Mill Lane/)
      assert.doesNotMatch(shown, /Blackledge|llegation|DO-26|positions of trust/)
      await press('Send the answer')
      assert.match(await wordsOf(page), /Write what is known, or choose that nothing is known/)
      assert.doesNotMatch(await page.content(), /Blackledge|llegation|DO-26/)
      await page.getByLabel('What is known').fill('It was stopped at 16:10.')
      await press('Send the answer')
      assert.match(await wordsOf(page), /It was stopped at 16:10/)
    })

    it('an action of a plan is agreed, slips and is shown as it stood', async () => {
      await become('farrah-nuttall')
      await page.goto(`${site.address}/improvement`)
      await expectSound(page)
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
        await wordsOf(page),
        /Ring each family after an interview.*Gwen Abbott.*Green: on target/,
      )
      await expectSound(page)
      await page.goto(`${site.address}/improvement/${site.person('plan-after-2018')}?on=2019-04-10`)
      assert.match(await wordsOf(page), /Red: will miss its date\s*27\s*20\.8%/)
      await expectSound(page)
    })

    it('its owner, who is not of the team that keeps the plan, says how far it has got', async () => {
      await become('farrah-nuttall')
      await page.goto(`${site.address}/start/improvement-action`)
      await page.getByLabel('What will be done?').fill('Hear from children before each board')
      await press('Add and go on')
      await write('improvement-action', {
        plan: site.person('getting-to-good'),
        theme: 'leadership',
        origin: 'ourselves',
        owner: site.caller('priti-chauhan').workerId,
        priority: 'next',
        startsOn: '2026-03-26',
        dueOn: '2026-05-29',
        rating: 'notStarted',
        difference: 'The board knows what children say before it decides.',
      })
      await page.getByLabel('Agreed', { exact: true }).check()
      await press(/^(Hand in|Finish|Submit|Complete)/)

      await become('priti-chauhan')
      await page.goto(`${site.address}/my-work`)
      await expectSound(page)
      assert.match(await wordsOf(page), /Improvement actions in your name \(1\)/)
      await press(/^New progress note/)
      await write('improvement-update', {
        rating: 'moreWork',
        forecastOn: '2026-05-29',
        progress: 'Two boards heard from children. The third does in April.',
        evidence: [{ what: 'Minutes of both boards', where: 'The board’s folder' }],
      })
      await page.getByLabel('It goes on', { exact: true }).check()
      await press(/^(Hand in|Finish|Submit|Complete)/)
      await page.goto(`${site.address}/improvement/${site.person('getting-to-good')}`)
      assert.match(await wordsOf(page), /Your actions \(1\)/)
      assert.match(
        await wordsOf(page),
        /Hear from children before each board.*Amber: needs more work/,
      )
      assert.equal(await page.getByRole('link', { name: 'Agree an action' }).count(), 0)
      const refused = await page.goto(`${site.address}/start/improvement-action`)
      assert.equal(refused?.status(), 403)
      assert.match(await wordsOf(page), /You cannot start an improvement action/)
      await expectSound(page)
    })
  })
}
