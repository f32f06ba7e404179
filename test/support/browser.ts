import assert from 'node:assert/strict'
import { after } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'

const flags = [
  // Chromium's own sandbox does not work for root, and the pages are ours.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
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
  browser ??= chromium.launch({ executablePath: '/usr/bin/chromium', args: flags, env })
  const context = await (
    await browser
  ).newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options })
  context.setDefaultTimeout(30_000)
  return await context.newPage()
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

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails, naming each fault with the elements that have it, when the page as it stands breaks WCAG 2.2 level AA. */
export async function expectAccessible(page: Page): Promise<void> {
  // No page of ours holds another in a frame, so one run in the page itself sees everything: three times as fast.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(wcag22AA)
    .analyze()
  const faults = violations
    .map(leaveOutWhatIsNotOurs)
    .filter(({ nodes }) => nodes.length > 0)
    .map(
      ({ id, help, nodes }) =>
        `${help} (${id})\n${nodes.map(({ target, html }) => `    ${target.join(' ')}  ${html}`).join('\n')}`,
    )
  assert.equal(faults.length, 0, `${page.url()} is not accessible:\n  ${faults.join('\n  ')}`)
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

/** The design system's own script marks a radio that unfolds something as expanded, which no radio may be. */
function leaveOutWhatIsNotOurs(violation: Violation): Violation {
  if (violation.id !== 'aria-allowed-attr') return violation
  const isTheirs = (html: string): boolean =>
    html.includes('govuk-radios__input') && html.includes('aria-expanded')
  return { ...violation, nodes: violation.nodes.filter(({ html }) => !isTheirs(html)) }
}
