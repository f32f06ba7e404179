import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { sendUpdates } from '../../src/cases/updates/send-updates.ts'
import type { Letter } from '../../src/outside/post.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { linesOf, readabilityOf, sentencesOf } from '../support/readability.ts'
import { testSite, type TestSite } from '../support/site.ts'

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }

async function fits(page: Page): Promise<void> {
  const width = await page.locator('html').evaluate((one) => one.scrollWidth)
  assert.ok(width <= 360, `${page.url()} is ${width} wide`)
}

describe('jobs with us', () => {
  let site: TestSite
  const main = async (page: Page) => await page.locator('main').innerText()
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
  const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await site.close()
  })

  it('are found and applied for on a phone without scripts', async () => {
    const page = await openPage(phone)
    await page.goto(`${site.address}/careers`)
    await fits(page)
    assert.match(await main(page), /13 jobs/)
    assert.doesNotMatch(await main(page), /June 2017/)
    await link(page, 'Search or narrow the list').click()
    assert.equal(await page.locator(':focus, :target').first().getAttribute('id'), 'said')
    await page.getByLabel(/North \(/).check()
    await page.getByLabel(/Social worker \(/).check()
    await goBy(page, button(page, 'Show jobs'))
    assert.match(await main(page), /1 job of 13/)
    await fits(page)
    await goBy(page, link(page, /Children in Our Care, Lancaster/))
    await fits(page)
    assert.match(await main(page), /£37,280 to £46,142 a year[^]*11:59pm/)
    const posting = page.locator('[itemtype="https://schema.org/JobPosting"]')
    const validThrough = posting.locator('meta[itemprop=validThrough]')
    assert.equal(await validThrough.getAttribute('content'), '2026-04-28T22:59:00Z')
    await goBy(page, button(page, 'Apply for this job'))
    await fits(page)
    assert.match(
      await main(page),
      /What we look for\s[^]*How do you meet each thing that we look for/,
    )
    await page.getByLabel('Where have you worked?').fill('Elmshire council since 2019')
    await goBy(page, button(page, 'Send'))
    await fits(page)
    const wrong = await page.locator('.govuk-error-summary').innerText()
    assert.match(wrong, /Say that what you wrote is true/)
    const where = page.getByLabel('Where have you worked?')
    assert.equal(await where.inputValue(), 'Elmshire council since 2019')
    await page.getByLabel('What I wrote is true').check()
    const yes = page.getByRole('group', { name: 'May you work in the UK?' }).getByLabel('Yes')
    await yes.check()
    const registered = page.getByRole('group', { name: /registered with Social Work England/ })
    await registered.getByLabel('Yes').check()
    await page.getByLabel(/How many full years/).fill('4')
    await page.getByLabel('What did you do in any time between?').fill('None')
    await page.getByLabel(/How do you meet each thing/).fill('I listen.')
    await page.getByLabel('Your full name').fill('Rosa Lindley')
    await page.getByLabel('Your e-mail address').fill('rosa@example.com')
    await page.getByLabel('First person: name, and where they work').fill('Ann Pell, Elmshire')
    await page.getByLabel('First person: e-mail or phone').fill('ann@example.com')
    await page.getByLabel('Second person: name, and where they work').fill('Piotr Lund, Elmshire')
    await page.getByLabel('Second person: e-mail or phone').fill('piotr@example.com')
    await goBy(page, button(page, 'Send'))
    assert.match(await main(page), /We have your application[^]*AP-26-\d+/)
    await fits(page)
    await page.context().close()
  })

  it('tell people of new ones, who stop them with one button', async () => {
    const page = await openPage(phone)
    await page.goto(`${site.address}/careers/alerts`)
    await fits(page)
    await page.getByLabel('Your name').fill('Idris Vale')
    await page.getByLabel('Your e-mail address').fill('idris@example.com')
    await page.getByLabel('Independent reviewing officer').check()
    await goBy(page, button(page, 'Tell me'))
    assert.match(await page.locator('.govuk-error-summary').innerText(), /we may write to you/)
    await page.getByLabel('You may write to me about jobs').check()
    await goBy(page, button(page, 'Tell me'))
    assert.match(await main(page), /Look in your e-mail[^]*Open the link and say yes/)
    const sent: Letter[] = []
    const post = {
      async send(letter: Letter) {
        sent.push(letter)
        await Promise.resolve()
      },
    }
    const nobody = await sendUpdates(site.office, post, site.address)
    assert.ok(nobody.ok && nobody.value === 0, 'nobody is told before they say yes')
    await page.goto(/http\S+\/confirm\/\S+/.exec(sent.shift()?.text ?? '')?.[0] ?? '')
    await fits(page)
    await goBy(page, button(page, 'Yes, write to me'))
    assert.match(await main(page), /We will tell you[^]*Look at the jobs/)
    const told = await sendUpdates(site.office, post, site.address)
    assert.ok(told.ok && told.value === 1)
    assert.match(sent[0]?.text ?? '', /Independent reviewing officer, until/)
    assert.doesNotMatch(sent[0]?.text ?? '', /Team manager/)
    const again = await sendUpdates(site.office, post, site.address)
    assert.ok(again.ok && again.value === 0, 'nobody is told twice')
    const stop = /http\S+\/stop\/\S+/.exec(sent[0]?.text ?? '')?.[0] ?? ''
    await page.goto(stop)
    await goBy(page, button(page, 'Stop the e-mails'))
    assert.match(await main(page), /We have stopped/)
    await page.context().close()
  })

  it('have an evening that people sign up for, and recruiters note who came', async () => {
    const page = await openPage(phone)
    await page.goto(`${site.address}/careers`)
    await goBy(page, link(page, /Come and meet us: an evening/))
    await fits(page)
    assert.match(await main(page), /5pm to 7pm[^]*60 people/)
    await page.getByLabel('Your name').fill('Idris Vale')
    await page.getByLabel('Your e-mail address').fill('idris@example.com')
    await goBy(page, button(page, 'I will come'))
    assert.match(await main(page), /See you there/)
    await page.context().close()
    const recruiter = await openPage()
    await site.signIn(recruiter, 'nina-forshaw')
    await recruiter.goto(`${site.address}/recruitment`)
    await goBy(recruiter, link(recruiter, /an evening about social work/))
    await expectAccessible(recruiter)
    assert.match(await main(recruiter), /Idris Vale, idris@example.com/)
    await recruiter.getByLabel(/Idris Vale/).check()
    await goBy(recruiter, button(recruiter, 'Keep who was there'))
    assert.match(await main(recruiter), /has not been yet/)
    await recruiter.context().close()
  })

  it('show recruiters who applied, and managers how the drive goes', async () => {
    const page = await openPage()
    await site.signIn(page, 'nina-forshaw')
    await page.goto(`${site.address}/registers/applicants`)
    assert.match(await main(page), /Rosa Lindley \(rosa@example.com\)/)
    await expectAccessible(page)
    await page.goto(`${site.address}/recruitment`)
    await expectAccessible(page)
    assert.match(await main(page), /Social workers\s+48\s+0\s+48\s+2\s+\d+/)
    assert.match(await main(page), /Team leaders\s+No number given/)
    await page.context().close()
    const reader = await openPage()
    await site.signIn(reader, 'hannah-brigg')
    const hidden = await reader.goto(`${site.address}/registers/applicants`)
    assert.equal(hidden?.status(), 404)
    await reader.goto(`${site.address}/registers/applications`)
    assert.match(await main(reader), /Application [0-9a-f]{8}/)
    assert.doesNotMatch(await main(reader), /Rosa/)
    await reader.context().close()
  })

  it('keep nobody out, and are read with ease', async (test) => {
    const page = await openPage()
    const lines: string[] = []
    await page.goto(`${site.address}/careers`)
    const job = await link(page, /Preston and South Ribble/).getAttribute('href')
    const event = await link(page, /an evening/).getAttribute('href')
    const ours = [
      ...[`/careers`, job, `${job}/apply`, `${job}/apply/kept`, `${job}/apply/sent?number=AP-26-1`],
      ...[event, '/careers/alerts', '/careers/alerts/kept', '/careers/privacy'],
    ]
    for (const address of ours) {
      await page.goto(`${site.address}${address}`)
      await expectAccessible(page)
      lines.push(...linesOf(await page.content()))
    }
    await page.context().close()
    const { grade, words } = readabilityOf(sentencesOf(lines))
    test.diagnostic(`grade ${grade} of ${words} words in sentences`)
    assert.ok(grade <= 6 && words > 300, `grade ${grade} of ${words} words`)
  })

  it('are a feed and a list for programs', async () => {
    const feed = await (await fetch(`${site.address}/careers/feed.xml`)).text()
    assert.equal(feed.match(/<entry>/g)?.length, 13)
    assert.match(feed, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/)
    const said = (await (await fetch(`${site.address}/api/jobs`)).json()) as {
      jobs: { closesAt: string }[]
    }
    assert.equal(said.jobs.length, 13)
    assert.match(said.jobs[0]?.closesAt ?? '', /T22:59:00Z$/)
  })
})
