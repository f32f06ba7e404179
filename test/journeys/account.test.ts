import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pino } from 'pino'
import type { Page } from 'playwright-core'
import { codeAt, stepAt } from '../../src/cases/sign-in/app-codes.ts'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('one’s own account, and those of others', () => {
  let site: TestSite
  let page: Page
  let secret: string
  let recoveryCodes: readonly string[]
  const logged: string[] = []

  before(async () => {
    site = await testSite(
      '2026-03-26T15:15:00Z',
      (practice) => ({
        ...practice,
        pack: {
          ...practice.pack,
          signInToDemonstration: {
            ...practice.pack.signInToDemonstration,
            secondFactorFor: ['practice-manager'],
          },
        },
      }),
      { log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }) },
    )
    page = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: true })
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const main = async (): Promise<string> => (await page.locator('main').textContent()) ?? ''
  const press = async (name: string | RegExp): Promise<void> => {
    await goBy(page, page.getByRole('button', { name }).first())
  }
  const at = (): string => new URL(page.url()).pathname
  const code = (): string => codeAt(fromBase32(secret), stepAt(Date.parse(site.office.clock.now())))
  const password = async (username: string, given = 'threadwell'): Promise<void> => {
    await page.goto(`${site.address}/sign-in`)
    await page.getByLabel('Your name for signing in').fill(username)
    await page.getByLabel('Password', { exact: true }).fill(given)
    await goBy(page, page.getByRole('button', { name: 'Sign in', exact: true }))
  }

  it('is all that opens to whoever must add a second factor first', async () => {
    await password('sam-patel')
    assert.equal(at(), '/account')
    assert.match(await main(), /Your post needs a second way to prove that it is you/)
    await expectAccessible(page)
    await page.goto(`${site.address}/front-door`)
    assert.equal(at(), '/account')
    const key = await page.request.post(`${site.address}/account/keys`, { maxRedirects: 0 })
    assert.equal(key.status(), 303, 'a key would be a way round it')
  })

  it('adds an app by a picture or by letters, and shows recovery codes once', async () => {
    await press('Add an app')
    await expectAccessible(page)
    secret = ((await page.locator('.tw-secret').textContent()) ?? '').replaceAll(' ', '')
    await page.getByLabel('Code from your app').fill('123')
    await press('Add the app')
    assert.match(await main(), /That is not the code your app shows now/)
    await expectAccessible(page)
    await page.getByLabel('Code from your app').fill(code())
    await press('Add the app')
    recoveryCodes = await page.locator('.tw-codes code').allTextContents()
    assert.equal(recoveryCodes.length, 10)
    await expectAccessible(page)
    await goBy(page, page.getByRole('link', { name: 'Go to your work' }))
    assert.equal(at(), '/front-door')
  })

  it('asks for a code after the password, and says when it is wrong', async () => {
    await press('Sign out')
    site.clock.moveTo('2026-03-26T15:16:00Z')
    await password('sam-patel')
    assert.equal(at(), '/sign-in/code')
    await expectAccessible(page)
    await page.getByLabel('Code from your app').fill('000000')
    await press('Go on')
    assert.match(await main(), /That code is not right, or was used already/)
    await expectAccessible(page)
    await page.getByLabel('Code from your app').fill(recoveryCodes[0] ?? '')
    await press('Go on')
    assert.equal(at(), '/front-door')
    await page.goto(`${site.address}/account`)
    assert.match(await main(), /You have 9 codes left[\s\S]*by password and a recovery code/)
  })

  it('lists where one is signed in, and ends what is elsewhere', async () => {
    await press('Sign out')
    const elsewhere = await openPage()
    await site.signIn(elsewhere, 'joanne-whitworth')
    await password('joanne-whitworth')
    await page.goto(`${site.address}/account`)
    await press(/^End ?:/)
    assert.match(await main(), /1 session ended\./)
    await elsewhere.goto(`${site.address}/front-door`)
    assert.equal(new URL(elsewhere.url()).pathname, '/sign-in')
    await elsewhere.context().close()
    await expectAccessible(page)
    await press('Sign out')
  })

  it('says whom to ask when one cannot sign in, and asks for no name', async () => {
    await page.goto(`${site.address}/sign-in`)
    await goBy(page, page.getByRole('link', { name: 'I cannot sign in' }))
    assert.equal(await page.locator('input').count(), 0)
    await expectAccessible(page)
  })

  it('is begun by an administrator, who is told what is wrong beside each box', async () => {
    await password('system-administrator')
    await page.goto(`${site.address}/workers`)
    await goBy(page, page.getByRole('button', { name: 'Somebody starts' }))
    await expectAccessible(page)
    await press('Add them and make the link')
    assert.match(await main(), /Enter their name[\s\S]*Choose a team/)
    await expectAccessible(page)
    await page.getByLabel('Their name', { exact: true }).fill('Priti Devaney')
    await page.getByLabel('Their name for signing in').fill('priti.devaney')
    await page.getByLabel('What are they?').selectOption('social-worker')
    await page.getByLabel('In which team?').selectOption('hyndburn-duty-and-assessment')
    await press('Add them and make the link')
    await expectAccessible(page)
    const link = (await page.locator('[data-one-time-link]').textContent()) ?? ''
    await press('Sign out')
    await page.goto(link)
    await expectAccessible(page)
    await page.getByLabel('New password', { exact: true }).fill('Welcome12345')
    await press('Keep this password')
    assert.match(await main(), /first that somebody would guess/)
    await expectAccessible(page)
    await page.getByLabel('New password', { exact: true }).fill('kettle lantern brook')
    await press('Keep this password')
    assert.equal(at(), '/sign-in')
    await page.goto(link)
    assert.match(await main(), /This link has been used or is too old/)
    await password('priti.devaney', 'kettle lantern brook')
    assert.equal(at(), '/my-work')
    await press('Sign out')
  })

  it('is seen by an administrator with posts and sessions, and nothing of a child', async () => {
    await password('system-administrator')
    await page.goto(`${site.address}/workers`)
    await goBy(page, page.getByRole('link', { name: 'Ben Holroyd', exact: true }))
    await expectAccessible(page)
    await page.getByLabel('What are they?').selectOption('social-worker')
    await page.getByLabel('In which team?').selectOption('hyndburn-duty-and-assessment')
    await press('Give the post')
    assert.match(await main(), /Ben Holroyd holds this post for some of that time already/)
    await expectAccessible(page)
    await press('Sign them out everywhere')
    assert.match(await main(), /They are signed out everywhere/)
  })

  it('leaves no password, code, link or secret in the log', () => {
    const lines = logged.join('')
    assert.match(lines, /\/new-password\/:token/)
    for (const one of ['kettle', 'threadwell', secret, ...recoveryCodes, 'Welcome12345']) {
      assert.ok(!lines.includes(`"${one}`) && !lines.includes(`=${one}`), one)
    }
    assert.doesNotMatch(lines, /kettle|Welcome12345|new-password\/[A-Za-z0-9_-]{10}/)
  })
})

/** As an app reads what a person typed: RFC 4648. */
function fromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const five = (letter: string): string => letters.indexOf(letter).toString(2).padStart(5, '0')
  const bits = Array.from(text, five).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
