import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isUpn, writtenUpn } from './upn.ts'

it('a UPN is right when its check letter fits, and a wrong digit or letter is noticed', () => {
  assert.ok(isUpn('H801200001001'))
  assert.ok(isUpn(writtenUpn('h801 2000-01001')))
  for (const wrong of [
    'H801200001002',
    'H801200010001',
    'A801200001001',
    'H80120000100',
    'I801200001001',
    '',
  ]) {
    assert.ok(!isUpn(wrong), wrong)
  }
  assert.ok(isUpn('A80120000100B'))
  assert.ok(!isUpn('A80120000100S'))
})
