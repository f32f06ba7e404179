import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { idOf } from '../support/in-need.ts'
import { wentMissing } from '../support/missing-child.ts'
import { atScreen, type AtScreen } from '../support/missing-route.ts'
import { filled } from '../support/protection.ts'
import { testSite, type TestSite } from '../support/site.ts'

const friary = { foundBy: 'police', foundPlace: 'shop', foundPostcode: 'PR1 8BU' }
const action = {
  action: 'Somebody rings him at nine each evening',
  owner: 'Aidan Seddon',
  by: '2026-04-30',
  measure: 'No evening without an answer',
}

describe('what a meeting about a missing child agrees, and where several children went', () => {
  let site: TestSite
  let page: Page
  let at: AtScreen
  let plan = ''

  before(async () => {
    site = await testSite('2026-03-01T12:00:00Z')
    page = await openPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(10_000)
    const personId = site.person('kian-duffy')
    const teamId = 'hyndburn-duty-and-assessment'
    const about = { personId, fromOn: '2026-02-02', teamId }
    plan = (await putOnPlan(site, { ...about, plan: 'child-in-need-plan', category: 'standard' }))
      .id
    for (const [word, day, foundWhere] of [
      ['kian-duffy', '02', 'Friary Retail Park'],
      ['callum-rigg', '03', 'the friary retail park'],
    ] as const)
      await wentMissing(site, word, {
        gone: `2026-03-${day} 18:00`,
        back: `2026-03-${day} 23:00`,
        report: { risk: 'high' },
        returned: { ...friary, foundWhere },
      })
    for (const word of ['kian-duffy', 'callum-rigg']) {
      const id = await idOf(site, 'missing-intervention', word)
      const answers = { heldAt: '2026-03-04 10:00', strategyNeeded: 'no', outcome: 'agreed' }
      site.clock.moveTo('2026-03-04T11:00:00Z')
      const leave = ['meetingActions', 'whoSeesToOne']
      await filled(site, 'aidan-seddon', id, 'record', { answers, leave })
    }
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const sitsDown = async (username: string): Promise<void> => {
    await page.context().clearCookies()
    await site.signIn(page, username)
    at = atScreen(site, page)
  }

  it('is asked once, and the meeting says into which plan it goes', async () => {
    await sitsDown('aidan-seddon')
    await at.open(`/records/${await idOf(site, 'missing-intervention', 'kian-duffy')}/pages/agreed`)
    assert.match(await at.words(), /Which plan does it go into\? Child in need plan/)
    assert.ok(!(await page.locator('[data-field="whoSeesToOne"]').isVisible()))
    await at.fill('missing-intervention', { meetingActions: [action] })
    await expectAccessible(page)
    await at.press(/^Save and continue/)
    await at.press(/^(Hand in|Complete|Submit)/)
  })

  it('is a step of the plan, where its writer sees which meeting it is from', async () => {
    await sitsDown('ben-holroyd')
    await at.open(`/records/${plan}`)
    assert.match(await at.words(), /1 still to do\. As of Wed 4 Mar 2026, from MI-26-\d+/)
    await at.press(/^The whole plan/)
    assert.match(await at.words(), /Somebody rings him at nine/)
    assert.match(await at.words(), /From the intervention meeting MI-26-\d+ of 4 Mar 2026/)
  })

  it('asks of a child without a plan who sees to one', async () => {
    await sitsDown('aidan-seddon')
    await at.open(
      `/records/${await idOf(site, 'missing-intervention', 'callum-rigg')}/pages/agreed`,
    )
    assert.match(await at.words(), /None: this child has no plan that is in force/)
    assert.ok(await page.locator('[data-field="whoSeesToOne"]').isVisible())
  })

  it('is on the panel’s page with the place that two children were found at, and as a file', async () => {
    await sitsDown('lena-whittam')
    await at.open('/watching/missing-panel')
    assert.match(await at.words(), /Places named more than once \(1\).*2 children, 2 times/)
    await expectAccessible(page)
    const link = page.locator('a[href$="/together/places.csv"]')
    const file = await page.request.get(`${site.address}${(await link.getAttribute('href')) ?? ''}`)
    assert.match(await file.text(), /Friary Retail Park,PR1 8BU,Shop or retail park,2,2,/i)
  })
})
