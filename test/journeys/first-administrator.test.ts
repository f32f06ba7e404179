import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { cloneDatabase, type ClonedDatabase } from '../support/database.ts'
import { startProgram, type Program } from '../support/program.ts'

describe('the first administrator, of a database without the demonstration', () => {
  let database: ClonedDatabase
  let program: Program
  let page: Page
  let link: string

  before(async () => {
    database = await cloneDatabase()
    program = startProgram({ DATABASE_URL: database.url, PORT: '0' })
    await program.address
    page = await openPage({ viewport: { width: 360, height: 740 } })
    link = await linkOf(program)
  })
  after(async () => {
    await page.context().close()
    await stop()
    await database.drop()
  })

  const stop = async (): Promise<void> => {
    program.process.kill('SIGTERM')
    await program.ended
  }

  /** It is printed a moment after the address. */
  async function linkOf(started: Program): Promise<string> {
    for (;;) {
      const printed = /http\S+\/first-administrator\/\S+/.exec(started.said())?.[0]
      if (printed) return printed
      await new Promise((resolve) => started.process.stdout?.once('data', resolve))
    }
  }

  async function fill(name: string, username: string, password: string): Promise<void> {
    await page.getByLabel('Your name', { exact: true }).fill(name)
    await page.getByLabel('Your name for signing in').fill(username)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Make the account' }).click()
    await page.waitForLoadState()
  }

  const main = async (): Promise<string> => (await page.locator('main').textContent()) ?? ''

  it('is told what is wrong beside each box, and the link is still good', async () => {
    await page.goto(link)
    await expectAccessible(page)
    await fill('Ada Byrom', 'x', 'too short')
    assert.match(await page.title(), /^Error: /)
    assert.match(
      await main(),
      /Use 3 letters or more[\s\S]*Use a password of 12 characters or more/,
    )
    assert.equal(await page.getByLabel('Your name', { exact: true }).inputValue(), 'Ada Byrom')
    await expectAccessible(page)
  })

  it('makes the account, and signs in with it', async () => {
    await fill('Ada Byrom', 'Ada.Byrom', 'three quiet words')
    assert.equal(new URL(page.url()).pathname, '/sign-in')
    assert.doesNotMatch(await main(), /Everyone here is invented/)
    await page.getByLabel('Your name for signing in').fill('ada.byrom')
    await page.getByLabel('Password', { exact: true }).fill('three quiet words')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
  })

  it('cannot use the link twice', async () => {
    await page.goto(link)
    await fill('Somebody Else', 'somebody.else', 'three other words')
    assert.match(await main(), /This link has been used or is too old/)
    await expectAccessible(page)
  })

  it('is never made by a link that was guessed', async () => {
    await page.goto(new URL('/first-administrator/guessed', link).href)
    await fill('Somebody Else', 'somebody.else', 'three other words')
    assert.match(await main(), /This link has been used or is too old/)
  })

  it('is offered no other link once somebody works here', async () => {
    await stop()
    program = startProgram({ DATABASE_URL: database.url, PORT: '0' })
    await program.address
    // Were there a link, it would have been printed before the clean stop ended.
    await stop()
    assert.doesNotMatch(program.said(), /first-administrator/)
  })
})
