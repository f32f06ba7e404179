import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { CDPSession, Page } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { goBy, openPage } from '../support/browser.ts'
import { testSite, type TestSite } from '../support/site.ts'

describe('a passkey', () => {
  let site: TestSite
  let page: Page
  let devices: CDPSession
  let authenticatorId: string
  let address: string

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    // A passkey is for a name, never for a number.
    address = site.address.replace('127.0.0.1', 'localhost')
    page = await openPage()
    devices = await page.context().newCDPSession(page)
    await devices.send('WebAuthn.enable')
    authenticatorId = await plugIn()
  })
  after(async () => {
    await page.context().close()
    await site.close()
  })

  const plugIn = async (): Promise<string> => {
    const made = await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    })
    return made.authenticatorId
  }
  const main = async (): Promise<string> => (await page.locator('main').textContent()) ?? ''
  const signOut = async (): Promise<void> => {
    await goBy(page, page.getByRole('button', { name: 'Sign out' }))
  }
  const withPassword = async (username: string): Promise<void> => {
    await page.goto(`${address}/sign-in`)
    await page.getByLabel('Your name for signing in').fill(username)
    await page.getByLabel('Password', { exact: true }).fill('threadwell')
    await goBy(page, page.getByRole('button', { name: 'Sign in', exact: true }))
  }

  it('is added on one’s own account page', async () => {
    await withPassword('joanne-whitworth')
    await goBy(page, page.getByRole('link', { name: 'Joanne Whitworth' }))
    await expectAccessible(page)
    await page.getByLabel('What will you call it?').fill('work laptop')
    await goBy(page, page.getByRole('button', { name: 'Add a passkey' }))
    assert.match(await main(), /Your passkey is added/)
    assert.match(await main(), /work laptop/)
    await expectAccessible(page)
  })

  it('signs in by itself, with no name and no password', async () => {
    await signOut()
    await expectAccessible(page)
    await goBy(page, page.getByRole('button', { name: 'Use a passkey instead' }))
    assert.equal(new URL(page.url()).pathname, '/front-door')
    await page.goto(`${address}/account`)
    assert.match(await main(), /Chrome on Linux\s*by passkey/)
    await signOut()
  })

  it('is wanted after the password, which alone opens nothing any more', async () => {
    await withPassword('joanne-whitworth')
    assert.equal(new URL(page.url()).pathname, '/sign-in/code')
    await expectAccessible(page)
    await page.goto(`${address}/front-door`)
    assert.equal(new URL(page.url()).pathname, '/sign-in')
    await withPassword('joanne-whitworth')
    await goBy(page, page.getByRole('button', { name: 'Use your passkey' }))
    assert.equal(new URL(page.url()).pathname, '/front-door')
  })

  it('is refused in words when nobody here has it any more', async () => {
    await page.goto(`${address}/account`)
    await goBy(page, page.getByRole('button', { name: /Take away.*work laptop/ }))
    assert.match(await main(), /It is taken away/)
    await signOut()
    await page.getByRole('button', { name: 'Use a passkey instead' }).click()
    await page.getByText('That passkey does not open an account here').waitFor()
    assert.equal(new URL(page.url()).pathname, '/sign-in')
  })

  it('says what to do when the browser uses none', async () => {
    await devices.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
    authenticatorId = await plugIn()
    await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await page.getByRole('button', { name: 'Use a passkey instead' }).click()
    await page.getByText('Your browser did not use a passkey. Nothing was changed').waitFor()
  })
})
