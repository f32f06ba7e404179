import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import fc from 'fast-check'

import { escape, html, trusted } from './html.ts'

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

describe('the html tag', () => {
  it('lets no text become markup, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = html`<p title="${text}">${text}</p>`.markup
        assert.match(written, /^<p title="[^<>"']*">[^<>"']*<\/p>$/)
      }),
    )
  })

  it('keeps every character of a text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = escape(text).replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)
        assert.equal(read, text)
      }),
    )
  })

  it('escapes markup that is only a string, once', () => {
    assert.equal(html`${'<b>'} ${html`${'&'}`}`.markup, '&lt;b&gt; &amp;')
  })

  it('leaves markup of ours as it is', () => {
    assert.equal(html`<p>${trusted('<b>Seen</b>')}</p>`.markup, '<p><b>Seen</b></p>')
  })

  it('writes nothing for what is missing or does not apply, and a nought for nought', () => {
    assert.equal(html`${null}${undefined}${false}${''}${0}`.markup, '0')
  })

  it('joins a list, however deep, without anything between', () => {
    assert.equal(html`${['a', ['<', [html`<br>`]]]}`.markup, 'a&lt;<br>')
  })
})
