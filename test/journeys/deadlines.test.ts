import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { submittedContact } from '../support/contact.ts'
import { withExtendableContact } from '../support/extendable.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('a record’s deadlines explain themselves and are changed in the open', () => {
  let site: TestSite
  let page: Page
  let id: string

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z', withExtendableContact)
    id = (await submittedContact(site, ['ellie-mae-thornley'])).id
    page = await openPage()
    await site.signIn(page, 'sam-patel')
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const deadline = (on: Page, name: string) =>
    on.locator('.tw-deadline', { has: on.getByRole('heading', { name }) })
  const problem = async (on: Page, words: RegExp): Promise<void> => {
    assert.match((await on.locator('.govuk-error-summary').textContent()) ?? '', words)
    await expectAccessible(on)
  }
  const send = async (on: Page, name: string): Promise<void> => {
    await on.getByRole('button', { name }).click()
  }

  it('from the file to what each counts from, by whose rule, and where that comes from', async () => {
    await page.goto(`${site.address}/records/${id}`)
    await page.getByRole('link', { name: 'Assessment completed' }).click()
    await page.getByRole('heading', { name: 'Deadlines', level: 1 }).waitFor()
    await expectAccessible(page)
    const words = (await deadline(page, 'Assessment completed').textContent()) ?? ''
    assert.match(
      words,
      /Counts from\s+Thu 26 Mar 2026 15:10\s+First recorded as Thu 26 Mar 2026 15:15/,
    )
    assert.match(words, /Due by Lancashire’s rule\s+end of Mon 27 Apr 2026/)
    assert.match(words, /National limit\s+end of Wed 3 Jun 2026/)
    assert.match(words, /when it was received: 20 working days by Lancashire’s rule/)
    assert.match(words, /More time\s+Until end of Wed 3 Jun 2026 at most/)
    assert.match(words, /a rule made for tests \(the county’s guide\)/)
    assert.match(words, /counted from Thu 26 Mar 2026 15:15.*because: The call came earlier/s)
    assert.equal(await deadline(page, 'Contact decision').getByText('Give more time').count(), 0)
  })

  it('is refused more time without what a decision needs, with what was typed still in its boxes', async () => {
    site.clock.moveTo('2026-04-24T10:00:00Z')
    await site.signIn(page, 'sam-patel')
    await page.goto(`${site.address}/records/${id}/deadlines`)
    await deadline(page, 'Assessment completed')
      .getByRole('button', { name: 'Give more time' })
      .click()
    await page.waitForURL(/more-time$/)
    await expectAccessible(page)
    await page.getByLabel('In your own words').fill('The paediatrician reports on 29 May.')
    await page.getByLabel('Day').fill('4')
    await page.getByLabel('Month').fill('6')
    await page.getByLabel('Year').fill('2026')
    await send(page, 'Give more time')
    await problem(page, /no later than end of Wed 3 Jun 2026.*Choose why more time is needed/s)
    assert.equal(
      await page.getByLabel('In your own words').inputValue(),
      'The paediatrician reports on 29 May.',
    )
    assert.equal(await page.getByLabel('Month').inputValue(), '6')
    await page.locator('.govuk-error-summary a', { hasText: 'no later than' }).click()
    assert.equal(await page.locator(':focus').getAttribute('id'), 'to-day')
  })

  it('gets it, to a Saturday too: then it says which day to plan for, and what it was due by before', async () => {
    await page.getByLabel('Day').fill('30')
    await page.getByLabel('Month').fill('5')
    await page.getByLabel('Why is more time needed?').selectOption('Specialist assessment')
    await send(page, 'Give more time')
    await page.waitForURL(/\/deadlines#deadline-\d+$/)
    await expectAccessible(page)
    const words = (await deadline(page, 'Assessment completed').textContent()) ?? ''
    assert.match(words, /Due, with more time\s+end of Sat 30 May 2026/)
    assert.match(words, /Plan for\s+Fri 29 May 2026, because Sat 30 May 2026 is not a working day/)
    assert.match(
      words,
      /Given on Fri 24 Apr 2026 11:00, agreed by Sam Patel\. Until then it was due by end of Mon 27 Apr 2026\.\s+Specialist assessment\.\s+The paediatrician reports on 29 May\./,
    )
  })

  it('is explained once it is late, by whoever records it, on a phone', async () => {
    site.clock.moveTo('2026-06-01T09:00:00Z')
    const phone = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(phone, 'joanne-whitworth')
    await phone.goto(`${site.address}/records/${id}/deadlines`)
    const late = deadline(phone, 'Assessment completed')
    await late.getByText('Its time is up, so it can no longer be extended.').waitFor()
    await late.getByRole('button', { name: 'Say why it is late' }).click()
    await send(phone, 'Keep the reason')
    await problem(phone, /Say why it is late/)
    await phone.getByLabel('Why is it late?').fill('The paediatrician was ill.')
    await send(phone, 'Keep the reason')
    await late.getByText('The paediatrician was ill.').waitFor()
    await late.getByText(/Joanne Whitworth, Mon 1 Jun 2026 10:00/).waitFor()
    await expectAccessible(phone)
    const width = await phone.evaluate('document.documentElement.scrollWidth')
    assert.equal(width, 360)
    await phone.context().close()
  })

  it('has a page of its own for more time that says when there is none to give any more', async () => {
    await site.signIn(page, 'sam-patel')
    const form = await page.request.post(`${site.address}/records/${id}/deadlines/1/more-time`, {
      form: { _csrf: await page.locator('[name="_csrf"]').first().inputValue() },
    })
    assert.equal(form.status(), 409)
    assert.match(await form.text(), /cannot be extended\. If it is late, record the reason/)
  })
})

describe('a date that deadlines count from is corrected in the open', () => {
  let site: TestSite

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await site.close()
  })

  it('with a reason, without scripts, once the record is handed in; a later one is for a manager', async () => {
    const { id } = await submittedContact(site, ['ellie-mae-thornley'])
    site.clock.moveTo('2026-03-26T16:30:00Z')
    const page = await openPage({ javaScriptEnabled: false })
    await site.signIn(page, 'joanne-whitworth')
    await page.goto(`${site.address}/records/${id}`)
    await page.getByRole('link', { name: 'Correct when it happened' }).click()
    await page.getByText('To make it later than it was first recorded, ask a manager').waitFor()
    await page.getByLabel('Time').fill('16:00')
    await page.getByRole('button', { name: 'Correct it' }).click()
    const summary = page.locator('.govuk-error-summary')
    assert.match((await summary.textContent()) ?? '', /Say why it is corrected/)
    assert.equal(await page.getByLabel('Time').inputValue(), '16:00')
    await page.getByLabel('Why is it corrected?').fill('The e-mail says so')
    await page.getByRole('button', { name: 'Correct it' }).click()
    assert.match((await summary.textContent()) ?? '', /a manager has to correct it/)
    assert.equal(await page.getByLabel('Why is it corrected?').inputValue(), 'The e-mail says so')
    await page.getByLabel('Time').fill('11:20')
    await page.getByRole('button', { name: 'Correct it' }).click()
    await page.waitForURL(/\/deadlines$/)
    await page.getByText('Thu 26 Mar 2026 11:20').first().waitFor()
    await page.goto(`${site.address}/records/${id}`)
    await page.getByText('because: The e-mail says so').waitFor({ state: 'attached' })
    await page.context().close()
  })

  it('on a page that everybody can use, on a phone too', async () => {
    const { id } = await submittedContact(site, ['zuzanna-wisniewska'])
    const page = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(page, 'joanne-whitworth')
    await page.goto(`${site.address}/records/${id}/dates/receivedAt`)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Correct it' }).click()
    await page.locator('.govuk-error-summary').waitFor()
    await expectAccessible(page)
    await page.context().close()
  })
})
