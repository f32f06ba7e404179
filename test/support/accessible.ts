import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { lookOver } from './look-over.ts'

/** As short as it comes, and sent to a page once: left to itself, the builder sends the long one twice for each look. */
const axe = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)
const alreadyThere = 'void 0'

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What pages were made of that have been held to every rule, on screens of each width, by all the tests of this run. */
const heldOn = new Map<number, Set<string>>()

/**
 * Fails, naming each fault with the elements that have it, when the page as it stands breaks WCAG 2.2 level AA. It is held
 * to every rule where it is made of anything that no page before it was made of on as wide a screen, and else to those
 * that one record's words can break.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  const held = heldOn.get(width) ?? new Set()
  heldOn.set(width, held)
  const made = await lookOver(page)
  if (made.kinds.some((one) => !held.has(one))) await holdToEveryRule(page)
  assert.deepEqual(made.amiss, [], page.url())
  for (const one of made.kinds) held.add(one)
}

/** Fails as `expectAccessible` does, whatever pages were looked at before. */
export async function holdToEveryRule(page: Page): Promise<void> {
  // Where scripts are off the rules would be begun and never end.
  const mayRun = await page.evaluate("!matchMedia('(scripting: none)').matches")
  assert.ok(
    mayRun,
    'A page is held to the rules by a script: look at it in a browser that runs them',
  )
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  // No page of ours holds another in a frame, so one run in the page itself sees everything: three times as fast.
  const { violations } = await new AxeBuilder({ page, axeSource: alreadyThere })
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
