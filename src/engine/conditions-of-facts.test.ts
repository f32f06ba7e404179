import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { part, recordOf } from '../../test/support/tiny-practice.ts'
import type { Condition } from '../practice/vocabulary/condition.ts'
import { holds } from './conditions.ts'
import type { HeldFact, RecordView } from './standpoint.ts'

const people = [
  { name: 'A. Chair', agency: 'childrens-social-care', attended: 'inPerson' },
  { name: 'S. Nurse', agency: 'health', attended: 'video' },
  { name: 'M. Visitor', agency: 'health', attended: 'phone' },
  { name: 'P. Head', agency: 'education', attended: 'no' },
]
const came: Condition = {
  rows: 'people',
  where: { attended: ['inPerson', 'phone', 'video'] },
  distinct: 'agency',
  atLeast: 3,
}
const record = (facts: readonly HeldFact[] = []): RecordView => ({
  ...recordOf({ people, heldOn: '2026-05-16', visitors: 2, chair: '7' }, [
    { ...part('1'), facts, underWay: new Set(['closure']) },
  ]),
  happenedOn: '2026-08-28',
  roles: new Map([['7', ['practice-manager']]]),
})
const is = (condition: Condition, facts?: readonly HeldFact[]): boolean =>
  holds(condition, { record: record(facts) })

const referral = (fromOn: string, toOn?: string, detail = {}): HeldFact => ({
  kind: 'open-referral',
  fromOn,
  ...(toOn ? { toOn } : {}),
  detail,
})

describe('conditions about what a list says', () => {
  it('count agencies, not people, of those who came', () => {
    assert.equal(is(came), false)
    assert.equal(is({ ...came, atLeast: 2 }), true)
    assert.equal(is({ rows: 'people', where: { agency: 'health' }, atLeast: 2 }), true)
  })

  it('ask every row for an answer', () => {
    assert.equal(is({ everyRowOf: 'people', has: ['name', 'agency'] }), true)
    assert.equal(is({ everyRowOf: 'people', has: ['email'] }), false)
    assert.equal(is({ everyRowOf: 'nobody', has: ['email'] }), true)
  })
})

describe('conditions about days, numbers and roles', () => {
  it('know a working day from a Saturday', () => {
    assert.equal(is({ question: 'heldOn', falls: 'other-day' }), true)
    assert.equal(is({ question: 'heldOn', falls: 'working-day' }), false)
  })

  it('hold from the day the law begins', () => {
    assert.equal(is({ question: 'heldOn', notBefore: '2026-05-16' }), true)
    assert.equal(is({ question: 'heldOn', notBefore: '2026-06-01' }), false)
  })

  it('compare numbers, and hold of none that was not given', () => {
    assert.equal(is({ question: 'visitors', atLeast: 2 }), true)
    assert.equal(is({ question: 'visitors', atMost: 1 }), false)
    assert.equal(is({ question: 'unanswered', atMost: 100 }), false)
  })

  it('know what somebody named in an answer is', () => {
    assert.equal(is({ question: 'chair', holdsRole: ['practice-manager'] }), true)
    assert.equal(is({ question: 'chair', holdsRole: ['social-worker'] }), false)
  })
})

describe('conditions about what is true of a child', () => {
  it('hold of a fact that is open and says what is asked', () => {
    const open = [referral('2026-08-01', undefined, { source: '2A' })]
    assert.equal(is({ holds: 'open-referral' }, open), true)
    assert.equal(is({ holds: 'open-referral', where: { source: '6' } }, open), false)
    assert.equal(is({ holds: 'open-referral' }, [referral('2025-08-01', '2025-09-01')]), false)
  })

  it('count a re-referral within twelve months, and not the record’s own (story 6)', () => {
    const again: Condition = { had: 'open-referral', inLast: { months: 12 } }
    assert.equal(is(again, [referral('2025-09-10', '2026-02-20')]), true)
    assert.equal(is(again, [referral('2025-08-27', '2026-02-20')]), false)
    assert.equal(is(again, [referral('2026-08-28')]), false)
    assert.equal(is({ ...again, times: 2 }, [referral('2025-09-10', '2026-02-20')]), false)
  })

  it('know that something else about the child is under way', () => {
    assert.equal(is({ underWay: 'anything' }), true)
    assert.equal(is({ underWay: 'closure' }), true)
    assert.equal(is({ underWay: 'strategy-discussion' }), false)
  })
})

describe('a condition about what a fact says and an answer says too', () => {
  const leads = (name: string): HeldFact => ({
    kind: 'lead',
    fromOn: '2026-01-05',
    detail: { name },
  })
  const isSame = (name: string, answer: string | undefined): boolean =>
    holds(
      { holds: 'lead', saying: { name: 'leadName' } },
      { record: { ...record([leads(name)]), values: { leadName: answer } } },
    )

  it('holds whatever the capitals and spaces, and not of another name', () => {
    assert.equal(isSame('Olu Adeyinka', 'Olu Adeyinka'), true)
    assert.equal(isSame('Olu Adeyinka', ' olu  ADEYINKA'), true)
    assert.equal(isSame('Olu Adeyinka', 'Jan Poole'), false)
  })

  it('does not hold while either says nothing', () => {
    assert.equal(isSame('Olu Adeyinka', undefined), false)
    assert.equal(isSame('', ''), false)
  })
})
