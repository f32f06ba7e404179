import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { given, save, submittedContact } from '../support/contact.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { withDirectory } from '../support/directory.ts'
import { linesOf, readabilityOf, sentencesOf } from '../support/readability.ts'
import { testSite, type TestSite } from '../support/site.ts'

const width = 360
const phone = { viewport: { width, height: 740 } }
const withoutScript = { ...phone, javaScriptEnabled: false }
const reasons = 'It is the nights: a service nearby can help, and nobody is at risk.'

/** It fits a phone, with or without a script. */
async function fits(page: Page): Promise<void> {
  const wide = await page.locator('html').evaluate((one) => one.scrollWidth)
  assert.ok(wide <= width, `${page.url()} is ${wide} wide`)
}

describe('a family pointed to a service', () => {
  let site: TestSite
  let link = ''
  let record = ''
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
  const picked = (page: Page) => page.locator('.tw-pick__list li > span').allInnerTexts()

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    await withDirectory(site)
  })
  after(async () => {
    await site.close()
  })

  async function toTheSearch(page: Page): Promise<void> {
    const { id, partIds } = await submittedContact(site, ['ellie-mae-thornley'])
    record = id
    await save(site, 'sam-patel', id, [
      ...given({ levelDecided: '2' }, partIds[0]),
      ...given({ feedbackBy: 'email' }),
    ])
    await site.signIn(page, 'sam-patel')
    await page.goto(`${site.address}/records/${id}/decide`)
    await page.locator('[data-question=outcome] select').selectOption('signposted')
    await goBy(page, button(page, 'Save for now'))
    await page.locator('[data-question=signpostedInDirectory] input[value=yes]').check()
    await page.locator('[data-question=managerRationale] textarea').fill(reasons)
    await goBy(page, button(page, 'Save for now'))
    await goBy(page, button(page, /^Find a service/))
  }

  it('is found services by a worker without a script, on a phone, who types nothing twice', async () => {
    const page = await openPage(withoutScript)
    await toTheSearch(page)
    await fits(page)
    assert.match(page.url(), /\/records\/\d+\/services\/signpostedEntry_\d+$/)
    assert.equal(await page.getByLabel('How old is the child or young person?').inputValue(), '7')
    await page.getByLabel('What does the family need?').fill('nightmers since dad left')
    await goBy(page, page.locator('.tw-pick__search').getByRole('button', { name: 'Search' }))
    assert.doesNotMatch(page.url(), /night|BB1/i, 'nothing typed, and no home, is in the address')
    await fits(page)
    assert.match(await page.locator('#found').innerText(), /for: parents who split up and sleep/)
    assert.match(await page.locator('#found').innerText(), /miles away/)
    await goBy(page, button(page, 'Pick Sleep Well clinic'))
    await goBy(page, button(page, 'Pick Two homes'))
    assert.equal((await picked(page)).length, 2)
    await goBy(page, button(page, /^Take off Two homes/))
    assert.deepEqual(await picked(page), ['Sleep Well clinic, Roseland Family Centres'])
    await goBy(page, button(page, 'Go back to the form'))
    await fits(page)
    const typed = page.locator('[data-question=managerRationale] textarea')
    assert.equal(await typed.inputValue(), reasons, 'what was typed before is there')
    const box = page.getByLabel('Sleep Well clinic, Roseland Family Centres')
    assert.ok(await box.isChecked())
    await box.uncheck()
    await goBy(page, button(page, 'Save for now'))
    await button(page, /^Find a service/).waitFor()
    await page.context().close()
  })

  it('is found them as the worker types, by keyboard, and the decision remembers which', async () => {
    const page = await openPage()
    await toTheSearch(page)
    await expectAccessible(page)
    await page.getByLabel('What does the family need?').fill('nightmares')
    await page.getByText('for: sleep').waitFor()
    await expectAccessible(page)
    await button(page, 'Pick Sleep Well clinic').focus()
    const arrived = page.waitForEvent('load')
    await page.keyboard.press('Enter')
    await arrived
    const sought = page.getByLabel('What does the family need?')
    assert.equal(await sought.inputValue(), 'nightmares', 'nobody types it again for the next one')
    assert.doesNotMatch(page.url(), /night/)
    await goBy(page, button(page, 'Go back to the form'))
    await expectAccessible(page)
    await goBy(page, button(page, /^Decide/))
    await goBy(page, page.getByRole('link', { name: /Where the family was pointed to/ }))
    await expectAccessible(page)
    assert.match(await page.locator('main').innerText(), /On 26 Mar 2026 it said: 01632/)
    assert.match(await page.locator('main').innerText(), /Not known/)
    await goBy(page, button(page, 'Send the list'))
    await expectAccessible(page)
    assert.match(await page.locator('.govuk-error-summary').innerText(), /Enter an e-mail address/)
    await goBy(page, button(page, 'Print the list'))
    await expectAccessible(page)
    link = await page.locator('.tw-printed__link').innerText()
    assert.match(link, /\/directory\/family\/(\w{4}-){2}\w{4}$/)
    assert.doesNotMatch(await page.locator('main').innerText(), /Ellie|Thornley/)
    await page.context().close()
  })

  it('says on a phone, with no sign-in and no script, that they got in touch', async () => {
    const page = await openPage(withoutScript)
    await page.goto(`${site.address}/directory/family`)
    await fits(page)
    await page.getByLabel('The letters at the end of the address on your list').fill('abcd')
    await goBy(page, button(page, 'Open my list'))
    assert.match(await page.locator('main').innerText(), /This link does not work any more/)
    await page.goto(`${site.address}/directory/family`)
    const letters = link.split('/').at(-1) ?? ''
    await page
      .getByLabel('The letters at the end of the address on your list')
      .fill(letters.toLowerCase().replaceAll('-', ' '))
    await goBy(page, button(page, 'Open my list'))
    await fits(page)
    const { grade } = readabilityOf(sentencesOf(linesOf(await page.content())))
    assert.ok(grade <= 6, `grade ${grade}`)
    await goBy(page, button(page, 'Send'))
    assert.match(await page.locator('.govuk-error-summary').innerText(), /Choose an answer/)
    await fits(page)
    await page.getByLabel('Yes', { exact: true }).check()
    await goBy(page, button(page, 'Send'))
    assert.match(await page.locator('main').innerText(), /We have what you said/)
    await page.context().close()
    const wide = await openPage()
    await wide.goto(link)
    await expectAccessible(wide)
    await wide.context().close()
  })

  it('is counted: the record says so, and the figures count it without telling whom', async () => {
    const page = await openPage()
    await site.signIn(page, 'sam-patel')
    await page.goto(`${site.address}/records/${record}/signposts`)
    assert.match(await page.locator('main').innerText(), /Taken up, the family said on 26 Mar 2026/)
    await page.context().close()

    const director = await openPage()
    await site.signIn(director, 'frances-holt')
    await director.goto(`${site.address}/measures/signposted-taken-up?period=year-to-date`)
    assert.match(await director.locator('main').innerText(), /100%/)
    await director.goto(`${site.address}/directory/desk/figures`)
    await expectAccessible(director)
    const said = await director.locator('main').innerText()
    assert.match(said, /Too few for the whole to be shown[^]*Too few for any of it to be shown/)
    assert.doesNotMatch(said, /Ellie|Thornley/)
    await director.context().close()

    const phoned = await openPage(withoutScript)
    await site.signIn(phoned, 'leah-brindle')
    await phoned.goto(`${site.address}/directory/desk/figures`)
    await fits(phoned)
    await phoned.context().close()
  })
})
