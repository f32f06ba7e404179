import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { startJobs } from '../../src/jobs/start-jobs.ts'
import { csvOf, rowWith, sampleRows } from '../support/partner-file.ts'
import { testSite, type TestSite } from '../support/site.ts'

const upload = (text: string, name = 'week.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

describe('a partner’s file, by the upload page', () => {
  let site: TestSite
  let jobs: Awaited<ReturnType<typeof startJobs>>
  let page: Page
  // Whoever judges accessibility does it by a script, so it opens the same pages in a browser of its own.
  let withScripts: Page

  before(async () => {
    site = await testSite('2026-04-07T08:00:00Z')
    jobs = await beginJobs()
    page = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await site.signIn(page, 'joanne-whitworth')
    withScripts = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(withScripts, 'joanne-whitworth')
  })
  after(async () => {
    await page.context().close()
    await withScripts.context().close()
    await jobs.stop()
    await site.close()
  })

  const beginJobs = async (): ReturnType<typeof startJobs> =>
    await startJobs({
      office: site.office,
      databaseUrl: site.url,
      post: undefined,
      log: { info: () => undefined, error: (line) => assert.fail(line) },
    })

  async function send(file: ReturnType<typeof upload>, by = page): Promise<void> {
    await by.goto(`${site.address}/intake`)
    await by.getByLabel('A file of requests').setInputFiles(file)
    await by.getByRole('button', { name: 'Receive this file' }).click()
  }

  /** Hands a file in and looks, as somebody without scripts does, until every row is taken in. */
  async function hand(file: ReturnType<typeof upload>, by = page): Promise<void> {
    await send(file, by)
    const again = by.getByRole('link', { name: 'See how far it is now' })
    for (let look = 0; look < 400 && (await again.count()) > 0; look += 1) await again.click()
    assert.equal(await again.count(), 0, 'the file is not taken in')
  }

  const text = async (): Promise<string> => (await page.locator('main').textContent()) ?? ''

  async function isGoodOnAPhone(): Promise<void> {
    await withScripts.goto(page.url())
    await expectAccessible(withScripts)
    const wide = await withScripts.evaluate<number>('document.documentElement.scrollWidth')
    assert.ok(wide <= 360, `${page.url()} is ${wide} pixels wide`)
  }

  it('says what became of each row, without scripts and on a phone', async () => {
    const rows = [
      ...sampleRows(40),
      rowWith({ reference: '=1+1', consent: '', worries: '<b>x</b>' }),
    ]
    await hand(upload(csvOf(rows)))
    assert.match(page.url(), /\/intake\/files\/\d+$/)
    const said = await text()
    assert.match(said, /36 rows became a draft contact, 4 came back and 1 had been received before/)
    assert.match(said, /NHS number fails its check digit/)
    assert.match(said, /one of them is mistyped\. Check it, or leave it empty/)
    assert.match(said, /=1\+1/)
    assert.match(said, /is not on our list, and is kept as written under “Other”/)
    await isGoodOnAPhone()
  })

  it('is answered at once, shows how far it is, and by itself when every row is in', async () => {
    await jobs.stop()
    const rows = Array.from({ length: 250 }, () => rowWith())
    await send(upload(csvOf(rows)), withScripts)
    const soFar = withScripts.getByRole('strong').filter({ hasText: 'of 250 rows so far' })
    assert.equal(await soFar.textContent(), '0 of 250 rows so far')
    await expectAccessible(withScripts)
    jobs = await beginJobs()
    await soFar.filter({ hasText: /^[1-9]/ }).waitFor()
    await withScripts.getByText('Every row has been taken in.').waitFor({ state: 'attached' })
    const report = withScripts.getByRole('link', { name: 'Report, one line for each row' })
    const [download] = await Promise.all([withScripts.waitForEvent('download'), report.click()])
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n').slice(1)
    assert.deepEqual(
      lines.map((line) => line.split(',').slice(0, 2)),
      rows.map(({ reference }) => [reference, 'accepted']),
    )
  })

  it('gives the refused rows back to be mended, and takes them again', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the refused rows' }).click(),
    ])
    const refused = await readFile(await download.path(), 'utf8')
    assert.match(refused, /^\uFEFFline,reason,reference,/)
    assert.match(refused, /42,consent state missing,'=1\+1,.*<b>x<\/b>/)
    await hand(upload(refused, 'mended.csv'))
    assert.match(await text(), /0 rows became a draft contact, 4 came back/)
  })

  it('gives the report, one line for each row in their order', async () => {
    const rows = [rowWith(), rowWith({ worries: '' })]
    await hand(upload(csvOf(rows)))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Report, one line for each row' }).click(),
    ])
    const lines = (await readFile(await download.path(), 'utf8')).split('\n')
    assert.match(
      lines[1] ?? '',
      /^MADE-\d+,accepted,,1,Preston,Central,no,2026-03-30T20:00,2026-03-30,$/,
    )
    assert.match(lines[2] ?? '', /^MADE-\d+,refused,worries missing,,,,,,,$/)
  })

  it('shows both versions of what came again with other words, until somebody has looked', async () => {
    const row = rowWith({ worries: 'Said first' })
    await hand(upload(csvOf([row])))
    await hand(upload(csvOf([{ ...row, worries: 'Said later' }])))
    await page.getByRole('link', { name: 'Look at both versions' }).click()
    assert.match(await text(), /Said first[\s\S]*Said later/)
    await isGoodOnAPhone()
    await page
      .getByRole('button', { name: new RegExp(`Looked at.*${row.reference ?? ''}`) })
      .click()
    assert.match(await text(), /Somebody has looked at all of them/)
  })

  it('lists the last files, and is accessible', async () => {
    await page.goto(`${site.address}/intake`)
    assert.match(await text(), /mended\.csv/)
    await isGoodOnAPhone()
  })

  it('says plainly what is wrong with a file, and makes nothing from it', async () => {
    const wrong = [
      [upload('a,b\n1,2'), /not a file of requests for support/],
      [upload(csvOf([rowWith()]), 'week.xlsx'), /This is not a CSV file/],
      [upload(''), /Choose a file/],
      [upload(`${csvOf([rowWith()])}"open`), /quotation mark/],
    ] as const
    for (const [file, message] of wrong) {
      await hand(file)
      assert.match(await text(), message)
      assert.match(await page.title(), /^Error: /)
    }
    await hand(upload('a,b'), withScripts)
    await expectAccessible(withScripts)
  })

  async function post(fields: readonly (readonly [string, string | File])[]): Promise<Response> {
    const cookies = await page.context().cookies()
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    return await fetch(`${site.address}/intake`, { method: 'POST', headers: { cookie }, body })
  }

  async function ownToken(): Promise<string> {
    await page.goto(`${site.address}/intake`)
    return await page.locator('form[action="/intake"] input[name=_csrf]').inputValue()
  }

  it('takes nothing that is larger than 20 MB, and says so', async () => {
    const file = new File(['x'.repeat(20 * 1024 * 1024 + 1)], 'week.csv')
    const reply = await post([
      ['_csrf', await ownToken()],
      ['file', file],
    ])
    assert.equal(reply.status, 422)
    assert.match(await reply.text(), /larger than 20 MB, and nothing was made from it/)
  })

  it('takes nothing from a form that is not ours, and reads the token before the file', async () => {
    const token = await ownToken()
    const file = new File([csvOf([rowWith()])], 'week.csv', { type: 'text/csv' })
    const forms: (readonly [string, string | File])[][] = [
      [['file', file]],
      [
        ['_csrf', 'guessed'],
        ['file', file],
      ],
      [
        ['file', file],
        ['_csrf', token],
      ],
    ]
    for (const fields of forms) {
      const reply = await post(fields)
      assert.equal(reply.status, 403)
      assert.match(await reply.text(), /Nothing was made from the file/)
    }
  })

  it('is not there for somebody who may not start a contact', async () => {
    const other = await openPage()
    await site.signIn(other, 'farida-shah')
    const reply = await other.goto(`${site.address}/intake`)
    assert.equal(reply?.status(), 403)
    assert.match((await other.locator('main').textContent()) ?? '', /You cannot start a contact/)
    await other.context().close()
  })
})
