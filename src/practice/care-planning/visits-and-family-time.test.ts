import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  outcomeOf,
  refusals,
  refusalsToStart,
  refusalsToSubmit,
  writtenAbout,
} from '../../../test/support/definition-under-test.ts'
import { holds } from '../../engine/conditions.ts'
import { asked } from '../../engine/journey.ts'
import type { RoleId } from '../vocabulary/role.ts'
import { careVisit } from './care-visit/index.ts'
import { familyTimePlan } from './family-time/family-time-plan.ts'
import { familyTimeSession } from './family-time/family-time-session.ts'
import { familyTimeSuspension } from './family-time/family-time-suspension.ts'
import { carePlanningLetters } from './letters.ts'

const inCare = { kind: 'looked-after', fromOn: '2026-07-17', detail: {} }
const placedOn = (fromOn: string, detail = {}) => ({ kind: 'placement', fromOn, detail })

const by = (role: RoleId) => ({
  values: { madeBy: 'ours', visitedBy: 'asha' },
  with: { roles: new Map([['asha', [role]]]) },
})

const visitOn = (day: string, child: object = {}, facts: readonly object[] = []) => ({
  values: { visitAt: `${day}T10:00:00Z` },
  child: {
    seen: 'yes',
    seenHow: 'inPerson',
    seenIn: 'home',
    seenAlone: 'yes',
    risks: [{ risk: 'missing', change: 'same', action: 'The protocol is with the carer' }] as never,
    ...child,
  },
  facts: [inCare, placedOn('2026-07-17'), ...facts] as never,
})

describe('A visit to a child in our care', () => {
  it('is made by a qualified social worker: a contact worker’s is refused, and so is a personal adviser’s', () => {
    for (const role of ['social-worker', 'senior-practitioner', 'practice-manager'] as const)
      assert.deepEqual(refusalsToSubmit(careVisit, by(role)), [], role)
    for (const role of ['child-and-family-practitioner', 'personal-adviser'] as const) {
      const [words] = refusalsToSubmit(careVisit, by(role))
      assert.match(words ?? '', /^Only a qualified social worker makes this visit/)
      assert.match(words ?? '', /What you wrote is safe/)
    }
  })

  it('may be made for us by a named social worker of another authority', () => {
    const named = { madeBy: 'representative', representative: 'Jo Ray, Cumbria' }
    assert.equal(refusalsToSubmit(careVisit, { values: named }).length, 1)
    const registered = { values: { ...named, registration: 'SW12345' } }
    assert.deepEqual(refusalsToSubmit(careVisit, registered), [])
  })

  it('counts when the child was seen in person, and is then the fact that every clock waits for', () => {
    assert.deepEqual(refusals(careVisit, 'seenAlone', visitOn('2026-07-22')), [])
    assert.equal(doings(careVisit, 'seenAlone')[0], 'record-fact care-visit')
    for (const key of ['spokenTo', 'notSeen'])
      assert.ok(!doings(careVisit, key).includes('record-fact care-visit'), key)
    const virtual = visitOn('2026-07-22', { seenHow: 'virtual' })
    assert.match(refusals(careVisit, 'seenAlone', virtual)[0] ?? '', /never counts/)
  })

  it('counts on the day of the move only where the child was seen in the new home', () => {
    const moved = [placedOn('2026-09-11')]
    const on = (day: string, seenIn: string) =>
      refusals(careVisit, 'seenAlone', visitOn(day, { seenIn }, moved))
    assert.deepEqual(on('2026-09-11', 'home'), [])
    assert.deepEqual(on('2026-09-11', 'beforeMove'), [])
    assert.match(on('2026-09-11', 'elsewhere')[0] ?? '', /only if the child was seen there/)
    assert.deepEqual(on('2026-09-12', 'elsewhere'), [])
    assert.match(on('2026-09-12', 'beforeMove')[0] ?? '', /after the move/)
  })

  it('asks of every risk in the care plan whether it is less, the same or more', () => {
    assert.deepEqual(careVisit.copies?.risks, { process: 'care-plan', answer: 'risks' })
    const bare = visitOn('2026-07-22', { risks: [{ risk: 'missing' }] as never })
    assert.match(refusals(careVisit, 'seenAlone', bare)[0] ?? '', /every risk/)
  })

  it('is looked at by a practice manager when it was late, missed or not in private, and not otherwise', () => {
    const isLookedAt = (written: object): boolean =>
      holds(careVisit.authoriseWhen!, { record: writtenAbout(written).record })
    assert.equal(isLookedAt(visitOn('2026-07-22')), false)
    assert.equal(isLookedAt(visitOn('2026-07-22', { seenAlone: 'no' })), true)
    assert.equal(isLookedAt({ child: { seen: 'no' } }), true)
    assert.equal(isLookedAt({ values: { lateReason: 'The family was away' } }), true)
    assert.equal(careVisit.outcomesBy, 'recorder', 'what was seen does not wait for a signature')
  })

  it('ends the agreement to fewer visits on the day the child says so', () => {
    const effects = outcomeOf(careVisit, 'seenAlone').effects ?? []
    const agreed = { kind: 'fewer-visits-agreed', fromOn: '2026-01-01', detail: {} }
    const ends = effects.find(({ effect }) => effect === 'end-fact')
    assert.ok(ends?.when)
    const changed = writtenAbout(visitOn('2026-07-22', { fewerVisits: 'no' }, [agreed]))
    const stays = writtenAbout(visitOn('2026-07-22', { fewerVisits: 'yes' }, [agreed]))
    assert.equal(holds(ends.when, changed), true)
    assert.equal(holds(ends.when, stays), false)
    assert.equal(asked(careVisit.questions.fewerVisits, writtenAbout({})), false)
  })

  it('E5: says of each brother and sister whether they were seen', () => {
    assert.equal(careVisit.several, true)
    assert.equal(careVisit.questions.seen.each, 'child')
    assert.equal(careVisit.outcomesEach, 'child')
  })

  it('is made to a child in our care, by day or by night (E9), and to nobody else', () => {
    assert.match(refusalsToStart(careVisit, {})[0] ?? '', /not in our care/)
    assert.deepEqual(refusalsToStart(careVisit, { facts: [inCare] }), [])
    assert.ok(careVisit.roles.record.some((one) => one.in?.includes('emergency-duty')))
  })
})

describe('Family time that is suspended', () => {
  const from = (startsOn: string, endsOn: string, more: object = {}) => ({
    values: { decidedOn: startsOn, startsOn, endsOn, ...more },
  })

  it('lasts seven days at most without an order, the first day counted', () => {
    assert.deepEqual(refusalsToSubmit(familyTimeSuspension, from('2026-09-01', '2026-09-07')), [])
    const [words] = refusalsToSubmit(familyTimeSuspension, from('2026-09-01', '2026-09-08'))
    assert.match(words ?? '', /seven days at most/)
    assert.match(words ?? '', /What you wrote is safe/)
    const ordered = from('2026-09-01', '2026-12-01', { orderReference: 'Preston, 1 September' })
    assert.deepEqual(refusalsToSubmit(familyTimeSuspension, ordered), [])
  })

  it('begins no earlier than it was decided', () => {
    const backwards = from('2026-09-01', '2026-09-03', { decidedOn: '2026-09-02' })
    assert.match(
      refusalsToSubmit(familyTimeSuspension, backwards)[0] ?? '',
      /before it was decided/,
    )
  })

  it('is signed once people have been told in writing', () => {
    const { asks } = outcomeOf(familyTimeSuspension, 'suspended')
    assert.deepEqual(asks, ['toldInWriting'])
    const told = (rows: readonly object[]) =>
      refusals(familyTimeSuspension, 'suspended', { values: { toldInWriting: rows as never } })
    assert.match(told([])[0] ?? '', /Nobody has been told in writing/)
    assert.match(told([{ who: 'Jo', notToldBecause: 'No address' }])[0] ?? '', /told in writing/)
    assert.deepEqual(told([{ who: 'Jo', how: 'letter', toldOn: '2026-09-01' }]), [])
    assert.ok(doings(familyTimeSuspension, 'suspended').includes('tell family-time-suspended'))
    assert.match(carePlanningLetters[0]?.body ?? '', /another language, in large print/)
  })

  it('ends when family time is planned again, or a court has decided', () => {
    for (const key of ['goingAhead', 'reduced', 'ordered', 'ended'])
      assert.ok(doings(familyTimePlan, key).includes('end-fact family-time-suspended'), key)
  })
})

describe('A family time plan', () => {
  it('is signed by a manager when there is less of it, and not otherwise', () => {
    const isSigned = (change: string): boolean =>
      holds(familyTimePlan.authoriseWhen!, { record: writtenAbout({ values: { change } }).record })
    assert.deepEqual(['first', 'same', 'more', 'less', 'ended'].map(isSigned), [
      ...[false, false, false],
      ...[true, true],
    ])
  })

  it('ends family time with nobody unless a court has ordered it', () => {
    const values = { change: 'ended' }
    assert.match(refusals(familyTimePlan, 'ended', { values })[0] ?? '', /order of the court/)
    const order = { ...values, orderReference: 'Preston, 4 September' }
    assert.deepEqual(refusals(familyTimePlan, 'ended', { values: order }), [])
  })

  it('comes into the care plan, and is asked for once', () => {
    assert.ok(doings(familyTimePlan, 'goingAhead').includes('amend care-plan'))
    assert.deepEqual(familyTimePlan.copies?.familyTime, {
      process: 'family-time-plan',
      answer: 'familyTime',
    })
  })
})

describe('A session of family time', () => {
  it('that we cancel is counted apart from one that a parent does', () => {
    const cancelled = (cancelledBy: string) => ({
      values: { happened: 'cancelled', cancelledBy },
    })
    assert.deepEqual(refusals(familyTimeSession, 'cancelledByUs', cancelled('service')), [])
    assert.equal(refusals(familyTimeSession, 'cancelledByUs', cancelled('parent')).length, 1)
    assert.deepEqual(refusals(familyTimeSession, 'cancelledByFamily', cancelled('parent')), [])
    assert.deepEqual(refusals(familyTimeSession, 'childRefused', cancelled('child')), [])
  })

  it('asks how the child was before, during and after only where it was held', () => {
    const held = writtenAbout({ values: { happened: 'held' } })
    const not = writtenAbout({ values: { happened: 'cancelled' } })
    for (const id of ['before', 'during', 'after'] as const) {
      assert.equal(asked(familyTimeSession.questions[id], held), true)
      assert.equal(asked(familyTimeSession.questions[id], not), false)
    }
  })

  it('may be written by whoever supervised it, and needs no signature', () => {
    assert.equal(familyTimeSession.roles.authorise, undefined)
    const roles = familyTimeSession.roles.record.map(({ role }) => role)
    assert.ok(roles.includes('child-and-family-practitioner'))
  })
})
