import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { held, recordAbout } from '../../../test/support/child-in-care.ts'
import { doings } from '../../../test/support/definition-under-test.ts'
import { unmet } from '../../engine/journey.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import { intensiveSupportEnding } from './intensive-support-ending.ts'

describe('Family Intensive Support', () => {
  const refused = (facts: readonly HeldFact[]): readonly string[] => {
    const from = recordAbout(intensiveSupportEnding, { on: '2026-09-01', values: {}, facts })
    return unmet(intensiveSupportEnding.startRequires ?? [], from, '').map((one) => one.message)
  }

  it('is ended by the early help worker, and only where there is some', () => {
    assert.deepEqual(
      intensiveSupportEnding.roles.record.map(({ role }) => role),
      ['early-help-worker'],
    )
    assert.match(refused([])[0] ?? '', /no intensive support now.*Nothing was begun/)
    assert.deepEqual(refused([held('early-help-intensive-support', '2026-06-01')]), [])
  })

  it('may be asked for again once it has ended', () => {
    assert.deepEqual(doings(intensiveSupportEnding, 'ended'), [
      'end-fact early-help-intensive-support',
    ])
  })
})
