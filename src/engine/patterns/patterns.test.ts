import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { patterns } from '../../practice/patterns.ts'
import type { ChronologyLine, LineCounts } from '../chronology/line.ts'
import { patternsIn, type FoundPattern, type TimeInForce } from './patterns.ts'

const today = '2026-11-22'

const line = (on: string, counts: Partial<LineCounts>, key = `record-${on}`): ChronologyLine => ({
  key,
  on,
  kinds: [],
  title: on,
  said: [],
  of: ['1'],
  isSignificant: false,
  counts: { facts: [], ...counts },
})

function found(
  id: string,
  lines: readonly ChronologyLine[],
  inForce: readonly TimeInForce[] = [],
): FoundPattern | undefined {
  const wanted = patterns.filter((pattern) => pattern.id === id)
  assert.equal(wanted.length, 1, id)
  return patternsIn(wanted, { lines, inForce, today })[0]
}

describe('patterns in a chronology', () => {
  it('three contacts in twelve months are a pattern, two and one older are not', () => {
    const contact = (on: string) => line(on, { process: 'contact', event: 'record' })
    const two = [contact('2026-03-01'), contact('2026-11-22')]
    assert.equal(found('repeat-contacts', [contact('2025-11-22'), ...two]), undefined)
    const three = found('repeat-contacts', [contact('2025-11-23'), ...two])
    assert.ok(three)
    assert.deepEqual([three.found, three.lines.length], [['3 since 22 Nov 2025'], 3])
  })

  it('a decision of a contact is not a second contact', () => {
    const contact = line('2026-03-01', { process: 'contact' })
    const decided = line('2026-03-02', { process: 'contact', event: 'decision' }, 'decided-1')
    assert.equal(found('repeat-contacts', [contact, decided, decided]), undefined)
  })

  it('scenario 6: a referral within a year of another is one again, to the day, whichever year it was', () => {
    const referral = (on: string) => line(on, { process: 'referral' })
    const again = found('re-referral', [
      referral('2025-09-10'),
      referral('2026-08-28'),
      referral('2026-10-02'),
    ])
    assert.deepEqual(again?.found, [
      '28 Aug 2026, 352 days after 10 Sep 2025',
      '2 Oct 2026, 35 days after 28 Aug 2026',
    ])
    assert.ok(found('re-referral', [referral('2024-02-01'), referral('2025-02-01')]))
    assert.equal(found('re-referral', [referral('2024-02-01'), referral('2025-02-02')]), undefined)
  })

  it('a gap in visits is counted only while the plan is in force, up to today', () => {
    const seen = (on: string) => line(on, { facts: ['child-protection-visit'] })
    const plan = { kind: 'child-protection-plan', fromOn: '2026-09-01' }
    const visits = [seen('2026-09-10'), seen('2026-10-01'), seen('2026-11-01')]
    const open = found('protection-visits-gap', visits, [{ ...plan, toOn: null }])
    assert.ok(open)
    assert.deepEqual(open.found, ['31 days, from 1 Oct 2026 to 1 Nov 2026'])
    assert.deepEqual(
      open.lines.map(({ on }) => on),
      ['2026-10-01', '2026-11-01'],
    )
    const ended = [{ ...plan, toOn: '2026-10-20' }]
    assert.equal(found('protection-visits-gap', visits, ended), undefined)
    const never = found('protection-visits-gap', [], [{ ...plan, toOn: null }])
    assert.deepEqual(never?.found, ['82 days, from 1 Sep 2026 to today'])
    assert.equal(found('protection-visits-gap', []), undefined)
  })

  it('workers, homes and missing are counted by what began', () => {
    const worker = (on: string) => line(on, { event: 'worker' })
    const missing = (on: string) => line(on, { facts: ['missing-episode'] })
    assert.ok(found('changes-of-worker', ['2026-01-05', '2026-05-05', '2026-09-05'].map(worker)))
    assert.ok(found('repeat-missing', ['2026-09-01', '2026-10-01', '2026-11-01'].map(missing)))
    assert.equal(
      found('repeat-missing', ['2026-08-01', '2026-10-01', '2026-11-01'].map(missing)),
      undefined,
    )
    const placed = ['2026-01-05', '2026-02-05', '2026-09-05'].map((on) =>
      line(on, { facts: ['placement'] }),
    )
    assert.ok(found('changes-of-home', placed))
    const away = placed.map((one) => ({ ...one, counts: { facts: ['temporary-placement'] } }))
    assert.equal(found('changes-of-home', away), undefined)
  })

  it('appointments count by how they ended', () => {
    const asked = (on: string, outcome: string) =>
      line(on, { process: 'health-assessment', outcomes: [outcome] })
    const kept = [asked('2026-05-01', 'completed'), asked('2026-06-01', 'notAttended')]
    assert.equal(found('missed-health', kept), undefined)
    assert.equal(
      found('missed-health', [...kept, asked('2026-07-01', 'declined')])?.lines.length,
      2,
    )
  })

  it('every rule has words, says what to do and names its source', () => {
    for (const { id, title, means, source } of patterns) {
      assert.ok(title && means && source.length > 0, id)
      assert.doesNotMatch(`${title} ${means}`, /score|points/i)
    }
  })
})
