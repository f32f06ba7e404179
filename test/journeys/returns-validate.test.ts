import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { wordsOf } from '../support/as-met.ts'
import { goBy, openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'

const samples = new URL('../returns/', import.meta.url)
const sample = async (path: string): Promise<string> =>
  await readFile(new URL(path, samples), 'utf8')

const upload = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

const census = 'Children in need census 2025-26'
const lookedAfter = 'Children looked after return (SSDA903) 2025-26'

describe('a return of any system, checked before it is sent', () => {
  let site: TestSite
  let page: Page
  // Whoever judges accessibility does it by a script, so it opens the same pages in a browser of its own.
  let withScripts: Page
  let sound: string

  before(async () => {
    site = await testSite('2026-04-07T08:00:00Z')
    page = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await site.signIn(page, 'system-administrator')
    withScripts = await openPage({ viewport: { width: 360, height: 740 } })
    await site.signIn(withScripts, 'system-administrator')
    sound = await sample('cin/samples/valid_return_100_children_2025-26.xml')
  })
  after(async () => {
    await page.context().close()
    await withScripts.context().close()
    await site.close()
  })

  type Files = ReturnType<typeof upload>[]

  async function check(
    title: string | undefined,
    files: Files,
    lastYear: Files = [],
    by = page,
  ): Promise<void> {
    await by.goto(`${site.address}/returns/validate`)
    if (title) await by.getByLabel(title).check()
    await by.getByLabel('The files of the return').setInputFiles(files)
    await by.getByLabel('Last year’s files').setInputFiles(lastYear)
    await goBy(by, by.getByRole('button', { name: 'Check these files' }))
  }

  async function isGoodOnAPhone(by = withScripts): Promise<void> {
    if (by.url() !== page.url()) await by.goto(page.url())
    await by.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    await expectAccessible(by)
    const wide = await by.evaluate<number>('document.documentElement.scrollWidth')
    assert.ok(wide <= 360, `${by.url()} is ${wide} pixels wide`)
  }

  /** The census with a field of its first child changed. */
  const withFirst = (field: string, value: string): string =>
    sound.replace(new RegExp(`<${field}>[^<]*</${field}>`), `<${field}>${value}</${field}>`)

  it('is found from the sections of those who prepare returns', async () => {
    await page.goto(`${site.address}/`)
    await page.getByRole('link', { name: 'Returns', exact: true }).click()
    assert.equal(await page.title(), 'Check a return – Threadwell')
    await isGoodOnAPhone()
  })

  it('says that no rule is broken where none is', async () => {
    await check(census, [upload('cin.xml', sound)])
    assert.match(await wordsOf(page), /100 children judged by 109 rules\. No rule is broken\./)
    await isGoodOnAPhone()
  })

  it('names each rule in the department’s words, with the child, the row and the field', async () => {
    const wrong = withFirst('LAchildID', '=1+1').replace(/<Sex>[^<]*<\/Sex>/, '<Sex>Q</Sex>')
    await check(census, [upload('cin.xml', wrong)])
    const said = await wordsOf(page)
    assert.match(said, /2 rules broken as an error, none broken as a query/)
    assert.match(said, /4180 \(1 row\) Sex must be provided and equal M, F, or U/)
    assert.match(said, /=1\+1 ?Child, row 1: Sex/)
    await isGoodOnAPhone()
  })

  it('gives everything as CSV, in which nothing is a formula', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download everything as CSV' }).click(),
    ])
    const rows: Record<string, string>[] = parse(await readFile(await download.path()), {
      bom: true,
      columns: true,
    })
    assert.deepEqual(
      rows.map(({ rule }) => rule),
      ['1580', '4180'],
    )
    assert.deepEqual(rows[0], {
      rule: '1580',
      'error or query': 'error',
      wording: 'LA Child ID must not contain any non-alphanumeric characters',
      breach: '1',
      child: "'=1+1",
      table: 'Child',
      row: '1',
      field: 'LAchildID',
      'field in words': 'Local authority child ID',
    })
  })

  it('takes all files of a 903 together, and last year’s beside them', async () => {
    const names = (await readdir(new URL('ssda903-sample/', samples))).filter((name) =>
      name.endsWith('.csv'),
    )
    const files = await Promise.all(
      names.map(async (name) => upload(name, await sample(`ssda903-sample/${name}`))),
    )
    await check(lookedAfter, files)
    const alone = await wordsOf(page)
    assert.match(alone, /1070 children judged by 311 rules/)
    assert.match(alone, /Errors: the department refuses/)
    assert.match(alone, /Queries: amend them/)
    assert.match(alone, /Breaches \(\d+\) The first 10 are shown\. The download has them all\./)
    assert.match(alone, /Episodes, row \d+: Reason for the new episode/)
    await isGoodOnAPhone()
    const notJudged = (said: string): number =>
      Number(/(\d+) rules were not judged/.exec(said)?.[1] ?? 0)
    await check(lookedAfter, files, files)
    const beside = notJudged(await wordsOf(page))
    assert.ok(beside < notJudged(alone), `${beside} rules were still not judged`)
  })

  it('says plainly why a file cannot be read, and what to do', async () => {
    const bomb = sound.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa">]>')
    const files: (readonly [string, Files, RegExp])[] = [
      [census, [upload('a.xml', sound.slice(0, 5000))], /not well-formed XML\. Line \d+/],
      [census, [upload('a.xml', bomb)], /declares a document type/],
      [census, [upload('a.xml', sound.replace('2026</Year>', '2023</Year>'))], /census of 2022-23/],
      [census, [upload('a.xml', Buffer.from(sound, 'utf16le'))], /in UTF-16.*Save or export it/],
      [census, [upload('a.xml', sound), upload('b.xml', sound)], /is one XML file/],
      [lookedAfter, [upload('h.csv', 'CHILD,SEX\n1,M')], /no column/],
      [lookedAfter, [upload('h.xlsx', 'PK\u0003\u0004')], /a workbook\. Save each sheet/],
      [lookedAfter, [upload('h.csv', '')], /h\.csv is empty/],
    ]
    for (const [title, sent, message] of files) {
      await check(title, sent)
      assert.match(await wordsOf(page), message)
      assert.match(await wordsOf(page), /Nothing was judged\. Mend this and choose the files again/)
      assert.match(await page.title(), /^Error: /)
      assert.ok(await page.getByLabel(title).isChecked(), 'what was chosen is still chosen')
    }
    await check(census, [upload('a.xml', sound)], [upload('b.xml', sound)])
    assert.match(await wordsOf(page), /This return is not compared with last year’s/)
    await check(undefined, [])
    assert.match(
      await wordsOf(page),
      /Choose which return the files are.*Choose the files of the return/,
    )
    await check(undefined, [], [], withScripts)
    await isGoodOnAPhone(withScripts)
  })

  async function post(fields: readonly (readonly [string, string | File])[]): Promise<Response> {
    const cookies = await page.context().cookies()
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    const address = `${site.address}/returns/validate`
    return await fetch(address, { method: 'POST', headers: { cookie }, body })
  }

  async function ownToken(): Promise<string> {
    await page.goto(`${site.address}/returns/validate`)
    return await page.locator('form[action="/returns/validate"] [name=_csrf]').inputValue()
  }

  it('takes nothing that is larger than 128 MB together, and says so', async () => {
    const half = new Uint8Array(65 * 1024 * 1024)
    const reply = await post([
      ['_csrf', await ownToken()],
      ['return', 'cin 2025-26'],
      ['files', new File([half], 'a.xml')],
      ['files', new File([half], 'b.xml')],
    ])
    assert.equal(reply.status, 422)
    assert.match(await reply.text(), /larger than 128 MB together.*Nothing was judged/)
  })

  it('takes nothing from a form that is not ours', async () => {
    const file = new File([sound], 'cin.xml')
    const forms: (readonly [string, string | File])[][] = [
      [['files', file]],
      [
        ['files', file],
        ['_csrf', await ownToken()],
      ],
    ]
    for (const fields of forms) assert.equal((await post(fields)).status, 403)
  })

  it('keeps what was found for whoever sent the files, and for nobody else', async () => {
    await check(census, [upload('cin.xml', sound)])
    const address = page.url()
    const colleague = await openPage()
    await site.signIn(colleague, 'colin-threlfall')
    assert.equal((await colleague.goto(address))?.status(), 404)
    assert.match((await colleague.locator('main').textContent()) ?? '', /Send them again to see it/)
    assert.equal((await colleague.request.get(`${address}/everything.csv`)).status(), 404)
    await colleague.context().close()
  })

  it('is not there for somebody who prepares no return', async () => {
    const other = await openPage()
    await site.signIn(other, 'farida-shah')
    assert.equal(await other.getByRole('link', { name: 'Returns', exact: true }).count(), 0)
    const reply = await other.goto(`${site.address}/returns/validate`)
    assert.equal(reply?.status(), 403)
    assert.match((await other.locator('main').textContent()) ?? '', /You cannot check returns/)
    await other.context().close()
  })

  it('writes counts into the audit, and nothing of a child', async () => {
    const rows = await site.office.store.transaction({ system: true, reads: true }, async (work) =>
      work.hot<{ detail: object; people: string[] }>(
        'validated',
        "select detail, people from audit where action = 'validate-return' and refused is null order by id",
        [],
      ),
    )
    const [first, second] = rows
    assert.deepEqual(first?.detail, {
      return: 'cin',
      year: '2025-26',
      files: 1,
      children: 100,
      errors: 0,
      queries: 0,
    })
    assert.deepEqual(second?.detail, { ...first.detail, errors: 2 })
    assert.ok(rows.every(({ people }) => people.length === 0))
  })
})
