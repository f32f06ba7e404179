import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pack } from '../../../authorities/lancashire/pack.ts'
import {
  doings,
  outcomeOf,
  refusals,
  refusalsToSubmit,
  writtenAbout,
} from '../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../engine/clocks.ts'
import { holds } from '../../engine/conditions.ts'
import { unmet } from '../../engine/journey.ts'
import { deadlinesFrom, timescaleContext } from '../../engine/timescales.ts'
import { missingLists } from '../codes/missing.ts'
import type { TeamType } from '../vocabulary/role.ts'
import { missingFromHomeManagers } from '../posts.ts'
import { returnInterview } from './return-interview/index.ts'

const answers = missingLists.find(({ id }) => id === 'return-interview-answer')?.codes ?? []

const timescales = timescaleContext(pack)

/** When something is due after a return at this instant. */
function dueAfter(id: string, returnedAt: string): string | undefined {
  const clock = returnInterview.clocks.find((one) => one.id === id)
  assert.ok(clock)
  return deadlinesFrom(clock, returnedAt, timescales, () => true).statutory?.at
}

const running = (values: Readonly<Record<string, string>>): readonly string[] =>
  clockMoves(returnInterview, writtenAbout({ values }).record, {}, []).flatMap((move) =>
    move.move === 'start' ? [`${move.clock.id}${move.metAt ? ' met' : ''}`] : [],
  )

describe('Story 4: missing across the clock change', () => {
  const returnedAt = '2026-10-24T22:40:00Z'

  it('E24: has the interview 72 hours after Sat 24 Oct 23:40 BST, on Tue 27 Oct 22:40 GMT', () => {
    assert.equal(dueAfter('T90', returnedAt), '2026-10-27T22:40:00Z')
  })

  it('E24: has it 72 hours after a return on the night the clocks go forward', () => {
    // Sat 28 Mar 23:40 GMT to Wed 1 Apr 00:40 BST.
    assert.equal(dueAfter('T90', '2026-03-28T23:40:00Z'), '2026-03-31T23:40:00Z')
  })

  it('is met by the interview on Mon 26 Oct at 16:00, which nobody has to explain', () => {
    const values = {
      returnedAt,
      offeredAt: '2026-10-25T10:00:00Z',
      answer: 'accepted',
      interviewedAt: '2026-10-26T16:00:00Z',
      independent: 'yes',
    }
    assert.deepEqual(running(values), ['T90 met', 'T90b met', 'T90d'])
    assert.deepEqual(refusalsToSubmit(returnInterview, { values }), [])
  })
})

describe('A return interview', () => {
  const held = {
    returnedAt: '2026-10-24T22:40:00Z',
    answer: 'accepted',
    independent: 'yes',
    interviewedBy: 'aidan',
    interviewedAt: '2026-10-28T10:00:00Z',
  }

  it('may be late for a good reason, which is said, and is late all the same', () => {
    assert.match(refusalsToSubmit(returnInterview, { values: held })[0] ?? '', /still counts as/)
    const values = { ...held, lateReason: 'He needed time; offered on the first day' }
    assert.deepEqual(refusalsToSubmit(returnInterview, { values }), [])
    assert.ok(returnInterview.clocks.every(({ extension }) => extension === undefined))
  })

  it('is held by somebody independent, and never by the child’s own worker', () => {
    const values = { ...held, lateReason: 'Late' }
    const notIndependent = { values: { ...values, independent: 'no' } }
    assert.match(refusalsToSubmit(returnInterview, notIndependent)[0] ?? '', /independent/)
    const { record, part } = writtenAbout({ values })
    const own = { ...record, parts: [{ ...part, caseHolder: 'aidan' }] }
    const words = unmet(returnInterview.submitRequires ?? [], { record: own }, '')
    assert.match(words[0]?.message ?? '', /not the child’s own social worker/)
  })

  it('is never held by somebody from a team that manages the home or its carers', () => {
    const values = { ...held, interviewedAt: '2026-10-25T10:00:00Z' }
    const { record } = writtenAbout({ values })
    const words = (...teams: readonly TeamType[]): readonly string[] =>
      unmet(
        returnInterview.submitRequires ?? [],
        { record: { ...record, teams: new Map([['aidan', teams]]) } },
        '',
      ).map((gap) => gap.message)
    assert.deepEqual(words('missing-from-home'), [])
    assert.match(words('residential')[0] ?? '', /nobody in a team that manages homes or carers/)
    assert.match(words('missing-from-home', 'fostering')[0] ?? '', /Offer the child somebody else/)
  })

  it('is late from the first minute after 72 hours of the clock, and not by the day', () => {
    const late = (interviewedAt: string): readonly string[] =>
      refusalsToSubmit(returnInterview, { values: { ...held, interviewedAt } })
    assert.deepEqual(late('2026-10-27T22:40:00Z'), [])
    assert.match(late('2026-10-27T22:41:00Z')[0] ?? '', /more than 72 hours/)
  })

  it('when declined waits for what is known instead, in the same 72 hours', () => {
    for (const { code: answer } of answers.filter(({ code }) => code !== 'accepted')) {
      const values = { returnedAt: held.returnedAt, answer, offeredAt: '2026-10-25T10:00:00Z' }
      assert.deepEqual(running(values), ['T90b met', 'T90c'], answer)
    }
    assert.equal(dueAfter('T90c', held.returnedAt), '2026-10-27T22:40:00Z')
  })

  it('when declined still asks what is known, the risk in future and what is recommended', () => {
    const { knownDetails, whyLeft, ...others } = returnInterview.questions
    const { pushed, pulled, harm, riskOfAgain, futureRisk, recommendations, sharedWith } = others
    const declined = writtenAbout({ values: { answer: 'child-declined' } })
    assert.equal(knownDetails.needed, 'to-submit')
    assert.equal(holds(knownDetails.when!, declined), true)
    assert.equal(holds(whyLeft.when!, declined), false)
    const captured = [pushed, pulled, harm, riskOfAgain, futureRisk, recommendations, sharedWith]
    for (const question of captured) {
      assert.equal(question.needed, 'to-submit')
      assert.equal(question.when, undefined)
    }
  })

  it('counts on the day it was held, or as an offer on the day of the offer', () => {
    for (const [answer, day] of [
      ['accepted', 'interviewedAt'],
      ['child-declined', 'offeredAt'],
    ] as const) {
      const counted = (outcomeOf(returnInterview, 'nothingMore').effects ?? []).filter(
        (one) =>
          one.effect === 'record-fact' &&
          one.fact === 'return-interview' &&
          holds(one.when!, writtenAbout({ values: { answer } })),
      )
      assert.equal(counted.length, 1)
      assert.ok(counted[0]?.effect === 'record-fact')
      assert.deepEqual(counted[0].on, { answer: day })
    }
  })

  it('brings about what it recommends at once, and is closed by the manager of the interviews', () => {
    assert.equal(returnInterview.outcomesBy, 'recorder')
    assert.deepEqual(returnInterview.roles.authorise, missingFromHomeManagers)
    assert.ok(doings(returnInterview, 'escalated').includes('open contact'))
    assert.ok(doings(returnInterview, 'escalated').includes('open open-case-contact'))
    assert.ok(doings(returnInterview, 'panel').some((one) => one.includes('monthly panel')))
  })

  it('never ends with nothing more where harm is suspected or the plan has to change', () => {
    const on = (key: string, values: Readonly<Record<string, string>>): readonly string[] =>
      refusals(returnInterview, key, { values })
    assert.match(on('nothingMore', { strategyNeeded: 'yes' })[0] ?? '', /strategy discussion/)
    assert.match(on('panel', { strategyNeeded: 'yes' })[0] ?? '', /strategy discussion/)
    assert.match(on('nothingMore', { planChanged: 'yes' })[0] ?? '', /plan has to change/)
    assert.deepEqual(on('strategyDiscussion', { strategyNeeded: 'yes' }), [])
    assert.deepEqual(on('nothingMore', { strategyNeeded: 'no', planChanged: 'no' }), [])
  })

  it('asks for the plan to be changed whatever follows besides', () => {
    for (const key of ['planUpdated', 'panel', 'escalated', 'strategyDiscussion']) {
      const asked = (planChanged: string): number =>
        (outcomeOf(returnInterview, key).effects ?? []).filter(
          (one) =>
            one.effect === 'hand-over' &&
            one.what.includes('plan') &&
            (!one.when || holds(one.when, writtenAbout({ values: { planChanged } }))),
        ).length
      assert.deepEqual([asked('yes'), asked('no')], [1, 0], key)
    }
  })

  it('asks nobody again what the return already says', () => {
    assert.deepEqual(returnInterview.copies?.returnedAt, {
      process: 'missing-return',
      answer: 'foundAt',
    })
  })

  it('is closed with a practice manager the third time in 90 days', () => {
    const closing = (values: Readonly<Record<string, string>>): readonly unknown[] => {
      const { record } = writtenAbout({
        values,
        with: { roles: new Map([['alison', ['practice-manager']]]) },
      })
      return unmet(returnInterview.authoriseRequires ?? [], { record }, '')
    }
    assert.equal(closing({ thirdInNinetyDays: 'no' }).length, 0)
    assert.equal(closing({ thirdInNinetyDays: 'yes' }).length, 1)
    assert.equal(closing({ thirdInNinetyDays: 'yes', practiceManager: 'alison' }).length, 0)
  })
})
