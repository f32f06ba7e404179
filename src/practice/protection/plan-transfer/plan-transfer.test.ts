import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  dueOn,
  refusals,
  refusalsToSubmit,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../../engine/clocks.ts'
import { holds } from '../../../engine/conditions.ts'
import { planTransfer as transfer } from './index.ts'

const movesIn = { direction: 'in', planType: 'protection', stay: 'permanent' }
const movesOut = { ...movesIn, direction: 'out' }
const passes = { conferenceOn: '2026-06-16', responsibilityPassesOn: '2026-06-16' }
const chair = { roles: new Map([['ines', ['independent-reviewing-officer' as const]]]) }
const ourConference = { opened: new Map([['initial-conference', 'complete' as const]]) }

describe('A plan that moves here', () => {
  const accepted = (written: object = {}) =>
    refusals(transfer, 'transferInAccepted', {
      values: movesIn,
      child: { ...passes, acceptedByChair: 'ines' },
      with: { ...chair, ...ourConference },
      ...written,
    })

  it('E6: stays with the sending authority until our conference has decided', () => {
    assert.deepEqual(accepted(), [])
    assert.match(accepted({ with: chair })[0] ?? '', /still the other authority’s/)
    const early = { ...passes, responsibilityPassesOn: '2026-06-15', acceptedByChair: 'ines' }
    assert.match(accepted({ child: early })[0] ?? '', /on the day of the transfer-in conference/)
    assert.ok(!doings(transfer, 'transferInAccepted').includes('start-fact child-protection-plan'))
    assert.ok(transfer.notHere?.planStartsHere)
  })

  it('is accepted by a conference chair', () => {
    assert.match(accepted({ with: ourConference })[0] ?? '', /A conference chair accepts/)
  })

  it('is only listed while the stay is for a time', () => {
    const values = { ...movesIn, stay: 'temporary' }
    assert.match(accepted({ values })[0] ?? '', /for a time, so responsibility does not pass/)
    assert.deepEqual(refusals(transfer, 'listedForATime', { values }), [])
    assert.deepEqual(doings(transfer, 'listedForATime'), ['start-fact plan-of-another-authority'])
    assert.deepEqual(doings(transfer, 'leftAgain'), ['end-fact plan-of-another-authority'])
  })

  it('E19: is not ours when another authority looks after the child', () => {
    const subject = ['born', 'looked-after-by-another-authority']
    assert.match(accepted({ subject })[0] ?? '', /stays responsible wherever the child lives/)
  })

  it('waits for nobody when the child is in danger', () => {
    const values = { ...movesIn, dangerNow: 'yes' }
    assert.deepEqual(refusals(transfer, 'actFirst', { values }), [])
    assert.deepEqual(doings(transfer, 'actFirst'), ['open strategy-discussion'])
    assert.ok(holds(transfer.immediateDanger!, writtenAbout({ values })))
  })

  it('has its conference 15 working days after written notice with the papers (E8)', () => {
    assert.equal(dueOn(transfer, 'T42', '2026-03-26'), '2026-04-20')
    const values = { ...movesIn, papersOn: '2026-03-26' }
    const facts = [
      { kind: 'initial-conference', fromOn: '2026-04-16', toOn: '2026-04-16', detail: {} },
    ]
    const [move, ...more] = clockMoves(transfer, writtenAbout({ values, facts }).record, {}, [])
    assert.deepEqual([move?.move === 'start' && move.metAt, more.length], ['2026-04-16', 0])
    const forATime = writtenAbout({ values: { ...values, stay: 'temporary' } })
    assert.equal(clockMoves(transfer, forATime.record, {}, []).length, 0)
  })
})

describe('A plan that moves away', () => {
  const onAPlan = [{ kind: 'child-protection-plan', fromOn: '2026-05-26', detail: {} }]
  const takenOver = (written: object = {}) =>
    refusals(transfer, 'transferOutAccepted', {
      values: movesOut,
      child: passes,
      subject: ['born', 'lives-out-of-area'],
      facts: onAPlan,
      ...written,
    })

  it('E6: is ours until the other authority held its conference, and then ends and closes as transferred', () => {
    assert.deepEqual(takenOver(), [])
    const before = { conferenceOn: '2026-06-16', responsibilityPassesOn: '2026-06-01' }
    assert.match(takenOver({ facts: [] })[0] ?? '', /no such plan here/)
    assert.match(takenOver({ child: before })[0] ?? '', /before the receiving authority has held/)
    assert.deepEqual(doings(transfer, 'transferOutAccepted'), [
      'end-fact child-protection-plan',
      'end-record child-protection-plan',
      'hand-over The case, and whatever papers are still owed',
      'open case-closure',
    ])
    assert.match(JSON.stringify(transfer.outcomes.transferOutAccepted), /"transferred".*"RC5"/)
  })

  it('goes to another authority, next door ones too, and never to another of our own districts', () => {
    assert.match(
      takenOver({ subject: ['born'] })[0] ?? '',
      /between our own districts is not a transfer/,
    )
    assert.ok(transfer.notHere?.moveBetweenDistricts)
  })

  it('ends no plan while the family is away for a time, refused or cannot be found', () => {
    for (const key of ['awayForATime', 'notTakenOver', 'cannotBeFound'])
      assert.ok(!doings(transfer, key).some((done) => done.startsWith('end-')), key)
    assert.ok(doings(transfer, 'cannotBeFound').some((done) => done.includes('National alert')))
  })

  it('is a plan the child has', () => {
    const written = { values: movesOut, facts: onAPlan }
    assert.deepEqual(refusalsToSubmit(transfer, written), [])
    assert.equal(refusalsToSubmit(transfer, { values: movesOut }).length, 1)
    assert.deepEqual(refusalsToSubmit(transfer, { values: movesIn }), [])
  })

  it('is told to the other authority within one working day of knowing (E8)', () => {
    assert.equal(dueOn(transfer, 'T42b', '2026-04-02'), '2026-04-07')
    const values = { ...movesOut, noticeOn: '2026-04-02', authorityToldOn: '2026-04-02' }
    const [move] = clockMoves(transfer, writtenAbout({ values }).record, {}, [])
    assert.equal(move?.move === 'start' && move.metAt, '2026-04-02')
  })
})

describe('A transfer of a plan', () => {
  it('E5: comes to something of its own for each brother and sister', () => {
    assert.equal(transfer.outcomesEach, 'child')
  })

  it('E9: may be begun at the weekend, by the emergency duty team', () => {
    assert.ok(transfer.roles.start.some((one) => one.in?.includes('emergency-duty')))
  })

  it('is signed by a practice manager', () => {
    assert.ok(transfer.roles.authorise?.every(({ role }) => role === 'practice-manager'))
  })
})
