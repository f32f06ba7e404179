import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { part, recordOf } from '../../test/support/tiny-practice.ts'
import type { Condition } from '../practice/vocabulary/condition.ts'
import { addDays, daysBetween } from './calendar-days.ts'
import { asOn, holds } from './conditions.ts'
import { daysHeld } from './fact-tests.ts'
import type { HeldFact, PartView, RecordView } from './standpoint.ts'

const fact = (kind: string, fromOn: string, toOn?: string, detail = {}): HeldFact => ({
  kind,
  fromOn,
  ...(toOn ? { toOn } : {}),
  detail,
})
const callum = (facts: readonly HeldFact[] = []): PartView => ({
  ...part('1', { startsOn: '2028-01-30' }),
  bornOn: '2012-01-30',
  facts,
})
const record = (child: PartView, happenedOn = '2026-09-17'): RecordView => ({
  ...recordOf({ day: '2026-07-24', ends: '2026-07-31' }, [child]),
  happenedOn,
  workers: { recorder: '4', authoriser: '5' },
})
const is = (condition: Condition, facts?: readonly HeldFact[], on?: string): boolean =>
  holds(condition, { record: record(callum(facts), on) })

describe('how old a child is', () => {
  it('is asked of the day the record is about, birthday included', () => {
    assert.equal(is({ aged: { from: 14 } }), true)
    assert.equal(is({ aged: { from: 15 } }), false)
    assert.equal(is({ aged: { from: 14 } }, [], '2026-01-29'), false)
    assert.equal(is({ aged: { from: 14 } }, [], '2026-01-30'), true)
    assert.equal(is({ aged: { under: 15 } }), true)
  })

  it('is asked of a day that an answer names', () => {
    assert.equal(is({ aged: { from: 16 }, on: 'startsOn' }), true)
    assert.equal(is({ aged: { under: 16 }, on: 'startsOn' }), false)
  })

  it('is neither old enough nor too young while nobody knows it, or nobody is born', () => {
    const from = { record: record(part('1')) }
    assert.equal(holds({ aged: { from: 0 } }, from), false)
    assert.equal(holds({ aged: { under: 18 } }, from), false)
    assert.equal(is({ aged: { under: 18 } }, [], '2011-12-01'), false)
  })
})

describe('how long something was so', () => {
  const home = [fact('placement', '2025-09-17')]

  it('is measured on the day it is judged', () => {
    const lasted: Condition = { holds: 'placement', for: { months: 12 } }
    assert.equal(is(lasted, home), true)
    assert.equal(is(lasted, home, '2026-09-16'), false)
    const from = { record: record(callum(home), '2026-01-01') }
    assert.equal(holds(lasted, asOn(from, '2026-09-17')), true)
  })

  it('counts what came before since something began, and says which', () => {
    const care = [
      fact('looked-after', '2026-07-17'),
      fact('care-review', '2025-01-01', '2025-01-01'),
      fact('care-review', '2026-08-13', '2026-08-13', { permanence: 'yes' }),
    ]
    assert.equal(is({ had: 'care-review', since: 'looked-after' }, care), true)
    assert.equal(is({ had: 'care-review', since: 'looked-after' }, care, '2026-08-13'), false)
    assert.equal(is({ had: 'care-review', since: 'looked-after', times: 2 }, care), false)
    assert.equal(is({ had: 'care-review', where: { permanence: 'no' } }, care), false)
    assert.equal(is({ had: 'care-review', since: 'looked-after' }, care.slice(1)), false)
  })

  it('adds up thirteen weeks since the fourteenth birthday, and no day before it', () => {
    const weeks = (days: number): Condition => ({
      heldInAll: 'looked-after',
      forDays: days,
      sinceAge: 14,
    })
    const care = [
      fact('looked-after', '2025-01-30', '2026-03-01'),
      fact('looked-after', '2026-08-17'),
    ]
    assert.equal(is(weeks(61), care), true)
    assert.equal(is(weeks(62), care), false)
    assert.equal(is(weeks(91), [fact('looked-after', '2026-06-18')]), true)
    assert.equal(is(weeks(91), [fact('looked-after', '2026-06-19')]), false)
  })

  it('never adds up to more days than there were (property)', () => {
    const offset = fc.integer({ min: 0, max: 2000 })
    fc.assert(
      fc.property(offset, offset, fc.integer({ min: 0, max: 3000 }), (start, length, on) => {
        const fromOn = addDays('2020-01-01', start)
        const toOn = addDays(fromOn, length)
        const happenedOn = addDays('2020-01-01', on)
        const child = callum([fact('looked-after', fromOn, toOn)])
        const held = daysHeld('looked-after', child, record(child, happenedOn), undefined)
        const end = toOn < happenedOn ? toOn : happenedOn
        assert.equal(held, Math.max(0, daysBetween(fromOn, end)))
      }),
    )
  })
})

describe('two days compared', () => {
  it('hold while one of them is not there', () => {
    assert.equal(is({ question: 'nothing', notAfter: 'day' }), true)
    assert.equal(is({ question: 'day', since: { fact: 'looked-after', at: 'start' } }), true)
  })

  it('compare an answer with the day a fact began', () => {
    const care = [fact('looked-after', '2026-07-25')]
    const entry = { fact: 'looked-after', at: 'start' } as const
    assert.equal(is({ question: 'day', since: entry }, care), false)
    assert.equal(is({ question: 'ends', since: entry }, care), true)
    assert.equal(is({ question: 'day', notAfter: entry }, care), true)
  })

  it('refuse what lasts longer than the law allows', () => {
    assert.equal(is({ question: 'ends', within: { days: 7 }, of: 'day' }), true)
    assert.equal(is({ question: 'ends', within: { days: 6 }, of: 'day' }), false)
  })

  it('know whether somebody named is the one who records, decides or holds the case', () => {
    const held = { ...callum([{ ...fact('looked-after', '2026-07-17'), worker: '7' }]) }
    const from = {
      record: { ...record({ ...held, caseHolder: '7' }), values: { auditor: '7', chair: '5' } },
    }
    assert.equal(holds({ question: 'auditor', names: 'case-holder' }, from), true)
    assert.equal(holds({ question: 'auditor', names: 'recorder' }, from), false)
    assert.equal(holds({ question: 'chair', names: 'authoriser' }, from), true)
  })
})
