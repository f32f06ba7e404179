import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { sayWhy } from '../support/say-why.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('who may open what, on the pages', () => {
  let site: TestSite
  let child: string
  let page: Page

  before(async () => {
    site = await testSite('2026-03-02T15:00:00Z')
    child = site.person('unborn-shaw')
    const teamId = 'preston-family-safeguarding'
    await putOnPlan(site, { personId: child, fromOn: '2026-03-02', teamId, category: 'NEG' })
    page = await openPage({ viewport: { width: 360, height: 740 } })
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const become = async (username: string): Promise<void> => {
    await page.context().clearCookies()
    await site.signIn(page, username)
  }
  const open = async (path: string): Promise<void> => {
    await page.goto(`${site.address}${path}`)
  }
  const press = async (name: string): Promise<void> => {
    await goBy(page, page.getByRole('button', { name }).last())
  }

  it('somebody who does not work with the child says why, and what they typed stays when it is not enough', async () => {
    await become('ben-holroyd')
    await open(`/people/${child}`)
    assert.match(await wordsOf(page), /Why do you need this record\?/)
    assert.doesNotMatch(await page.title(), /Shaw/)
    await expectAccessible(page)
    await page.getByLabel('In your own words').fill('Tia rang')
    await press('Open the record')
    assert.match(await wordsOf(page), /Choose why you need this record/)
    assert.equal(await page.getByLabel('In your own words').inputValue(), 'Tia rang')
    await expectAccessible(page)
    await sayWhy(page)
    assert.match(page.url(), new RegExp(`/people/${child}$`))
    assert.match(await wordsOf(page), /Shaw/)
  })

  it('a manager restricts the record from its page, and it is gone for everybody who is not named', async () => {
    await become('maxine-hoyle')
    await open(`/people/${child}`)
    await goBy(page, page.getByRole('link', { name: 'Restrict this record' }))
    await expectAccessible(page)
    await press('Restrict it now')
    assert.match(await wordsOf(page), /Say why it is restricted.*Give a day of review/)
    await expectAccessible(page)
    await page.getByLabel('Why is it restricted?').fill('The father is a worker of ours.')
    await page.getByLabel('Day').fill('16')
    await page.getByLabel('Month').fill('3')
    await page.getByLabel('Year').fill('2026')
    await page.getByLabel('Who else may open it?').fill('tomasz-nowak')
    await press('Restrict it now')
    assert.match(await wordsOf(page), /Tomasz Nowak, since .*Maxine Hoyle, since /)
    await expectAccessible(page)
    await open('/my-work')
    assert.match(await wordsOf(page), /Review due: restricted record/)
    await open('/restricted')
    assert.match(await wordsOf(page), /The father is a worker of ours/)
    await expectAccessible(page)
  })

  it('the night team is interrupted, breaks the glass and is let in; others are told that there is nothing', async () => {
    await become('rashida-patel')
    await open(`/people/${child}`)
    const nothing = await wordsOf(page)
    await open('/people/999999')
    assert.equal(await wordsOf(page), nothing)
    await open(`/people/${child}/open`)
    assert.equal(await wordsOf(page), nothing)

    await become('tom-ainscough')
    await open(`/people/${child}`)
    assert.match(await wordsOf(page), /A restricted record with that number exists/)
    assert.doesNotMatch(await page.content(), /Shaw|worker of ours/)
    await expectAccessible(page)
    await page.getByLabel('A child may be in danger now').check()
    await page.getByLabel('In your own words').fill('The police have found her at the station.')
    await press('Break the glass and open it')
    assert.match(await wordsOf(page), /Shaw/)
  })

  it('the privacy officer sees it at once, looks into it and closes it', async () => {
    await become('colin-threlfall')
    await open('/my-work')
    assert.match(await wordsOf(page), /Broken glass: Tom Ainscough opened restricted record/)
    await expectAccessible(page)
    await goBy(page, page.getByRole('link', { name: 'Look into it' }).first())
    await expectAccessible(page)
    await press('Close it')
    assert.match(await wordsOf(page), /Choose what you found.*Say what you looked at/)
    await page.getByLabel('It was needed', { exact: true }).check()
    await page.getByLabel('What did you look at').fill('The log of the night and the police.')
    await press('Close it')
    assert.match(
      await wordsOf(page),
      /Closed, with what you found.*Nobody has opened a restricted record that still/,
    )
    await expectAccessible(page)
  })

  it('a worker says whom they know, and the privacy officer sees the wall', async () => {
    await become('ben-holroyd')
    await open('/ties')
    await page.getByLabel('Whose wall is it?').fill('ben-holroyd')
    await page.getByLabel('The Threadwell number').fill(site.person('tia-shaw'))
    await press('Put up the wall')
    assert.match(await wordsOf(page), /Choose what they are to each other/)
    await expectAccessible(page)
    await page.getByLabel('A relative, or part of the same family').check()
    await press('Put up the wall')
    assert.match(await wordsOf(page), /The wall stands/)
    assert.doesNotMatch(await wordsOf(page), /Automatic walls now/)
    await open(`/people/${site.person('tia-shaw')}`)
    assert.match(await wordsOf(page), /There is nothing here that you can open/)

    await become('colin-threlfall')
    await open('/ties')
    assert.match(await wordsOf(page), /Ben Holroyd: a relative, or part of the same family/)
    await expectAccessible(page)
    await open('/supported-year')
    await expectAccessible(page)
    await open('/about/access')
    assert.match(await wordsOf(page), /Who may see and do what/)
    await expectAccessible(page)
  })
})
