import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catalogue } from './catalogue.ts'

describe('the kinds of work', () => {
  it('hold every process that somebody may begin by hand, once, and no other', () => {
    const grouped = (catalogue.kindsOfWork ?? []).flatMap(({ processes }) => processes)
    const begun = catalogue.processes.filter(({ roles }) => roles.start.length > 0)
    assert.deepEqual(grouped.toSorted(), begun.map(({ id }) => id).toSorted())
  })
})
