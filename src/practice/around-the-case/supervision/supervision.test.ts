import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  outcomeOf,
  refusals,
  refusalsToSubmit,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import { holds } from '../../../engine/conditions.ts'
import { unmet } from '../../../engine/journey.ts'
import { withWorkedOut } from '../../../engine/worked-out.ts'
import type { RoleId } from '../../vocabulary/role.ts'
import { caseSupervision } from './case-supervision.ts'
import { managementDecision } from './management-decision.ts'
import { personalSupervision } from './personal-supervision.ts'

const roles = new Map<string, readonly RoleId[]>([
  ['gill', ['practice-manager']],
  ['sunita', ['team-manager']],
  ['omar', ['social-worker']],
])
const two = { worker: 'omar', workerSigns: 'yes' }
const by = (recorder: string, authoriser?: string) => ({
  roles,
  workers: { recorder, ...(authoriser ? { authoriser } : {}) },
})

describe('Case supervision', () => {
  it('is handed in by the supervisor, a practice or team manager, and never about their own work', () => {
    assert.deepEqual(refusalsToSubmit(caseSupervision, { values: two, with: by('gill') }), [])
    assert.deepEqual(
      [...new Set(caseSupervision.roles.record.map(({ role }) => role))],
      ['practice-manager', 'team-manager'],
    )
    const alone = { ...two, worker: 'gill' }
    assert.match(
      refusalsToSubmit(caseSupervision, { values: alone, with: by('gill') })[0] ?? '',
      /Nobody supervises themselves/,
    )
    assert.deepEqual(refusalsToSubmit(caseSupervision, { values: two, with: by('sunita') }), [])
  })

  it('is signed by the worker whose it was, and by nobody in their place', () => {
    const words = (authoriser: string) =>
      unmet(
        caseSupervision.authoriseRequires ?? [],
        writtenAbout({ values: two, with: by('gill', authoriser) }),
        '',
      )
    assert.deepEqual(words('omar'), [])
    assert.match(words('sunita')[0]?.message ?? '', /Only the worker whose supervision it was/)
  })

  it('E21: waits for no signature of a worker who is away or has left', () => {
    const signed = (workerSigns: string) =>
      holds(caseSupervision.authoriseWhen!, writtenAbout({ values: { workerSigns } }))
    assert.deepEqual(['yes', 'absent', 'left'].map(signed), [true, false, false])
    assert.equal(caseSupervision.outcomesBy, 'recorder')
  })

  it('counts for every child who was talked about, however it ends', () => {
    assert.equal(caseSupervision.outcomesEach, 'child')
    for (const key of Object.keys(caseSupervision.outcomes))
      assert.equal(doings(caseSupervision, key)[0], 'record-fact case-supervision', key)
  })

  it('opens a transfer or a closure, and ends nothing itself', () => {
    assert.ok(doings(caseSupervision, 'reallocated').includes('open case-transfer'))
    assert.ok(doings(caseSupervision, 'closureAgreed').includes('open case-closure'))
    assert.match(refusals(caseSupervision, 'closureAgreed', {})[0] ?? '', /nothing to close/)
    const child = { escalatedTo: 'gill' }
    assert.match(
      refusals(caseSupervision, 'escalated', { child, with: by('gill') })[0] ?? '',
      /goes to a team manager or higher/,
    )
  })

  it('works out when the child was last seen, whichever record says so', () => {
    const seen = (kind: string, on: string) => ({ kind, fromOn: on, toOn: on, detail: {} })
    const facts = [
      seen('child-in-need-visit', '2026-06-24'),
      seen('child-seen', '2026-07-02'),
      seen('case-supervision', '2026-07-10'),
    ]
    const { record } = writtenAbout({ facts })
    const [part] = withWorkedOut(caseSupervision, record).parts
    assert.equal(part?.values.lastSeenOn, '2026-07-02')
  })

  it('keeps what was thought aloud, and a worker’s own life, out of what a family can ask for', () => {
    assert.equal(caseSupervision.questions.reflection.sensitive, 'not-for-family')
    assert.match(caseSupervision.pages[0]?.intro ?? '', /worker’s own health/)
  })
})

describe('Personal supervision', () => {
  const [rhythm] = personalSupervision.clocks
  const every = (previousOn: string, newlyQualified = 'yes') =>
    rhythm?.local?.find(
      ({ when }) =>
        !when ||
        holds(
          when,
          writtenAbout({
            values: {
              previousOn,
              newlyQualified,
              ...(newlyQualified === 'yes' ? { qualifiedWorkBeganOn: '2026-01-05' } : {}),
            },
          }),
        ),
    )?.within

  it('is due a month after the last; in the supported year weekly, then every two weeks', () => {
    assert.deepEqual(every('2026-02-16'), { weeks: 1 })
    assert.deepEqual(every('2026-02-17'), { weeks: 2 })
    assert.deepEqual(every('2026-07-05'), { weeks: 2 })
    assert.deepEqual(every('2026-07-06'), { months: 1 })
    assert.deepEqual(every('2026-02-16', 'no'), { months: 1 })
  })

  it('is about no child, and only the two of them can open it', () => {
    assert.equal(personalSupervision.about, 'nothing')
    assert.deepEqual(personalSupervision.onlyFor, ['worker', 'supervisor'])
  })

  it('never asks about health, and says so where it would be written', () => {
    assert.match(personalSupervision.questions.support.hint ?? '', /health is not written here/)
  })

  it('opens the next one, with its day, unless it ends', () => {
    assert.deepEqual(doings(personalSupervision, 'goesOn'), ['open personal-supervision'])
    const [next] = outcomeOf(personalSupervision, 'goesOn').effects ?? []
    assert.ok(next?.effect === 'open')
    assert.deepEqual(next.carries?.previousOn, { answer: 'heldOn' })
    assert.deepEqual(doings(personalSupervision, 'ends'), [])
  })
})

describe('A management decision', () => {
  it('is recorded by a manager, who took it, and nobody is asked who did', () => {
    const managers = ['practice-manager', 'team-manager', 'senior-manager', 'director']
    for (const { role } of managementDecision.roles.record) assert.ok(managers.includes(role), role)
    assert.ok(!Object.values(managementDecision.questions).some(({ kind }) => kind === 'worker'))
  })

  it('has a topic, a decision and a reason', () => {
    const { topic, decision, reason } = managementDecision.questions
    assert.deepEqual(
      [topic, decision, reason].map(({ needed }) => needed),
      ['to-submit', 'to-submit', 'to-submit'],
    )
    assert.equal(managementDecision.roles.authorise, undefined)
  })
})
