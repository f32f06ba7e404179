import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { countsAs, weightOf } from './case-weight.ts'

const weights = [
  { fact: 'proceedings', countsAs: 3 },
  { fact: 'plan', countsAs: 1.5 },
  { fact: 'referral', countsAs: 1 },
]

describe('what a caseload counts as', () => {
  it('is of each child the heaviest of what is open for them, and never a sum of it', () => {
    assert.equal(countsAs(['referral', 'plan', 'proceedings'], weights), 3)
    assert.equal(countsAs(['referral', 'plan'], weights), 1.5)
  })

  it('is one for a child for whom nothing that is weighed is open', () => {
    assert.equal(countsAs([], weights), 1)
    assert.equal(countsAs(['advocate'], weights), 1)
  })

  it('may be less than one where the authority says so', () => {
    assert.equal(countsAs(['adviser'], [{ fact: 'adviser', countsAs: 0.5 }]), 0.5)
  })

  it('is added up over everybody in it, with no tail', () => {
    const caseload = [
      { open: ['referral', 'plan'], children: 3 },
      { open: ['proceedings'], children: 1 },
      { open: [], children: 2 },
    ]
    assert.equal(weightOf(caseload, weights), 9.5)
    assert.equal(
      weightOf([{ open: ['third'], children: 3 }], [{ fact: 'third', countsAs: 0.1 }]),
      0.3,
    )
    assert.equal(weightOf([], weights), 0)
  })

  it('is at least the count where nothing weighs less than one, whoever stands how', () => {
    const alike = fc.record({
      open: fc.subarray(weights.map(({ fact }) => fact)),
      children: fc.integer({ min: 1, max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(alike), (caseload) => {
        const many = caseload.reduce((all, one) => all + one.children, 0)
        assert.ok(weightOf(caseload, weights) >= many)
      }),
    )
  })
})
