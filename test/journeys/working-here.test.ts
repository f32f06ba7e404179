import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { outcomeQuestion } from '../../src/cases/records/outcome-question.ts'
import { layOver, processOf } from '../../src/engine/practice.ts'
import { expectAccessible } from '../support/accessible.ts'
import { expectSound } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { fillField } from '../support/fill-form.ts'
import { testSite, type TestSite } from '../support/site.ts'

type Said = Readonly<Record<string, string | Readonly<Record<string, string>>>>

const on = { day: '26', month: '3', year: '2026' }
const later = { day: '4', month: '4', year: '2026' }
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
const desk = { viewport: { width: 1280, height: 900 } }

describe('what somebody has as one who works here', () => {
  let site: TestSite
  let page: Page

  const main = async (): Promise<string> =>
    (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
  const press = async (name: string | RegExp): Promise<void> =>
    await goBy(page, page.getByRole('button', { name }).first())
  const become = async (username: string, how: Parameters<typeof openPage>[0] = desk) => {
    await page.context().close()
    page = await openPage(how)
    await site.signIn(page, username)
  }
  /** Opens an entry from its register, as those who keep it do. */
  const open = async (register: string, name: string): Promise<void> => {
    await page.goto(`${site.address}/registers/${register}`)
    await goBy(page, page.getByRole('link', { name, exact: true }))
    await expectAccessible(page)
  }
  const answer = async (process: string, said: Said): Promise<void> => {
    const { questions } = processOf(site.office.practice, process)
    for (const [id, raw] of Object.entries(said)) {
      const question = questions[id]
      if (question) await fillField(page, id, question, raw)
    }
  }
  /** Writes the one page of a record, and hands it in. */
  const write = async (process: string, said: Said, outcome?: string): Promise<void> => {
    await answer(process, said)
    await expectSound(page)
    await press('Save and continue')
    if (outcome) await page.locator(`[name="${outcomeQuestion}"][value="${outcome}"]`).check()
    await press(/^(Hand in|Complete this)/)
  }
  const decide = async (process: string, said: Said, outcome: string): Promise<void> => {
    await answer(process, said)
    await page.locator(`[name="${outcomeQuestion}"][value="${outcome}"]`).check()
    await press('Decide')
  }
  const optionOf = async (name: string, text: RegExp): Promise<string> => {
    const option = page.locator(`select[name="${name}"] option`).filter({ hasText: text }).first()
    return (await option.getAttribute('value')) ?? ''
  }

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z', ({ catalogue, pack }) =>
      layOver(catalogue, {
        ...pack,
        amounts: (pack.amounts ?? []).map((one) => ({
          ...one,
          rates: [{ from: '2026-01-01', pounds: 600 }],
        })),
      }),
    )
    page = await openPage(phone)
    await site.signIn(page, 'ben-holroyd')
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  it('refers a friend from a page of their own, on a phone without a script', async () => {
    await page.goto(`${site.address}/working-here`)
    await expectSound(page)
    await goBy(page, page.getByRole('button', { name: 'Refer a friend' }))
    await page.getByLabel('What is your friend’s name?').fill('Ben Holroyd')
    await press('Add and go on')
    assert.match(await main(), /You cannot refer yourself/)
    await page.getByLabel('What is your friend’s name?').fill('Theo Marsh')
    await press('Add and go on')
    await write('referral-of-friend', {
      ...{ referredOn: on, reach: 'theo@example.com', knows: 'yes', kind: 'socialWorker' },
      ...{ terms: 'january2026', inLine: 'no' },
    })
    await page.goto(`${site.address}/working-here`)
    assert.match(await main(), /Theo Marsh .*Handed in: waits for a decision/)
  })

  it('a recruiter takes it from step to step, and somebody else signs the payment', async () => {
    await become('nina-forshaw')
    await open('friends-referred', 'Theo Marsh')
    assert.match(await main(), /From Ben Holroyd/)
    await goBy(page, page.getByRole('link', { name: /Refer a friend RF-/ }))
    await page.goto(`${page.url()}/decide`)
    await decide('referral-of-friend', { knownBefore: 'no' }, 'valid')
    for (const stage of ['appointed', 'started', 'probation', 'paid']) {
      await open('friends-referred', 'Theo Marsh')
      await press('How far a friend has come')
      await write('referral-stage', { reachedOn: on, stage }, 'reached')
    }
    await become('celia-worsley')
    await open('friends-referred', 'Theo Marsh')
    await goBy(page, page.getByRole('link', { name: /How far a friend has come RS-/ }).first())
    assert.match(await main(), /600/)
    await page.goto(`${page.url()}/decide`)
    await press('Decide')
    await become('ben-holroyd')
    await page.goto(`${site.address}/working-here`)
    assert.match(await main(), /Theo Marsh The referral has got to: paid, in pounds: 600/)
  })

  it('books training, is there, and is told by when it is refreshed', async () => {
    await press('Book training')
    const session = await optionOf('session', /Court skills, Preston/)
    await write('training-booking', { bookedOn: on, session }, 'booked')
    await page.goto(`${site.address}/working-here`)
    assert.match(await main(), /Place at a training session since 26 Mar 2026/)
    site.clock.moveTo('2026-04-04T16:00:00Z')
    await become('shreya-pillai')
    await open('colleagues', 'Ben Holroyd')
    await press('Training attended')
    await write(
      'training-attendance',
      {
        ...{ attendedOn: later, session: await optionOf('session', /Court skills, Preston/) },
        course: await optionOf('course', /Court skills/),
        ...{ came: 'yes', hours: '6', certificate: 'yes', refreshes: 'yes', refreshMonths: '24' },
      },
      'recorded',
    )
    await become('ben-holroyd')
    await page.goto(`${site.address}/working-here`)
    await goBy(page, page.getByRole('link', { name: /Training attended TA-/ }))
    assert.match(await main(), /Training refreshed[^]*4 Apr(il)? 2028/)
    await expectAccessible(page)
  })

  it('is nothing at all to another worker', async () => {
    await become('lucy-marsden')
    for (const path of ['/working-here', '/registers/colleagues', '/registers/friends-referred']) {
      await page.goto(`${site.address}${path}`)
      assert.doesNotMatch(await main(), /Ben Holroyd|Theo Marsh/)
    }
  })
})
