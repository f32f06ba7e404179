import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catalogue } from '../practice/catalogue.ts'
import { pack } from '../../authorities/lancashire/pack.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import { checkCatalogue } from './check.ts'
import { clockMoves } from './clocks.ts'
import { layOver, processOf } from './practice.ts'
import { blankRecord, type HeldFact, type RecordView } from './standpoint.ts'
import { withWorkedOut } from './worked-out.ts'

const practice = layOver(catalogue, pack)
const changed = (id: string, change: (one: ProcessDefinition) => ProcessDefinition) =>
  layOver(
    {
      ...catalogue,
      processes: catalogue.processes.map((one) => (one.id === id ? change(one) : one)),
    },
    pack,
  )
const before = checkCatalogue(practice)
const faultsOf = (...made: Parameters<typeof changed>): readonly string[] =>
  checkCatalogue(changed(...made)).filter((one) => !before.includes(one))

const attended = (fromOn: string, course: string): HeldFact => ({
  ...{ kind: 'training-attended', fromOn, toOn: fromOn, detail: { course } },
})

describe('what is worked out of what the authority pays', () => {
  const log = processOf(practice, 'educator-days')
  const pounds = (...days: string[]) => {
    const view: RecordView = {
      ...blankRecord('2026-03-26'),
      amounts: [
        {
          ...{ id: 'practice-educator-day', title: 'A day' },
          rates: [
            { from: '2017-06-01', pounds: 10 },
            { from: '2026-03-16', pounds: 12 },
          ],
          source: pack.amounts?.[0]?.source ?? { authority: 'seed', cite: '' },
        },
      ],
      values: { days: days.map((on) => (on === '' ? { did: 'x' } : { on })) },
    }
    return withWorkedOut(log, view).values.pounds
  }

  it('takes each day at its own rate, and nothing while a day is missing or before the first rate', () => {
    assert.equal(pounds('2026-03-13', '2026-03-16'), 22)
    assert.equal(pounds('2026-03-13', ''), undefined)
    assert.equal(pounds('2017-05-31', '2026-03-13'), undefined)
    assert.equal(pounds(), undefined)
  })

  it('is a fault where the authority pays no such amount, or there is no such list or day', () => {
    const asking = (workedOut: object) => (one: ProcessDefinition) => ({
      ...one,
      questions: {
        ...one.questions,
        pounds: { kind: 'number', text: 'How much?', workedOut } as never,
      },
    })
    const at = 'educator-days › questions › pounds › workedOut'
    const paid = 'practice-educator-day'
    assert.deepEqual(
      faultsOf('educator-days', asking({ amount: 'zz', eachRowOf: 'days', on: 'on' })),
      [`${at} › amount › zz: the authority pays no such amount`],
    )
    assert.deepEqual(
      faultsOf('educator-days', asking({ amount: paid, eachRowOf: 'days', on: 'did' })),
      [`${at} › on › did: is no column with a day`],
    )
    assert.deepEqual(
      faultsOf('educator-days', asking({ amount: paid, eachRowOf: 'zz', on: 'on' })),
      [`${at} › eachRowOf › zz: no such list`],
    )
  })
})

describe('a clock that waits for the same once more', () => {
  const definition = processOf(practice, 'training-attendance')
  const moves = (facts: readonly HeldFact[]) => {
    const values = { attendedOn: '2026-03-26', course: '7', came: 'yes', refreshes: 'yes' }
    const part = {
      id: '1',
      values: {},
      subject: new Set<never>(),
      facts,
      underWay: new Set<never>(),
    }
    return clockMoves(
      definition,
      { ...blankRecord('2026-03-26'), values: { ...values, refreshMonths: 24 }, parts: [part] },
      {},
      [],
    ).map((one) => ('metAt' in one ? one.metAt : one.move))
  }

  it('is not stopped by the record’s own, nor by another course, but by the next of the same', () => {
    const own = attended('2026-03-26', '7')
    assert.deepEqual(moves([own]), ['start'])
    assert.deepEqual(moves([own, attended('2026-09-01', '8')]), ['start'])
    assert.deepEqual(moves([own, attended('2027-09-01', '7')]), ['2027-09-01'])
  })

  it('is a fault where it names a question that is not asked', () => {
    const faults = faultsOf('training-attendance', (one) => ({
      ...one,
      clocks: one.clocks.map((clock) => ({
        ...clock,
        stops: { fact: 'training-attended', at: 'start', saying: { course: 'zz' } } as const,
      })),
    }))
    assert.deepEqual(faults, [
      'training-attendance › clocks › WF1 › stops › saying › zz: no such question',
    ])
  })
})
