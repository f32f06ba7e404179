import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pack } from '../../../authorities/lancashire/pack.ts'
import { catalogue } from '../../practice/catalogue.ts'
import type { LetsIn } from '../../practice/vocabulary/process.ts'
import type { RoleDefinition } from '../../practice/vocabulary/role.ts'
import { layOver } from '../practice.ts'
import { checkLetsIn, checkNamed } from './named.ts'

const practice = layOver(catalogue, pack)
const named = (change: Partial<RoleDefinition>): readonly string[] => {
  const roles = catalogue.roles.map((role) =>
    role.id === 'lead-professional' ? { ...role, ...change } : role,
  )
  return checkNamed(layOver({ ...catalogue, roles }, pack))
}
const letting = (change: Partial<LetsIn>): readonly string[] => {
  const definition = practice.processes.get('early-help-assessment')
  assert.ok(definition?.letsIn)
  return checkLetsIn({ ...definition, letsIn: { ...definition.letsIn, ...change } }, practice)
}

describe('roles that reach by name, and processes that let somebody in', () => {
  it('are sound as they stand', () => {
    assert.deepEqual(named({}), [])
    assert.deepEqual(letting({}), [])
  })

  it('are named by a fact there is, which names one worker at a time', () => {
    const at = 'roles › lead-professional › onlyNamedBy'
    assert.deepEqual(named({ onlyNamedBy: 'zz' }), [`${at} › zz: no such fact`])
    assert.deepEqual(named({ onlyNamedBy: 'early-help-declined' }), [
      `${at}: early-help-declined names no worker`,
      `${at}: two may be named at once`,
    ])
  })

  it('let in as a role that reaches by name and may record, by posts there are', () => {
    const at = 'early-help-assessment › letsIn'
    assert.deepEqual(letting({ as: 'social-worker' }), [
      `${at} › social-worker: is named by no fact`,
      `${at} › social-worker: may not record it`,
    ])
    assert.deepEqual(letting({ by: [] }), [`${at} › by: nobody lets anybody in`])
  })

  it('say who it is in answers of their own, in words', () => {
    const says = { name: 'leadName', organisation: 'leadOrganisation', email: 'zz' }
    const faults = letting({ says, forgets: ['yy'] })
    assert.equal(faults.length, 3)
    assert.match(
      faults.join('\n'),
      /letsIn › says.*leadOrganisation[^]*zz[^]*forgets › yy: no such/,
    )
  })
})
