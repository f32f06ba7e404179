import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pack } from '../../authorities/lancashire/pack.ts'
import { catalogue } from '../practice/catalogue.ts'
import { factsWith, processesWith, reachesOnlyNamed } from './named-by.ts'
import { actions, permit, type Caller, type Stage } from './permissions.ts'
import { layOver, processOf } from './practice.ts'
import { reachOf } from './reach.ts'

const practice = layOver(catalogue, pack)
const lead: Caller = {
  workerId: '7',
  name: 'Olu Adeyinka',
  posts: [{ role: 'lead-professional', teamId: 'outside-the-council', teamType: 'outside' }],
}
const review = processOf(practice, 'team-around-the-family')
const may = (caller: Caller, process: string, stage: Stage, namesCaller: boolean) =>
  actions.filter(
    (action) =>
      permit(
        action,
        processOf(practice, process),
        { teamId: 'preston', stage, namesCaller },
        caller,
        practice,
      ).ok,
  )

describe('somebody who reaches only what a fact names them for', () => {
  it('writes, hands in and adds to what they are named for, and does nothing else with it', () => {
    assert.deepEqual(may(lead, review.id, 'new', true), ['start', 'read', 'record', 'submit'])
    assert.deepEqual(may(lead, review.id, 'decided', true), ['start', 'read', 'add-note'])
  })

  it('is told “not found” of every record of every process that names somebody else', () => {
    for (const definition of catalogue.processes) {
      for (const stage of ['new', 'decided'] as const) {
        const teamId = 'outside-the-council'
        const asked = permit('read', definition, { teamId, stage }, lead, practice)
        assert.ok(!asked.ok && asked.refusal.kind === 'not-found', definition.id)
      }
    }
  })

  it('is named for nothing in processes that give them no part', () => {
    const theirs = processesWith('lead-professional', practice).map(({ id }) => id)
    assert.deepEqual(theirs.toSorted(), ['early-help-assessment', 'team-around-the-family'])
    for (const { id } of catalogue.processes)
      if (!theirs.includes(id)) assert.deepEqual(may(lead, id, 'new', true), [], id)
  })

  it('reaches no team, register, wall or person, and no kind of fact but those that their records rest on', () => {
    const reach = reachOf(practice, lead)
    assert.deepEqual(
      [reach.teams, reach.processes, reach.registers, reach.walls, reach.people, reach.audit],
      [[], [], [], [], false, false],
    )
    assert.deepEqual(reach.namedBy, ['early-help-lead.worker'])
    assert.equal(reach.onlyNamed, true)
    const kept = factsWith('lead-professional', practice)
    assert.deepEqual(
      reach.walledFacts.toSorted(),
      catalogue.facts
        .map(({ id }) => id)
        .filter((id) => !kept.includes(id))
        .toSorted(),
    )
    for (const kind of [
      'open-referral',
      'child-protection-plan',
      'looked-after',
      'missing-episode',
    ])
      assert.ok(reach.walledFacts.includes(kind), kind)
  })

  it('has what their other posts give, where they hold others', () => {
    const both: Caller = {
      ...lead,
      posts: [
        ...lead.posts,
        { role: 'early-help-worker', teamId: 'preston', teamType: 'community-support' },
      ],
    }
    assert.equal(reachesOnlyNamed(both, practice), false)
    const reach = reachOf(practice, both)
    assert.deepEqual([reach.teams, reach.people, reach.onlyNamed], [['preston'], true, undefined])
    assert.equal(reachesOnlyNamed({ posts: [] }, practice), false)
  })
})
