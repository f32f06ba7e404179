import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pack } from '../../../authorities/lancashire/pack.ts'
import { catalogue } from '../../practice/catalogue.ts'
import type { AccessRules, Wall } from '../../practice/vocabulary/access.ts'
import { post } from '../../practice/vocabulary/role.ts'
import { layOver } from '../practice.ts'
import { checkDuties, checkWalls } from './walls.ts'

const { access } = catalogue
const [adoption] = access.walls
const practiceWith = (change: Partial<AccessRules>) =>
  layOver({ ...catalogue, access: { ...access, ...change } }, pack)
const walled = (change: Partial<Wall>): readonly string[] => {
  assert.ok(adoption)
  return checkWalls(practiceWith({ walls: [{ ...adoption, ...change }] }))
}

describe('walls and duties of the practice', () => {
  it('are sound as they stand', () => {
    assert.deepEqual(checkWalls(practiceWith({})), [])
    assert.deepEqual(checkDuties(practiceWith({})), [])
  })

  it('name processes and facts that there are', () => {
    assert.deepEqual(walled({ processes: ['zz'], facts: ['yy'] }), [
      'access › walls › adoption › zz: no such process',
      'access › walls › adoption › yy: no such fact',
    ])
  })

  it('let nobody outside a wall have a part in a record behind it', () => {
    const faults = walled({ inside: [post('social-worker', 'adoption')] })
    assert.ok(faults.length > 0)
    for (const fault of faults) {
      assert.match(
        fault,
        /adopted-record-sealing › \w+: Information governance officer .* stands outside/,
      )
    }
    // A post in any team is wider than the same post in one.
    assert.deepEqual(
      walled({ processes: ['contact'], inside: [post('social-worker')] }).slice(0, 1),
      [
        'access › walls › adoption › contact › start: Business support officer (Front door) stands outside the wall',
      ],
    )
  })

  it('name what a worker in the supported year may not hold by words that there are', () => {
    const { supportedYear } = access
    const wrong = { ...supportedYear, processes: ['zz'], facts: ['yy'] }
    assert.deepEqual(checkDuties(practiceWith({ supportedYear: wrong })), [
      'access › separations › zz: no such process',
      'access › separations › yy: no such fact',
    ])
  })
})
