import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { Condition, SubjectTest } from '../../practice/vocabulary/condition.ts'
import { holds } from '../conditions.ts'
import type { PartView, RecordView } from '../standpoint.ts'
import { possible } from './possible.ts'

const practice = practiceWith()

/** People as they can be: born or not, here or elsewhere. */
const people: readonly (readonly SubjectTest[])[] = [
  ['born'],
  ['born', 'adult', 'lives-out-of-area'],
  ['unborn', 'district-unknown'],
  ['unborn', 'due-beyond-40-weeks'],
  ['age-unknown', 'restricted'],
]

const child = (id: string) =>
  fc
    .record({
      seen: fc.constantFrom(undefined, 'yes', 'no'),
      explained: fc.boolean(),
      is: fc.constantFrom(...people),
      plan: fc.boolean(),
    })
    .map(({ seen, explained, is, plan }): PartView => ({
      id,
      // “Why not?” is asked only of a child who was not seen.
      values: { seen, whyNot: seen === 'no' && explained ? 'Away' : undefined },
      subject: new Set(is),
      holds: new Set(plan ? ['open-plan'] : []),
    }))

/** Records that can come to be: every answer in them is to a question that was asked. */
const records = fc
  .record({
    harm: fc.constantFrom(undefined, 'none', 'some', 'grave'),
    first: child('1'),
    second: child('2'),
    children: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ harm, first, second, children }): RecordView => ({
    values: { askedAt: '2026-03-26T15:10:00Z', harm },
    parts: [first, second].slice(0, children),
    opened: new Map(),
    partners: new Set(),
  }))

const { conditions } = fc.letrec<{ conditions: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.constantFrom<Condition>(
    { question: 'seen', is: 'yes' },
    { question: 'seen', is: 'no' },
    { question: 'whyNot', answered: true },
    { question: 'harm', is: ['some', 'grave'] },
    { question: 'harm', is: 'none' },
    { question: 'harm', answered: false },
    { question: 'askedAt', notAfter: 'askedAt' },
    { subject: 'unborn' },
    { subject: 'adult' },
    { subject: 'lives-out-of-area' },
    { subject: 'district-unknown' },
    { holds: 'open-plan' },
    { named: true },
    { partners: 'asked' },
    { opened: 'plan', is: 'submitted' },
  ),
  conditions: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('conditions'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('conditions'), { maxLength: 3 }).map((any) => ({ any })),
    tie('conditions').map((not) => ({ not })),
  ),
}))

describe('The search for a record', () => {
  it('never calls impossible what some record shows, of the whole or of one child', () => {
    let shown = 0
    fc.assert(
      fc.property(records, conditions, (record, condition) => {
        const [part] = record.parts
        if (holds(condition, { record })) {
          shown += 1
          assert.ok(possible([{ condition, from: 'record' }], tinyEnquiry, practice))
        }
        if (part && holds(condition, { record, part })) {
          shown += 1
          assert.ok(possible([{ condition, from: 'child' }], tinyEnquiry, practice))
        }
      }),
      { numRuns: 3000 },
    )
    assert.ok(shown > 1000, `only ${shown} records showed anything`)
  })

  it('finds a condition and its opposite impossible together', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const both = { all: [condition, { not: condition }] }
        const isPossible = possible([{ condition: both, from: 'child' }], tinyEnquiry, practice)
        assert.equal(isPossible, false)
      }),
      { numRuns: 500 },
    )
  })
})
