import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { withDirectory } from '../support/directory.ts'
import { testSite, type TestSite } from '../support/site.ts'

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }

/** It fits a phone, and nobody is kept out of it. axe needs scripts, so it looks at the same page in another browser. */
async function fits(page: Page): Promise<void> {
  const width = await page.locator('html').evaluate((one) => one.scrollWidth)
  assert.ok(width <= 360, `${page.url()} is ${width} wide`)
}

describe('the directory of services', () => {
  let site: TestSite
  let link = ''
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    await withDirectory(site)
  })
  after(async () => {
    await site.close()
  })

  it('is searched by a parent on a phone without scripts, who keeps a list and reports a problem', async () => {
    const page = await openPage(phone)
    await page.goto(`${site.address}/directory`)
    await fits(page)
    await page.getByLabel('What do you need help with?').fill('My child won’t sleep')
    await page.getByLabel('Your postcode').fill('bb11 1ad')
    await goBy(page, button(page, 'Find help'))
    await fits(page)
    assert.equal(page.url(), `${site.address}/directory/search`, 'nothing typed is in the address')
    assert.match((await page.locator('main').innerText()) || '', /for: sleep/)
    const names = await page.locator('.tw-directory__item a').allInnerTexts()
    assert.deepEqual(names.slice(0, 2), ['Sleep Well clinic', 'Burnley Family Centre'])
    assert.match(await page.locator('.tw-directory__item').first().innerText(), /0\.\d miles away/)

    await goBy(page, page.getByRole('link', { name: 'Sleep Well clinic' }))
    await fits(page)
    const entry = await page.locator('main').innerText()
    assert.match(entry, /Tuesday and Thursday, 9:30am to 3pm/)
    assert.match(entry, /Ages 1 to 11/)
    assert.match(entry, /Checked on 26 Mar 2026/)
    await goBy(page, button(page, 'Put it on your list'))
    await fits(page)
    const shared = await page.getByLabel('To send it on, copy this address').inputValue()
    assert.match(shared, /\/directory\/list\?of=[0-9a-f-]{36}$/)

    await goBy(page, page.getByRole('link', { name: 'Sleep Well clinic' }))
    await goBy(page, page.getByRole('link', { name: 'Something here is wrong' }))
    await goBy(page, button(page, 'Send'))
    assert.match(await page.locator('.govuk-error-summary').innerText(), /Choose who you are/)
    await fits(page)
    await page.getByLabel('What do you want to say?').fill('Nobody picks up the phone')
    await page.getByLabel('A parent or carer').check()
    await goBy(page, button(page, 'Send'))
    assert.match(await page.locator('h1').innerText(), /Thank you/)

    const friend = await openPage(phone)
    await friend.goto(shared)
    assert.match(
      await friend.locator('main').innerText(),
      /A list of services[^]*Sleep Well clinic/,
    )
    await friend.context().close()
    await page.context().close()
  })

  it('says when it finds nothing, and what to do then', async () => {
    const page = await openPage(phone)
    await page.goto(`${site.address}/directory`)
    await page.getByLabel('What do you need help with?').fill('zeppelin')
    await goBy(page, button(page, 'Find help'))
    assert.match(await page.locator('main').innerText(), /We found nothing like that/)
    await page.context().close()
  })

  it('gives a link to whoever keeps entries, from an editor', async () => {
    const page = await openPage()
    await site.signIn(page, 'leah-brindle')
    await page.goto(`${site.address}/directory/desk`)
    await expectAccessible(page)
    await page.locator('summary').click()
    await goBy(page, page.getByRole('link', { name: 'Daybreak Lancashire' }))
    await goBy(page, button(page, 'Make a link for its keeper'))
    await expectAccessible(page)
    link = await page.locator('[role=alert] strong').innerText()
    assert.match(link, /\/directory\/keep\/link\/[\w-]{32}$/)
    await page.context().close()
  })

  it('is kept by a provider, whose change nobody sees until an editor approves it', async () => {
    const page = await openPage({ viewport: phone.viewport })
    await page.goto(link)
    await goBy(page, button(page, 'Go on'))
    await expectAccessible(page)
    await fits(page)
    await goBy(page, page.getByRole('link', { name: /Change it\W+Saturday Stars/ }))
    await expectAccessible(page)
    await fits(page)
    await page.getByLabel('Phone', { exact: true }).fill('')
    await goBy(page, button(page, 'Send it to the council'))
    assert.match(await page.locator('.govuk-error-summary').innerText(), /nobody can reach/)
    await expectAccessible(page)
    await page.getByLabel('Phone', { exact: true }).fill('01632 960 777')
    await page.getByLabel('Saturday closes').fill('16:00')
    await goBy(page, button(page, 'Send it to the council'))
    assert.match(await page.locator('main').innerText(), /The council is looking at what you sent/)
    await goBy(page, button(page, /It is all still right\W+Holiday Stars/))

    const again = await openPage()
    await again.goto(link)
    assert.match(await again.locator('main').innerText(), /This link was used/)
    await again.context().close()

    const editor = await openPage()
    await site.signIn(editor, 'leah-brindle')
    await editor.goto(`${site.address}/directory/desk`)
    await expectAccessible(editor)
    await goBy(editor, editor.getByRole('link', { name: 'Saturday Stars' }).first())
    await expectAccessible(editor)
    assert.match(await editor.locator('main').innerText(), /Saturday, 10am to 3pm[^]*10am to 4pm/)
    await goBy(editor, button(editor, 'Send back'))
    assert.match(
      await editor.locator('.govuk-error-summary').innerText(),
      /what is to be put right/,
    )
    await goBy(editor, button(editor, 'Approve and publish'))
    assert.match(await editor.locator('main').innerText(), /Published\. Families see it/)

    await goBy(editor, editor.getByRole('link', { name: 'Sleep Well clinic' }).first())
    await expectAccessible(editor)
    await editor.getByLabel('You said').fill('The phone is not answered.')
    await editor.getByLabel('We did').fill('They have a new number.')
    await editor.getByLabel('Publish both').check()
    await goBy(editor, button(editor, 'Save the answer'))

    await page.goto(`${site.address}/directory/feedback`)
    await expectAccessible(page)
    assert.match(await page.locator('main').innerText(), /They have a new number/)
    assert.doesNotMatch(await page.locator('main').innerText(), /Nobody picks up/)
    await editor.context().close()
    await page.context().close()
  })

  it('is open to anybody on every page of it', async () => {
    const page = await openPage({ viewport: phone.viewport })
    for (const path of [
      '',
      '/topics/sleep',
      '/offers/local-offer',
      '/offers/care-leavers',
      '/search',
      '/list',
      '/feedback',
      '/keep',
      '/thanks',
    ]) {
      const reply = await page.goto(`${site.address}/directory${path}`)
      assert.equal(reply?.status(), 200, path)
      await fits(page)
      await expectAccessible(page)
    }
    await page.goto(`${site.address}/directory/topics/sleep`)
    await goBy(page, page.locator('.tw-directory__item a').first())
    await expectAccessible(page)
    await page.context().close()
  })
})
