import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { Watch, WatchList } from '../../practice/vocabulary/watch.ts'
import { checkCatalogue } from '../check.ts'

const [source] = tinyEnquiry.basis
const watch: Watch = {
  id: 'long-plan',
  title: 'A plan for more than a year',
  means: 'Ask whether it still helps.',
  says: 'look',
  when: { holds: 'open-plan', for: { years: 1 } },
  shows: ['open-plan'],
  source: [source!],
}

const listOf = (...rules: readonly Watch[]): WatchList => ({
  id: 'long-plans',
  title: 'Long plans',
  lead: 'Plans that have gone on for long.',
  of: 'open-plan',
  readBy: [],
  switchedBy: [],
  spans: [],
  rules,
})

const faultsIn = (...lists: readonly WatchList[]): readonly string[] =>
  checkCatalogue(practiceWith({ catalogue: { watchLists: lists } }))

const faultsOf = (changes: object): readonly string[] => faultsIn(listOf({ ...watch, ...changes }))

const at = 'watches › long-plan'

describe('A watch', () => {
  it('that is sound has no fault, and is the only one of its name', () => {
    assert.deepEqual(faultsOf({}), [])
    assert.deepEqual(
      faultsOf({ late: { clock: 'T90', byMoreThanWorkingDays: 0, butNotMoreThanWorkingDays: 5 } }),
      [],
    )
    assert.deepEqual(faultsIn(listOf(watch, watch)), [`${at}: two have this id`])
  })

  it('is of facts and clocks that there are, and rests on something', () => {
    const late = { clock: 'T99', byMoreThanWorkingDays: 0 }
    assert.deepEqual(faultsOf({ shows: ['yy'], source: [], when: { holds: 'zz' }, late }), [
      `${at}: has no source`,
      `${at} › shows › yy: no such fact`,
      `${at} › when › zz: no such fact`,
      `${at} › late › T99: no such clock`,
    ])
  })

  it('stands in a list of a fact and of spans to facts that there are', () => {
    const to = { fact: 'yy', at: 'start' } as const
    const list = { ...listOf(), of: 'xx', spans: [{ title: 'Days', to }] }
    assert.deepEqual(faultsIn(list), [
      'watchLists › long-plans › of › xx: no such fact',
      'watchLists › long-plans › spans › yy: no such fact',
    ])
  })

  it('says when, or what is late, in a way that something can be', () => {
    const { when, ...without } = watch
    assert.ok(when)
    assert.deepEqual(faultsIn(listOf(without)), [`${at}: says neither when nor what is late`])
    assert.deepEqual(faultsOf({ when: { not: { holds: 'open-plan' } } }), [
      `${at} › when: can never be so`,
    ])
    const late = { clock: 'T90', byMoreThanWorkingDays: 10, butNotMoreThanWorkingDays: 10 }
    assert.deepEqual(faultsOf({ late }), [
      `${at} › late: late by more than 10 and not more than 10 working days, which nothing is`,
    ])
    assert.deepEqual(faultsOf({ late: { clock: 'T90', byMoreThanWorkingDays: -1 } }), [
      `${at} › late: late by fewer than no working days`,
    ])
  })

  it('looks at a child, not at a record', () => {
    const record = `${at} › when: asks about a record, and a watch looks at the child`
    assert.deepEqual(
      faultsOf({ when: { any: [{ question: 'harm', is: 'some' }, { named: true }] } }),
      [record, record],
    )
    assert.deepEqual(faultsOf({ when: { aged: { from: 16 }, on: 'askedAt' } }), [record])
  })

  it('asks a fact for details that something gives it', () => {
    assert.deepEqual(faultsOf({ when: { had: 'open-plan', where: { category: 'NEG' } } }), [
      `${at} › when › open-plan › category: nothing gives open-plan this detail`,
    ])
  })
})
