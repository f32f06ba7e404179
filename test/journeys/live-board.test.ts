import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { allocate } from '../../src/cases/records/allocate.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { decide, submittedContact, type SubmittedContact } from '../support/contact.ts'
import { testSite, type TestSite } from '../support/site.ts'

const danger = {
  immediateDanger: 'yes',
  called999At: '2026-03-26 15:00',
  doneAtOnce: 'Police are with them.',
}

describe('a board that is open while others work', () => {
  let site: TestSite
  let page: Page
  let jayden: SubmittedContact
  let mia: SubmittedContact

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    jayden = await submittedContact(site, ['jayden-crossley'])
    mia = await submittedContact(site, ['mia-crossley'])
    page = await openPage()
    await site.signIn(page, 'sam-patel')
    await page.goto(`${site.address}/front-door?locality=east`)
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const give = async (contact: SubmittedContact, username: string): Promise<void> => {
    const worker = site.caller(username).workerId
    const given = await allocate(site.office, site.caller('ruth-heaton'), contact.id, worker)
    assert.ok(given.ok, JSON.stringify(given))
  }

  it('brings a new immediate danger to the top by itself', async () => {
    assert.equal(await page.locator('.tw-danger').count(), 0)
    await submittedContact(site, ['ellie-mae-thornley'], { call: danger })
    await page.locator('.tw-danger').getByText('Ellie-Mae Thornley').waitFor()
    await submittedContact(site, ['noah-barlow'], { call: danger })
    await page.locator('.tw-danger').getByText('Noah Barlow').waitFor()
    assert.equal(await page.locator('.tw-danger').count(), 2)
    await expectAccessible(page)
  })

  it('goes on showing what others do, and keeps what somebody is half way through choosing', async () => {
    const box = page.locator(`input[name=record][value="${jayden.id}"]`)
    await box.check()
    await page.getByLabel('Give what is chosen to').selectOption({ label: 'Hannah Cowell' })
    await page.getByLabel('Give what is chosen to').focus()
    await give(mia, 'joanne-whitworth')
    await page.locator('#board table').getByText('Joanne Whitworth').first().waitFor()
    assert.ok(await box.isChecked())
    assert.equal(
      await page.locator('#worker:focus').inputValue(),
      site.caller('hannah-cowell').workerId,
    )
  })

  it('shows what was done while the server had lost its own connection, too', async () => {
    const owner = new pg.Client({ connectionString: site.url })
    await owner.connect()
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query like 'listen %'`,
    )
    await owner.end()
    await give(mia, 'chloe-fenwick')
    await page.locator('#board table').getByText('Chloe Fenwick').first().waitFor()
  })

  it('says that it may be out of date while it cannot be read, until it can', async () => {
    const words = page.getByText('this board may be out of date. It is tried again.')
    const isBoard = ({ pathname }: URL): boolean => pathname === '/front-door'
    await page.clock.install()
    const failed = page.waitForResponse((reply) => reply.status() === 500)
    await page.route(isBoard, async (route) => {
      await route.fulfill({ status: 500 })
    })
    await give(mia, 'joanne-whitworth')
    await failed
    await page.clock.fastForward(10_000)
    await words.waitFor()
    await page.unroute(isBoard)
    await page.clock.fastForward(20_000)
    await page.locator('#board table').getByText('Joanne Whitworth').first().waitFor()
    await words.waitFor({ state: 'detached' })
  })

  it('says once what was given, and not again when somebody comes back', async () => {
    await page.getByRole('button', { name: 'Give', exact: true }).click()
    await page.getByText('1 contact given').waitFor()
    await page.goto(`${site.address}/front-door`)
    assert.equal(await page.getByText('1 contact given').count(), 0)
  })

  it('asks who it goes to on the board itself, with what was ticked still ticked', async () => {
    await page.goto(`${site.address}/front-door?locality=east`)
    const box = page.locator(`input[name=record][value="${jayden.id}"]`)
    await box.check()
    await page.getByRole('button', { name: 'Give', exact: true }).click()
    await page.getByText('There is a problem').waitFor()
    assert.ok(await box.isChecked())
    await expectAccessible(page)
    await give(mia, 'megan-tyldesley')
    await page.locator('#board table').getByText('Megan Tyldesley').first().waitFor()
  })

  it('gives what it can, and says why it could not give the rest', async () => {
    await page.goto(`${site.address}/front-door?locality=east`)
    const csrf = await page.locator('#board input[name=_csrf]').inputValue()
    const decided = await decide(site, mia, {})
    assert.ok(decided.ok, JSON.stringify(decided))
    const reply = await page.request.post(`${site.address}/front-door/allocate`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      data: new URLSearchParams([
        ['_csrf', csrf],
        ['back', '/front-door?locality=east'],
        ['record', mia.id],
        ['record', jayden.id],
        ['worker', site.caller('hannah-cowell').workerId],
      ]).toString(),
    })
    assert.equal(reply.status(), 422)
    const text = await reply.text()
    assert.match(text, /1 contact given/)
    assert.match(text, /This contact has been decided, so it can no longer be changed/)
  })

  it('is reached even when the place that was remembered is not there any more', async () => {
    await page.context().addCookies([
      {
        name: 'threadwell_board',
        value: encodeURIComponent('/front-door?locality=gone'),
        domain: '127.0.0.1',
        path: '/front-door',
      },
    ])
    const reply = await page.goto(`${site.address}/front-door`)
    assert.equal(reply?.status(), 200)
  })

  it('fits a phone with what was decided and everything a manager may do, and says on paper when it was so', async () => {
    const phone = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(phone, 'sam-patel')
    await phone.goto(`${site.address}/front-door?locality=east`)
    assert.match(await phone.locator('#stages').innerText(), /1\s+Decided today/)
    assert.equal(await phone.evaluate('document.documentElement.scrollWidth'), 360)
    await expectAccessible(phone)
    await phone.emulateMedia({ media: 'print' })
    assert.match(await phone.locator('#board').innerText(), /As it stood Thu 26 Mar 2026 15:15/)
    await phone.context().close()
  })

  it('shows without scripts, once it is loaded again, what somebody else did', async () => {
    const plain = await openPage({ javaScriptEnabled: false })
    await site.signIn(plain, 'joanne-whitworth')
    await plain.goto(`${site.address}/front-door?locality=east`)
    await give(jayden, 'chloe-fenwick')
    assert.doesNotMatch(await plain.locator('#board table').first().innerText(), /Chloe Fenwick/)
    await plain.reload()
    assert.match(await plain.locator('#board table').first().innerText(), /Chloe Fenwick/)
    await plain.context().close()
  })
})
