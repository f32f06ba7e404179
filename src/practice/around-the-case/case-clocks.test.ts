import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { writtenAbout } from '../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../engine/clocks.ts'
import { asOn, holds } from '../../engine/conditions.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import type { SubjectTest } from '../vocabulary/condition.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import { referral } from '../front-door/referral/index.ts'
import { caseClocks, caseClocksAfterMovingIn, supervisionDue } from './case-clocks.ts'

const held = (kind: string, fromOn: string, detail = {}): HeldFact => ({ kind, fromOn, detail })
const happened = (kind: string, on: string): HeldFact => ({
  kind,
  fromOn: on,
  toOn: on,
  detail: {},
})

const every = (facts: readonly HeldFact[], subject: readonly SubjectTest[] = ['born']) =>
  supervisionDue.find(
    ({ when }) =>
      when === undefined || holds(when, asOn(writtenAbout({ facts, subject }), '2026-06-01')),
  )?.within

describe('The rhythm of case supervision', () => {
  it('is 20 working days under a protection plan, pre-proceedings or proceedings, and before birth (E1)', () => {
    for (const kind of ['child-protection-plan', 'pre-proceedings', 'care-proceedings'])
      assert.deepEqual(every([held(kind, '2026-05-26')]), { workingDays: 20 }, kind)
    assert.deepEqual(every([], ['unborn']), { workingDays: 20 })
  })

  it('is 30 working days for a child in need, and for a child in our care who is not settled', () => {
    assert.deepEqual(every([held('child-in-need-plan', '2026-05-26')]), { workingDays: 30 })
    const newHome = held('placement', '2026-01-05', { lasting: 'yes' })
    assert.deepEqual(every([newHome]), { workingDays: 30 })
    const notToLast = held('placement', '2024-01-05', { lasting: 'no' })
    assert.deepEqual(every([notToLast]), { workingDays: 30 })
  })

  it('is three months where the child has lived for a year in a home that is meant to last', () => {
    const settled = held('placement', '2025-06-01', { lasting: 'yes' })
    assert.deepEqual(every([settled]), { months: 3 })
    assert.deepEqual(every([settled, held('care-proceedings', '2026-05-01')]), { workingDays: 20 })
  })
})

describe('The clocks of a case', () => {
  const whole: ProcessDefinition = { ...referral, clocks: caseClocks }
  const open = held('open-referral', '2026-03-26')
  const at = (facts: readonly HeldFact[], allocated?: string) =>
    clockMoves(
      whole,
      writtenAbout({ facts }).record,
      allocated === undefined ? {} : { allocated },
      [],
    ).map((move) => (move.move === 'start' ? [move.clock.id, move.from, move.metAt] : [move.move]))

  it('begin with the allocation of the referral, and with the work', () => {
    assert.deepEqual(at([open]), [['T108b', '2026-03-26', undefined]])
    assert.deepEqual(at([open], '2026-03-30T09:00:00Z'), [
      ['T102', '2026-03-30T09:00:00Z', undefined],
      ['T108b', '2026-03-26', undefined],
    ])
  })

  it('come round from each supervision to the next, in one record only', () => {
    const facts = [
      open,
      happened('case-supervision', '2026-04-20'),
      happened('case-supervision', '2026-05-18'),
    ]
    assert.deepEqual(at(facts, '2026-03-30T09:00:00Z').slice(0, 3), [
      ['T102', '2026-03-30T09:00:00Z', '2026-04-20'],
      ['T102b', '2026-04-20', '2026-05-18'],
      ['T102b', '2026-05-18', undefined],
    ])
  })

  it('end with the work', () => {
    assert.deepEqual(at([{ ...open, toOn: '2026-04-01' }], '2026-03-30T09:00:00Z'), [])
  })

  it('run in the transfer of a plan for a child who came with one, and was never referred', () => {
    for (const { when } of caseClocksAfterMovingIn)
      assert.deepEqual(when, { holds: 'open-referral', where: { source: '5C' } })
  })
})
