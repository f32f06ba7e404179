import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { save } from '../support/contact.ts'
import { changedCircle, withFamilyCircle } from '../support/family-circle.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('a meeting that makes a plan, of a process that nothing knows by name', () => {
  let site: TestSite
  let id: string

  before(async () => {
    site = await testSite('2026-04-01T09:00:00Z', withFamilyCircle)
    id = await changedCircle(site)
  })
  after(async () => {
    await site.close()
  })

  const at = (...path: string[]): string => [site.address, 'records', id, ...path].join('/')
  const text = async (page: Page, of: string): Promise<string> =>
    (await page.locator(of).innerText()).replaceAll(/\s+/g, ' ')
  const opened = async (width: number, javaScriptEnabled = true): Promise<Page> => {
    const page = await openPage({ viewport: { width, height: 740 }, javaScriptEnabled })
    await site.signIn(page, 'ben-holroyd')
    return page
  }
  const fits = async (page: Page, width: number): Promise<void> => {
    assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= width)
    await expectAccessible(page)
  }

  for (const width of [1280, 360]) {
    it(`shows the meeting, and the plan beside last time, ${width} wide`, async () => {
      const page = await opened(width)
      await page.goto(at())
      const file = await text(page, 'main')
      assert.match(file, /4 people invited/)
      assert.match(file, /3 steps: 1 done and 2 still to do, 1 of them late/)
      await fits(page, width)
      await page.getByRole('link', { name: 'Last time beside this time' }).click()
      const plan = await text(page, 'main')
      assert.match(plan, /by Fri 1 May 2026, 3 days late/)
      assert.match(plan, /By when: Mon 20 Apr 2026/)
      assert.match(plan, /3 last time, now 6, of 10/)
      assert.match(plan, /Done since last time/)
      assert.match(plan, /New since last time/)
      assert.match(plan, /In the plan last time and no longer No bed\. Ask the charity/)
      await fits(page, width)
      await page.context().close()
    })

    it(`prints for the family only what is theirs, ${width} wide`, async () => {
      const page = await opened(width)
      await page.goto(at('plan', 'family'))
      const family = await text(page, 'main')
      assert.match(family, /Our plan for Ellie-Mae/)
      assert.match(family, /Nobody shouts in the night/)
      assert.match(family, /Who helps Carla Thornley Gareth Pike/)
      assert.match(family, /If this does not change We ask for a family group conference/)
      assert.match(family, /0300 123 6722/)
      assert.doesNotMatch(family, /Aunt Pauline|Compare with the referral/)
      assert.doesNotMatch(await page.title(), /Ellie|Thornley/)
      await fits(page, width)
      await page.getByRole('button', { name: 'Large print' }).click()
      await page.locator('.tw-document--large').waitFor()
      await fits(page, width)
      for (const paper of ['invitation?to=1', 'minutes']) {
        await page.goto(at('meeting', paper))
        assert.doesNotMatch(await text(page, 'main'), /Aunt Pauline told/)
        await fits(page, width)
      }
      await page.context().close()
    })
  }

  it('takes attendance row by row without opening one, with no script', async () => {
    const page = await opened(360, false)
    await page.goto(at('pages', 'meeting'))
    const rows = page.locator('#people .tw-row')
    assert.equal(await rows.count(), 4)
    assert.equal(await page.locator('#people details[open]').count(), 0)
    assert.match(await text(page, '#people .tw-row >> nth=1'), /Gareth Pike · Head teacher/)
    await page.getByLabel('Were they there? (Person 2)').selectOption('In person')
    await page.getByLabel('Were they there? (Person 4)').selectOption('No')
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await page.goto(at('meeting', 'minutes'))
    assert.match(await text(page, 'main'), /1 came, 1 did not come and 2 not said yet/)
    await page.context().close()
  })

  it('opens a row by keyboard and keeps its line saying what is typed', async () => {
    const page = await opened(1280)
    await page.goto(at('pages', 'meeting'))
    const row = page.locator('#people .tw-row').nth(2)
    await row.locator('summary').focus()
    await page.keyboard.press('Enter')
    await row.getByLabel('Name').fill('Amy Lowe-Smith')
    assert.match(await text(page, '#people .tw-row >> nth=2'), /Amy Lowe-Smith · School nurse/)
    await fits(page, 1280)
    await page.context().close()
  })

  it('says once of each answer which record it was copied from, of a list too', async () => {
    const next = await startProcess(site.office, site.caller('ben-holroyd'), {
      process: 'family-circle',
      personIds: [site.person('ellie-mae-thornley')],
    })
    assert.ok(next.ok, JSON.stringify(next))
    const page = await opened(360)
    for (const where of ['', '/check']) {
      await page.goto(`${site.address}/records/${next.value.id}${where}`)
      assert.equal(await page.getByText('From FC-26-1', { exact: true }).count(), 2)
      await fits(page, 360)
    }
    await page.context().close()
  })

  it('says beside the outcomes which endings are given somewhere else', async () => {
    const ben = site.caller('ben-holroyd')
    await save(site, 'ben-holroyd', id, [
      { question: 'heldAt', raw: '2026-04-09 14:00', version: 0 },
      { question: 'chair', raw: ben.workerId, version: 0 },
    ])
    assert.ok((await submit(site.office, ben, id)).ok)
    const page = await openPage()
    await site.signIn(page, 'alison-kenyon')
    await page.goto(at('decide'))
    await page.getByText('Not here: 1 ending given somewhere else').click()
    await page.getByText('A circle is ended by the family.').waitFor()
    await expectAccessible(page)
    await page.context().close()
  })

  it('gives files that name no child, and none to those who may not read the record', async () => {
    const page = await opened(1280)
    const calendar = await page.request.get(at('meeting.ics'))
    assert.equal(calendar.headers()['content-type'], 'text/calendar; charset=utf-8')
    const file = await calendar.text()
    assert.match(file, /SUMMARY:Family circle FC-26-1\r\n/)
    assert.match(file, /DTSTART:20260409T130000Z\r\n/)
    assert.doesNotMatch(file, /Ellie|Thornley/)
    const files = ['plan.pdf', 'plan/family.pdf?print=large', 'meeting/minutes.pdf']
    for (const one of files) {
      const pdf = await page.request.get(at(one))
      assert.equal(pdf.headers()['content-type'], 'application/pdf', one)
      assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-')
      assert.doesNotMatch(pdf.headers()['content-disposition'] ?? '', /Ellie|Thornley/)
    }
    await page.context().close()
    const stranger = await openPage()
    await site.signIn(stranger, 'lucy-marsden')
    for (const one of [...files, 'meeting.ics', 'plan', 'plan/family', 'meeting/invitation']) {
      assert.equal((await stranger.request.get(at(one))).status(), 404, one)
    }
    await stranger.context().close()
  })
})
