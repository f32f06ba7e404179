import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { writtenAbout } from '../../../test/support/definition-under-test.ts'
import { onDay, since } from '../../../test/support/held-facts.ts'
import { holds } from '../../engine/conditions.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import { permanenceWatches } from './watches.ts'

describe('The rules that children are watched by for drift', () => {
  const watched = (facts: readonly HeldFact[], today: string, bornOn = '2019-03-01') => {
    const { record, part } = writtenAbout({ facts, with: { happenedOn: today } })
    const from = { record, part: { ...part, bornOn } }
    return permanenceWatches
      .filter(({ late }) => !late && facts.some(({ kind }) => kind === 'looked-after'))
      .filter(
        ({ when }) => when && holds(when, { ...from, record: { ...record, parts: [from.part] } }),
      )
      .map(({ id }) => id)
  }
  const settled = since('looked-after', '2026-01-12')
  const story = onDay('life-story-work', '2026-02-20')
  const plan = since('permanence-plan', '2026-03-02', { achieved: 'no', siblings: 'no' })

  it('are open: each has its source, what it means and the facts behind it, and none is a score', () => {
    assert.equal(new Set(permanenceWatches.map(({ id }) => id)).size, permanenceWatches.length)
    for (const { id, means, shows, source, when, late } of permanenceWatches) {
      assert.ok(means && shows.length > 0 && source.length > 0 && (when ?? late), id)
    }
  })

  it('find nothing about a child for whom everything is in time', () => {
    assert.deepEqual(watched([settled, story, plan], '2026-06-01'), [])
  })

  it('find each planted case, and no other', () => {
    const day = '2026-06-01'
    const base = [settled, story, plan]
    const reviews = [onDay('care-review', '2026-02-06'), onDay('care-review', '2026-05-05')]
    const planted: readonly (readonly [string, readonly HeldFact[]])[] = [
      ['no-plan-at-second-review', [settled, story, ...reviews]],
      [
        'proceedings-in-week-26',
        [...base, since('care-proceedings', '2025-12-08', { application: 'care' })],
      ],
      ['agreement-goes-on', [...base, since('legal-status', '2025-12-01', { code: 'V2' })]],
      [
        'placement-order-without-match',
        [
          ...base,
          since('legal-status', '2025-12-01', { code: 'E1' }),
          since('should-be-placed-for-adoption', '2025-11-01', { matched: 'no' }),
        ],
      ],
      ['no-life-story-work', [settled, plan]],
      [
        'at-home-on-care-order',
        [
          ...base,
          since('legal-status', '2025-01-10', { code: 'C2' }),
          since('placement', '2025-06-01', { type: 'P1' }),
        ],
      ],
      [
        'decided-not-achieved',
        [settled, story, since('permanence-plan', '2025-06-01', { achieved: 'no' })],
      ],
      [
        'siblings-not-assessed',
        [
          settled,
          story,
          since('permanence-plan', '2026-03-02', { achieved: 'no', siblings: 'yes' }),
        ],
      ],
      [
        'three-homes-in-a-year',
        [
          ...base,
          ...['2026-01-12', '2026-03-03', '2026-04-04'].map((from) =>
            onDay('placement', from, { type: 'U6' }),
          ),
        ],
      ],
      [
        'temporary-approval-runs-out',
        [
          ...base,
          since('connected-carer-approval', '2026-02-23', { kind: 'temporary', extended: 'no' }),
        ],
      ],
    ]
    for (const [id, facts] of planted) assert.deepEqual(watched(facts, day), [id], id)
  })

  it('leave alone a young person of 16 who is in our care by agreement, and one who seeks asylum', () => {
    const agreement = since('legal-status', '2025-12-01', { code: 'V2' })
    const child = [settled, story, plan, agreement]
    assert.deepEqual(watched(child, '2026-06-01', '2010-05-30'), [])
    const asylum = since('unaccompanied-asylum-seeking', '2026-01-12')
    assert.deepEqual(watched([...child, asylum], '2026-06-01', '2011-05-30'), [])
  })

  it('name only clocks that are counted: milestones, the plan, the mid-point check', () => {
    const clocks = permanenceWatches.flatMap(({ late }) => (late ? [late.clock] : []))
    assert.deepEqual(clocks, ['P31', 'P31', 'T76', 'T69'])
  })
})
