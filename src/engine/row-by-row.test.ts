import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { part, recordOf, tinyPractice } from '../../test/support/tiny-practice.ts'
import { instructionsFor, type EffectContext } from './effects.ts'
import { namedAlike } from './named-alike.ts'

const context = (values: Parameters<typeof recordOf>[0]): EffectContext => {
  const child = part('1')
  return {
    practice: tinyPractice,
    from: { record: recordOf(values, [child]), part: child },
    where: { thisTeam: 'preston-duty-and-assessment' },
    events: {},
  }
}
const places = [
  { name: 'Friary Park', kind: 'park' },
  { name: 'Mill Street', kind: 'home' },
]

describe('what an outcome does with each row of a list', () => {
  const recorded = (values: Parameters<typeof recordOf>[0]) =>
    instructionsFor(
      [
        {
          effect: 'record-fact',
          fact: 'place',
          eachRowOf: 'places',
          on: { answer: 'seenOn' },
          with: { name: { column: 'name' }, postcode: { column: 'postcode' } },
        },
      ],
      context(values),
    )

  it('records a fact for each, with what its columns say', () => {
    assert.deepEqual(recorded({ seenOn: '2026-03-02', places }), [
      { do: 'record-fact', fact: 'place', on: '2026-03-02', detail: { name: 'Friary Park' } },
      { do: 'record-fact', fact: 'place', on: '2026-03-02', detail: { name: 'Mill Street' } },
    ])
  })

  it('records none where there is no row, or somebody said that there is none', () => {
    assert.deepEqual(recorded({ seenOn: '2026-03-02' }), [])
    assert.deepEqual(recorded({ seenOn: '2026-03-02', places: [] }), [])
  })

  it('adds them to a list elsewhere under the names that columns have there', () => {
    const [added] = instructionsFor(
      [
        {
          effect: 'add-rows',
          process: 'plan',
          list: 'steps',
          rowsOf: 'places',
          as: { where: 'name' },
          saysWhence: 'from',
        },
      ],
      context({ places: places.slice(0, 1) }),
    )
    assert.deepEqual(added, {
      do: 'add-rows',
      process: 'plan',
      list: 'steps',
      rows: [{ name: 'Friary Park', kind: 'park', where: 'Friary Park' }],
      saysWhence: 'from',
    })
  })
})

describe('what facts name alike', () => {
  const of = { alike: 'name', apartBy: ['postcode', 'area'], says: ['kind'], atLeast: 2 }
  const named = (subjectId: string, name: string, more = {}, fromOn = '2026-03-02') => ({
    subjectId,
    fromOn,
    detail: { name, kind: 'park', ...more },
  })

  it('is one however it was spelt, and is called as it was last', () => {
    const found = namedAlike(of, [
      named('1', 'the Café Rouge', {}, '2026-03-03'),
      named('2', 'CAFE-ROUGE'),
    ])
    assert.deepEqual(
      found.map(({ name, times, subjects }) => [name, times, subjects]),
      [['the Café Rouge', 2, ['1', '2']]],
    )
  })

  it('is two in two towns, and one of its own where nobody said in which', () => {
    const found = namedAlike({ ...of, atLeast: 1 }, [
      named('1', 'The Park', { area: 'Preston' }),
      named('2', 'The Park', { postcode: 'LA1 1AA', area: 'Lancaster' }),
      named('3', 'The Park'),
    ])
    assert.deepEqual(
      found.map(({ apart }) => apart),
      ['Preston', 'LA1 1AA', undefined],
    )
    const [only] = namedAlike({ ...of, atLeast: 1 }, [
      named('1', 'The Park', { area: 'Preston' }),
      named('3', 'The Park'),
    ])
    assert.equal(only?.subjects.length, 2)
  })

  it('is one time of one absence, however often it is named of it', () => {
    const twice = [
      { ...named('1', 'The Park'), fromAt: '2026-03-02T18:00:00Z' },
      { ...named('1', 'The Park'), fromAt: '2026-03-02T18:00:00Z' },
    ]
    assert.deepEqual(namedAlike(of, twice), [])
    const again = { ...named('1', 'The Park'), fromAt: '2026-03-02T21:00:00Z' }
    assert.equal(namedAlike(of, [...twice, again])[0]?.times, 2)
  })

  it('is nothing without a name', () => {
    assert.deepEqual(namedAlike({ ...of, atLeast: 1 }, [named('1', ' – ')]), [])
  })
})
