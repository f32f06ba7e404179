import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { expectSound } from '../support/as-met.ts'
import { openPage } from '../support/browser.ts'
import { handedIn, granted, read } from '../support/protection.ts'
import { testSite, type TestSite } from '../support/site.ts'
import { visitBegun } from '../support/visit-begun.ts'

const omar = 'omar-siddiqui'
const hisWords = 'What did the child say, in their own words?'

describe('a visit where there is no signal, on a phone', () => {
  let site: TestSite
  let phone: BrowserContext
  let page: Page
  let visit: { readonly id: string; readonly partId: string }
  const children = ['jayden-crossley', 'mia-crossley', 'noah-barlow', 'ellie-mae-thornley']

  before(async () => {
    site = await testSite('2026-06-05T15:50:00Z')
  })
  after(async () => {
    await site.close()
  })

  const signIn = async (who = omar): Promise<void> => {
    await site.signIn(page, who)
  }
  const state = async (words: RegExp): Promise<void> => {
    await page.locator('[data-visit-state]').filter({ hasText: words }).waitFor()
  }
  const takeAlong = async (): Promise<void> => {
    await page.goto(`${site.address}/visits/take`)
    const { reference } = (await read(site, omar, visit.id)).row
    await page.getByRole('button', { name: `Take along ${reference}` }).click()
    await page.getByText('It is on this phone, sealed').waitFor()
  }
  const openVisit = async (): Promise<void> => {
    await page.goto(`${site.address}/visits/write`)
    await page.getByRole('button', { name: /^Child protection visit: / }).click()
    await page.getByRole('heading', { name: /^Child protection visit: / }).waitFor()
  }
  const type = async (words: string): Promise<void> => {
    await page.locator('[name^="seen_"][value="yes"]').check()
    await page.getByLabel(hisWords).fill(words)
    // Written down a moment after the last letter.
    await page.waitForTimeout(600)
  }
  const words = async (): Promise<unknown> =>
    (await read(site, omar, visit.id)).parts[0]?.row.answers.childsWords?.value
  /** All that is written on the disk of this phone, as text. */
  const onDisk = async (): Promise<string> =>
    await page.evaluate(async () => {
      const asked = async <T>(request: IDBRequest<T>): Promise<T> =>
        await new Promise((resolve) => {
          request.onsuccess = () => {
            resolve(request.result)
          }
        })
      const database = await asked(indexedDB.open('threadwell-visits'))
      const rows = await asked(database.transaction('kept').objectStore('kept').getAll())
      database.close()
      const text = (rows as { id: string; who: string; sealed: ArrayBuffer }[]).map(
        (row) => `${row.id} ${row.who} ${new TextDecoder('latin1').decode(row.sealed)}`,
      )
      const caches_ = await Promise.all(
        (await caches.keys()).map(async (name) => {
          const cache = await caches.open(name)
          const kept = await cache.matchAll()
          return (await Promise.all(kept.map(async (one) => await one.text()))).join()
        }),
      )
      return [
        ...text,
        ...caches_,
        JSON.stringify(sessionStorage),
        JSON.stringify(localStorage),
      ].join()
    })

  beforeEach(async () => {
    const child = children.shift() ?? ''
    visit = await visitBegun(site, child)
    page = await openPage({ viewport: { width: 360, height: 740 } })
    phone = page.context()
    phone.setDefaultTimeout(8000)
    await signIn()
  })

  it('is taken along, written with the network cut, survives a reload, and is sent once', async () => {
    await takeAlong()
    await expectSound(page)
    await openVisit()
    await expectSound(page)
    await phone.setOffline(true)
    await type('I hide when he shouts.')
    await state(/Kept on this phone, not sent yet/)
    await page.reload()
    await page.getByRole('button', { name: /^Child protection visit: / }).click()
    assert.equal(await page.getByLabel(hisWords).inputValue(), 'I hide when he shouts.')
    await state(/No signal: what you write is kept/)
    await page.getByLabel(hisWords).fill('I hide when he shouts. Under the bed.')
    await page.waitForTimeout(600)
    assert.equal(await words(), undefined)
    const disk = await onDisk()
    for (const secret of ['I hide', 'Jayden', 'Crossley', 'What did the child say'])
      assert.ok(!disk.includes(secret), secret)
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/visits/sent/')) sent.push(request.postData() ?? '')
    })
    await phone.setOffline(false)
    await state(/^Sent \d\d:\d\d/)
    assert.equal(await words(), 'I hide when he shouts. Under the bed.')
    const { contests, changes } = await read(site, omar, visit.id)
    assert.deepEqual([sent.length, contests.length, changes.length], [1, 0, 0])
    await expectSound(page)
    await page.getByRole('link', { name: 'Open the record, to check and hand in' }).click()
    await page.getByText('I hide when he shouts. Under the bed.').first().waitFor()
    await phone.close()
  })

  it('is not sent twice when the answer was lost on the way', async () => {
    await takeAlong()
    await openVisit()
    await phone.setOffline(true)
    await type('My bear is called Tom.')
    let lost = 0
    await page.route('**/visits/sent/*', async (route) => {
      if (lost > 0) {
        await route.continue()
        return
      }
      lost += 1
      await route.fetch()
      await route.abort('connectionreset')
    })
    await phone.setOffline(false)
    await page.waitForResponse((response) => response.url().includes('/visits/key'))
    await page.getByRole('button', { name: 'Send now' }).click()
    await state(/^Sent \d\d:\d\d/)
    const { contests, changes, parts } = await read(site, omar, visit.id)
    assert.equal(lost, 1)
    assert.deepEqual([contests.length, changes.length], [0, 0])
    assert.equal(parts[0]?.row.answers.childsWords?.version, 1)
    await phone.close()
  })

  it('shows both answers where somebody answered meanwhile, and a record that is closed, and loses neither', async () => {
    await takeAlong()
    await openVisit()
    await phone.setOffline(true)
    await type('I want to stay with Nan.')
    const given = [
      { question: 'seen', partId: visit.partId, raw: 'yes', version: 0 },
      { question: 'childsWords', partId: visit.partId, raw: 'He said: Nan.', version: 0 },
    ]
    granted(await saveAnswers(site.office, site.caller('tom-ainscough'), visit.id, given))
    await phone.setOffline(false)
    await state(/Somebody else answered too: choose which stands/)
    assert.match(await page.locator('[data-visit-form]').innerText(), /Both answers are kept/)
    await expectSound(page)
    await page.goto(`${site.address}/records/${visit.id}/pages/child`)
    const both = page.getByRole('group', { name: 'Two answers to one question' })
    assert.match(await both.innerText(), /He said: Nan\.[^]*I want to stay with Nan\./)
    await page.getByRole('button', { name: /Choose this answer\s*: You/ }).click()
    await page.waitForLoadState()
    assert.equal(await words(), 'I want to stay with Nan.')

    await openVisit()
    await phone.setOffline(true)
    await page.getByLabel(hisWords).fill('I want to stay with Nan. And Rex.')
    await page.waitForTimeout(600)
    const answers = { visitAt: '2026-06-05 14:00', visitedBy: site.caller(omar).workerId }
    const risks = [{ need: 'Being hurt', change: 'reduced', why: 'He kept away.' }]
    const each = { seenHow: 'inPerson', outcome: 'seen', risks }
    granted(await handedIn(site, omar, visit.id, { answers, each, leave: ['lateReason'] }))
    await phone.setOffline(false)
    await state(/Not taken: open it to see why/)
    const refused = page.locator('[data-visit-refused]')
    assert.match(
      (await refused.innerText()).replaceAll(/\s+/g, ' '),
      /has been decided.*is safe on this phone.*You wrote on this phone I want to stay with Nan\. And Rex\. The record says I want to stay with Nan\./,
    )
    await expectSound(page)
    await page.getByRole('button', { name: 'Add what I wrote as a note' }).click()
    await state(/^Sent \d\d:\d\d/)
    const { addenda } = await read(site, omar, visit.id)
    assert.match(addenda[0]?.text ?? '', /I want to stay with Nan\. And Rex\./)
    await phone.close()
  })

  it('stays sealed while nobody is signed in or somebody else is, and opens for the same worker', async () => {
    await takeAlong()
    await openVisit()
    await phone.setOffline(true)
    await type('I am fine.')
    await page.getByRole('button', { name: 'Leave it for now' }).click()
    await phone.setOffline(false)
    await phone.setOffline(true)
    await phone.setOffline(false)
    await page.goto(`${site.address}/my-work`)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(/sign-in|\/$/)
    await page.goto(`${site.address}/visits/write`)
    await state(/One visit is on this phone, sealed\. Sign in as whoever took it along|signed out/)
    assert.equal(await page.getByRole('button', { name: /^Child protection visit/ }).count(), 0)
    await expectSound(page)
    await signIn('tom-ainscough')
    await page.goto(`${site.address}/visits/write`)
    await state(/Nothing of yours has been taken along/)
    await phone.clearCookies()
    await signIn()
    await openVisit()
    assert.equal(await page.getByLabel(hisWords).inputValue(), 'I am fine.')
    await state(/^Sent \d\d:\d\d/)
    assert.equal(await words(), 'I am fine.')
    await phone.close()
  })
})
