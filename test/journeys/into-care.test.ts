import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { deskOn, type Desk } from '../support/desk.ts'
import { idOf } from '../support/in-need.ts'
import { anewInCare, intoCare } from '../support/into-care-story.ts'
import { decided, granted, handedIn } from '../support/protection.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { typistOn, type Typist } from '../support/typist.ts'

describe('a boy of fourteen, from police protection through three homes to a plan for good', () => {
  let site: TestSite
  let page: Page
  let typist: Typist
  let desk: Desk
  let story: ReturnType<typeof intoCare>
  let callum: string

  before(async () => {
    site = await testSite('2026-07-14T14:00:00Z')
    page = await openPage()
    page.setDefaultTimeout(10_000)
    typist = typistOn(site, anewInCare)
    desk = deskOn(site, page, typist)
    story = intoCare((username) => site.caller(username).workerId)
    callum = site.person('callum-rigg')
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  let typedBefore = 0
  const countTyped = (test: TestContext): void => {
    test.diagnostic(`typed by hand: ${typist.typed - typedBefore}`)
    typedBefore = typist.typed
  }
  const at = (instant: string): void => {
    site.clock.moveTo(instant)
  }

  let coming = ''
  let home = ''

  it('his social worker writes down the police’s protection, which brings him into our care', async (test) => {
    await desk.begin('lucy-marsden', callum, 'Emergency protection')
    await desk.write('emergency-protection', story.protection)
    await desk.handIn('emergency-protection', story.protection)
    coming = await desk.follow('Coming into our care')
    countTyped(test)
  })

  it('a head of service agrees to it, and what is already known is not asked again', async (test) => {
    at('2026-07-14T15:00:00Z')
    await desk.open('lucy-marsden', coming)
    await desk.write('becoming-looked-after', story.comingIn)
    await desk.handIn('becoming-looked-after', story.comingIn)
    await desk.sign('judith-cartmell', coming, 'becoming-looked-after', story.comingIn)
    await signed()
    home = await desk.follow('Placement, or a move')
    countTyped(test)
  })

  it('a first home that begins a day late is refused in words, and nothing of it is lost', async (test) => {
    await desk.open('lucy-marsden', home)
    await desk.write('placement', story.firstHome)
    await correctStart('15', 'He slept there from the Wednesday')
    await desk.handIn('placement', story.firstHome)
    await desk.sign('farida-shah', home, 'placement', story.firstHome)
    await desk.refused(/begins on the day the child came into our care.*What you wrote is safe/)
    await expectAccessible(page)
    assert.match(await decisionTyped(), /near his school/)
    await sendBack('He slept there on the 14th.')
    at('2026-07-14T15:20:00Z')
    await desk.open('lucy-marsden', home)
    await correctStart('14', 'The day was wrong')
    await desk.handIn('placement', story.firstHome)
    await desk.sign('farida-shah', home, 'placement', story.firstHome)
    await signed()
    countTyped(test)
  })

  it('he is seen alone in it within the week', async (test) => {
    await byAgreement()
    at('2026-07-20T16:30:00Z')
    await desk.begin('lucy-marsden', callum, 'Visit to a child in our care')
    await desk.write('care-visit', story.visit)
    await desk.handIn('care-visit', story.visit)
    assert.match(await desk.words(), /Seen alone/)
    countTyped(test)
  })

  it('a planned move cannot overlap the home before, and only a head of service may sign it', async (test) => {
    at('2026-08-03T15:00:00Z')
    home = await desk.begin('lucy-marsden', callum, 'Placement, or a move')
    await desk.write('placement', story.secondHome)
    await correctStart('3', 'He moved on the 3rd', '7')
    await desk.handIn('placement', story.secondHome)
    await desk.sign('farida-shah', home, 'placement', story.secondHome)
    await desk.refused(/agreed by a head of service” is not yours to sign/)
    await desk.sign('judith-cartmell', home, 'placement', story.secondHome)
    await desk.refused(/the two would overlap.*What you wrote is safe/)
    assert.match(await decisionTyped(), /matched for the long term/)
    await sendBack('The day of the move is wrong.')
    at('2026-08-03T15:10:00Z')
    await desk.open('lucy-marsden', home)
    await correctStart('3', 'The month was wrong', '8')
    await desk.handIn('placement', story.secondHome)
    await desk.sign('judith-cartmell', home, 'placement', story.secondHome)
    await signed()
    countTyped(test)
  })

  it('an unplanned move far away is the director’s to sign', async (test) => {
    at('2026-08-06T18:00:00Z')
    home = await desk.begin('lucy-marsden', callum, 'Placement, or a move')
    await desk.write('placement', story.thirdHome)
    await desk.handIn('placement', story.thirdHome)
    await desk.sign('frances-holt', home, 'placement', story.thirdHome)
    await signed()
    await desk.become('lucy-marsden')
    await page.goto(`${site.address}/people/${callum}`)
    assert.match(await desk.words(), /Placement since 6 Aug 2026, children’s home/)
    await expectAccessible(page)
    countTyped(test)
  })

  it('his reviewing officer reviews it, on a report of the social worker', async (test) => {
    await named()
    at('2026-08-10T12:00:00Z')
    const review = await desk.begin('lucy-marsden', callum, 'Child in Our Care Review')
    await desk.write('care-review', story.review)
    await desk.handIn('care-review', story.review)
    await desk.sign('ivan-brooks', review, 'care-review', story.review)
    await signed()
    assert.match(await desk.words(), /The care plan is agreed as it is/)
    countTyped(test)
  })

  it('a team manager signs where he is to live for good', async (test) => {
    at('2026-08-21T14:00:00Z')
    const plan = await desk.begin('lucy-marsden', callum, 'Permanence plan')
    await desk.write('permanence-plan', story.permanence)
    await desk.handIn('permanence-plan', story.permanence)
    await desk.sign('sunita-rana', plan, 'permanence-plan', story.permanence)
    await signed()
    countTyped(test)
  })

  it('nobody in the line can write in the reviewing officer’s check', async () => {
    at('2026-09-21T09:00:00Z')
    const check = await desk.begin('ivan-brooks', callum, 'Check between reviews')
    await desk.become('farida-shah')
    await page.goto(`${check}/pages/concerns`)
    assert.match(await desk.words(), /You cannot write in a check between reviews/)
    assert.equal(await page.getByRole('button', { name: 'Go on recording' }).count(), 0)
    const tried = await page.request.post(`${check}/pages/concerns`, {
      form: {
        _csrf: await page.locator('[name="_csrf"]').first().inputValue(),
        concerns: 'There are none.',
        'concerns-version': '0',
        do: 'continue',
      },
    })
    assert.equal(tried.status(), 403)
    assert.match(await tried.text(), /You cannot write in a check between reviews/)
    await desk.become('ivan-brooks')
    await page.goto(`${check}/pages/concerns`)
    assert.equal(await page.getByLabel('What concerns you?').inputValue(), '')
  })

  it('the watch list has him with three homes, and its facts one click away', async () => {
    await desk.become('farida-shah')
    await page.goto(`${site.address}/watching/our-care`)
    const row = page.getByRole('row').filter({ hasText: 'Callum Rigg' })
    const carers = row.getByText(/Ruth Whitaker|Sue and Colin Bailey|Amy Dixon/)
    assert.equal(await carers.first().isVisible(), false)
    await row.getByText('Three or more placements in a year').click()
    await carers.first().waitFor()
    assert.equal(await carers.count(), 3)
    await expectAccessible(page)
  })

  it('nothing was asked or typed twice', (test) => {
    test.diagnostic(`typed by hand: ${typist.typed}; confirmed without typing: ${typist.carried}`)
    assert.deepEqual(typist.askedTwice, [])
  })

  const signed = async (): Promise<void> => {
    await page.getByText('What was decided').first().waitFor()
    typist.endRecord()
  }

  async function sendBack(why: string): Promise<void> {
    await page.getByText('Send it back instead').click()
    await page.getByLabel('What has to change?').fill(why)
    await desk.press('Send back')
  }

  /** The conference and review team names the officer, outside the line. */
  async function named(): Promise<void> {
    const record = await idOf(site, 'reviewing-officer', 'callum-rigg')
    const answers = {
      namedOn: '2026-07-16',
      officer: site.caller('ivan-brooks').workerId,
      independent: 'yes',
      sharedWithSiblings: 'none',
      parentInCare: 'no',
      outcome: 'named',
    }
    granted(await handedIn(site, 'pauline-haworth', record, { answers }))
  }

  /** Puts the first day of a placement right on the page that asks it, and goes back to the answers. */
  async function correctStart(day: string, why: string, month = '7'): Promise<void> {
    await page.goto(`${home}/pages/home`)
    const start = page.getByRole('group', { name: 'On which day does the placement start?' })
    await start.getByLabel('Day', { exact: true }).fill(day)
    await start.getByLabel('Month').fill(month)
    await page.getByLabel('If you correct it: why?').fill(why)
    await desk.press('Save and continue')
    await page.goto(`${home}/check`)
  }

  const decisionTyped = async (): Promise<string> =>
    await page.getByRole('textbox', { name: /^Rationale of the/ }).inputValue()

  /** Police protection ends and his mother agrees: the same period of care on another legal basis. */
  async function byAgreement(): Promise<void> {
    at('2026-07-16T10:00:00Z')
    const next = await idOf(site, 'emergency-protection-next-step', 'callum-rigg')
    granted(
      await handedIn(site, 'lucy-marsden', next, { answers: { weighedAt: '2026-07-16 10:30' } }),
    )
    granted(
      await decided(site, 'judith-cartmell', next, 'section20', {
        answers: { nextStepDecidedAt: '2026-07-16 10:45' },
        each: { endsAt: '2026-07-16 10:50' },
      }),
    )
    const change = await idOf(site, 'change-of-legal-status', 'callum-rigg')
    const parentsAnswers = [
      {
        name: 'Jo Rigg',
        responsibility: 'has',
        answer: 'agrees',
        able: 'no',
        capable: 'yes',
        knowsItMayEnd: 'yes',
      },
    ]
    granted(
      await handedIn(site, 'lucy-marsden', change, {
        answers: { parentsAnswers, namedInOrderAgrees: 'no' },
      }),
    )
    granted(await decided(site, 'judith-cartmell', change, 'changed'))
  }
})
