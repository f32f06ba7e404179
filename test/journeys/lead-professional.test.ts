import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { assessed, steps } from '../support/early-help.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { deskOn, type Desk } from '../support/desk.ts'
import { anewInEarlyHelp, earlyHelpStory } from '../support/early-help-story.ts'
import { olu, password } from '../support/outsiders.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { typistOn } from '../support/typist.ts'

const coordinator = 'steph-catterall'

describe('somebody of a school leads for a family, and then somebody else does', () => {
  let site: TestSite
  let page: Page
  let desk: Desk
  let assessment: string
  let review: string

  before(async () => {
    const plain = await testSite('2026-03-20T15:00:00Z')
    site = {
      ...plain,
      async signIn(at, username) {
        if (username !== olu.email) {
          await plain.signIn(at, username)
          return
        }
        await at.goto(`${plain.address}/sign-in`)
        await at.getByLabel('Your name for signing in').fill(username)
        await at.getByLabel('Password', { exact: true }).fill(password)
        await at.getByRole('button', { name: 'Sign in' }).click()
        await at.waitForURL((url) => url.pathname !== '/sign-in')
      },
    }
    page = await openPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(10_000)
    desk = deskOn(site, page, typistOn(site, anewInEarlyHelp))
    assessment = `${site.address}/records/${await assessed(site)}`
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const letIn = async (given: Partial<typeof olu> = {}): Promise<string> => {
    await desk.become(coordinator)
    await page.goto(assessment)
    await page.getByRole('link', { name: 'Who is let in, and letting somebody in' }).click()
    await expectAccessible(page)
    for (const [label, words] of [
      ['Their name', given.name],
      ['The school, service or charity that they work for', given.organisation],
      ['Their work email address', given.email],
    ] as const)
      if (words !== undefined) await page.getByLabel(label).fill(words)
    await desk.press('Let them in')
    await expectAccessible(page)
    return await page.locator('[data-one-time-link]').innerText()
  }

  it('the coordinator lets in whom the assessment names, and types nothing again', async () => {
    const link = await letIn()
    assert.match(link, /\/new-password\/[\w-]+$/)
    assert.match(await desk.words(), /Give them this link: in person, or by a telephone call/)
    await page.goto(`${assessment}/outside`)
    assert.match(await desk.words(), /Olu Adeyinka, Moorside High School.*not used their link yet/)
    await page.context().clearCookies()
    await page.goto(link)
    await page.getByLabel('New password', { exact: true }).fill(password)
    await desk.press('Keep this password')
    await page.waitForURL((url) => url.pathname === '/sign-in')
    await page.goto(link)
    assert.match(await desk.words(), /used or is too old. Nothing was changed/)
  })

  it('the lead professional finds one family and nothing else, at a desk and on a phone', async () => {
    await desk.become(olu.email)
    assert.equal(new URL(page.url()).pathname, '/families')
    const menu = await page.getByRole('navigation').getByRole('link').allInnerTexts()
    assert.deepEqual(menu, ['Families I lead for'])
    assert.equal(await page.getByRole('search').count(), 0)
    assert.match(await desk.words(), /Callum Rigg, 14 and Lily Rigg, 10/)
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.reload()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(width <= 360, String(width))
    await expectAccessible(page)
    await page.setViewportSize({ width: 1280, height: 900 })
    for (const path of ['/people', '/team', '/front-door', '/measures', '/registers', '/workers']) {
      await page.goto(`${site.address}${path}`)
      assert.doesNotMatch(await desk.words(), /Rigg|Thornley|Holroyd/)
    }
  })

  it('they write the review of the plan, and hand it in', async () => {
    site.clock.moveTo('2026-04-02T15:00:00Z')
    await desk.become(olu.email)
    await page.goto(`${site.address}/families`)
    await desk.press('Begin: Team Around the Family')
    review = /^.*\/records\/\d+/.exec(page.url())?.[0] ?? ''
    assert.equal(await page.getByRole('button', { name: 'Add a child' }).count(), 0)
    await expectAccessible(page)
    const chair = site.caller(coordinator).workerId
    const { record, every } = earlyHelpStory().meeting
    const known = {
      every: every ?? {},
      record: {
        ...record,
        ...{ heldAt: '2026-04-02 14:00', chair, nowRelationships: '5', outcome: 'goesOn' },
        steps: [{ ...steps[0], status: 'inProgress', progress: 'Four mornings of five' }],
      },
    }
    await desk.write('team-around-the-family', known)
    await expectAccessible(page)
    await desk.handIn('team-around-the-family', known)
    assert.equal(await page.locator('main a[href^="/people/"]').count(), 0)
    await expectAccessible(page)
  })

  it('the coordinator reads it, and who wrote it', async () => {
    await desk.become(coordinator)
    await page.goto(review)
    assert.match(await desk.words(), /Money is worse, and somebody at home each week would help/)
    assert.match(await desk.words(), /Olu Adeyinka/)
  })

  it('somebody else leads, and the one before sees nothing from that moment', async () => {
    const link = await letIn({
      ...{ name: 'Mandy Eaves', organisation: 'Calder Homes' },
      email: 'm.eaves@calder-homes.example',
    })
    assert.match(link, /\/new-password\//)
    await desk.become(olu.email)
    assert.match(await desk.words(), /You are named for no family now. What you wrote is kept/)
    await expectAccessible(page)
    for (const address of [review, assessment]) {
      const reply = await page.goto(address)
      assert.equal(reply?.status(), 404)
      assert.doesNotMatch(await desk.words(), /Rigg|Eaves/)
    }
  })
})
