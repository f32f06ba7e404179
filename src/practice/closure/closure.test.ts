import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { closureReason } from '../codes/child-in-need.ts'
import { caseClosure } from './index.ts'
import { closureLetters } from './letters.ts'

const { closed } = caseClosure.outcomes
const rules = closed?.requires ?? []
const rule = (part: string) => rules.find(({ that }) => JSON.stringify(that).includes(part))

describe('Closing a case', () => {
  it('is recorded within 10 working days of the day the work is over', () => {
    const [clock, ...more] = caseClosure.clocks
    assert.deepEqual(more, [])
    assert.equal(clock?.id, 'T104')
    assert.ok('answer' in clock.from && clock.from.answer === 'closureDecidedOn')
    assert.deepEqual(clock.local, [{ within: { workingDays: 10 } }])
    assert.deepEqual(clock.stops, { event: 'authorised' })
  })

  it('is refused while a task is open, unless a team manager says why', () => {
    const task = rule('"underWay":"anything"')
    assert.match(task?.otherwise ?? '', /A task about this child is still open/)
    assert.match(JSON.stringify(task?.that), /"leftUndone".*"holdsRole":\["team-manager"/)
  })

  it('is refused while a plan, an enquiry, an order or proceedings are open, with no way round it', () => {
    for (const fact of [
      ...['section-47-enquiry', 'legal-status'],
      ...['pre-proceedings', 'care-proceedings', 'supervision-order'],
      ...['legal-status', 'placement', 'missing-episode'],
    ]) {
      assert.deepEqual(rule(`{"holds":"${fact}"}`)?.that, { not: { holds: fact } })
    }
  })

  it('E7 and E12: ends a plan only when the child has died or turned 18, on the day the work was over', () => {
    for (const fact of ['child-in-need-plan', 'child-protection-plan']) {
      assert.deepEqual(rule(`{"holds":"${fact}"}`)?.that, {
        any: [{ not: { holds: fact } }, { any: [{ subject: 'deceased' }, { subject: 'adult' }] }],
      })
      const ends = (closed?.effects ?? []).flatMap((one) =>
        one.effect === 'end-fact' && one.fact === fact ? [one] : [],
      )
      assert.equal(ends.length, 2)
      for (const one of ends) assert.deepEqual(one.on, { answer: 'closedOn' })
    }
  })

  it('does not come before the plan has ended, though the end was decided earlier', () => {
    assert.deepEqual(rule('"notAfter"')?.that, {
      question: 'closureDecidedOn',
      notAfter: 'closedOn',
    })
    const { closureDecidedOn, closedOn } = caseClosure.questions
    assert.ok(closureDecidedOn.kind === 'date' && closureDecidedOn.planned)
    // E15: the day it closes is never in the future.
    assert.ok(closedOn.kind === 'date' && closedOn.planned === undefined)
  })

  it('needs a team manager when a risk is unsettled or child protection ended lately', () => {
    const settled = JSON.stringify(rule('"riskUnsettled"')?.that)
    assert.match(settled, /"protectionEndedLately"/)
    assert.match(settled, /"teamManager","holdsRole"/)
  })

  it('counts one of the census’s nine reasons, and “after assessment” only after one', () => {
    assert.deepEqual(
      closureReason.codes.map(({ code }) => code),
      ['RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC7', 'RC8', 'RC9'],
    )
    assert.match(JSON.stringify(rule('"RC8"')?.that), /"closingAfter","is":"assessment"/)
  })

  it('ends the open referral with that reason, and tells the referrer and the parents', () => {
    const effects = closed?.effects ?? []
    const ends = effects.find((one) => one.effect === 'end-fact' && one.fact === 'open-referral')
    assert.ok(ends?.effect === 'end-fact')
    assert.deepEqual(ends.on, { answer: 'closedOn' })
    const told = effects.flatMap((one) => (one.effect === 'tell' ? [one.letter] : []))
    assert.deepEqual(told, ['case-closed', 'case-closed-to-parents'])
    assert.deepEqual(
      closureLetters.map(({ id }) => id),
      told,
    )
  })

  it('E12: after a death says so, raises the alarm and sends no letter', () => {
    assert.match(JSON.stringify(rule('"RC2"')?.that), /"subject":"deceased"/)
    const alarm = closed?.effects?.find((one) => one.effect === 'hand-over')
    assert.deepEqual(alarm?.when, { question: 'closureReason', is: 'RC2' })
    for (const one of closed?.effects ?? []) {
      if (one.effect === 'tell') assert.match(JSON.stringify(one.when), /"not".*"RC2"/)
    }
  })

  it('asks nothing of the referrer that the referral already knows', () => {
    const known = Object.keys(caseClosure.copies ?? {})
    for (const id of Object.keys(caseClosure.questions))
      if (id.startsWith('referrer') || id === 'source') assert.ok(known.includes(id), id)
  })
})
