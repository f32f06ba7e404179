import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practiceWith, tinyEnquiry } from '../../../test/support/tiny-enquiry.ts'
import type { Effect } from '../../practice/vocabulary/effect.ts'
import type { ListQuestion } from '../../practice/vocabulary/question.ts'
import { checkCatalogue } from '../check.ts'

const list = (of: ListQuestion['of']): ListQuestion => ({ kind: 'list', row: 'row', text: '?', of })
const text = { kind: 'text', text: '?' } as const
const questions = {
  ...tinyEnquiry.questions,
  agreed: list({ action: text, by: { kind: 'date', text: '?' }, change: text }),
  steps: list({ action: text, mustChange: text, from: text }),
}
const asks = [
  ...tinyEnquiry.pages.slice(0, -1),
  { ...tinyEnquiry.pages.at(-1)!, asks: [...tinyEnquiry.pages.at(-1)!.asks, 'agreed', 'steps'] },
]
const whole = {
  effect: 'add-rows',
  process: 'enquiry',
  list: 'steps',
  rowsOf: 'agreed',
  as: { mustChange: 'change' },
  saysWhence: 'from',
}
const at = 'enquiry › outcomes › again › effects[0]'

const faultsWith = (effect: object): readonly string[] =>
  checkCatalogue(
    practiceWith({
      enquiry: {
        questions,
        pages: asks,
        outcomes: {
          ...tinyEnquiry.outcomes,
          again: { ...tinyEnquiry.outcomes.closed!, effects: [{ ...whole, ...effect } as Effect] },
        },
      },
    }),
  ).filter((fault) => fault.startsWith(at))

describe('rows that one record adds to a list of another', () => {
  it('go from a list that there is to a list that there is', () => {
    assert.deepEqual(faultsWith({}), [])
    assert.deepEqual(faultsWith({ process: 'zz' }), [
      `${at} › zz: neither defined nor in notYetDefined`,
    ])
    assert.deepEqual(faultsWith({ rowsOf: 'why' }), [`${at} › rowsOf › why: no such list`])
    assert.deepEqual(faultsWith({ list: 'why' }), [`${at} › list › why: enquiry has no such list`])
  })

  it('go column by column, each to one that takes it', () => {
    assert.deepEqual(faultsWith({ as: { zz: 'change', mustChange: 'zz' } }), [
      `${at} › as › zz: no such column there`,
      `${at} › as › mustChange › zz: no such column`,
    ])
    assert.deepEqual(faultsWith({ as: { mustChange: 'by' } }), [
      `${at} › as › mustChange: a date does not answer a text`,
    ])
  })

  it('say in words where they are from', () => {
    assert.deepEqual(faultsWith({ saysWhence: 'zz' }), [
      `${at} › saysWhence › zz: is no column for words`,
    ])
  })
})

describe('a fact for each row of a list', () => {
  const each = {
    ...{ effect: 'record-fact', fact: 'open-plan', eachRowOf: 'agreed' },
    on: { answer: 'askedAt' },
    with: { category: { column: 'action' } },
  }

  it('takes columns of that list, and of no other effect', () => {
    assert.deepEqual(faultsWith(each), [])
    assert.deepEqual(faultsWith({ ...each, with: { category: { column: 'zz' } } }), [
      `${at} › with › category › zz: agreed has no such column`,
    ])
    assert.deepEqual(faultsWith({ ...each, eachRowOf: 'why' }), [
      `${at} › with › category › why: no such list`,
    ])
    assert.deepEqual(faultsWith({ ...each, eachRowOf: undefined }), [
      `${at} › with › category › action: it is not carried out row by row`,
    ])
  })
})
