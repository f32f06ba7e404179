import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openPage } from './browser.ts'

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`

describe('the browser of the tests', () => {
  it('works without scripts, and on a phone', async () => {
    const page = await openPage({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    })
    await page.setContent(pageOf('<script>document.title = "changed"</script>'))
    assert.equal(await page.title(), 'A page')
    assert.equal(page.viewportSize()?.width, 360)
    await page.context().close()
  })
})
