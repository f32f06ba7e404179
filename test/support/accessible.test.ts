import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { expectAccessible, holdToEveryRule } from './accessible.ts'
import { openPage } from './browser.ts'

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`

async function shown(body: string): Promise<Page> {
  const page = await openPage()
  await page.setContent(pageOf(body))
  return page
}

describe('a page that is looked at', () => {
  it('is taken when it has nothing wrong', async () => {
    const page = await shown('<label>Name <input></label>')
    await expectAccessible(page)
    await page.context().close()
  })

  it('is refused with the fault and the element where it leaves somebody out', async () => {
    const page = await shown('<div class="of-this-test"><input id="nameless"></div>')
    await assert.rejects(
      expectAccessible(page),
      /Form elements must have labels \(label\)\s+#nameless/,
    )
    await page.context().close()
  })

  it('has to run scripts, as the rules are one', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.setContent(pageOf('<p>Without scripts</p>'))
    await assert.rejects(holdToEveryRule(page), /in a browser that runs them/)
    await page.context().close()
  })

  it('is refused for what its words can break, also when all that it is made of was seen before', async () => {
    const form = (words: string) =>
      `<div class="of-this-test-too"><label for="a">${words}</label><input id="a"></div>`
    const page = await shown(form('Name'))
    await expectAccessible(page)
    await page.setContent(pageOf(form(' ')))
    await assert.rejects(expectAccessible(page), /no name: <input id="a">/)
    await page.setContent(pageOf(form('Name') + form('Name')))
    await assert.rejects(expectAccessible(page), /two of: a/)
    await page.context().close()
  })
})
