import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { justDone } from './just-done.ts'

describe('what was just done', () => {
  it('is read out and escaped; nothing is shown where nothing was done', () => {
    assert.match(justDone('Given to <b>Ben</b>.')?.markup ?? '', /role="alert"[^]*&lt;b&gt;Ben/)
    assert.equal(justDone(undefined), undefined)
  })

  it('leaves the focus to the errors where a part could not be done', () => {
    assert.match(justDone('Two are given.', [{}])?.markup ?? '', /data-disable-auto-focus="true"/)
    assert.doesNotMatch(justDone('Given.')?.markup ?? '', /data-disable-auto-focus/)
  })
})
