import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { openPage, goBy } from '../support/browser.ts'
import { anew, knownOf } from '../support/siblings-story.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { typistOn, type Known, type Typist } from '../support/typist.ts'

describe('three brothers and sisters, from a call to two child protection plans', () => {
  let site: TestSite
  let page: Page
  let typist: Typist
  let signedIn = ''

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    page = await openPage()
    page.setDefaultTimeout(10_000)
    typist = typistOn(site, anew)
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const become = async (username: string): Promise<void> => {
    if (signedIn === username) return
    await page.context().clearCookies()
    await site.signIn(page, username)
    signedIn = username
  }
  const button = (name: string | RegExp) => page.getByRole('button', { name }).last()
  const at = (instant: string): void => {
    site.clock.moveTo(instant)
  }
  const know = (process: string): Known => knownOf(process, (name) => site.caller(name).workerId)

  /** Page after page of a record until its answers are checked and it is handed in. */
  const record = async (username: string, process: string): Promise<void> => {
    await become(username)
    for (let pages = 0; pages < 20 && !page.url().endsWith('/check'); pages += 1) {
      await typist.fillPage(page, process, know(process))
      await goBy(page, button('Save and continue'))
    }
    assert.equal(await page.locator('#gaps').innerText(), '', 'what is still wanted')
    await goBy(page, button('Hand in'))
    await page.getByText('Waiting for a decision').first().waitFor()
  }

  /** Signs what somebody else recorded. */
  const decide = async (username: string, address: string, process: string): Promise<void> => {
    await become(username)
    await page.goto(`${address}/decide`)
    await typist.fillPage(page, process, know(process))
    await expectAccessible(page)
    await goBy(page, button(/^Decide/))
    await page.getByText('What was decided').first().waitFor()
    typist.endRecord()
  }
  const here = (): string => /^.*\/records\/\d+/.exec(page.url())?.[0] ?? ''

  /** The record that was opened from the one on the screen. */
  const follow = async (title: string): Promise<string> => {
    const link = page.getByRole('link', { name: new RegExp(`^${title} [A-Z]+-26-`) }).first()
    return new URL((await link.getAttribute('href')) ?? '', site.address).href
  }

  let address = ''

  it('a social worker of the front door takes the call about all three', async () => {
    await become('joanne-whitworth')
    await page.goto(`${site.address}/start/contact`)
    await page.getByLabel('Name', { exact: true }).fill('Crossley')
    await goBy(page, button('Search'))
    for (const name of [/Jayden Crossley/, /Mia Crossley/]) {
      await page.getByRole('checkbox', { name }).check()
    }
    await goBy(page, button('Go on with those chosen'))
    await goBy(page, button('Add a child'))
    await page.getByLabel('Name', { exact: true }).fill('Noah Barlow')
    await goBy(page, button('Search'))
    await page.getByRole('radio', { name: /Noah Barlow/ }).check()
    await goBy(page, button('Add'))
    await page.getByRole('heading', { name: 'Who is it about?' }).waitFor()
    assert.equal(await page.locator('.tw-people__person').count(), 3)
    address = here()
    await record('joanne-whitworth', 'contact')
  })

  it('the practice manager accepts a referral for each', async () => {
    at('2026-03-26T16:20:00Z')
    await decide('sam-patel', address, 'contact')
    address = await follow('Referral')
  })

  it('the manager of the assessment team gives it to a social worker, who reads it and hands it in', async () => {
    at('2026-03-27T09:05:00Z')
    await become('peter-grimshaw')
    await page.goto(address)
    await page.getByLabel('Give it to').selectOption({ label: 'Anna Zielińska' })
    await goBy(page, button('Allocate'))
    await become('anna-zielinska')
    await page.goto(address)
    await goBy(page, button('Go on recording'))
    await record('anna-zielinska', 'referral')
    await decide('peter-grimshaw', address, 'referral')
    address = await follow('Strategy discussion')
  })

  it('the strategy discussion begins with what the referral says', async () => {
    at('2026-03-27T12:30:00Z')
    await become('anna-zielinska')
    await page.goto(address)
    await goBy(page, button('Go on recording'))
    await record('anna-zielinska', 'strategy-discussion')
    await decide('peter-grimshaw', address, 'strategy-discussion')
    address = await follow('Section 47 enquiry')
  })

  it('the enquiry begins with what the discussion agreed', async () => {
    at('2026-04-08T15:00:00Z')
    await become('anna-zielinska')
    await page.goto(address)
    await goBy(page, button('Go on recording'))
    await record('anna-zielinska', 'section-47-enquiry')
    await decide('peter-grimshaw', address, 'section-47-enquiry')
    address = await follow('Initial child protection conference')
  })

  it('the conference begins with what the enquiry found, and decides for each child', async () => {
    at('2026-04-16T15:00:00Z')
    await become('pauline-haworth')
    await page.goto(address)
    await goBy(page, button('Go on recording'))
    await record('pauline-haworth', 'initial-conference')
    await decide('ivan-brooks', address, 'initial-conference')
  })

  it('two of the three have a plan, which their lead worker finds with what is due', async () => {
    const plans = page.getByRole('link', { name: /^Child protection plan PP-26-/ })
    const hrefs = await plans.evaluateAll((links) => [
      ...new Set(links.map((link) => link.getAttribute('href') ?? '')),
    ])
    assert.equal(hrefs.length, 2)
    for (const href of hrefs) {
      await become('gill-tattersall')
      await page.goto(`${site.address}${href}`)
      await page.getByLabel('Give it to').selectOption({ label: 'Omar Siddiqui' })
      await goBy(page, button('Allocate'))
      await become('omar-siddiqui')
      await page.goto(`${site.address}${href}`)
      await goBy(page, button('Go on recording'))
      for (let pages = 0; pages < 20 && !page.url().endsWith('/check'); pages += 1) {
        await typist.fillPage(page, 'child-protection-plan', {})
        await goBy(page, button('Save and continue'))
      }
      await page.goto(`${site.address}${href}/plan`)
      await page.getByText('No adult at home hurts or frightens a child').first().waitFor()
      await expectAccessible(page)
      await page.goto(`${site.address}${href}/deadlines`)
      const due = (await page.locator('main').textContent()) ?? ''
      for (const clock of ['First core group held', 'First child protection visit made']) {
        assert.ok(due.includes(clock), clock)
      }
      assert.match(due, /the day the plan began, which is that of the conference/)
    }
    await page.goto(`${site.address}/my-work`)
    const mine = (await page.locator('main').textContent()) ?? ''
    assert.match(mine, /First child protection visit made/)
    assert.match(mine, /Jayden/)
    assert.match(mine, /Mia/)
    assert.doesNotMatch(mine, /Noah/)
    await expectAccessible(page)
  })

  it('nothing was asked or typed twice', (test) => {
    test.diagnostic(`typed by hand: ${typist.typed}; confirmed without typing: ${typist.carried}`)
    test.diagnostic(`facts asked twice: ${typist.askedTwice.length}`)
    for (const one of typist.askedTwice)
      test.diagnostic(`${one.process} ${one.question}: ${one.because}`)
    assert.deepEqual(typist.askedTwice, [])
  })
})
