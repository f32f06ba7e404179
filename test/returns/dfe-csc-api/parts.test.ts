import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { changeOf } from '../../../src/returns/dfe-csc-api/changes.ts'
import { partsOf, withPurges } from '../../../src/returns/dfe-csc-api/parts.ts'
import { taken } from './taken.ts'

const plan = (id: string) => ({ child_in_need_plan_id: id, start_date: '2026-05-01' })
const episode = (id: string, plans: readonly string[], more: object = {}) => ({
  social_care_episode_id: id,
  ...(plans.length > 0 ? { child_in_need_plans: plans.map(plan) } : {}),
  ...more,
})
const child = (...episodes: readonly object[]) => ({
  la_child_id: '7',
  social_care_episodes: episodes,
})

describe('parts of a payload that went away', () => {
  it('are purged by themselves, before what is said', () => {
    const before = child(episode('1', ['10', '11'], { adoption: { matched_date: '2026-01-02' } }))
    assert.deepEqual(withPurges(child(episode('1', ['11'])), partsOf(before)), {
      la_child_id: '7',
      social_care_episodes: [
        {
          social_care_episode_id: '1',
          adoption: { purge: true },
          child_in_need_plans: [{ child_in_need_plan_id: '10', purge: true }, plan('11')],
        },
      ],
    })
  })

  it('are purged with the episode that held them', () => {
    const before = child(episode('1', ['10']), episode('2', []))
    assert.deepEqual(withPurges(child(episode('2', [])), partsOf(before)), {
      la_child_id: '7',
      social_care_episodes: [{ social_care_episode_id: '1', purge: true }, episode('2', [])],
    })
  })

  it('are none where the department has no more than is said', () => {
    const same = child(episode('1', ['10']))
    assert.deepEqual(withPurges(same, partsOf(same)), same)
  })

  const some = fc
    .uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 4 }).map(String),
        plans: fc.uniqueArray(fc.integer({ min: 10, max: 14 }).map(String)),
        left: fc.boolean(),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    )
    .map((episodes) =>
      child(
        ...episodes.map(({ id, plans, left }) =>
          episode(id, plans, left ? { care_leavers: { activity: 'F2' } } : {}),
        ),
      ),
    )

  it('are gone from the service, whatever it had and whatever is said now', () => {
    fc.assert(
      fc.property(some, some, (before, now) => {
        const has = taken(taken(undefined, before), {
          ...withPurges(now, partsOf(before)),
          la_child_id: '7',
        })
        assert.deepEqual([...partsOf(has)].sort(), [...partsOf(now)].sort())
      }),
    )
  })
})

describe('what is to be said of a child', () => {
  const held = {
    ...{ child_id: '7', acknowledged: null, parts: [], unsure: false, sent_at: '2026-05-01' },
    ...{ refused: null, refused_words: null },
  }
  const payload = child(episode('1', []))
  const { sha256 = '' } = changeOf('7', payload, undefined) ?? {}

  it('is nothing where that was acknowledged, and all of it where nobody knows whether it arrived', () => {
    assert.equal(changeOf('7', payload, { ...held, acknowledged: sha256 }), undefined)
    const unsure = changeOf('7', payload, { ...held, acknowledged: sha256, unsure: true })
    assert.equal(unsure?.sha256, sha256)
  })

  it('is that they are to be forgotten, where the department may have them and they are not of the feed', () => {
    assert.equal(changeOf('7', undefined, undefined), undefined)
    assert.equal(changeOf('7', undefined, { ...held, refused: sha256 }), undefined)
    for (const there of [{ unsure: true }, { acknowledged: sha256 }]) {
      const change = changeOf('7', undefined, { ...held, ...there })
      assert.deepEqual(change?.payload, { la_child_id: '7', purge: true })
    }
  })
})
