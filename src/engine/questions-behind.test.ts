import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toBeConfirmed } from '../practice/law/sources.ts'
import type { Effect } from '../practice/vocabulary/effect.ts'
import { questionsBehind, questionsCarried } from './questions-behind.ts'

const begins: Effect = {
  effect: 'start-fact',
  fact: 'plan',
  on: { answer: 'startsOn' },
  with: { category: { answer: 'category' }, outcome: { value: 'made' } },
}
const ends: Effect = {
  effect: 'end-fact',
  fact: 'plan',
  on: { event: 'authorised' },
  with: { reason: { answer: 'whyEnded' } },
}
const changes: Effect = {
  effect: 'change-fact',
  fact: 'plan',
  with: { category: { answer: 'newCategory' } },
}
const source = toBeConfirmed('made up')
const outcomes = {
  made: { label: 'Made', source, effects: [begins] },
  madeAgain: { label: 'Made again', source, effects: [begins] },
  ended: { label: 'Ended', source, effects: [ends] },
  changed: { label: 'Changed', source, effects: [changes] },
}

describe('the questions behind a dated fact', () => {
  it('are those whose answers say when it starts, each once', () => {
    assert.deepEqual(questionsBehind({ outcomes }, 'plan', 'start'), ['startsOn'])
  })

  it('are none where an event says when it ends', () => {
    assert.deepEqual(questionsBehind({ outcomes }, 'plan', 'end'), [])
  })

  it('are all that say a detail, at its start, its end or between', () => {
    const behind = (detail: string) => questionsBehind({ outcomes }, 'plan', { detail })
    assert.deepEqual(behind('category'), ['category', 'newCategory'])
    assert.deepEqual(behind('reason'), ['whyEnded'])
    assert.deepEqual(behind('outcome'), [])
  })

  it('are none of a kind that no outcome touches', () => {
    assert.deepEqual(questionsBehind({ outcomes }, 'visit', 'start'), [])
  })

  it('are found among the effects of one outcome too', () => {
    const open: Effect = { effect: 'open', process: 'visit', to: { team: 'front-door' } }
    assert.deepEqual([...questionsCarried([begins, open])], ['startsOn', 'category'])
    assert.deepEqual([...questionsCarried([ends, changes])], ['whyEnded', 'newCategory'])
  })
})
