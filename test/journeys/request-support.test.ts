import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { query } from '../../src/store/database.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage, goBy } from '../support/browser.ts'
import { fillAsTeacher, worries } from '../support/public-form.ts'
import { testSite, type TestSite } from '../support/site.ts'

const wide = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 360, height: 740 } }

describe('Request support or report a concern', () => {
  let site: TestSite
  const all = async (table: 'record' | 'request_draft'): Promise<number> => {
    const rows = await site.office.store.transaction({ system: true }, (work) =>
      work.all(query.selectFrom(table).selectAll()),
    )
    return rows.length
  }
  const newest = async (): Promise<{ answers: Record<string, { value: unknown }> }> =>
    (await site.office.store.transaction({ system: true }, (work) =>
      work.one(query.selectFrom('record').select('answers').orderBy('id', 'desc').limit(1)),
    )) as { answers: Record<string, { value: unknown }> }
  const begin = async (asker: string, options?: BrowserContextOptions): Promise<Page> => {
    const page = await openPage(options)
    await page.goto(`${site.address}/request-support`)
    await page.getByLabel(asker).check()
    await goBy(page, page.getByRole('button', { name: 'Start' }))
    return page
  }
  const goOn = async (page: Page): Promise<void> => {
    await goBy(page, page.getByRole('button', { name: 'Continue' }))
  }
  const fits = async (page: Page): Promise<void> => {
    const width = await page.evaluate('document.documentElement.scrollWidth')
    assert.equal(width, page.viewportSize()?.width, page.url())
  }

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await site.close()
  })

  for (const [name, options] of [
    ['wide, with scripts', wide],
    ['on a phone, without scripts', { ...phone, javaScriptEnabled: false }],
  ] as const) {
    it(`is filled in, checked and sent: ${name}`, async () => {
      const page = await openPage(options)
      await fillAsTeacher(page, site.address, async () => {
        await fits(page)
        if (!('javaScriptEnabled' in options)) await expectAccessible(page)
        assert.match(await page.locator('.tw-ring-first').innerText(), /Ring 999[^]*0300 123 6720/)
        assert.doesNotMatch(page.url() + (await page.title()), /Wren|Ashcombe|Priya/)
      })
      const written = page.locator('.tw-as-written')
      assert.ok((await written.allInnerTexts()).some((text) => text.includes('<b>most</b>')))
      await goBy(page, page.getByRole('button', { name: 'Send' }))
      const said = await page.locator('main').innerText()
      assert.match(said, /C-26-\d+/)
      assert.match(said, /By Fri 27 Mar 2026 15:15/)
      assert.doesNotMatch(said, /Wren|Ashcombe/)
      const { answers } = await newest()
      assert.equal(answers.worries?.value, worries)
      assert.deepEqual(answers.presenting?.value, ['neglect'])
      await fits(page)
    })
  }

  it('shows every error beside its box, with everything that was typed still there', async () => {
    const page = await begin('I work with the child or family', phone)
    await goOn(page)
    await expectAccessible(page)
    assert.match(await page.title(), /^Error: /)
    await page.getByLabel('Yes').check()
    await goOn(page)
    await expectAccessible(page)
    assert.equal(await page.locator('h1').innerText(), 'Ring 999 now')
    await goOn(page)
    await page.getByLabel('Your name').fill('a'.repeat(201))
    await goOn(page)
    await expectAccessible(page)
    assert.equal((await page.getByLabel('Your name').inputValue()).length, 201)
    await page.getByRole('link', { name: /Nothing was cut/ }).click()
    assert.equal(await page.evaluate('document.activeElement.id'), 'referrerName')
    await page.goto(`${site.address}/request-support/child-1`)
    await page.getByLabel('First names').fill('Wren')
    await page.locator('[name=bornOn-day]').fill('1')
    await page.locator('[name=bornOn-month]').fill('4')
    await page.locator('[name=bornOn-year]').fill('2026')
    await goOn(page)
    await expectAccessible(page)
    await fits(page)
    assert.match(await page.locator('.govuk-error-summary').innerText(), /in the future/)
    await page.goto(`${site.address}/request-support/check`)
    await page.getByRole('button', { name: 'Send' }).click()
    await expectAccessible(page)
    await page.getByRole('link', { name: /A few words are enough/ }).click()
    assert.match(page.url(), /worries\?check=1/)
    await page.getByLabel('What are you worried about?').fill('Hungry')
    await goOn(page)
    assert.match(page.url(), /\/check$/)
  })

  it('keeps what is typed as it is typed, through Back, a reload and another tab', async () => {
    const page = await begin('A child or young person')
    await page.goto(`${site.address}/request-support/worries`)
    await page.getByLabel('What is worrying you?').pressSequentially('I am scared at home')
    await page.getByText(/Kept at 15:15/).waitFor()
    await page.reload()
    assert.equal(await page.getByLabel('What is worrying you?').inputValue(), 'I am scared at home')
    await goOn(page)
    await page.goBack()
    assert.equal(await page.getByLabel('What is worrying you?').inputValue(), 'I am scared at home')
    const other = await page.context().newPage()
    await other.goto(`${site.address}/request-support/worries`)
    await other.getByLabel('What is worrying you?').fill('I am scared of Dad')
    await goOn(other)
    await page.getByLabel('What is worrying you?').fill('I am scared at night')
    await goOn(page)
    await expectAccessible(page)
    assert.match(await page.locator('main').innerText(), /another tab[^]*I am scared of Dad/)
    assert.equal(
      await page.getByLabel('What is worrying you?').inputValue(),
      'I am scared at night',
    )
  })

  it('is read by nobody else: another browser begins with nothing', async () => {
    const page = await begin('A child or young person')
    await page.goto(`${site.address}/request-support/worries`)
    await page.getByLabel('What is worrying you?').fill('I am scared at home')
    await goOn(page)
    const [token] = (await page.context().cookies()).filter(({ name }) => name.endsWith('_request'))
    assert.ok(token?.httpOnly && token.expires === -1)
    assert.equal(token.path, '/request-support')
    const other = await openPage()
    await other.goto(`${site.address}/request-support/worries`)
    assert.match(other.url(), /\/request-support$/)
  })

  it('clears everything at once for whoever leaves, and Back shows nothing of it', async () => {
    const page = await begin('A child or young person')
    await page.goto(`${site.address}/request-support/worries`)
    await page.getByLabel('What is worrying you?').fill('I am scared at home')
    await page.getByText(/Kept at/).waitFor()
    const before = await all('request_draft')
    // Nothing outside can be reached from here, so that the browser stands on its own page of an error.
    const gone = page.waitForEvent('requestfailed', (one) => one.isNavigationRequest())
    await page.locator('.govuk-js-exit-this-page-button').first().click()
    assert.equal((await gone).url(), 'https://www.bbc.co.uk/weather')
    assert.equal(await all('request_draft'), before - 1)
    await page.goBack()
    await page.getByRole('heading', { name: 'Request support for a child or family' }).waitFor()
    assert.doesNotMatch(await page.content(), /scared/)
  })

  it('speaks to a child as a child, and asks them no name twice', async () => {
    const page = await begin('A child or young person', phone)
    await expectAccessible(page)
    await page.getByLabel('No', { exact: true }).check()
    await goOn(page)
    assert.equal(await page.locator('h1').innerText(), 'About you')
    await page.getByLabel('Your first name').fill('Kai')
    await page.getByLabel('Or how old are you?').fill('14')
    await goOn(page)
    await goOn(page)
    await goOn(page)
    await page.getByLabel('What is worrying you?').fill('I do not want to go home')
    await goOn(page)
    await goOn(page)
    await page.getByLabel('What would you like to happen?').fill('Talk to my nan')
    await goOn(page)
    await expectAccessible(page)
    await goOn(page)
    await page.getByLabel('I am not sure').check()
    await goOn(page)
    await goOn(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('heading', { name: 'We have your request' }).waitFor()
    const { answers } = await newest()
    assert.equal(answers.source?.value, '1C')
    assert.equal(answers.referrerName?.value, 'Kai')
  })

  it('makes one contact of a double click, a reload and a second tab', async () => {
    const page = await openPage()
    await fillAsTeacher(page, site.address, () => Promise.resolve())
    const before = await all('record')
    const other = await page.context().newPage()
    await other.goto(page.url())
    const send = (one: Page): Promise<void> => one.getByRole('button', { name: 'Send' }).click()
    await Promise.all([send(page), send(other)])
    await Promise.all([page, other].map((one) => one.waitForURL('**/sent')))
    await page.reload()
    await page.goBack()
    await page.waitForURL('**/sent')
    assert.equal(await all('record'), before + 1)
  })

  it('asks a robot again, and loses no person’s words for it', async () => {
    const page = await openPage()
    await fillAsTeacher(page, site.address, () => Promise.resolve())
    const before = await all('record')
    await page.locator('#website').fill('http://cheap.example', { force: true })
    await page.getByRole('button', { name: 'Send' }).click()
    assert.match(await page.locator('.govuk-error-summary').innerText(), /Empty the last box/)
    await expectAccessible(page)
    assert.equal(await all('record'), before)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL('**/sent')
    assert.equal(await all('record'), before + 1)
  })

  it('keeps the page somebody comes back to after the rest was cleared, and says so', async () => {
    const page = await begin('A parent or carer', { javaScriptEnabled: false })
    await page.goto(`${site.address}/request-support/worries`)
    await page.getByLabel('What do you want help with?').fill('He does not sleep')
    site.clock.moveTo('2026-03-26T19:30:00Z')
    await goOn(page)
    assert.match(await page.locator('main').innerText(), /earlier pages were cleared/)
    await page.getByLabel('A parent or carer').check()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.goto(`${site.address}/request-support/worries`)
    assert.equal(
      await page.getByLabel('What do you want help with?').inputValue(),
      'He does not sleep',
    )
  })

  it('says that it is closed, and whom to ring, when it is', async () => {
    site.clock.moveTo('2026-03-27T21:00:00Z')
    const page = await openPage(phone)
    await page.goto(`${site.address}/request-support`)
    assert.match(
      await page.locator('main').innerText(),
      /We are closed now[^]*Mon 30 Mar 2026 08:00[^]*0300 123 6722/,
    )
    await expectAccessible(page)
  })

  it('keeps in a new request what a second tab types after the first was sent', async () => {
    const page = await openPage()
    await fillAsTeacher(page, site.address, () => Promise.resolve())
    const other = await page.context().newPage()
    await other.goto(`${site.address}/request-support/worries?check=1`)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL('**/sent')
    await other.getByLabel('What are you worried about?').fill('One thing more')
    await goOn(other)
    assert.match(await other.locator('main').innerText(), /before has the reference C-26-\d+/)
    await other.getByLabel('I work with').check()
    await other.getByRole('button', { name: 'Go on' }).click()
    await other.goto(`${site.address}/request-support/worries`)
    assert.equal(
      await other.getByLabel('What are you worried about?').inputValue(),
      'One thing more',
    )
  })

  it('answers no sooner than it would for anyone, so that nobody learns by a clock who is known', async () => {
    const page = await openPage()
    await fillAsTeacher(page, site.address, () => Promise.resolve())
    const began = performance.now()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL('**/sent')
    assert.ok(performance.now() - began >= 600)
  })

  it('holds up a flood in plain words, whom to ring still on top', async () => {
    const page = await begin('A parent or carer')
    const replies: string[] = []
    for (let at = 0; at < 61; at += 1) {
      const reply = await page.request.post(`${site.address}/request-support`, { form: {} })
      if (reply.status() === 429) replies.push(await reply.text())
    }
    assert.ok(replies.length > 0)
    for (const words of replies) {
      assert.match(words, /Nothing is lost/)
      assert.match(words, /Ring 999/)
    }
  })
})
