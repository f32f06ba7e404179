import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { sendUpdates } from '../../src/cases/updates/send-updates.ts'
import { askForUpdates } from '../../src/cases/updates/subscribe.ts'
import type { Letter } from '../../src/outside/post.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { recruiting } from '../support/careers.ts'
import { linesOf, readabilityOf, sentencesOf } from '../support/readability.ts'
import { testSite, type TestSite } from '../support/site.ts'

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
const email = 'idris.vale@example.com'

describe('news of help for families', () => {
  let site: TestSite
  let addresses: string[] = []
  const sent: Letter[] = []
  const post = {
    async send(letter: Letter) {
      sent.push(letter)
      await Promise.resolve()
    },
  }
  const main = async (page: Page) => await page.locator('main').innerText()
  const button = (page: Page, name: string) => page.getByRole('button', { name })
  const linkIn = (letter: Letter | undefined, what: string): string =>
    new RegExp(`http\\S+/${what}/\\S+`).exec(letter?.text ?? '')?.[0] ?? ''
  const fits = async (page: Page): Promise<void> => {
    const width = await page.locator('html').evaluate((one) => one.scrollWidth)
    assert.ok(width <= 360, `${page.url()} is ${width} wide`)
    addresses.push(page.url())
  }
  const publish = async (name: string): Promise<void> => {
    const words = 'A new club is open.\n\nIt is for all who are 8 to 11. You can come and play.'
    await recruiting(site).wholly(
      site.caller('leah-brindle'),
      'local-news',
      { name },
      {
        ...{ shownOn: '2026-03-26', until: '2026-06-30', offers: ['short-breaks'] },
        ...{ words, outcome: 'published' },
      },
    )
  }

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    await publish('A new club in Leyland')
  })
  after(async () => {
    await site.close()
  })

  it('is asked for, confirmed and stopped on a phone without scripts or a sign-in', async () => {
    const page = await openPage(phone)
    page.setDefaultTimeout(20_000)
    addresses = []
    await page.goto(`${site.address}/directory`)
    await goBy(page, page.getByRole('link', { name: 'Read what is new, or get it by e-mail' }))
    await fits(page)
    await goBy(page, page.getByRole('link', { name: 'A new club in Leyland' }))
    await fits(page)
    assert.match(await main(page), /8 to 11[^]*Find out more[^]*Short breaks/i)
    await goBy(page, page.getByRole('button', { name: 'Get news by e-mail' }))
    await fits(page)
    await goBy(page, button(page, 'Tell me'))
    assert.match(
      await page.locator('.govuk-error-summary').innerText(),
      /Enter an e-mail address[^]*we may write to you/,
    )
    await page.getByLabel('Your e-mail address').fill(email)
    await page.getByLabel('You may write to me with news').check()
    await goBy(page, button(page, 'Tell me'))
    await fits(page)
    assert.match(await main(page), /Look in your e-mail[^]*say yes/)
    assert.ok((await sendUpdates(site.office, post, site.address)).ok)
    assert.equal(sent.length, 1, 'the link, and no news')
    await page.goto(linkIn(sent[0], 'confirm'))
    await fits(page)
    await goBy(page, button(page, 'Yes, write to me'))
    await fits(page)
    assert.match(await main(page), /You said yes/)
    await publish('A trip in May')
    assert.ok((await sendUpdates(site.office, post, site.address)).ok)
    assert.match(sent[1]?.text ?? '', /A trip in May\nhttp/)
    await page.goto(linkIn(sent[1], 'stop'))
    await fits(page)
    await goBy(page, button(page, 'Stop the e-mails'))
    await fits(page)
    assert.match(await main(page), /have forgotten your address/)
    await page.goto(linkIn(sent[0], 'confirm'))
    assert.match(await main(page), /This link is not in use/)
    assert.ok(addresses.length >= 8 && addresses.every((one) => !/idris|example\.com/.test(one)))
    await page.context().close()
  })

  it('keeps nobody out, and is read with ease', async (test) => {
    const page = await openPage()
    const lines: string[] = []
    await page.goto(`${site.address}/news`)
    const item = await page.getByRole('link', { name: 'A new club' }).getAttribute('href')
    const asked = { topic: 'news', name: '', about: [], localities: [], agreed: true } as const
    await askForUpdates(site.office, { ...asked, email: 'olga@example.com' })
    await sendUpdates(site.office, post, site.address)
    const confirm = new URL(linkIn(sent.at(-1), 'confirm')).pathname
    const ours = [
      ...['/news', item, '/news/by-email', '/news/by-email/asked', confirm, '/updates/yes'],
      ...[confirm.replace('confirm', 'stop'), '/updates/stopped'],
    ]
    for (const address of ours) {
      await page.goto(`${site.address}${address}`)
      await expectAccessible(page)
      lines.push(...linesOf(await page.content()))
    }
    await page.context().close()
    const { grade, words } = readabilityOf(sentencesOf(lines))
    test.diagnostic(`grade ${grade} of ${words} words in sentences`)
    assert.ok(grade <= 6 && words > 100, `grade ${grade} of ${words} words`)
  })

  it('and those who work here say of themselves what they like, and see how all of it stands', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(page, 'ben-holroyd')
    await page.goto(`${site.address}/working-here`)
    await goBy(page, page.getByRole('link', { name: /^Who we are/ }))
    await fits(page)
    await expectAccessible(page)
    await page.getByLabel('What is your sex?').selectOption({ label: 'Male' })
    await goBy(page, button(page, 'Keep it apart, and count it'))
    assert.match(await main(page), /kept apart from your name[^]*You last did this on/)
    assert.equal(
      await page.getByLabel('What is your sex?').inputValue(),
      '',
      'it is not shown again',
    )
    await page.context().close()
    const reader = await openPage()
    await site.signIn(reader, 'nina-forshaw')
    for (const address of ['/recruitment/diversity', '/recruitment/stability', '/recruitment']) {
      await reader.goto(`${site.address}${address}`)
      await expectAccessible(reader)
    }
    assert.match(await main(reader), /How stable the workforce is/)
    await reader.context().close()
  })
})
