import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isDue, nextSendAt } from './feed-times.ts'

const sent = (begun_at: string, waiting = 0, ended_at: string | null = begun_at) => ({
  ...{ id: '1', begun_at, ended_at, told: 3, forgotten: 0, refused: 0, waiting },
  stopped: waiting > 0 ? '503: Not now' : null,
})

describe('when the daily feed is due', () => {
  it('is at five in the morning in London, in winter and in summer', () => {
    assert.equal(nextSendAt(undefined, '2026-01-15T04:59:00Z'), '2026-01-15T05:00:00Z')
    assert.equal(isDue(undefined, '2026-01-15T04:59:00Z'), false)
    assert.equal(isDue(undefined, '2026-01-15T05:00:00Z'), true)
    assert.equal(nextSendAt(undefined, '2026-07-15T03:00:00Z'), '2026-07-15T04:00:00Z')
  })

  it('is tomorrow once today’s was sent, whatever was refused of it', () => {
    const last = sent('2026-07-15T04:23:00Z')
    assert.equal(nextSendAt(last, '2026-07-15T20:00:00Z'), '2026-07-16T04:00:00Z')
    assert.equal(isDue(last, '2026-07-15T22:59:00Z'), false)
    assert.equal(isDue(last, '2026-07-16T04:23:00Z'), true)
  })

  it('is this morning where the last was sent in the night before it', () => {
    const last = sent('2026-07-15T00:30:00Z')
    assert.equal(isDue(last, '2026-07-15T03:23:00Z'), false)
    assert.equal(isDue(last, '2026-07-15T04:23:00Z'), true)
  })

  it('is at once where some wait, or where it was cut off', () => {
    assert.equal(isDue(sent('2026-07-15T04:23:00Z', 2), '2026-07-15T05:23:00Z'), true)
    assert.equal(isDue(sent('2026-07-15T04:23:00Z', 0, null), '2026-07-15T04:40:00Z'), true)
  })

  it('is on the days when clocks change', () => {
    const spring = sent('2026-03-28T05:23:00Z')
    assert.equal(nextSendAt(spring, '2026-03-28T12:00:00Z'), '2026-03-29T04:00:00Z')
    const autumn = sent('2026-10-24T04:23:00Z')
    assert.equal(nextSendAt(autumn, '2026-10-24T12:00:00Z'), '2026-10-25T05:00:00Z')
  })
})
