import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tinyPractice, visit } from '../../test/support/tiny-practice.ts'
import type { RoleId, TeamType } from '../practice/vocabulary/role.ts'
import { permit, permitStart, type Action, type Caller, type Stage } from './permissions.ts'
import { reachOf } from './reach.ts'

const someone = (workerId: string, role: RoleId, teamType: TeamType, teamId: string): Caller => ({
  workerId,
  name: workerId,
  posts: [{ role, teamId, teamType }],
})
const worker = someone('worker', 'social-worker', 'duty-and-assessment', 'preston')
const manager = someone('manager', 'practice-manager', 'duty-and-assessment', 'preston')
const elsewhere = someone('elsewhere', 'practice-manager', 'duty-and-assessment', 'burnley')
const inspector = someone('inspector', 'inspector', 'duty-and-assessment', 'preston')

const asked = (action: Action, stage: Stage, caller: Caller): string => {
  const standing = { teamId: 'preston', stage, startedBy: 'worker', submittedBy: 'worker' }
  const result = permit(action, visit, standing, caller, tinyPractice)
  return result.ok ? 'yes' : result.refusal.kind
}

describe('who may do what', () => {
  const table: readonly [Action, Stage, Caller, string][] = [
    ['read', 'new', worker, 'yes'],
    ['read', 'decided', manager, 'yes'],
    ['record', 'new', worker, 'yes'],
    ['record', 'for-decision', worker, 'wrong-stage'],
    ['record', 'decided', worker, 'wrong-stage'],
    ['record', 'new', manager, 'not-permitted'],
    ['submit', 'screening', worker, 'yes'],
    ['authorise', 'for-decision', manager, 'yes'],
    ['authorise', 'new', manager, 'wrong-stage'],
    ['authorise', 'for-decision', worker, 'not-permitted'],
    ['return', 'for-decision', manager, 'yes'],
    ['add-note', 'decided', worker, 'yes'],
    ['add-note', 'new', worker, 'wrong-stage'],
    ['read', 'new', elsewhere, 'not-found'],
    ['authorise', 'for-decision', elsewhere, 'not-found'],
    ['read', 'new', inspector, 'not-found'],
  ]
  for (const [action, stage, caller, answer] of table) {
    it(`${caller.name} may ${action} while ${stage}: ${answer}`, () => {
      assert.equal(asked(action, stage, caller), answer)
    })
  }

  it('nobody signs what they recorded, even with the right post', () => {
    const both: Caller = { ...manager, workerId: 'worker' }
    const standing = { teamId: 'preston', stage: 'for-decision', startedBy: 'worker' } as const
    const result = permit('authorise', visit, standing, both, tinyPractice)
    assert.ok(!result.ok)
    assert.match(
      result.refusal.message,
      /You recorded or submitted this visit yourself, so someone else must decide it/,
    )
  })

  it('says who may, when you may not', () => {
    const result = permitStart(visit, manager, tinyPractice)
    assert.ok(!result.ok)
    assert.match(result.refusal.message, /You cannot start a visit\. This is done by:/)
  })

  it('a team’s people reach their own team’s records and no process county-wide', () => {
    assert.deepEqual(reachOf(tinyPractice, worker), {
      workerId: 'worker',
      processes: [],
      teams: ['preston'],
      people: true,
      walls: [],
      registers: [],
      walledFacts: [],
      audit: false,
    })
  })

  it('a partner finds nobody', () => {
    const partner = someone('partner', 'partner', 'partner-agency', 'police')
    assert.equal(reachOf(tinyPractice, { ...partner, agency: 'police' }).people, false)
  })

  it('only managers know that a restricted record exists', () => {
    assert.equal(reachOf(tinyPractice, manager).restricted, 'known')
    assert.equal(reachOf(tinyPractice, worker).restricted, undefined)
  })

  it('what is in one hand is written by nobody else, whatever their place in the line', () => {
    const standing = { teamId: 'preston', stage: 'new', hand: 'reviewer' } as const
    const refusal = permit('record', visit, standing, worker, tinyPractice)
    assert.ok(!refusal.ok)
    assert.match(
      refusal.refusal.kind === 'not-found' ? '' : refusal.refusal.message,
      /nobody else can/,
    )
    assert.equal(permit('read', visit, standing, worker, tinyPractice).ok, true)
    const own = { ...standing, hand: 'worker' }
    assert.equal(permit('record', visit, own, worker, tinyPractice).ok, true)
  })

  it('what is only for those it names is not there for anyone else', () => {
    const standing = { teamId: 'preston', stage: 'new', onlyFor: ['another'] } as const
    const kept = permit('read', visit, standing, worker, tinyPractice)
    assert.equal(kept.ok ? '' : kept.refusal.kind, 'not-found')
    const named = { ...standing, onlyFor: ['worker'] }
    assert.equal(permit('read', visit, named, worker, tinyPractice).ok, true)
    assert.equal(
      permit('read', visit, { ...standing, startedBy: 'worker' }, worker, tinyPractice).ok,
      true,
    )
  })
})
