import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  comparePlans,
  isLate,
  lastTimeOf,
  stepColumns,
  stepDueInWords,
  stepsIn,
  type PlanStep,
} from './plan-steps.ts'

const word = fc.constantFrom('sleep', 'school', 'bed', 'money', 'Dad', 'the doctor')
const step: fc.Arbitrary<PlanStep> = fc.record(
  {
    need: word,
    action: word,
    owner: word,
    mustChange: word,
    measure: word,
    by: fc.constantFrom('2026-04-20', '2026-05-01'),
    status: fc.constantFrom('notStarted', 'inProgress', 'done', 'notDone'),
    progress: word,
    scale: fc.constantFrom('2', '5', '9'),
  },
  { requiredKeys: [] },
)
const plan = fc.array(step, { maxLength: 8 })
/** Steps that are told apart by what they are about and what is done. */
const distinct = fc.uniqueArray(step, {
  maxLength: 8,
  selector: ({ need, action }) => `${need ?? ''}/${action ?? ''}`,
})

describe('a plan beside its last version', () => {
  it('shows each step of now once and in order, and each of last time once, beside one or as gone', () => {
    fc.assert(
      fc.property(plan, plan, (before, now) => {
        const { steps, gone } = comparePlans(before, now)
        assert.deepEqual(
          steps.map((one) => one.now),
          now,
        )
        const shown = [...steps.flatMap((one) => one.before ?? []), ...gone]
        assert.equal(shown.length, before.length)
        assert.deepEqual(new Set(shown), new Set(before))
      }),
    )
  })

  it('says of a plan that nobody touched that everything is as it was', () => {
    fc.assert(
      fc.property(plan, (same) => {
        const { steps, gone } = comparePlans(same, structuredClone(same))
        assert.deepEqual(gone, [])
        assert.ok(steps.every((one) => one.since === 'same'))
      }),
    )
  })

  it('knows its steps again in whatever order they are written', () => {
    fc.assert(
      fc.property(distinct, fc.integer(), (before, by) => {
        const at = before.length === 0 ? 0 : Math.abs(by) % before.length
        const { steps, gone } = comparePlans(before, [...before.slice(at), ...before.slice(0, at)])
        assert.deepEqual(gone, [])
        assert.ok(steps.every((one) => one.since === 'same'))
      }),
    )
  })

  it('names exactly the columns that differ', () => {
    fc.assert(
      fc.property(plan, plan, (before, now) => {
        for (const { now: is, before: was, changed, since } of comparePlans(before, now).steps) {
          if (!was) {
            assert.equal(since, 'new')
            continue
          }
          const differ = stepColumns.filter((column) => (is[column] ?? '') !== (was[column] ?? ''))
          assert.deepEqual(changed, differ)
          assert.equal(since === 'same', differ.length === 0)
        }
      }),
    )
  })

  it('calls done only what has been done since', () => {
    const bed = { need: 'bed', action: 'buy one' }
    const done = { ...bed, status: 'done' }
    assert.equal(comparePlans([bed], [done]).steps[0]?.since, 'done')
    assert.equal(comparePlans([done], [done]).steps[0]?.since, 'same')
    assert.equal(comparePlans([done], [{ ...done, owner: 'Nan' }]).steps[0]?.since, 'changed')
  })

  it('takes a step that shares nothing with last time for a new one, and the old one for gone', () => {
    const { steps, gone } = comparePlans(
      [{ need: 'bed', action: 'buy one', measure: 'there is one' }],
      [{ need: 'school', action: 'a taxi', measure: 'the register' }],
    )
    assert.deepEqual([steps[0]?.since, gone.length], ['new', 1])
  })
})

describe('which version counts as last time', () => {
  const version = (at: string, from?: string): { value: string; at: string; from?: string } => ({
    value: at,
    at,
    ...(from ? { from } : {}),
  })

  it('is none while the plan was written on one day', () => {
    const now = version('2026-04-09T15:00:00Z')
    for (const earlier of [[], [version('2026-04-09T09:00:00Z')]]) {
      assert.deepEqual([lastTimeOf(now, earlier)], [undefined])
    }
  })

  it('is the newest of an earlier day in London', () => {
    // 00:30 on the tenth, by a London clock.
    const now = version('2026-04-09T23:30:00Z')
    const evening = version('2026-04-09T22:30:00Z')
    const afterMidnight = version('2026-04-09T23:10:00Z')
    assert.equal(lastTimeOf(now, [afterMidnight, evening]), evening)
  })

  it('is what stood before another record wrote into it, on the same day too', () => {
    const before = version('2026-04-09T11:00:00Z')
    assert.equal(lastTimeOf(version('2026-04-09T15:00:00Z', 'CG-26-3'), [before]), before)
  })
})

describe('when a step is due', () => {
  it('says how late it is until it is done or given up', () => {
    const by = { by: '2026-04-20' }
    assert.equal(stepDueInWords(by, '2026-04-20'), 'by Mon 20 Apr 2026, today')
    assert.equal(stepDueInWords(by, '2026-04-21'), 'by Mon 20 Apr 2026, 1 day late')
    assert.equal(stepDueInWords({ ...by, status: 'done' }, '2026-04-24'), 'by Mon 20 Apr 2026')
    assert.ok(isLate(by, '2026-04-21'))
    assert.ok(!isLate({ ...by, status: 'notDone' }, '2026-04-24'))
    assert.equal(stepDueInWords({}, '2026-04-24'), undefined)
  })
})

describe('the rows of a plan’s answer', () => {
  it('keep numbers as text and leave blanks out', () => {
    assert.deepEqual(stepsIn([{ need: 'bed', scale: 4, owner: ' ' }]), [
      { need: 'bed', scale: '4' },
    ])
    assert.deepEqual(stepsIn(undefined), [])
  })
})
