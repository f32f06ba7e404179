import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  dueOn,
  outcomeOf,
  refusals,
  refusalsToStart,
  refusalsToSubmit,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../../engine/clocks.ts'
import { holds } from '../../../engine/conditions.ts'
import { asked } from '../../../engine/journey.ts'
import type { RoleId } from '../../vocabulary/role.ts'
import { childProtectionVisit as visit } from './index.ts'

const by = (role: RoleId) => ({
  values: { visitedBy: 'asha' },
  with: { roles: new Map([['asha', [role]]]) },
})

const risks = [{ need: 'Grip marks', change: 'same', why: 'Nothing new' }] as never
const inPerson = { seen: 'yes', seenHow: 'inPerson', risks }

describe('A child protection visit', () => {
  it('is made by a qualified social worker; anybody else’s is refused, and said to be worth keeping', () => {
    for (const role of ['social-worker', 'senior-practitioner', 'practice-manager'] as const)
      assert.deepEqual(refusalsToSubmit(visit, by(role)), [], role)
    for (const role of ['child-and-family-practitioner', 'business-support-officer'] as const) {
      const [words] = refusalsToSubmit(visit, by(role))
      assert.match(words ?? '', /^Only a qualified social worker makes a child protection visit/)
      assert.match(words ?? '', /What you wrote is safe/)
    }
  })

  it('counts when the child was seen, in person', () => {
    assert.deepEqual(refusals(visit, 'seen', { child: inPerson }), [])
    assert.deepEqual(doings(visit, 'seen'), ['record-fact child-protection-visit'])
    assert.deepEqual(
      Object.keys((outcomeOf(visit, 'seen').effects?.[0] as { with: object }).with),
      ['seenAlone', 'homeSeen', 'announced'],
    )
  })

  it('never counts by video or phone', () => {
    const child = { ...inPerson, seenHow: 'virtual' }
    assert.match(refusals(visit, 'seen', { child })[0] ?? '', /never counts/)
    assert.deepEqual(refusals(visit, 'spokenTo', { child }), [])
    assert.deepEqual(doings(visit, 'spokenTo'), [])
  })

  it('asks of every danger in the plan whether it is reduced, the same or increased, and why', () => {
    assert.deepEqual(visit.copies?.risks, { process: 'child-protection-plan', answer: 'steps' })
    const bare = [{ need: 'Grip marks', evidence: 'Seen on 2 May', scale: 3 }] as never
    const words = refusals(visit, 'seen', { child: { ...inPerson, risks: bare } })
    assert.match(words[0] ?? '', /reduced, the same or increased/)
  })

  it('tells the practice manager when the child was not seen, and is tried again', () => {
    const child = { seen: 'no' }
    const told = { values: { managerTold: 'yes' }, child }
    assert.match(refusals(visit, 'notSeen', { child })[0] ?? '', /Tell the practice manager now/)
    assert.deepEqual(refusals(visit, 'notSeen', told), [])
    assert.deepEqual(doings(visit, 'notSeen'), ['open child-protection-visit'])
    assert.ok(doings(visit, 'welfareCheck').some((done) => done.includes('police')))
    assert.deepEqual(doings(visit, 'strategyDiscussion').at(-1), 'open strategy-discussion')
  })

  it('E8: is tried again within two working days, a bank holiday not counted', () => {
    assert.equal(dueOn(visit, 'T39c', '2026-05-22'), '2026-05-27')
  })

  it('stops that clock with the visit at which the child is seen, and runs none when the child was', () => {
    const values = { visitAt: '2026-06-02T15:00:00Z' }
    const seenLater = [
      { kind: 'child-protection-visit', fromOn: '2026-06-03', toOn: '2026-06-03', detail: {} },
    ]
    const moves = (child: object, facts: typeof seenLater) =>
      clockMoves(visit, writtenAbout({ values, child: child as never, facts }).record, {}, [])
    assert.equal(moves(inPerson, []).length, 0)
    const [open] = moves({ seen: 'no' }, [])
    assert.equal(open?.move === 'start' && open.metAt, undefined)
    const [done] = moves({ seen: 'no' }, seenLater)
    assert.equal(done?.move === 'start' && done.metAt, '2026-06-03')
  })

  it('is looked at by a practice manager when it was missed or late, and not otherwise', () => {
    const isLookedAt = (written: object): boolean =>
      holds(visit.authoriseWhen!, { record: writtenAbout(written).record })
    assert.equal(isLookedAt({ child: inPerson }), false)
    assert.equal(isLookedAt({ child: { seen: 'no' } }), true)
    assert.equal(isLookedAt({ values: { lateReason: 'The family was away' } }), true)
    assert.equal(visit.outcomesBy, 'recorder', 'what was seen does not wait for a signature')
  })

  it('says what the last visits left to make good: the home, and one in three unannounced', () => {
    const said = (child: Readonly<Record<string, string>>): string[] =>
      (visit.prompts ?? [])
        .filter(({ when }) => holds(when, writtenAbout({ child })))
        .map(({ says }) => says)
    assert.deepEqual(said({ homeSeenLastTime: 'yes', announcedLastTime: 'yes' }), [])
    assert.match(said({ homeSeenLastTime: 'no' })[0] ?? '', /every second visit/)
    const twice = { announcedLastTime: 'yes', announcedTimeBefore: 'yes' }
    assert.match(said(twice)[0] ?? '', /come unannounced/)
    assert.match(said({ seenLastTime: 'no' })[0] ?? '', /welfare check/)
  })

  it('E1: sees the mother of a child who is not born, and asks for nobody to be seen alone', () => {
    const subject = ['unborn'] as const
    const before = writtenAbout({ subject, child: { seen: 'yes', parentSeen: 'yes' } })
    const { seen, seenAlone, parentSeen } = visit.questions
    assert.deepEqual(
      [seen, seenAlone, parentSeen].map((question) => asked(question, before)),
      [false, false, true],
    )
    const child = { parentSeen: 'yes', risks }
    assert.deepEqual(refusals(visit, 'parentSeen', { subject, child }), [])
    assert.deepEqual(doings(visit, 'parentSeen'), ['record-fact child-protection-visit'])
    assert.equal(holds(outcomeOf(visit, 'seen').when!, before), false)
  })

  it('E5: says of each brother and sister whether they were seen', () => {
    assert.equal(visit.outcomesEach, 'child')
    assert.equal(visit.questions.seen.each, 'child')
  })

  it('E9: may be made by the emergency duty team', () => {
    const teams = visit.roles.record.flatMap((one) => one.in ?? [])
    assert.ok(teams.includes('emergency-duty'))
  })

  it('is made to a child on a plan, ours or another authority’s', () => {
    assert.equal(refusalsToStart(visit, {}).length, 1)
    for (const kind of ['child-protection-plan', 'plan-of-another-authority'])
      assert.deepEqual(
        refusalsToStart(visit, { facts: [{ kind, fromOn: '2026-05-26', detail: {} }] }),
        [],
      )
  })
})
