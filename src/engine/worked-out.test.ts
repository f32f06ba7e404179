import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { part, recordOf, visit } from '../../test/support/tiny-practice.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Questions } from '../practice/vocabulary/question.ts'
import type { HeldFact, PartView, Value, Values } from './standpoint.ts'
import { withWorkedOut } from './worked-out.ts'

const questions: Questions = {
  weeks: {
    kind: 'number',
    text: 'Weeks in our care since 14',
    each: 'child',
    workedOut: { total: 'looked-after', in: 'weeks', sinceAge: 14 },
  },
  category: {
    kind: 'choice',
    text: 'What they are entitled to',
    each: 'child',
    options: { eligible: 'Eligible', qualifying: 'Qualifying', none: 'None' },
    workedOut: [
      {
        is: 'eligible',
        when: { all: [{ question: 'weeks', atLeast: 13 }, { aged: { from: 16 } }] },
      },
      { is: 'qualifying', when: { had: 'looked-after' } },
      { is: 'none' },
    ],
  },
  keepUntil: {
    kind: 'date',
    text: 'Keep until',
    each: 'child',
    workedOut: {
      takes: 'latest',
      of: [
        { from: { subject: 'born' }, within: { years: 25 } },
        { from: { subject: 'born' }, within: { years: 75 }, when: { had: 'looked-after' } },
        { from: { answer: 'closedOn' }, within: { years: 6 } },
      ],
    },
  },
  toDecision: {
    kind: 'number',
    text: 'Days to a decision',
    each: 'child',
    workedOut: {
      daysFrom: { fact: 'looked-after', at: 'start' },
      to: { fact: 'permanence-plan', at: 'start' },
    },
  },
  closedOn: { kind: 'date', text: 'Closed on' },
}
const definition: ProcessDefinition = { ...visit, questions }

const care = (fromOn: string): HeldFact => ({ kind: 'looked-after', fromOn, detail: {} })

function workedOut(child: Partial<PartView>, values: Readonly<Record<string, Value>> = {}): Values {
  const view = { ...part('1'), bornOn: '2010-04-14', ...child }
  const record = { ...recordOf(values, [view]), happenedOn: '2026-04-14' }
  return withWorkedOut(definition, record).parts[0]?.values ?? {}
}

describe('what is worked out and not asked', () => {
  it('goes by what is known of the child, a later answer resting on an earlier', () => {
    const { weeks, category } = workedOut({ facts: [care('2019-03-01')] })
    assert.equal(weeks, 104)
    assert.equal(category, 'eligible')
    assert.equal(workedOut({ facts: [care('2026-03-01')] }).category, 'qualifying')
    assert.equal(workedOut({}).category, 'none')
  })

  it('takes the longest where several rules say how long', () => {
    assert.equal(workedOut({}).keepUntil, '2035-04-14')
    assert.equal(workedOut({ facts: [care('2019-03-01')] }).keepUntil, '2085-04-14')
    assert.equal(workedOut({}, { closedOn: '2031-01-31' }).keepUntil, '2037-01-31')
  })

  it('says how far a number has come from another, and nothing until both are there', () => {
    const scored = {
      score: { kind: 'number', text: 'Now' },
      atFirst: { kind: 'number', text: 'At first' },
      change: { kind: 'number', text: 'Change', workedOut: { change: 'score', since: 'atFirst' } },
    } as const satisfies Questions
    const come = (values: Readonly<Record<string, Value>>): Value | undefined =>
      withWorkedOut({ questions: scored } as unknown as ProcessDefinition, recordOf(values, []))
        .values.change
    assert.equal(come({ atFirst: 3, score: 7 }), 4)
    assert.equal(come({ atFirst: 5, score: 2 }), -3)
    assert.equal(come({ score: 7 }), undefined)
  })

  it('says nothing while what it counts between is not there, and forgets what is true no more', () => {
    assert.equal(workedOut({ values: { toDecision: 12 } }).toDecision, undefined)
    const facts = [
      care('2026-01-01'),
      { kind: 'permanence-plan', fromOn: '2026-03-02', detail: {} },
    ]
    assert.equal(workedOut({ facts }).toDecision, 60)
  })
})
