import type { Page } from 'playwright-core'
import { goBy } from './browser.ts'

/** Somebody who is not theirs: on the page between, they say why they need the record, and are let in. */
export async function sayWhy(page: Page): Promise<void> {
  if (!page.url().endsWith('/open')) return
  await page.getByLabel('I was asked to take part').check()
  await page.getByLabel('In your own words').fill('Asked to help by whoever works with them.')
  await goBy(page, page.getByRole('button', { name: 'Open the record' }))
}
