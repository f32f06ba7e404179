import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  dueOn,
  outcomeOf,
  refusals,
  refusalsToSubmit,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import { unmet } from '../../../engine/journey.ts'
import type { RoleId } from '../../vocabulary/role.ts'
import { districtMove } from './index.ts'

const roles = new Map<string, readonly RoleId[]>([
  ['gill', ['practice-manager']],
  ['maxine', ['practice-manager']],
])

describe('A move to another district', () => {
  it('is reviewed within five working days of knowing (E8)', () => {
    assert.equal(dueOn(districtMove, 'P44', '2026-05-22'), '2026-06-01')
  })

  it('moves no case by itself: a transfer is opened, and signed apart', () => {
    assert.deepEqual(doings(districtMove, 'moves'), ['open case-transfer'])
    for (const key of Object.keys(districtMove.outcomes))
      assert.ok(!doings(districtMove, key).includes('transfer case'), key)
    const [opened] = outcomeOf(districtMove, 'moves').effects ?? []
    assert.ok(opened?.effect === 'open')
    assert.deepEqual(opened.carries?.reason, { value: 'district' })
    assert.deepEqual(opened.carries.receivingTeam, { answer: 'otherTeam' })
    assert.ok(districtMove.notHere?.movesByItself)
  })

  it('of a child who is placed elsewhere, or is away for a time, leaves the case where it is', () => {
    const moves = (values: Record<string, string>) => refusals(districtMove, 'moves', { values })
    assert.deepEqual(moves({ whoMoved: 'family', stay: 'permanent' }), [])
    assert.match(
      moves({ whoMoved: 'placed', stay: 'permanent' })[0] ?? '',
      /follows the family’s home/,
    )
    assert.match(moves({ whoMoved: 'family', stay: 'temporary' })[0] ?? '', /for a time/)
    assert.deepEqual(refusals(districtMove, 'stays', { values: { whoMoved: 'placed' } }), [])
  })

  it('E6: to another authority is a transfer of the plan, and none of this', () => {
    const words = refusals(districtMove, 'moves', {
      values: { whoMoved: 'family', stay: 'permanent' },
      subject: ['born', 'lives-out-of-area'],
    })
    assert.match(words[0] ?? '', /begin a transfer of the plan/)
  })

  it('E13: to a refuge keeps the district, the home and the question itself from the family’s copy', () => {
    const { newDistrict, mainHome, refuge, hiddenFrom } = districtMove.questions
    for (const one of [newDistrict, mainHome, refuge, hiddenFrom])
      assert.equal(one.sensitive, 'not-for-family')
  })

  it('is signed by both managers, each for themselves', () => {
    const values = { presentManager: 'gill', otherManager: 'maxine' }
    const by = (recorder: string, authoriser?: string) => ({
      roles,
      workers: { recorder, ...(authoriser ? { authoriser } : {}) },
    })
    assert.deepEqual(refusalsToSubmit(districtMove, { values, with: by('gill') }), [])
    assert.equal(refusalsToSubmit(districtMove, { values, with: by('maxine') }).length, 1)
    const signs = (authoriser: string) =>
      unmet(
        districtMove.authoriseRequires ?? [],
        writtenAbout({ values, with: by('gill', authoriser) }),
        '',
      )
    assert.deepEqual(signs('maxine'), [])
    assert.match(signs('farida')[0]?.message ?? '', /signs for themselves/)
  })

  it('works together only until a day that is set', () => {
    assert.deepEqual(outcomeOf(districtMove, 'together').asks, ['jointUntil', 'jointWho'])
    assert.equal(dueOn(districtMove, 'P44b', '2026-09-30'), '2026-09-30')
  })
})
