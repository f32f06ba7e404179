import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { part, recordOf, tinyPractice, visit } from '../../test/support/tiny-practice.ts'
import type { Effect } from '../practice/vocabulary/effect.ts'
import { entriesNamedIn, instructionsFor, receiver, type EffectContext } from './effects.ts'

const context = (subject: Parameters<typeof part>[2] = ['born']): EffectContext => {
  const child = part('1', {}, subject)
  return {
    practice: tinyPractice,
    from: { record: recordOf({ seenOn: '2026-03-02' }, [child]), part: child },
    where: { thisTeam: 'preston-duty-and-assessment', district: 'preston', authority: 'Blackpool' },
    events: {},
  }
}
const worried = visit.outcomes.worried?.effects ?? []

describe('what an outcome comes to', () => {
  it('opens with the team of the child’s district, carrying the answers it names', () => {
    assert.deepEqual(instructionsFor(worried, context()), [
      {
        do: 'open',
        process: 'visit',
        to: { team: 'preston-duty-and-assessment' },
        answers: { seenOn: '2026-03-02' },
      },
      { do: 'start-fact', fact: 'worry', on: '2026-03-02', detail: {} },
    ])
  })

  it('leaves out what its condition rules out, and names the home authority where it does not', () => {
    const abroad = instructionsFor(worried, context(['born', 'lives-out-of-area']))
    assert.deepEqual(abroad[1], { do: 'hand-over', what: 'See again', to: { other: 'Blackpool' } })
  })

  it('never guesses a team: where none covers the address, a person has to route it', () => {
    const nowhere = { ...context(), where: { thisTeam: 'x' } }
    assert.deepEqual(receiver({ team: 'duty-and-assessment' }, nowhere), {
      other: 'Duty and Assessment (no team covers this address yet)',
    })
  })
})

describe('what becomes so of an entry that a record is not about', () => {
  const post = { entry: { answer: 'post' } } as const
  const filled = { kind: 'post-state', fromOn: '2026-01-05', detail: { funded: '1', filled: 0.4 } }
  const starting = (others?: EffectContext['others']): EffectContext => {
    const { from, ...rest } = context()
    const record = recordOf({ seenOn: '2026-03-02', post: '7', more: 0.5 }, [])
    return { ...rest, from: { ...from, record }, ...(others ? { others } : {}) }
  }
  const known = new Map([['7', [filled]]])
  const end: Effect = {
    ...{ effect: 'end-fact', fact: 'post-state', of: post, on: { answer: 'seenOn' } },
  }

  it('is of the entry that an answer names, with what is so of it', () => {
    const detail = (name: string) => ({ fact: 'post-state', detail: name })
    const begin: Effect = {
      ...end,
      effect: 'start-fact',
      with: {
        funded: detail('funded'),
        filled: { sum: [detail('filled'), { answer: 'more' }] },
        left: { sum: [detail('funded'), -1] },
        unknown: { sum: [detail('none'), 1] },
      },
    }
    assert.deepEqual(entriesNamedIn([begin, ...worried], starting()), ['7'])
    assert.deepEqual(instructionsFor([begin], starting(known)), [
      {
        ...{ do: 'start-fact', fact: 'post-state', of: '7', on: '2026-03-02' },
        detail: { funded: '1', filled: 0.9, left: 0 },
      },
    ])
  })

  it('is nothing where the entry is not there for whoever decides', () => {
    assert.deepEqual(instructionsFor([end], starting()), [])
    assert.deepEqual(instructionsFor([end], starting(new Map([['8', [filled]]]))), [])
  })

  it('is judged by what is so of that entry, and refuses the whole where that is not as it must be', () => {
    const when = { holds: 'post-state', where: { funded: '2' } } as const
    assert.deepEqual(instructionsFor([{ ...end, when }], starting(known)), [])
    const requires = [{ that: when, otherwise: 'This post is not for two.' }]
    const asked: Effect = { ...end, of: { ...post, requires } }
    assert.deepEqual(instructionsFor([asked], starting(known)), [
      { do: 'refuse', because: 'This post is not for two.' },
    ])
    const never: Effect = { ...asked, when }
    assert.deepEqual(instructionsFor([never], starting(known)), [], 'nothing is asked of nothing')
  })
})
