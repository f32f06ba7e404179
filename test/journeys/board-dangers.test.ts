import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { expectAccessible } from '../support/accessible.ts'
import { openPage } from '../support/browser.ts'
import { submittedContact } from '../support/contact.ts'
import { testSite, type TestSite } from '../support/site.ts'

const danger = {
  immediateDanger: 'yes',
  called999At: '2026-03-26 15:00',
  doneAtOnce: 'Police are with them.',
}
const children = [
  'ellie-mae-thornley',
  'jayden-crossley',
  'noah-barlow',
  'yousef-al-khatib',
  'jack-tattersall',
]

describe('a board with many contacts of immediate danger', () => {
  let site: TestSite

  before(async () => {
    site = await testSite('2026-03-26T15:15:00Z')
    for (const child of children) await submittedContact(site, [child], { call: danger })
  })
  after(async () => {
    await site.close()
  })

  for (const [how, options] of [
    [
      'without a script, on a phone',
      { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
    ],
    ['with one', {}],
  ] as const satisfies readonly (readonly [string, BrowserContextOptions])[]) {
    it(`shows the first three, says how many more there are, and unfolds and prints them: ${how}`, async () => {
      const page = await openPage(options)
      await site.signIn(page, 'sam-patel')
      await page.goto(`${site.address}/front-door?locality=east`)
      const open = page.locator('.tw-danger:visible')
      assert.equal(await open.count(), 3)
      if (!('javaScriptEnabled' in options)) await expectAccessible(page)
      await page.emulateMedia({ media: 'print' })
      assert.equal(await open.count(), children.length)
      await page.emulateMedia({ media: 'screen' })
      await page.getByText('2 more contacts of immediate danger').click()
      assert.equal(await open.count(), children.length)
      await page.context().close()
    })
  }
})
