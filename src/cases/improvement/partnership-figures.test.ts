import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgeFigure } from './partnership-figures.ts'

const fact = (detail: Readonly<Record<string, unknown>>) => ({ from_on: '2026-03-31', detail })

describe('a figure of a partnership measure', () => {
  it('is what was typed in, with where it is from', () => {
    const figure = judgeFigure(
      fact({ counts: 'figure', value: 67.2, unit: 'percent', source: 'The department', least: 65 }),
      undefined,
    )
    assert.deepEqual(
      [figure.value, figure.unit, figure.source, figure.stands],
      [67.2, 'percent', 'The department', 'within'],
    )
  })

  it('is our own count for every 10,000 children where their number was typed in', () => {
    const typed = { counts: 'population', value: 250_000, unit: 'children', least: 60, most: 75 }
    const figure = judgeFigure(fact(typed), 2000)
    assert.equal(figure.value, 80)
    assert.equal(figure.unit, 'rate')
    assert.equal(figure.stands, 'above')
    assert.deepEqual(figure.from, { inCare: 2000, population: 250_000 })
  })

  it('is no figure where our own count is not there, nor where nobody lives', () => {
    const typed = { counts: 'population', value: 250_000, unit: 'children', most: 75 }
    assert.equal(judgeFigure(fact(typed), undefined).value, undefined)
    assert.equal(judgeFigure(fact(typed), undefined).stands, undefined)
    assert.equal(judgeFigure(fact({ ...typed, value: 0 }), 3).value, undefined)
  })

  it('stands to a band only where one is set', () => {
    assert.equal(judgeFigure(fact({ value: 3 }), undefined).stands, undefined)
    assert.equal(judgeFigure(fact({ value: 3, least: 4 }), undefined).stands, 'below')
    assert.equal(judgeFigure(fact({ value: 4, least: 4, most: 4 }), undefined).stands, 'within')
  })
})
