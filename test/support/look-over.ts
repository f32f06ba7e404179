import type { Page } from 'playwright-core'

/** What a page is made of, and what is amiss on it. */
export interface Made {
  /** Every element as its style sheet and a screen reader meet it, in what stands around it. */
  readonly kinds: readonly string[]
  /** What has no name that can be read out, and every id that stands for two things. */
  readonly amiss: readonly string[]
  readonly width: number
}

const made = `(() => {
  const as = (one) => one.localName + '.' + (one.getAttribute('class') ?? '')
  const more = ['type', 'role', 'data-kind', 'hidden', 'open', 'aria-current', 'aria-expanded', 'aria-describedby']
  const has = (one) => more.map((name) => name.startsWith('aria') ? one.hasAttribute(name) : one.getAttribute(name))
  const kindOf = (one) => [as(one.parentElement), as(one), ...has(one)].join(' ')
  const isNamed = (one) => [one.textContent, one.ariaLabel, one.labels?.[0]?.textContent].some((text) => text?.trim())
  const named = document.querySelectorAll('a, button, h1, h2, h3, legend, summary, select, textarea, input:not([type=hidden])')
  const ids = [...document.querySelectorAll('[id]')].map((one) => one.id)
  return {
    kinds: [...new Set([...document.querySelectorAll('body *')].map(kindOf))],
    amiss: [
      ...[...named].filter((one) => !one.closest('[hidden]') && !isNamed(one)).map((one) => 'no name: ' + one.outerHTML.slice(0, 200)),
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => 'two of: ' + id),
    ],
    width: document.documentElement.scrollWidth,
  }
})()`

/** Looks a page over, which takes a hundredth of the time of every rule. */
export const lookOver = async (page: Page): Promise<Made> => await page.evaluate<Made>(made)
