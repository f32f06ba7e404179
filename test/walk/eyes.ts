import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { expectAccessible, openPage } from '../support/browser.ts'
import type { TestSite } from '../support/site.ts'

const wide = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

/** One pair of eyes for the whole walk: one browser, in which everybody signs in once. */
export interface Eyes {
  /** Opens a page as somebody of the demonstration, and fails unless it is shown, fits and is accessible. */
  look(username: string, path: string): Promise<void>
  /** How many pages were looked at, and how many of them were held to every rule of WCAG on both screens. */
  readonly seen: { pages: number; thoroughly: number }
  close(): Promise<void>
}

/**
 * Every page must fit a wide screen and a phone without scrolling sideways, and nothing on it may lack a name or
 * share an id, which is what one record's words can spoil. It is held to the whole of WCAG 2.2 AA, on both screens,
 * where it is made of anything that no page before it was made of: another element, style or kind of box in other
 * surroundings. What is left, colour, size, role and order, comes from the templates alone.
 */
export async function eyesOn(site: TestSite): Promise<Eyes> {
  const page = await openPage({ viewport: wide })
  const sessions = new Map<string, Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>>()
  const known = new Set<string>()
  const seen = { pages: 0, thoroughly: 0 }
  let signedIn = ''

  const become = async (username: string): Promise<void> => {
    if (signedIn === username) return
    await page.context().clearCookies()
    const session = sessions.get(username)
    if (session) await page.context().addCookies(session)
    else {
      await site.signIn(page, username)
      sessions.set(username, await page.context().cookies())
    }
    signedIn = username
  }

  return {
    seen,
    async look(username, path) {
      await become(username)
      const reply = await page.goto(`${site.address}${path}`)
      assert.equal(reply?.status(), 200, path)
      const { pathname } = new URL(page.url())
      assert.equal(pathname, path, `${path} is not shown to ${username}, who should see it`)
      seen.pages += 1
      const fresh = (await madeOf(page)).filter((one) => !known.has(one))
      for (const one of fresh) known.add(one)
      if (fresh.length > 0) seen.thoroughly += 1
      for (const screen of [phone, wide]) {
        await page.setViewportSize(screen)
        await fits(page, screen.width)
        if (fresh.length > 0) await expectAccessible(page)
      }
      assert.deepEqual(await page.evaluate(unnamed), [], path)
    },
    async close() {
      await page.context().close()
    },
  }
}

async function fits(page: Page, width: number): Promise<void> {
  const wanted = await page.evaluate('document.documentElement.scrollWidth')
  assert.ok(Number(wanted) <= width, `${page.url()} is ${String(wanted)} pixels wide, not ${width}`)
}

/** What a page is made of: every element as its style sheet and a screen reader meet it, in what stands around it. */
const madeOf = async (page: Page): Promise<readonly string[]> => await page.evaluate(kinds)

const kinds = `[...new Set([...document.querySelectorAll('body *')].map((element) => {
  const as = (one) => one.localName + '.' + (one.getAttribute('class') ?? '')
  const more = ['type', 'role', 'data-kind', 'hidden', 'open', 'aria-current', 'aria-expanded', 'aria-describedby']
  const has = more.map((name) => name.startsWith('aria') ? element.hasAttribute(name) : element.getAttribute(name))
  return [as(element.parentElement), as(element), ...has].join(' ')
}))]`

/** What has no name that can be read out, and every id that stands for two things. */
const unnamed = `(() => {
  const named = (one) => [one.textContent, one.ariaLabel, one.labels?.[0]?.textContent].some((text) => text?.trim())
  const all = [...document.querySelectorAll('a, button, h1, h2, h3, legend, summary, select, textarea, input:not([type=hidden])')]
  const ids = [...document.querySelectorAll('[id]')].map((one) => one.id)
  return [
    ...all.filter((one) => !named(one)).map((one) => 'no name: ' + one.outerHTML.slice(0, 200)),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => 'two of: ' + id),
  ]
})()`
