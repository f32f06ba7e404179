import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pack } from '../../../authorities/lancashire/pack.ts'
import { writtenAbout } from '../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../engine/clocks.ts'
import { countedFrom } from '../../engine/counted-from.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import { deadlinesFrom, timescaleContext } from '../../engine/timescales.ts'
import { educationClocks, healthClocks, lifeStoryClocks } from './care-clocks.ts'
import { healthCheck } from './health-check.ts'

const timescales = timescaleContext(pack)
const clocks = [...healthClocks, ...educationClocks, ...lifeStoryClocks]

const on = (kind: string, day: string, detail: HeldFact['detail'] = {}): HeldFact => ({
  kind,
  fromOn: day,
  toOn: day,
  detail,
})
const since = (kind: string, fromOn: string): HeldFact => ({ kind, fromOn, detail: {} })

/** "2026-07-17 due 2026-08-14 met 2026-08-10", for each counting of a clock while a child is in our care. */
function countings(id: string, born: string | undefined, facts: readonly HeldFact[]): string[] {
  const [entered = ''] = facts
    .filter(({ kind }) => kind === 'looked-after')
    .map((one) => one.fromOn)
  const written = writtenAbout({ facts, with: { happenedOn: entered } })
  const part = { ...written.part, ...(born ? { bornOn: born } : {}) }
  const record = { ...written.record, parts: [part] }
  const definition = { ...healthCheck, clocks: clocks.filter((one) => one.id === id) }
  return clockMoves(definition, record, {}, []).flatMap((move) => {
    if (move.move !== 'start') return []
    const { judge, context } = countedFrom(move.from, { record, part }, timescales)
    const counted = deadlinesFrom(move.clock, move.from, { ...timescales, ...context }, judge)
    const due = counted.local ?? counted.statutory
    return due ? [`${move.from} due ${due.on}${move.metAt ? ` met ${move.metAt}` : ''}`] : []
  })
}

const callumBorn = '2012-01-30'
const callum: readonly HeldFact[] = [
  since('looked-after', '2026-07-17'),
  on('education-plan-begun', '2026-07-30'),
  on('health-assessment', '2026-08-10', { kind: 'initial' }),
  on('health-report', '2026-08-10', { kind: 'initial' }),
  on('new-school', '2026-09-14'),
]

describe('Story 4: the health and education of a fourteen-year-old who comes into our care', () => {
  const said = (id: string): string[] => countings(id, callumBorn, callum)

  it('has the report of the initial health assessment by Fri 14 Aug, and it was in on Mon 10 Aug', () => {
    assert.deepEqual(said('T64'), ['2026-07-17 due 2026-08-14 met 2026-08-10'])
  })

  it('has the health review twelve months from the assessment, on Tue 10 Aug 2027', () => {
    assert.deepEqual(said('T65'), ['2026-08-10 due 2027-08-10'])
  })

  it('has the education plan begun by Fri 31 Jul, and for the new school by Mon 28 Sep', () => {
    assert.deepEqual(said('T66'), ['2026-07-17 due 2026-07-31 met 2026-07-30'])
    assert.deepEqual(said('T66d'), ['2026-09-14 due 2026-09-28'])
  })

  it('has the first meeting of the plan by the first review', () => {
    assert.deepEqual(said('T66b'), ['2026-07-17 due 2026-08-14'])
  })

  it('has the questionnaire and the dentist within the year, and life story work within three months', () => {
    assert.deepEqual(said('T74'), ['2026-07-17 due 2027-07-17'])
    assert.deepEqual(said('T75'), ['2026-07-17 due 2027-07-17'])
    assert.deepEqual(said('P34a'), ['2026-07-17 due 2026-10-17'])
  })

  it('asks for none of it once the child has left our care', () => {
    const left = callum.map((one) =>
      one.kind === 'looked-after' ? { ...one, toOn: '2026-09-30' } : one,
    )
    for (const { id } of clocks)
      assert.deepEqual(
        countings(id, callumBorn, left).filter((one) => !one.includes('met')),
        [],
        id,
      )
  })
})

describe('Review health assessments', () => {
  const reviewed = (born: string | undefined, held: string): string[] =>
    countings('T65', born, [
      since('looked-after', '2026-01-05'),
      on('health-assessment', held, { kind: 'initial' }),
    ])

  it('come every six months before the fifth birthday, and every twelve from then', () => {
    assert.deepEqual(reviewed('2023-06-01', '2026-01-20'), ['2026-01-20 due 2026-07-20'])
    assert.deepEqual(reviewed('2016-06-01', '2026-01-20'), ['2026-01-20 due 2027-01-20'])
  })

  it('go by the age on the day the review would be due, for a child who turns five in between', () => {
    assert.deepEqual(reviewed('2021-07-20', '2026-01-20'), ['2026-01-20 due 2027-01-20'])
    assert.deepEqual(reviewed('2021-07-21', '2026-01-20'), ['2026-01-20 due 2026-07-20'])
  })

  it('E2: come at the sooner time while nobody knows the age', () => {
    assert.deepEqual(reviewed(undefined, '2026-01-20'), ['2026-01-20 due 2026-07-20'])
  })

  it('count a last day of the month that is not there as the last one that is', () => {
    assert.deepEqual(reviewed('2023-06-01', '2026-08-31'), ['2026-08-31 due 2027-02-28'])
  })

  it('count from the day of the assessment, though its report comes in late', () => {
    const facts = [
      since('looked-after', '2026-01-05'),
      on('health-assessment', '2026-01-20', { kind: 'initial' }),
      on('health-report', '2026-02-10', { kind: 'initial' }),
    ]
    assert.deepEqual(countings('T64', '2016-06-01', facts), [
      '2026-01-05 due 2026-02-02 met 2026-02-10',
    ])
    assert.deepEqual(countings('T65', '2016-06-01', facts), ['2026-01-20 due 2027-01-20'])
  })
})

describe('The yearly questionnaire', () => {
  const entered = (born: string, ...scored: readonly string[]): string[][] => {
    const facts = [
      since('looked-after', '2026-03-02'),
      ...scored.map((day) => on('strengths-questionnaire', day, { score: 12 })),
    ]
    return ['T74', 'T74b', 'T74c'].map((id) => countings(id, born, facts))
  }

  it('is asked of children from four to sixteen', () => {
    assert.deepEqual(entered('2014-01-01'), [['2026-03-02 due 2027-03-02'], [], []])
    assert.deepEqual(entered('2009-12-01'), [[], [], []], 'at 16 it would fall due after 17')
  })

  it('waits for a year after the fourth birthday of a child who came younger', () => {
    assert.deepEqual(entered('2024-05-10'), [[], ['2024-05-10 due 2029-05-10'], []])
  })

  it('comes round from the last one, until it would fall after the seventeenth birthday', () => {
    assert.deepEqual(entered('2014-01-01', '2026-06-01')[2], ['2026-06-01 due 2027-06-01'])
    assert.deepEqual(entered('2010-05-01', '2026-06-01')[2], [])
  })
})

describe('Personal education plans', () => {
  it('are for children of three or older, and begin at three for those who came younger', () => {
    const facts = [since('looked-after', '2026-03-02')]
    assert.deepEqual(countings('T66', '2024-08-10', facts), [])
    assert.deepEqual(countings('T66c', '2024-08-10', facts), ['2024-08-10 due 2027-08-24'])
    assert.deepEqual(countings('T66', '2023-03-02', facts), ['2026-03-02 due 2026-03-16'])
  })

  it('E8: leave bank holidays out: Good Friday and Easter Monday', () => {
    const facts = [since('looked-after', '2026-03-27')]
    assert.deepEqual(countings('T66', '2014-01-01', facts), ['2026-03-27 due 2026-04-14'])
  })

  it('meet so often that no term of a usual school year goes by without a meeting', () => {
    // The last day of one term, and the last of the next.
    for (const [met, endOfTerm] of [
      ['2026-12-18', '2027-03-25'],
      ['2027-03-25', '2027-07-21'],
      ['2026-07-21', '2026-12-18'],
    ] as const) {
      const facts = [since('looked-after', '2026-01-05'), on('education-plan', met)]
      const [counted = ''] = countings('T66e', '2014-01-01', facts)
      assert.ok(counted.slice(-10) <= endOfTerm, counted)
    }
  })

  it('begin again at every new school', () => {
    const facts = [
      since('looked-after', '2026-01-05'),
      on('new-school', '2026-02-02'),
      on('education-plan-begun', '2026-02-10'),
      on('new-school', '2026-06-01'),
    ]
    assert.deepEqual(countings('T66d', '2014-01-01', facts), [
      '2026-02-02 due 2026-02-16 met 2026-02-10',
      '2026-06-01 due 2026-06-15',
    ])
  })
})

describe('Life story work', () => {
  it('raises an alert after three months without an entry', () => {
    const facts = [since('looked-after', '2026-01-05'), on('life-story-work', '2026-02-02')]
    assert.deepEqual(countings('P34a', '2014-01-01', facts), [
      '2026-01-05 due 2026-04-05 met 2026-02-02',
    ])
    assert.deepEqual(countings('P34b', '2014-01-01', facts), ['2026-02-02 due 2026-05-02'])
  })
})
