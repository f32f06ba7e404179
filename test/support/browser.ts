import { after } from 'node:test'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.ts'

const flags = [
  // Chromium's own sandbox does not work for root, and the pages are ours.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that leads out of here leads nowhere: no test sends anything to somebody else.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // Every page here is our own. To keep sites apart, a new process was begun and ended with most pages that were opened.
  '--disable-site-isolation-trials',
]

let browser: Promise<Browser> | undefined

after(async () => {
  await (await browser)?.close()
})

/**
 * Opens a page in a browser session of its own: no cookie, storage or cache of another test. Ends with
 * `page.context().close()`, or with the run. For a phone give `{ viewport: { width: 360, height: 740 } }`, for a browser
 * without scripts `{ javaScriptEnabled: false }`.
 */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  // Where no language is set, it cannot name a file with a letter that English has not.
  const env = { ...process.env, LANG: 'C.UTF-8' }
  browser ??= chromium.launch({ executablePath: findChromium() ?? '', args: flags, env })
  const context = await (
    await browser
  ).newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options })
  context.setDefaultTimeout(30_000)
  context.on('page', letArriveFirst)
  return await context.newPage()
}

/**
 * Makes a page go to an address once more where the page before was still on its way: what is waited for may stand on it
 * before the browser says that it is there, and then it takes the place of what is gone to.
 */
function letArriveFirst(page: Page): void {
  const goTo = page.goto.bind(page)
  page.goto = async (...to) => {
    try {
      return await goTo(...to)
    } catch (thrown) {
      if (!/is interrupted by another navigation/.test(String(thrown))) throw thrown
      await page.waitForLoadState()
      return await goTo(...to)
    }
  }
}

/**
 * Presses what leads to another page, or to the same one again, and waits until that is there: what is read right
 * after a click may still be the page before.
 */
export async function goBy(page: Page, button: Locator): Promise<void> {
  const arrived = page.waitForEvent('load')
  await button.click()
  await arrived
}
