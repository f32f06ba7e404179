import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { trueOf } from '../support/caseload.ts'
import { withDirectory } from '../support/directory.ts'
import { deskOn, type Desk } from '../support/desk.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { typistOn } from '../support/typist.ts'

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
const title = 'Claim for a care leaver'
const process = 'entitlement-claim'

describe('money for a first home', () => {
  let site: TestSite
  let page: Page
  let desk: Desk

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    await withDirectory(site)
    page = await openPage()
    page.setDefaultTimeout(10_000)
    desk = deskOn(site, page, typistOn(site, {}))
    const held = { team: 'north-leaving-care', worker: 'tanya-birtwistle' }
    const detail = { category: 'former-relevant' }
    // What came over from another system: that she was in our care, and no record of it.
    const inCare = { kind: 'looked-after', from: '2015-09-02', to: '2020-10-09' }
    await trueOf(site, 'tia-shaw', { ...inCare, detail: { need: 'N1' } })
    await trueOf(site, 'tia-shaw', { kind: 'care-leaver', from: '2020-10-09', detail, ...held })
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const asks = (pounds: string, reason: string) => ({
    record: {
      ...{ claimedOn: '2026-03-26', item: site.person('entitlement-setting-up-allowance') },
      ...{ pounds, reason, theirWords: `“${reason}, please.”`, evidence: 'seen' },
      ...{ advice: 'supports', adviceWhy: `${reason}: I saw that there is none.` },
    },
  })

  it('is read about by a young person, on a phone without a script and without signing in', async () => {
    const young = await openPage(phone)
    await young.goto(`${site.address}/directory`)
    await goBy(young, young.getByRole('link', { name: 'Care leavers’ local offer' }))
    const width = await young.locator('html').evaluate((one) => one.scrollWidth)
    assert.ok(width <= 360, `${width} wide`)
    const words = (await young.locator('main').innerText()).replaceAll(/\s+/g, ' ')
    assert.match(words, /Setting up home .*Up to £3,000 in all. This may change. Ask us first./)
    assert.match(words, /Clothes for an interview .*Up to £100 each time, and £200 in a year/)
    assert.match(words, /University .*At least £2,000/)
    assert.match(words, /Who decides ?Your adviser and their boss/)
    for (const name of ['Staycentred', 'Northview4U', 'EastSide4U'])
      assert.match(words, new RegExp(name))
    await young.context().close()
    const look = await openPage()
    await look.goto(`${site.address}/directory/offers/care-leavers`)
    await expectAccessible(look)
    await look.context().close()
  })

  it('is asked for by her adviser, who sees what is left, and signed by a manager', async () => {
    const record = await desk.begin('tanya-birtwistle', site.person('tia-shaw'), title)
    const known = asks('1200', 'A bed and a cooker')
    await desk.write(process, known)
    assert.match(await desk.words(), /Left in all, before this claim ?£3,000/)
    await expectAccessible(page)
    await desk.handIn(process, known)
    const decision = { why: 'An empty flat.', outcome: 'agreed', agreedPounds: '1200' }
    await desk.sign('bryn-howarth', record, process, { record: decision })
    await page.getByText('What was decided').first().waitFor()
    await expectAccessible(page)
  })

  it('is less the next time, and refused over it until the manager says why', async () => {
    const record = await desk.begin('tanya-birtwistle', site.person('tia-shaw'), title)
    const known = asks('1900', 'A washing machine and a sofa')
    await desk.write(process, known)
    assert.match(await desk.words(), /Left in all, before this claim ?£1,800/)
    assert.match(await desk.words(), /only a manager who says why can agree it/)
    await desk.handIn(process, known)
    const decision = { why: 'The rest of her home.', outcome: 'agreed', agreedPounds: '1900' }
    await desk.sign('bryn-howarth', record, process, { record: decision })
    await desk.refused(/more than is left of what they may have. Nothing was agreed/)
    await page.locator('[name="overBecause"]').fill('Her first cooker was stolen.')
    await desk.press('Decide')
    await page.getByText('What was decided').first().waitFor()
  })
})
