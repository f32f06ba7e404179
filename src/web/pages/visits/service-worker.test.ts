import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadAssets } from '../../assets.ts'
import { serviceWorker } from './service-worker.ts'
import { writePage } from './write-page.ts'

interface Shell {
  readonly name: string
  readonly addresses: readonly string[]
}

describe('The worker that hands out the page for visits', () => {
  const assets = loadAssets()
  const site = {
    assets,
    name: 'Threadwell',
    service: 'Tinyshire',
    footerLinks: [],
    notice: undefined,
  }
  const page = writePage({ site }).markup
  const shellOf = (script: string): Shell => {
    const [, json = ''] = /^const shell = (.*)$/m.exec(script) ?? []
    return JSON.parse(json) as Shell
  }

  it('knows the page and all that it loads, by the module', () => {
    const { addresses } = shellOf(serviceWorker(assets, page))
    assert.equal(addresses[0], '/visits/write')
    const names = ['visits-write.js', 'boxes.js', 'conditions.js', 'visit-storage.js'] as const
    for (const name of [...names, 'start.js', 'threadwell.css', 'govuk-frontend.js']) {
      assert.ok(addresses.includes(assets.url(name)), name)
    }
    assert.equal(new Set(addresses).size, addresses.length)
    assert.ok(!addresses.includes(assets.url('board.js')))
  })

  it('is another one when the page is another one, so that browsers take the new one', () => {
    const name = (markup: string): string => shellOf(serviceWorker(assets, markup)).name
    assert.equal(name(page), name(page))
    assert.notEqual(name(page), name(`${page}<p>More</p>`))
  })

  it('keeps nothing where visits are not taken along', () => {
    assert.deepEqual(shellOf(serviceWorker(assets, undefined)).addresses, [])
  })

  it('hands out a page that says nothing about anybody', () => {
    assert.doesNotMatch(page, /_csrf|sign-out|data-who/)
  })
})
