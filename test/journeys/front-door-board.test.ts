import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { allocate } from '../../src/cases/records/allocate.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { submittedContact } from '../support/contact.ts'
import { testSite, type TestSite } from '../support/site.ts'

const danger = {
  immediateDanger: 'yes',
  called999At: '2026-03-26 15:00',
  doneAtOnce: 'Police are with them.',
}

describe('the board of a front door', () => {
  let site: TestSite
  let page: Page
  let siblings: string

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    siblings = (await submittedContact(site, ['jayden-crossley', 'mia-crossley', 'noah-barlow'])).id
    await submittedContact(site, ['ellie-mae-thornley'], { call: danger })
    site.clock.moveTo('2026-03-26T15:50:00Z')
    await submittedContact(site, ['yousef-al-khatib'], {
      call: { receivedAt: '2026-03-26 15:45' },
      each: {
        levelRecommended: '3',
        whyNotOneLevelUp: 'Nobody fears for his safety.',
        earlyHelpScreening: 'screened',
      },
    })
    site.clock.moveTo('2026-03-27T15:20:00Z')
    page = await openPage()
    await site.signIn(page, 'sam-patel')
    await page.goto(`${site.address}/front-door?locality=east`)
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const shown = async (): Promise<string> => await page.locator('#main-content').innerText()

  it('says its conclusion first, with immediate danger on top', async () => {
    const text = await shown()
    assert.match(
      text,
      /3 contacts are waiting\. 2 are past our own time, and none is past the national limit\. 1 more must be decided by 17:00 today\./,
    )
    assert.match(text, /By 17:00 today \(1\)/)
    assert.match(text, /Immediate danger\. Ellie-Mae Thornley, 7/)
    assert.match(text, /Past our own time \(2\)/)
    assert.match(
      text,
      /Jayden Crossley, 9\s+with Mia Crossley, 5 and Noah Barlow, 2 months · Burnley/,
    )
    await expectAccessible(page)
  })

  it('shows only what a level was suggested for, and how many those are', async () => {
    await page.getByLabel('Suggested level').selectOption({ label: 'Level 3' })
    await page.getByRole('button', { name: 'Filter' }).click()
    assert.match(page.url(), /level=3/)
    const text = await page.locator('#board-rows').innerText()
    assert.match(text, /Yousef/)
    assert.doesNotMatch(text, /Jayden/)
    assert.match(text, /Showing 1 to 1 of 1 like this\./)
    await page.getByLabel('Suggested level').selectOption({ label: 'Not yet' })
    await page.getByRole('button', { name: 'Filter' }).click()
    assert.match(await page.locator('#board-rows').innerText(), /Nothing here is waiting/)
    await page.goto(`${site.address}/front-door?locality=east`)
  })

  it('keeps its filters when one goes to a record and back', async () => {
    await page.getByLabel('District').selectOption('burnley')
    await page.getByRole('button', { name: 'Filter' }).click()
    assert.doesNotMatch(await page.locator('#board table').first().innerText(), /Ellie-Mae/)
    await page
      .getByRole('link', { name: /Jayden Crossley/ })
      .first()
      .click()
    await page.goBack()
    assert.equal(await page.getByLabel('District').inputValue(), 'burnley')
    await page.goto(`${site.address}/front-door`)
    assert.match(page.url(), /district=burnley/)
  })

  it('gives what is chosen to a named worker', async () => {
    await page
      .getByRole('checkbox', { name: /Choose C-26/ })
      .first()
      .check()
    await page.getByLabel('Give what is chosen to').selectOption({ label: 'Hannah Cowell' })
    await page.getByRole('button', { name: 'Give', exact: true }).click()
    assert.match(await shown(), /1 contact given/)
    assert.match(await page.locator('#board').innerText(), /Hannah Cowell/)
  })

  it('shows what somebody else did without being loaded again', async () => {
    await page.goto(`${site.address}/front-door?locality=east&district=burnley`)
    const given = await allocate(
      site.office,
      site.caller('ruth-heaton'),
      siblings,
      site.caller('joanne-whitworth').workerId,
    )
    assert.ok(given.ok, JSON.stringify(given))
    await page.locator('#board table').getByText('Joanne Whitworth').waitFor()
  })

  it('is whole without scripts and fits a phone', async () => {
    const phone = await openPage({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    })
    await site.signIn(phone, 'joanne-whitworth')
    await phone.goto(`${site.address}/front-door?locality=east`)
    assert.match(await phone.locator('#main-content').innerText(), /Jayden Crossley/)
    const plain = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(plain, 'joanne-whitworth')
    await plain.goto(`${site.address}/front-door?locality=east`)
    const wide = await plain.evaluate('document.documentElement.scrollWidth')
    assert.equal(wide, 360)
    await expectAccessible(plain)
    await phone.context().close()
    await plain.context().close()
  })

  it('is not there for a worker of a district team', async () => {
    const other = await openPage()
    await site.signIn(other, 'ben-holroyd')
    const reply = await other.goto(`${site.address}/front-door?locality=east`)
    assert.equal(reply?.status(), 404)
    await other.context().close()
  })
})
