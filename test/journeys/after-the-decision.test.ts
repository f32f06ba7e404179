import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { policeAsked } from '../support/asked-partner.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { decide, submittedContact } from '../support/contact.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('after a decision', () => {
  let site: TestSite
  const pages: Page[] = []

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    const contact = await submittedContact(site, ['jayden-crossley'])
    const decided = await decide(site, contact, {})
    assert.ok(decided.ok, JSON.stringify(decided))
    const support = await submittedContact(site, ['ellie-mae-thornley'], {
      each: {
        levelRecommended: '3',
        whyNotOneLevelUp: 'Nobody is hurt.',
        earlyHelpScreening: 'screened',
      },
    })
    const accepted = await decide(site, support, {
      levelDecided: '3',
      outcome: 'familyIntensiveSupport',
    })
    assert.ok(accepted.ok, JSON.stringify(accepted))
  })
  after(async () => {
    for (const page of pages) await page.context().close()
    await site.close()
  })

  async function as(username: string, path: string): Promise<Page> {
    const page = await openPage()
    pages.push(page)
    await site.signIn(page, username)
    await page.goto(site.address + path)
    return page
  }

  it('the answer waits in the outbox until somebody reads it and sends it, or says why not', async () => {
    const page = await as('sam-patel', '/outbox')
    assert.match(
      await page.locator('#main-content').innerText(),
      /2 messages wait to be read and sent/,
    )
    await expectAccessible(page)
    await page.locator('#main-content table a').first().click()
    await expectAccessible(page)
    await page.getByLabel('They are not told').check()
    await page.getByRole('button', { name: 'Send or close' }).click()
    assert.match(
      await page.locator('.govuk-error-summary').innerText(),
      /Say why they are not told/,
    )
    await page.getByLabel('By telephone: they have been told').check()
    await page.getByRole('button', { name: 'Send or close' }).click()
    assert.match(await page.locator('#main-content').innerText(), /Sent today 15:15, by telephone/)
  })

  it('the district’s team finds the referral on its board, and no other team does', async () => {
    const page = await as('peter-grimshaw', '/team')
    assert.match(await page.locator('#main-content').innerText(), /Jayden Crossley, 9/)
    await expectAccessible(page)
    const other = await as('farida-shah', '/team')
    assert.doesNotMatch(await other.locator('#main-content').innerText(), /Jayden/)
  })

  it('work handed to early help comes with its pack and is taken by name', async () => {
    const board = await as('wendy-sharples', '/team')
    assert.match(await board.locator('#main-content').innerText(), /Ellie-Mae Thornley, 7/)
    await board.getByRole('link', { name: 'Family Intensive Support' }).click()
    assert.match(await board.locator('#main-content').innerText(), /What came before/)
    assert.match(
      (await board.locator('#main-content ul').first().innerText()).trim(),
      /^Ellie-Mae Thornley, 7/,
    )
    await expectAccessible(board)
    await board.getByRole('button', { name: 'Take it' }).click()
    assert.match(await board.locator('#main-content').innerText(), /took it today/)
    await board.getByRole('link', { name: 'Ellie-Mae Thornley, 7' }).click()
    assert.match(await board.locator('h1').innerText(), /Ellie-Mae Thornley/)
  })

  it('a partner sees what it is asked and nothing else, and answers it', async () => {
    const screening = await policeAsked(site, 'Calls to the address since January')
    const page = await as('police-hub', '/')
    assert.match(page.url(), /\/requests$/)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Calls to the address since January' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Send the answer' }).click()
    assert.match(await page.locator('.govuk-error-summary').innerText(), /Write what is known/)
    await page.getByLabel('What is known').fill('One call in January, no crime.')
    await page.getByRole('button', { name: 'Send the answer' }).click()
    assert.match(await page.locator('#main-content').innerText(), /Answered today 15:15/)
    for (const path of [
      '/front-door?locality=east',
      `/records/${screening.id}`,
      `/people/${site.person('mia-crossley')}`,
      '/outbox',
    ]) {
      const reply = await page.goto(site.address + path)
      assert.equal(reply?.status(), 404, path)
    }
  })

  it('a misspelt name finds a child who is known, and no name stands in the address', async () => {
    const page = await as('joanne-whitworth', '/people')
    await page.getByRole('main').getByLabel('Name').fill('Elly May Thornly')
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name: /Ellie-Mae Thornley/ }).click()
    await expectAccessible(page)
    assert.match(page.url(), /\/people\/\d+$/)
    await page.goBack()
    assert.match(page.url(), /\/people\?search=\d+$/)
    await expectAccessible(page)
  })
})
