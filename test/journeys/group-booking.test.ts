import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { bookOpenly } from '../../src/cases/groups/book-openly.ts'
import { expectAccessible } from '../support/accessible.ts'
import { wordsOf } from '../support/as-met.ts'
import { openPage } from '../support/browser.ts'
import { centreIn, programmeAt } from '../support/groups.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('a place in a group that a parent books, on a phone and without scripts', () => {
  let site: TestSite
  let page: Page
  let group = ''
  let session = ''

  before(async () => {
    site = await testSite('2026-03-26T09:00:00Z')
    page = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    page.setDefaultTimeout(10_000)
    const places = { places: '1', fromAge: '0', toAge: '4' }
    const made = await programmeAt(
      site,
      await centreIn(site),
      [
        ['2026-03-27', '10:00'],
        ['2026-04-03', '10:00'],
      ],
      places,
    )
    group = made.id
    session = made.sessions[0] ?? ''
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const narrow = async (): Promise<void> => {
    const wide = await page.locator('html').evaluate((one) => one.scrollWidth)
    assert.ok(wide <= 360, `${page.url()} is ${wide} wide`)
  }
  const book = async (boxes: Readonly<Record<string, string>>, press: string): Promise<string> => {
    await page.goto(`${site.address}/whats-on`)
    await page.getByRole('link', { name: 'Stay and play' }).click()
    for (const [id, value] of Object.entries(boxes)) await page.locator(`#${id}`).fill(value)
    await page.getByRole('button', { name: press }).click()
    await narrow()
    return page.url()
  }

  it('is found from the directory, and asks for little', async () => {
    await page.goto(`${site.address}/directory`)
    await page.getByRole('link', { name: 'What is on' }).first().click()
    await narrow()
    assert.match(await wordsOf(page), /The Mill.*Stay and play.*1 place left/)
    await book({ firstName: 'Sam', age: '7', phone: '07700 900123' }, 'Book a place')
    assert.match(await wordsOf(page), /This group is from age 0 to 4/)
    assert.equal(await page.locator('#firstName').inputValue(), 'Sam')
  })

  it('is booked, given up, and goes to the next, whom the worker tells', async () => {
    const sams = await book({ firstName: 'Sam', age: '2', phone: '07700 900123' }, 'Book a place')
    assert.match(await wordsOf(page), /We look forward to meeting Sam/)
    const ivys = await book(
      { firstName: 'Ivy', age: '1', phone: '07700 900124' },
      'Join the waiting list',
    )
    assert.match(await wordsOf(page), /Ivy gets one as soon as it is free/)
    await page.goto(sams)
    await page.getByRole('button', { name: 'Give up the place' }).click()
    assert.match(await wordsOf(page), /Somebody else can come now/)
    await page.goto(ivys)
    assert.match(await wordsOf(page), /We look forward to meeting Ivy/)
    await site.signIn(page, 'lorraine-pickup')
    await page.goto(`${site.address}/groups/programmes/${group}`)
    assert.match(
      await wordsOf(page),
      /Have a place now, and do not know it yet.*Ivy, 1.*07700 900124/,
    )
    await narrow()
    await page.getByRole('button', { name: 'I have told them' }).click()
    assert.match(await wordsOf(page), /Noted: they know that they have a place/)
  })

  it('is marked in the register, and then is somebody on file', async () => {
    site.clock.moveTo('2026-03-27T11:00:00Z')
    await page.context().clearCookies()
    await site.signIn(page, 'lorraine-pickup')
    await page.goto(`${site.address}/groups/sessions/${session}`)
    await page.getByLabel('Came', { exact: true }).check()
    await page.getByRole('button', { name: 'Keep the register' }).click()
    assert.match(await wordsOf(page), /Held: 1 came, 0 did not/)
    await page.getByRole('link', { name: /Say who it is/ }).click()
    await page.locator('#words').fill('Ivy Marsden')
    await page.getByRole('button', { name: 'Search' }).last().click()
    await page.getByText('Not one of them: somebody new').click()
    for (const [id, value] of Object.entries({
      ...{ forenames: 'Ivy', surname: 'Marsden' },
      ...{ 'bornOn-day': '1', 'bornOn-month': '2', 'bornOn-year': '2025' },
    }))
      await page.locator(`#${id}`).fill(value)
    await narrow()
    await page.getByRole('button', { name: 'This is who it is' }).click()
    assert.match(await wordsOf(page), /on their record now.*Ivy Marsden/)
  })

  it('can be read by everybody, at its widest and its narrowest', async () => {
    const wide = await openPage({ viewport: { width: 1280, height: 900 } })
    const kept = await bookOpenly(site.office, group, { firstName: 'Rae', age: '0', phone: '1' })
    assert.ok(kept.ok)
    for (const size of [1280, 360]) {
      await wide.setViewportSize({ width: size, height: 800 })
      for (const address of ['', '?age=90', `/${group}`, `/bookings/${kept.value}`]) {
        await wide.goto(`${site.address}/whats-on${address}`)
        await expectAccessible(wide)
      }
    }
    await wide.context().close()
  })
})
