import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { part, recordOf, tinyPractice, visit } from '../../test/support/tiny-practice.ts'
import { instructionsFor, receiver, type EffectContext } from './effects.ts'

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
