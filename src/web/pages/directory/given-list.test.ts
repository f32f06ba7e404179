import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { amountInWords } from './given-list.ts'

describe('how much may be asked for, in words', () => {
  const says = (
    value: string,
    pounds: Parameters<typeof amountInWords>[0]['pounds'] = {},
  ): string => amountInWords({ value, pounds })

  it('says whether it has to last, how often it is, or that it is what it costs', () => {
    assert.equal(says('amount', { inAll: 3000 }), 'Up to £3,000 in all')
    assert.equal(says('amount', { eachTime: 100 }), 'Up to £100 each time')
    assert.equal(
      says('amount', { eachTime: 100, eachYear: 200 }),
      'Up to £100 each time, and £200 in a year',
    )
    assert.equal(says('amount', { eachYear: 200 }), 'Up to £200 in a year')
    assert.equal(says('least', { least: 2000 }), 'At least £2,000')
    assert.equal(says('cost'), 'What it costs')
    assert.equal(says('cost', { eachYear: 300 }), 'What it costs, up to £300 in a year')
    assert.equal(says('assessed'), 'What you need')
  })
})
