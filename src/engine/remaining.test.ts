import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import fc from 'fast-check'

import type { Condition } from '../practice/vocabulary/condition.ts'
import { holds } from './conditions.ts'
import { remaining, type Remaining } from './remaining.ts'
import { blankRecord, type RecordView, type Standpoint, type Values } from './standpoint.ts'

const onPage = ['seen', 'alone', 'kinds']
const elsewhere = ['danger', 'method']
const value = fc.constantFrom('yes', 'no')

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ question: fc.constantFrom(...onPage, ...elsewhere), is: value }),
  fc.record({ question: fc.constantFrom(...onPage, ...elsewhere), answered: fc.boolean() }),
  fc.record({ subject: fc.constantFrom('unborn' as const, 'adult' as const) }),
  fc.record({ holds: fc.constant('open-referral') }),
  fc.record({ named: fc.boolean() }),
  fc.record({ partners: fc.constant('asked' as const) }),
)

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))

const answers = (ids: readonly string[]): fc.Arbitrary<Values> =>
  fc.record(
    Object.fromEntries(
      ids.map((id) => [id, id === 'kinds' ? fc.subarray(['yes', 'no'], { minLength: 1 }) : value]),
    ),
    { requiredKeys: [] },
  )

/** A child's part of a record in which every question here is the child's own. */
function child(values: Values, isUnborn: boolean): Standpoint {
  const part = {
    id: '1',
    values,
    subject: new Set(isUnborn ? (['unborn'] as const) : []),
    facts: [],
    underWay: new Set<string>(),
  }
  const record: RecordView = { ...blankRecord(), parts: [part] }
  return { record, part }
}

/** Every question that what is left of a condition asks about. */
function asksAbout(left: Remaining): readonly string[] {
  if ('all' in left) return left.all.flatMap(asksAbout)
  if ('any' in left) return left.any.flatMap(asksAbout)
  if ('not' in left) return asksAbout(left.not)
  return [left.question]
}

describe('what is left of a condition on one page', () => {
  it('comes to the same as the whole condition, whatever is answered on that page', () => {
    fc.assert(
      fc.property(
        condition,
        answers(onPage),
        answers(onPage),
        answers(elsewhere),
        fc.boolean(),
        (whole, before, after, settled, isUnborn) => {
          const left = remaining(whole, child({ ...settled, ...before }, isUnborn), (id) =>
            onPage.includes(id),
          )
          const now = child({ ...settled, ...after }, isUnborn)
          assert.equal(typeof left === 'boolean' ? left : holds(left, now), holds(whole, now))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('asks about nothing that is not on the page', () => {
    fc.assert(
      fc.property(condition, answers(elsewhere), (whole, settled) => {
        const left = remaining(whole, child(settled, false), (id) => onPage.includes(id))
        const asked = typeof left === 'boolean' ? [] : asksAbout(left)
        assert.deepEqual(
          asked.filter((id) => !onPage.includes(id)),
          [],
        )
      }),
    )
  })
})
