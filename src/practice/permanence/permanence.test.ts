import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deadlinesOf } from '../../../test/support/deadlines-of.ts'
import {
  doings,
  refusals,
  refusalsToStart,
  refusalsToSubmit,
  writtenAbout,
} from '../../../test/support/definition-under-test.ts'
import { onDay, since } from '../../../test/support/held-facts.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import { withWorkedOut } from '../../engine/worked-out.ts'
import { permanenceOption } from '../codes/permanence.ts'
import { permanenceFacts } from '../facts/permanence.ts'
import type { Post } from '../vocabulary/role.ts'
import { permanenceClocks } from './care-clocks.ts'
import { permanenceProcesses } from './index.ts'
import { permanencePlan } from './permanence-plan/index.ts'
import { permanenceTracker } from './permanence-tracker/index.ts'

const rolesOf = (posts: readonly Post[] | undefined): readonly string[] =>
  [...new Set((posts ?? []).map(({ role }) => role))].sort()

// Story 4: Callum came into our care on Friday 17 July 2026.
const callum = since('looked-after', '2026-07-17')
const secondReview = { decidedOn: '2026-11-05', preferred: 'return', parallel: 'fostering' }

describe('The permanence plan', () => {
  const agreed = (values: object, facts: readonly HeldFact[] = [callum]) =>
    refusals(permanencePlan, 'agreed', { values: { ...secondReview, ...values }, facts })

  it('has the four routes of the peer review, and two for older children', () => {
    assert.deepEqual(
      permanenceOption.codes.map(({ code }) => code),
      [
        ...['return', 'family-order', 'fostering-with-family', 'fostering', 'adoption'],
        ...['residential', 'independence'],
      ],
    )
  })

  it('is a team manager’s to agree; our own carers for good, a nominated officer’s', () => {
    const { agreed: plain, agreedWithOurCarers } = permanencePlan.outcomes
    assert.deepEqual(rolesOf(plain?.by), ['senior-manager', 'team-manager'])
    assert.deepEqual(rolesOf(agreedWithOurCarers?.by), ['senior-manager'])
    assert.match(
      agreed({ preferred: 'fostering', parallel: 'adoption', ourCarers: 'yes' })[0] ?? '',
      /nominated officer/,
    )
  })

  it('is refused before the child came into our care, and for a child who is not', () => {
    assert.deepEqual(agreed({}), [])
    assert.match(
      agreed({ decidedOn: '2026-07-16' })[0] ?? '',
      /before the child came into our care/,
    )
    assert.match(agreed({}, [])[0] ?? '', /not in our care/)
    assert.equal(refusalsToStart(permanencePlan, {}).length, 1)
  })

  it('plans for something else in parallel', () => {
    assert.match(agreed({ parallel: 'return' })[0] ?? '', /same as the plan/)
  })

  it('counts the days from coming into our care by itself', () => {
    const { record } = writtenAbout({ values: secondReview, facts: [callum] })
    assert.equal(withWorkedOut(permanencePlan, record).values.daysToDecision, 111)
  })

  it('E5: is each child’s own, and says why it differs from a brother’s or sister’s', () => {
    assert.equal(permanencePlan.several, undefined)
    assert.ok(permanencePlan.questions.whyDifferent)
    const [missing] = refusalsToSubmit(permanencePlan, { values: { siblings: 'yes' } })
    assert.match(missing ?? '', /live together or apart/)
    assert.deepEqual(refusalsToSubmit(permanencePlan, { values: { siblings: 'no' } }), [])
  })

  it('ends the plan before it on the same day, and leads to the decision about adoption', () => {
    assert.deepEqual(doings(permanencePlan, 'agreed'), [
      'end-fact permanence-plan',
      'start-fact permanence-plan',
      'record-fact sibling-assessment',
      'open adoption-decision',
      'open special-guardianship',
    ])
  })

  it('E7: ends with the eighteenth birthday', () => {
    const plan = permanenceFacts.find(({ id }) => id === 'permanence-plan')
    assert.equal(plan?.endsAtAge?.age, 18)
  })
})

describe('What is due on the way to a permanent home', () => {
  const inCare = { ...permanenceTracker, clocks: permanenceClocks }
  const due = (facts: readonly HeldFact[]) =>
    deadlinesOf(inCare, writtenAbout({ facts, with: { happenedOn: '2026-07-17' } }).record)

  it('T76: a plan by the second review, 20 working days and three months at the latest', () => {
    const plan = since('permanence-plan', '2026-11-05', { achieved: 'no' })
    assert.equal(due([callum, plan])[0], 'T76 from 2026-07-17 due 2026-11-14, met 2026-11-05')
  })

  it('is looked at within four weeks, and every four weeks after that', () => {
    assert.deepEqual(due([callum, onDay('permanence-tracked', '2026-08-10')]).slice(1), [
      'P31b from 2026-07-17 due 2026-08-14, met 2026-08-10',
      'P31c from 2026-08-10 due 2026-09-07',
    ])
  })

  it('is looked at no more once the child is in a permanent home', () => {
    const plan = since('permanence-plan', '2026-11-05', { achieved: 'yes' })
    assert.deepEqual(
      due([callum, plan]).filter((one) => one.startsWith('P31')),
      [],
    )
  })

  it('says when the next milestone is due, in the latest look only', () => {
    const milestone = (facts: readonly HeldFact[]) =>
      deadlinesOf(
        permanenceTracker,
        writtenAbout({
          values: { trackedOn: '2026-08-10', nextMilestoneDue: '2026-09-01' },
          with: { happenedOn: '2026-08-10' },
          facts: [callum, ...facts],
        }).record,
      )
    assert.deepEqual(milestone([]), ['P31 from 2026-09-01 due 2026-09-01'])
    assert.deepEqual(milestone([onDay('permanence-tracked', '2026-09-07')]), [])
  })
})

describe('The tracker', () => {
  const course = (trackedOn: string, facts: readonly HeldFact[] = [callum]) =>
    withWorkedOut(
      permanenceTracker,
      writtenAbout({
        values: { trackedOn, nextMilestoneDue: '2026-09-01' },
        with: { happenedOn: trackedOn },
        facts,
      }).record,
    ).values.course

  it('is green in time, amber up to 20 working days late, red after that', () => {
    assert.deepEqual(
      ['2026-09-01', '2026-09-02', '2026-09-29', '2026-09-30'].map((day) => course(day)),
      ['green', 'amber', 'amber', 'red'],
    )
  })

  it('is red without a plan by the second review, and from week 26 of proceedings', () => {
    const reviews = [onDay('care-review', '2026-08-13'), onDay('care-review', '2026-08-28')]
    assert.equal(course('2026-09-01', [callum, ...reviews]), 'red')
    const plan = since('permanence-plan', '2026-08-28', { achieved: 'no' })
    assert.equal(course('2026-09-01', [callum, ...reviews, plan]), 'green')
    const issued = since('care-proceedings', '2026-03-09', { application: 'care' })
    assert.equal(course('2026-08-30', [callum, issued]), 'green')
    assert.equal(course('2026-08-31', [callum, issued]), 'red')
  })

  it('asks what holds it up only when it is late, and is signed by a team manager', () => {
    assert.deepEqual(permanenceTracker.questions.blocker.when, {
      question: 'course',
      is: ['amber', 'red'],
    })
    assert.deepEqual(rolesOf(permanenceTracker.roles.authorise), ['team-manager'])
  })

  it('takes a permanent home as achieved only after a plan was agreed, never by adoption', () => {
    const values = { achievedOn: '2026-12-01', achievedRoute: 'return' }
    const [missing] = refusals(permanenceTracker, 'achieved', { values, facts: [callum] })
    assert.match(missing ?? '', /No plan for permanence has been agreed/)
    const route = permanenceTracker.questions.achievedRoute
    assert.ok(route.kind === 'choice' && !('adoption' in (route.options ?? {})))
  })
})

describe('The way to a permanent home', () => {
  it('is eight processes in the order of the handbook', () => {
    assert.deepEqual(
      permanenceProcesses.map(({ id }) => id),
      [
        ...['permanence-plan', 'permanence-tracker', 'adoption-decision', 'adoption-match'],
        ...['adoption-placement', 'adoption-order', 'connected-carer', 'special-guardianship'],
      ],
    )
  })
})
