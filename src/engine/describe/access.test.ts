import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catalogue } from '../../practice/catalogue.ts'
import { pack } from '../../../authorities/lancashire/pack.ts'
import { layOver } from '../practice.ts'
import { describeAccess } from './access.ts'

describe('who may see and do what, in words', () => {
  const { matrix, people, walls } = describeAccess(layOver(catalogue, pack))
  const rowsOf = (role: string) => matrix.filter((one) => one.role === role)

  it('has a row of people for every role, and of records for every role that has any', () => {
    assert.equal(people.length, catalogue.roles.length)
    for (const role of ['Social worker', 'Practice manager', 'Independent reviewing officer']) {
      assert.ok(rowsOf(role).length > 0, role)
    }
  })

  it('gives administrators, analysts and partners nobody’s record', () => {
    for (const role of ['System administrator', 'Performance analyst', 'Partner agency']) {
      // What is got better at is about nobody. What is theirs as somebody who works here is no child’s record, and the
      // catalogue of training is everybody’s.
      const kinds = rowsOf(role)
        .filter(({ may }) => may.team.length > 0 || may.county.length > 0)
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'Those who work here')
      assert.deepEqual(kinds, role === 'Performance analyst' ? ['Get better'] : [], role)
      assert.equal(people.find((one) => one.role === role)?.others, 'Nobody')
    }
  })

  it('tells what is a team’s from what is another’s: a team manager signs more of their own team’s', () => {
    const home = rowsOf('Team manager').find((one) => one.kind === 'A permanent home')
    assert.ok(home)
    assert.ok(home.may.team.includes('sign (5 of 7)'))
    assert.ok(home.may.county.includes('sign (2 of 7)'))
    const seeing = rowsOf('Practice manager').find((one) => one.kind === 'See the child')
    assert.ok(seeing)
    assert.ok(seeing.may.team.some((said) => said.startsWith('sign')))
    assert.ok(seeing.may.county.every((said) => !said.startsWith('sign')))
  })

  it('tells what is kept of one of us from what is kept of others', () => {
    const own = rowsOf('Social worker').find((one) => one.kind.startsWith('You, as'))
    assert.ok(own)
    assert.ok(own.may.theirs.includes('start'))
    assert.deepEqual([own.may.team, own.may.county], [[], []])
    const managing = rowsOf('Practice manager').find((one) => one.kind.startsWith('You, as'))
    assert.ok(managing && managing.may.team.length > 0)
    assert.deepEqual(managing.may.county, [])
  })

  it('tells what is in one hand: another officer reads a check, and does not write in it', () => {
    const watching = rowsOf('Independent reviewing officer').find(
      (one) => one.kind === 'Watch over care',
    )
    assert.ok(watching)
    assert.ok(watching.may.theirs.includes('record'))
    assert.ok(watching.may.team.includes('read'))
    assert.ok(watching.may.team.includes('record (1 of 3)'))
  })

  it('names every wall, and who is inside', () => {
    assert.deepEqual(
      walls.map((one) => one.title),
      catalogue.access.walls.map((one) => one.title),
    )
    assert.ok(walls[0]?.inside.some((post) => post.includes('Adoption')))
  })
})
