import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { attachment } from './attachment.ts'

describe('The name a file is saved under', () => {
  it('keeps its letters, for browsers old and new', () => {
    assert.equal(
      attachment('List od babci (Łucja).pdf'),
      `attachment; filename="List od babci (_ucja).pdf"; filename*=UTF-8''List%20od%20babci%20%28%C5%81ucja%29.pdf`,
    )
  })

  it('ends no header and opens no other, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        assert.match(
          attachment(name),
          /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w.!~%-]*$/,
        )
      }),
    )
  })
})
