import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dateOfDay } from '../../../src/engine/temporal.ts'
import {
  birthday,
  byDay,
  collectionYear,
  given,
  hasReached,
  isUnder,
  readDay,
  yearBefore,
} from '../../../src/returns/ssda903/dates.ts'

describe('days of the SSDA903', () => {
  it('are read as dd/mm/yyyy, and as nothing else', () => {
    assert.equal(dateOfDay(readDay('29/02/2024')), '2024-02-29')
    for (const text of [
      '29/02/2025',
      '1/4/2025',
      '01/04/25',
      '2025-04-01',
      '31/04/2025',
      '',
      '00/01/2025',
    ])
      assert.ok(!given(readDay(text)), text)
  })

  it('are in a year from 1 April to 31 March, after the year before', () => {
    const year = collectionYear('2027-28')
    assert.deepEqual([year.startsOn, year.endsOn].map(dateOfDay), ['2027-04-01', '2028-03-31'])
    assert.deepEqual(yearBefore(year), collectionYear('2026-27'))
  })

  it('bring an age on the birthday, which is 1 March for the 29 February of other years', () => {
    const born = readDay('29/02/2008')
    assert.equal(dateOfDay(birthday(born, 17)), '2025-03-01')
    assert.ok(isUnder(17, born, readDay('28/02/2025')))
    assert.ok(hasReached(17, born, readDay('01/03/2025')))
  })

  it('say nothing of an age where one of them is missing', () => {
    assert.deepEqual(
      [hasReached(4, NaN, 0), isUnder(4, NaN, 0), isUnder(4, 0, NaN)],
      [false, false, false],
    )
  })

  it('put rows without a day at the end that is asked for, and keep the others in order', () => {
    const days = [3, NaN, 1, NaN, 2]
    assert.deepEqual(days.toSorted(byDay((day) => day, 'last')), [1, 2, 3, NaN, NaN])
    assert.deepEqual(days.toSorted(byDay((day) => day, 'first')), [NaN, NaN, 1, 2, 3])
  })
})
