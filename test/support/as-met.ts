import assert from 'node:assert/strict'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expectAccessible } from './accessible.ts'

const phone = { viewport: { width: 360, height: 740 } }
const plain = { javaScriptEnabled: false }

/** The ways in which people meet a page that they write on. */
export const everyWay: Readonly<Record<string, BrowserContextOptions>> = {
  'with everything': {},
  'without a script': plain,
  'on a phone of 360 pixels': phone,
}

/** The best and the worst of them, for journeys that are long. */
export const bestAndWorstWay: Readonly<Record<string, BrowserContextOptions>> = {
  'on a wide screen': {},
  'on a phone of 360 pixels, without a script': { ...phone, ...plain },
}

/**
 * Fails when the page as it stands is wider than its window or, in a browser that runs scripts, is not accessible: what
 * holds a page to those rules is a script itself.
 */
export async function expectSound(page: Page): Promise<void> {
  const { tooWide, mayRun } = await page.evaluate(() => ({
    tooWide: document.documentElement.scrollWidth - innerWidth,
    mayRun: !matchMedia('(scripting: none)').matches,
  }))
  assert.ok(tooWide <= 0, `${page.url()} is ${tooWide} pixels too wide`)
  if (mayRun) await expectAccessible(page)
}

/** Everything that the page says, in one line. */
export const wordsOf = async (page: Page): Promise<string> =>
  ((await page.locator('main').textContent()) ?? '').replaceAll(/\s+/g, ' ')
