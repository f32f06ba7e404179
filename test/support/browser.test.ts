import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { expectAccessible, openPage } from './browser.ts'

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`

describe('the browser of the tests', () => {
  it('finds nothing wrong with a page that has nothing wrong', async () => {
    const page = await openPage()
    await page.setContent(pageOf('<label>Name <input></label>'))
    await expectAccessible(page)
    await page.context().close()
  })

  it('names the fault and the element of a page that leaves somebody out', async () => {
    const page = await openPage()
    await page.setContent(pageOf('<input id="nameless">'))
    await assert.rejects(
      expectAccessible(page),
      /Form elements must have labels \(label\)\s+#nameless/,
    )
    await page.context().close()
  })

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
