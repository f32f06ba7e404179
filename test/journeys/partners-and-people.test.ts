import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { act } from '../../src/cases/act.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { processOf } from '../../src/engine/practice.ts'
import { done } from '../../src/engine/refusal.ts'
import { demonstration } from '../../authorities/lancashire/demonstration.ts'
import { policeAsked } from '../support/asked-partner.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { decide, submittedContact } from '../support/contact.ts'
import { testSite, type TestSite } from '../support/site.ts'

const cast = demonstration.households.flatMap((household) => household.people)
const mia = cast.find((person) => person.id === 'mia-crossley')
const walled = cast.find((person) => person.restricted && (person.bornOn ?? '') > '2009')

describe('partners, people and what is sent', () => {
  let site: TestSite
  const pages: Page[] = []

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
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
  const main = async (page: Page): Promise<string> =>
    await page.locator('#main-content').innerText()
  async function search(page: Page, words: string): Promise<void> {
    await page.goto(`${site.address}/people`)
    await page.getByRole('main').getByLabel('Name').fill(words)
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  }

  it('a restricted child is not there for a social worker and only “restricted” for a manager', async () => {
    const name = `${walled?.forenames ?? ''} ${walled?.surname ?? ''}`
    const started = await act(site.office, 'system', { action: 'receive-row' }, async (request) =>
      done(
        await startRecord(request, {
          definition: processOf(site.office.practice, 'contact'),
          wayIn: 'file',
          subjects: [{ personId: site.person(walled?.id ?? '') }],
          values: { receivedAt: '2026-03-26T15:10:00Z', worries: 'Seen alone.' },
        }),
      ),
    )
    assert.ok(started.ok)
    const boards = ['north', 'central', 'east', 'none'].map((one) => `/front-door?locality=${one}`)
    for (const [username, restricted] of [
      ['joanne-whitworth', false],
      ['sam-patel', true],
    ] as const) {
      const page = await as(username, '/people')
      await search(page, name)
      let seen = await main(page)
      for (const board of boards) {
        await page.goto(site.address + board)
        seen += await main(page)
      }
      assert.equal(/Restricted record/.test(seen), restricted, username)
      assert.doesNotMatch(seen, new RegExp(`${walled?.forenames ?? ''} ${walled?.surname ?? ''}`))
      assert.equal(/1 contact is waiting/.test(seen), restricted, username)
      await page.goto(`${site.address}/outbox`)
      const waits = (await main(page)).includes(started.value.reference)
      assert.equal(waits, restricted, `the outbox of ${username}`)
    }
  })

  it('a partner tells its requests apart, and the front door reads what it answered', async () => {
    const asked = await policeAsked(site, 'What do you know?')
    const police = await as('police-hub', '/requests')
    assert.match(await main(police), /Mia Crossley/)
    assert.equal(await police.getByRole('search').count(), 0, 'a partner looks nobody up')
    await police.getByRole('link', { name: 'What do you know?' }).click()
    assert.match(await main(police), /0300 123 6720[^]*0300 123 6722/)
    await police.getByLabel('What is known').fill('One call in January, no crime.')
    await police.getByRole('button', { name: 'Send the answer' }).click()
    const screening = processOf(site.office.practice, 'multi-agency-screening')
    const partners = screening.pages.find((one) => one.partners)?.id ?? ''
    const path = `/records/${asked.id}/pages/${partners}`
    const door = await as('joanne-whitworth', path)
    assert.match(await main(door), /One call in January, no crime\./)
  })

  it('an agency that is not asked does not see the request of another', async () => {
    const health = await as('health-hub', '/requests')
    assert.match(await main(health), /Nothing is waiting for you/)
    const reply = await health.goto(`${site.address}/requests/1`)
    assert.equal(reply?.status(), 404)
  })

  it('people are offered for the reason they were found by', async () => {
    const page = await as('joanne-whitworth', '/people')
    await search(page, mia?.postcode ?? '')
    assert.match(await main(page), /Mia Crossley/)
    assert.match(await main(page), /same postcode/)
    assert.doesNotMatch(await main(page), /same name/)
  })

  it('a contact begins with those who are ticked among the people found', async () => {
    const page = await as('joanne-whitworth', '/people')
    await search(page, 'Mya Crosley')
    await page.getByRole('checkbox', { name: /Mia Crossley/ }).check()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Record a contact about those chosen' }).click()
    assert.match(page.url(), /\/records\/\d+\/pages\//)
    assert.match(await main(page), /Mia Crossley/)
  })

  it('an answer by e-mail says what it waits for, and is never blank', async () => {
    const contact = await submittedContact(site, ['jayden-crossley'])
    const decided = await decide(site, contact, {})
    assert.ok(decided.ok, JSON.stringify(decided))
    const page = await as('sam-patel', '/outbox')
    await page
      .getByRole('row', { name: /Priya Nandra/ })
      .getByRole('link')
      .click()
    const body = await page.getByLabel('Message').inputValue()
    await page.getByLabel('Message').fill(' ')
    await page.getByRole('button', { name: 'Send or close' }).click()
    assert.match(await page.locator('.govuk-error-summary').innerText(), /Write what they are told/)
    await page.getByLabel('Message').fill(body)
    await page.getByRole('button', { name: 'Send or close' }).click()
    assert.match(await main(page), /Waiting for the post: no mail server is set up/)
    await expectAccessible(page)
    await page.getByLabel('They are not told').check()
    await page.getByLabel('Not sent because').fill('They asked us not to write.')
    await page.getByRole('button', { name: 'Send or close' }).click()
    assert.match(await main(page), /Not sent because: They asked us not to write/)
  })

  it('work handed over is not there for another team, and its page is sound markup', async () => {
    const contact = await submittedContact(site, ['ellie-mae-thornley'], {
      each: {
        levelRecommended: '3',
        whyNotOneLevelUp: 'Nobody is hurt.',
        earlyHelpScreening: 'screened',
      },
    })
    const decided = await decide(site, contact, {
      levelDecided: '3',
      outcome: 'familyIntensiveSupport',
    })
    assert.ok(decided.ok, JSON.stringify(decided))
    const team = await as('wendy-sharples', '/team')
    await team.getByRole('link', { name: 'Family Intensive Support' }).click()
    const markup = await team.request.get(team.url())
    assert.doesNotMatch(await markup.text(), /<p[^>]*>\s*(?:<[^/p][^>]*>\s*)*<form/)
    const other = await as('farida-shah', '/team')
    const reply = await other.goto(team.url())
    assert.equal(reply?.status(), 404)
    await team.getByRole('button', { name: 'Take it' }).click()
    assert.match(await main(team), /Wendy Sharples took it today/)
  })

  it('one worker who searches too fast holds up nobody else in the office', async () => {
    const hasty = await as('megan-tyldesley', '/people')
    let status = 200
    for (let tries = 0; tries < 130 && status === 200; tries += 1) {
      status = (await hasty.request.get(`${site.address}/people`)).status()
    }
    assert.equal(status, 429)
    const calm = await as('daniel-okafor', '/people')
    assert.match(await main(calm), /Find somebody/)
  })
})
