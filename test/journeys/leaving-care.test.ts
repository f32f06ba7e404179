import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { turnOfDay } from '../../src/cases/records/turn-of-day.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { heldRecord, trueOf } from '../support/caseload.ts'
import { deskOn, type Desk } from '../support/desk.ts'
import { idOf } from '../support/in-need.ts'
import { anewAfterCare, leavingCare } from '../support/leaving-care-story.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { typistOn, type Typist } from '../support/typist.ts'

const team = 'north-children-in-our-care'

describe('a young man from fifteen and three quarters to twenty-one, with one plan and one adviser', () => {
  let site: TestSite
  let page: Page
  let typist: Typist
  let desk: Desk
  let story: ReturnType<typeof leavingCare>
  let kian: string

  before(async () => {
    site = await testSite('2026-01-14T10:00:00Z')
    await inCareSince('2022-03-07')
    page = await openPage()
    page.setDefaultTimeout(10_000)
    typist = typistOn(site, anewAfterCare)
    desk = deskOn(site, page, typist)
    story = leavingCare((username) => site.caller(username).workerId)
    kian = site.person('kian-duffy')
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  /** Four years of care that came before and are not told here. */
  async function inCareSince(from: string): Promise<void> {
    const people = ['kian-duffy']
    const at = `${from}T10:00:00Z`
    const process = 'becoming-looked-after'
    const values = { startAt: at, legalStatus: 'C2' }
    const holder = 'luke-pilkington'
    await heldRecord(site, { process, people, team, holder, at, decidedAt: at, values })
    const held = {
      'looked-after': { need: 'N1' },
      'legal-status': { code: 'C2' },
      placement: { type: 'U6', provider: 'PR1', homePostcode: 'LA1 1AG' },
      'independent-reviewing-officer': { worker: site.caller('ivan-brooks').workerId },
    }
    for (const [kind, detail] of Object.entries(held)) {
      await trueOf(site, 'kian-duffy', { kind, from, detail, team, worker: holder })
    }
  }

  let typedBefore = 0
  const countTyped = (test: TestContext): void => {
    test.diagnostic(`typed by hand: ${typist.typed - typedBefore}`)
    typedBefore = typist.typed
  }
  const at = (instant: string): void => {
    site.clock.moveTo(instant)
  }
  const decided = async (): Promise<void> => {
    await page.getByText('What was decided').first().waitFor()
    typist.endRecord()
  }
  const tanya = (): string => site.caller('tanya-birtwistle').workerId
  const recordOf = async (process: string): Promise<string> =>
    `${site.address}/records/${await idOf(site, process, 'kian-duffy')}`

  const hisPage = async (username: string): Promise<string> => {
    await desk.become(username)
    await page.goto(`${site.address}/people/${kian}`)
    return await desk.words()
  }

  it('at fifteen and three quarters he moves to carers who would have him stay', async (test) => {
    const home = await desk.begin('luke-pilkington', kian, 'Placement, or a move')
    await desk.write('placement', story.home)
    await desk.handIn('placement', story.home)
    await desk.sign('dev-mistry', home, 'placement', story.home)
    await decided()
    countTyped(test)
  })

  it('his leaving care assessment is begun before sixteen, and says that it is not yet', async () => {
    await desk.begin('luke-pilkington', kian, 'Leaving care: entitlement and needs')
    await desk.press('Save and continue')
    assert.match(await desk.words(), /Entitlement after care ?Not yet/)
  })

  it('at sixteen it works out that he is eligible, and his manager signs it', async (test) => {
    at('2026-06-10T10:00:00Z')
    const assessment = await recordOf('leaving-care-assessment')
    await desk.open('luke-pilkington', assessment)
    await typist.fillPage(page, 'leaving-care-assessment', story.assessment)
    await desk.press('Save and continue')
    assert.match(await desk.words(), /Entitlement after care ?Eligible/)
    await expectAccessible(page)
    await desk.write('leaving-care-assessment', story.assessment)
    await desk.handIn('leaving-care-assessment', story.assessment)
    await desk.sign('dev-mistry', assessment, 'leaving-care-assessment', story.assessment)
    await decided()
    countTyped(test)
  })

  it('the leaving care manager gives him a personal adviser, long before seventeen', async (test) => {
    at('2026-06-22T10:00:00Z')
    await desk.open('bryn-howarth', await recordOf('personal-adviser'))
    await desk.write('personal-adviser', story.adviser)
    await desk.handIn('personal-adviser', story.adviser)
    countTyped(test)
  })

  it('his pathway plan names her, and begins with what he said in the assessment', async (test) => {
    at('2026-07-01T10:00:00Z')
    const plan = await recordOf('pathway-plan')
    await desk.open('luke-pilkington', plan)
    assert.equal(await page.getByLabel('Who is the personal adviser?').inputValue(), tanya())
    await desk.write('pathway-plan', story.plan)
    await desk.handIn('pathway-plan', story.plan)
    await desk.sign('dev-mistry', plan, 'pathway-plan', story.plan)
    await decided()
    await page.goto(`${plan}/plan`)
    await expectAccessible(page)
    countTyped(test)
  })

  it('it is reviewed in six months, with every step as it stood', async (test) => {
    at('2026-12-14T18:00:00Z')
    const review = await desk.begin('luke-pilkington', kian, 'Pathway plan review')
    await desk.write('pathway-review', story.review)
    await desk.handIn('pathway-review', story.review)
    await desk.sign('dev-mistry', review, 'pathway-review', story.review)
    await decided()
    countTyped(test)
  })

  it('his eighteenth birthday ends care at midnight, and neither his plan nor his adviser', async () => {
    at('2028-04-13T22:55:00Z')
    await turnOfDay(site.office)
    assert.match(await hisPage('luke-pilkington'), /In our care since 7 Mar 2022/)
    at('2028-04-13T23:05:00Z')
    await turnOfDay(site.office)
    const words = await hisPage('luke-pilkington')
    assert.match(words, /Kian Duffy, 18 .*Open now: Pathway plan, Personal adviser/)
    assert.doesNotMatch(words, /In our care since|Placement since/)
    assert.match(words, /In our care.* 7 Mar 2022 to Fri 14 Apr 2028/)
    await expectAccessible(page)
  })

  it('where he lives and what he does is written down, and the case goes to his adviser', async (test) => {
    at('2028-04-14T10:00:00Z')
    await desk.begin('luke-pilkington', kian, 'Home, work and community after care')
    await desk.write('accommodation-and-activity', story.afterCare)
    await desk.handIn('accommodation-and-activity', story.afterCare)
    const words = await hisPage('tanya-birtwistle')
    assert.match(words, /Support from a personal adviser after care since 14 Apr 2028/)
    assert.match(words, /Home after care since 14 Apr 2028, with former foster carers/)
    assert.match(words, /First visit in a home that we provide .*due by the end of Fri 21 Apr 2028/)
    countTyped(test)
  })

  it('she visits him there within a week, and a call keeps in touch besides', async (test) => {
    at('2028-04-19T17:00:00Z')
    await desk.begin('tanya-birtwistle', kian, 'Visit or contact by the personal adviser')
    await desk.write('adviser-visit', story.visit)
    await desk.handIn('adviser-visit', story.visit)
    assert.doesNotMatch(await hisPage('tanya-birtwistle'), /First visit in a home that we provide/)
    at('2028-06-06T17:00:00Z')
    await desk.begin('tanya-birtwistle', kian, 'Visit or contact by the personal adviser')
    await desk.write('adviser-visit', story.call)
    await desk.handIn('adviser-visit', story.call)
    const next = /Next contact, to keep in touch .*due by the end of Tue 1 Aug 2028/
    assert.match(await hisPage('tanya-birtwistle'), next)
    countTyped(test)
  })

  it('at twenty-one he is asked whether support goes on, and it does', async (test) => {
    at('2031-04-10T10:00:00Z')
    await turnOfDay(site.office)
    const words = await hisPage('tanya-birtwistle')
    assert.match(words, /Asked at 21 whether support goes on/)
    const asked = await desk.begin(
      'tanya-birtwistle',
      kian,
      'Support after 21: going on, stopping, coming back',
    )
    await desk.write('support-after-21', story.atTwentyOne)
    await desk.handIn('support-after-21', story.atTwentyOne)
    await desk.sign('bryn-howarth', asked, 'support-after-21', story.atTwentyOne)
    await decided()
    const answered = await hisPage('tanya-birtwistle')
    assert.doesNotMatch(answered, /Asked at 21 whether support goes on/)
    assert.match(answered, /Support from a personal adviser after care since 14 Apr 2028/)
    countTyped(test)
  })

  it('nothing was asked or typed twice', (test) => {
    test.diagnostic(`typed by hand: ${typist.typed}; confirmed without typing: ${typist.carried}`)
    assert.deepEqual(typist.askedTwice, [])
  })
})
