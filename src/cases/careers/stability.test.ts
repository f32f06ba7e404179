import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { censusDays, ownYear } from './stability.ts'

describe('how stable a workforce is', () => {
  it('is counted on the day of the census of five years, and today', () => {
    assert.deepEqual(censusDays('2026-03-26'), [
      ...['2021-09-30', '2022-09-30', '2023-09-30', '2024-09-30', '2025-09-30', '2026-03-26'],
    ])
    assert.deepEqual(censusDays('2026-09-30').slice(-2), ['2025-09-30', '2026-09-30'])
  })

  it('is who left of those employed, who is here through an agency of all, and what is vacant of the posts', () => {
    const on = '2025-09-30'
    const staff = [{ on, employed: 40, agency: 10, left: 6, served: 1461 }]
    const year = ownYear(on, staff, [{ on, funded: 50, filled: 44 }])
    assert.deepEqual(year, {
      ...{ on, employed: 40, left: 6, turnover: 15, vacancy: 12, agency: 20, years: 4 },
    })
  })

  it('says nothing of what nobody recorded', () => {
    const { turnover, vacancy, agency, years } = ownYear('2025-09-30', [], [])
    assert.deepEqual([turnover, vacancy, agency, years], Array(4).fill(undefined))
  })
})
