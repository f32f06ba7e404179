import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'

import { pageLinks } from './page-links.ts'

const links = (page: number, pages: number): string =>
  pageLinks({ label: 'Pages', page, pages, addressOf: (to) => `/list?page=${to}` })?.markup ?? ''

/** Numbers and gaps in their order, the page one is on in brackets. */
const read = (markup: string): string =>
  [...markup.matchAll(/item--(ellipsis)|aria-label="Page (\d+)"( aria-current="page")?/g)]
    .map(([, gap, number, here]) => (gap ? '…' : here ? `[${number ?? ''}]` : number))
    .join(' ')

describe('links to the pages of a list', () => {
  it('are not there when everything is on one page', () => {
    assert.equal(links(1, 1), '')
    assert.equal(links(1, 0), '')
  })

  it('name the first page, the last, and the ones beside this one', () => {
    assert.equal(read(links(1, 2)), '[1] 2')
    assert.equal(read(links(2, 3)), '1 [2] 3')
    assert.equal(read(links(1, 9)), '[1] 2 … 9')
    assert.equal(read(links(5, 9)), '1 … 4 [5] 6 … 9')
    assert.equal(read(links(9, 9)), '1 … 8 [9]')
  })

  it('lead forward from every page but the last, and back from every page but the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 60 }), (pages, at) => {
        const page = Math.min(at, pages)
        const markup = links(page, pages)
        assert.equal(markup.includes(`href="/list?page=${page + 1}" rel="next"`), page < pages)
        assert.equal(markup.includes(`href="/list?page=${page - 1}" rel="prev"`), page > 1)
        assert.equal(read(markup).match(/\[\d+\]/g)?.length, 1)
      }),
    )
  })
})
