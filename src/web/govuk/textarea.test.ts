import assert from 'node:assert/strict'
import { it } from 'node:test'

import { textarea } from './textarea.ts'

it('a textarea keeps a line break that was typed first', () => {
  const written = textarea({ name: 'notes', label: { text: 'Notes' }, value: '\nSeen at home' })
  assert.match(written.markup, />\n\nSeen at home<\/textarea>/)
})

it('a textarea cannot be closed by what was typed into it', () => {
  const typed = '</textarea><script>alert(1)</script>'
  const written = textarea({ name: 'notes', label: { text: 'Notes' }, value: typed })
  assert.doesNotMatch(written.markup, /<script>/)
})
