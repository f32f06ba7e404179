import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Condition } from '../practice/vocabulary/condition.ts'
import { part, recordOf, tinyPractice, visit } from '../../test/support/tiny-practice.ts'
import { holds } from './conditions.ts'
import { clause } from './describe/clause.ts'

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    question: fc.constantFrom('alone', 'signs'),
    is: fc.constantFrom('yes', 'no', 'hungry'),
  }),
  fc.record({ question: fc.constantFrom('alone', 'signs', 'seenOn'), answered: fc.boolean() }),
  fc.record({ subject: fc.constantFrom('unborn' as const, 'born' as const) }),
  fc.record({ named: fc.boolean() }),
)
const conditions = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
})).condition
const records = fc
  .record({
    alone: fc.constantFrom('yes', 'no'),
    born: fc.boolean(),
    signs: fc.constantFrom('hungry', 'bruised'),
  })
  .map(({ alone, born, signs }) =>
    recordOf({ signs: [signs] }, [part('1', { alone }, [born ? 'born' : 'unborn'])]),
  )

describe('conditions', () => {
  it('are never both true and untrue', () => {
    fc.assert(
      fc.property(conditions, records, (condition, record) => {
        assert.notEqual(holds(condition, { record }), holds({ not: condition }, { record }))
      }),
    )
  })

  it('of which all hold are the ones of which none fails', () => {
    fc.assert(
      fc.property(fc.array(conditions, { maxLength: 4 }), records, (all, record) => {
        const anyFails = { any: all.map((condition) => ({ not: condition })) }
        assert.equal(holds({ all }, { record }), !holds(anyFails, { record }))
      }),
    )
  })

  it('can always be said, in one line that does not end a sentence', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const words = clause(condition, { definition: visit, practice: tinyPractice })
        assert.doesNotMatch(words, /[.\n]$/)
      }),
    )
  })

  it('see a child’s own answer from the child’s part, and every child’s from the record', () => {
    const first = part('1', { alone: 'yes' })
    const second = part('2', { alone: 'no' })
    const record = recordOf({}, [first, second])
    const condition = { question: 'alone', is: 'no' } as const
    assert.equal(holds(condition, { record, part: first }), false)
    assert.equal(holds(condition, { record, part: second }), true)
    assert.equal(holds(condition, { record }), true)
  })

  it('compare days in London: half past eleven on a summer night is still that day', () => {
    const condition = { question: 'from', notAfter: 'to' } as const
    const record = recordOf({ from: '2026-07-01T22:30:00Z', to: '2026-07-01' })
    assert.equal(holds(condition, { record }), true)
    const later = recordOf({ from: '2026-07-01T23:30:00Z', to: '2026-07-01' })
    assert.equal(holds(condition, { record: later }), false)
  })

  it('about the order of two dates hold while either is unanswered', () => {
    assert.equal(holds({ question: 'from', notAfter: 'to' }, { record: recordOf() }), true)
  })

  it('know how far a record opened from this one has got', () => {
    const record = { ...recordOf(), opened: new Map([['screening', 'submitted' as const]]) }
    assert.equal(holds({ opened: 'screening', is: 'started' }, { record }), true)
    assert.equal(holds({ opened: 'screening', is: 'complete' }, { record }), false)
    assert.equal(holds({ opened: 'other', is: 'started' }, { record }), false)
  })
})
