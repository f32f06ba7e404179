import assert from 'node:assert/strict'
import type { BrowserContext, Page } from 'playwright-core'
import { holdToEveryRule } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { lookOver } from '../support/look-over.ts'
import type { TestSite } from '../support/site.ts'

const wide = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

/** Pages are looked at side by side: while one is drawn, the next is made. */
const tabs = 3

/** One pair of eyes for the whole walk: one browser with some tabs, in which everybody signs in once. */
export interface Eyes {
  /** Opens a page as somebody of the demonstration, and fails unless it is shown, fits and is accessible. */
  look(username: string, path: string): Promise<void>
  /** How many pages were looked at, and how many of them were held to every rule of WCAG on both screens. */
  readonly seen: { pages: number; thoroughly: number }
  close(): Promise<void>
}

interface Tab {
  readonly page: Page
  signedIn: string
  /** The screen it has now; a page is looked at on this one first, so that each is made once. */
  screen: typeof wide
}

/**
 * Every page must fit a wide screen and a phone without scrolling sideways, and nothing on it may lack a name or
 * share an id, which is what one record's words can spoil. It is held to the whole of WCAG 2.2 AA, on both screens,
 * where it is made of anything that no page before it was made of: another element, style or kind of box in other
 * surroundings. What is left, colour, size, role and order, comes from the templates alone. Several pages may be
 * looked at at once.
 */
export async function eyesOn(site: TestSite): Promise<Eyes> {
  const free: Tab[] = await Promise.all(
    Array.from({ length: tabs }, async () => {
      const page = await openPage({ viewport: wide })
      return { page, signedIn: '', screen: wide }
    }),
  )
  const all = [...free]
  const waiting: ((tab: Tab) => void)[] = []
  const sessions = new Map<string, ReturnType<BrowserContext['cookies']>>()
  const known = new Set<string>()
  const seen = { pages: 0, thoroughly: 0 }

  /** A tab in which they are signed in already, where one is free. */
  const takeTab = async (username: string): Promise<Tab> => {
    const own = free.findIndex((one) => one.signedIn === username)
    const [tab] = free.splice(Math.max(own, 0), 1)
    return tab ?? (await new Promise<Tab>((resolve) => waiting.push(resolve)))
  }
  const giveBack = (tab: Tab): void => {
    const next = waiting.shift()
    if (next) next(tab)
    else free.push(tab)
  }

  const become = async (tab: Tab, username: string): Promise<void> => {
    if (tab.signedIn === username) return
    const context = tab.page.context()
    await context.clearCookies()
    const session = sessions.get(username)
    if (session) await context.addCookies(await session)
    else {
      const signingIn = signIn(context, site.address, username)
      sessions.set(username, signingIn)
      await signingIn
    }
    tab.signedIn = username
  }

  async function lookIn(tab: Tab, username: string, path: string): Promise<void> {
    const { page } = tab
    await become(tab, username)
    const reply = await page.goto(`${site.address}${path}`)
    assert.equal(reply?.status(), 200, path)
    const { pathname } = new URL(page.url())
    assert.equal(pathname, path, `${path} is not shown to ${username}, who should see it`)
    seen.pages += 1
    const { kinds, amiss, width } = await lookOver(page)
    assert.deepEqual(amiss, [], path)
    const fresh = kinds.filter((one) => !known.has(one))
    for (const one of fresh) known.add(one)
    if (fresh.length > 0) seen.thoroughly += 1
    fits(path, width, tab.screen)
    if (fresh.length > 0) await accessibleThroughout(page)
    tab.screen = tab.screen === wide ? phone : wide
    await page.setViewportSize(tab.screen)
    fits(path, Number(await page.evaluate('document.documentElement.scrollWidth')), tab.screen)
    if (fresh.length > 0) await accessibleThroughout(page)
  }

  /** Read at its end: before that the bar of a form lies over whatever is behind it, and a line half behind it is no fault. */
  async function accessibleThroughout(page: Page): Promise<void> {
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
    await holdToEveryRule(page)
  }

  return {
    seen,
    async look(username, path) {
      const tab = await takeTab(username)
      try {
        await lookIn(tab, username, path)
      } finally {
        giveBack(tab)
      }
    },
    async close() {
      await Promise.all(all.map(async ({ page }) => page.context().close()))
    },
  }
}

/** Signs in as the page for it does, without drawing it. */
async function signIn(
  context: BrowserContext,
  address: string,
  username: string,
): ReturnType<BrowserContext['cookies']> {
  const asked = await (await context.request.get(`${address}/sign-in`)).text()
  const token = /name="_csrf" value="([^"]+)"/.exec(asked)?.[1] ?? ''
  const form = { _csrf: token, username, password: 'threadwell' }
  const reply = await context.request.post(`${address}/sign-in`, { form, maxRedirects: 0 })
  assert.equal(reply.status(), 303, `${username} cannot sign in`)
  return await context.cookies()
}

function fits(path: string, wanted: number, { width }: typeof wide): void {
  assert.ok(wanted <= width, `${path} is ${String(wanted)} pixels wide, not ${String(width)}`)
}
