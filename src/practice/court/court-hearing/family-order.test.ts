import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { broughtAbout, held } from '../../../../test/support/child-in-care.ts'
import { courtHearing } from './index.ts'

const ordered = (
  key: string,
  { lookedAfter = true, underWay = [] as readonly string[] } = {},
): readonly (readonly [string, unknown])[] =>
  broughtAbout(courtHearing, key, {
    on: '2026-11-20',
    facts: [
      ...(lookedAfter ? [held('looked-after', '2026-07-17')] : []),
      held('legal-status', '2026-07-17', undefined, { code: 'C1' }),
    ],
    underWay,
    values: { heldAt: '2026-11-20T10:00:00Z', kind: 'final' },
  }).flatMap((one) => (one.effect === 'open' ? [[one.process, one.carries] as const] : []))

describe('An order that gives a child a home with family or friends', () => {
  it('goes on as a step towards special guardianship, which knows what was ordered and when', () => {
    const step = (orderMade: string) => ({
      step: { value: 'order' },
      stepOn: { answer: 'heldAt' },
      orderMade: { value: orderMade },
    })
    assert.deepEqual(ordered('specialGuardianshipOrder'), [
      ['special-guardianship', step('specialGuardianship')],
    ])
    assert.deepEqual(ordered('childArrangementsOrder'), [
      ['special-guardianship', step('childArrangements')],
    ])
  })

  it('goes straight to the end of care where a step is under way, or care is not signed yet', () => {
    const processes = (...of: Parameters<typeof ordered>) => ordered(...of).map(([id]) => id)
    const key = 'specialGuardianshipOrder'
    const underWay = ['special-guardianship']
    assert.deepEqual(processes(key, { underWay }), ['leaving-our-care'])
    assert.deepEqual(processes(key, { lookedAfter: false }), ['leaving-our-care'])
  })
})
