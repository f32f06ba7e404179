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
} from '../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../engine/clocks.ts'
import { holds } from '../../engine/conditions.ts'
import { asked } from '../../engine/journey.ts'
import { withWorkedOut } from '../../engine/worked-out.ts'
import { carePlan } from './care-plan/index.ts'
import { carePlanVersion } from './care-plan/version.ts'
import { careReview } from './care-review/index.ts'
import { placementPlan } from './placement-plan/index.ts'

const since = (kind: string, fromOn: string, detail = {}) => ({ kind, fromOn, detail })
const on = (kind: string, day: string, detail = {}) => ({ ...since(kind, day, detail), toOn: day })
const inCare = since('looked-after', '2026-07-17')
const rolesOf = (all: Readonly<Record<string, string>>) => ({
  roles: new Map(Object.entries(all).map(([who, role]) => [who, [role as never]])),
})

describe('A care plan', () => {
  it('is agreed by a practice manager, signed by a team manager, and by nobody twice', () => {
    const who = rolesOf({ alison: 'practice-manager', tess: 'team-manager' })
    const by = (agreedBy: string, workers = {}) =>
      refusalsToSubmit(carePlan, { values: { agreedBy }, with: { ...who, workers } })
    assert.deepEqual(by('alison'), [])
    assert.match(by('tess')[0] ?? '', /A practice manager agrees/)
    assert.match(by('alison', { recorder: 'alison' })[0] ?? '', /their own care plan/)
    assert.deepEqual(
      new Set(carePlan.roles.authorise?.map(({ role }) => role)),
      new Set(['team-manager']),
    )
  })

  it('made before the child came to us is in force from the day they did', () => {
    const inForceOn = (planStartsOn: string) => {
      const { record } = writtenAbout({ values: { planStartsOn }, facts: [inCare] })
      return withWorkedOut(carePlan, record).values.inForceOn
    }
    assert.equal(inForceOn('2026-07-10'), '2026-07-17')
    assert.equal(inForceOn('2026-07-28'), '2026-07-28')
  })

  it('has a second plan beside the first until the final order, or says why not', () => {
    const asksWhyNot = (values: object) =>
      asked(carePlan.questions.whyNoParallelPlan, writtenAbout({ values: { ...values } }))
    assert.equal(asksWhyNot({ legalStatus: 'C1' }), true)
    assert.equal(asksWhyNot({ legalStatus: 'C1', parallelPlan: 'adoption' }), false)
    assert.equal(asksWhyNot({ legalStatus: 'C2' }), false)
  })

  it('is one for each child, and goes on in new versions that are signed as it was', () => {
    const facts = [inCare, since('care-plan', '2026-07-28')]
    assert.match(refusalsToStart(carePlan, { facts })[0] ?? '', /Write a new version/)
    assert.deepEqual(refusalsToStart(carePlanVersion, { facts }), [])
    assert.deepEqual(doings(carePlanVersion, 'authorised'), [
      'record-fact care-plan-updated',
      'amend care-plan',
      'record-fact advocacy-offer',
      'record-fact independent-visitor-offer',
    ])
    assert.deepEqual(carePlanVersion.copies?.steps, { process: 'care-plan', answer: 'steps' })
    assert.deepEqual(carePlanVersion.roles.authorise, carePlan.roles.authorise)
  })

  it('asks how care by agreement is to end, and about immigration, only where there is some', () => {
    const { agreementLength, immigration } = carePlan.questions
    const of = (legalStatus: string, facts: object[] = []) =>
      writtenAbout({ values: { legalStatus }, facts: facts as never })
    assert.equal(asked(agreementLength, of('V2')), true)
    assert.equal(asked(agreementLength, of('C2')), false)
    assert.equal(asked(immigration, of('V2')), false)
    const alone = [since('unaccompanied-asylum-seeking', '2026-07-17')]
    assert.equal(asked(immigration, of('V2', alone)), true)
  })
})

describe('A placement plan', () => {
  it('agreed before the child moves in counts on the day they do', () => {
    const countsFrom = (agreedOn: string) => {
      const { record } = writtenAbout({ values: { agreedOn, placementStartsOn: '2026-09-11' } })
      return withWorkedOut(placementPlan, record).values.countsFrom
    }
    assert.equal(countsFrom('2026-09-09'), '2026-09-11')
    assert.equal(countsFrom('2026-09-16'), '2026-09-16')
  })

  it('says of every decision whether it is the carer’s, a parent’s or the authority’s', () => {
    const decided = (delegated: readonly object[]) =>
      refusals(placementPlan, 'agreed', {
        values: { carerSigned: 'yes', delegated: delegated as never },
      })
    assert.deepEqual(decided([{ decision: 'haircut', decides: 'carer' }]), [])
    assert.match(decided([{ decision: 'haircut' }])[0] ?? '', /who decides what/)
    assert.match(decided([])[0] ?? '', /who decides what/)
  })

  it('is no plan while it is not agreed, and the five days run on', () => {
    assert.deepEqual(doings(placementPlan, 'notAgreed'), ['open placement-plan'])
    assert.deepEqual(doings(placementPlan, 'agreedWithDisagreement'), [
      'record-fact placement-plan',
    ])
  })

  it('E9: may be begun at night by the emergency duty team, who say what they left with the carer', () => {
    assert.ok(placementPlan.roles.record.some((one) => one.in?.includes('emergency-duty')))
    const atNight = writtenAbout({ values: { emergency: 'yes' } })
    assert.equal(asked(placementPlan.questions.leftThatNight, atNight), true)
  })
})

const born = (bornOn: string) => {
  const about = writtenAbout({ facts: [inCare] })
  return { ...about.part, bornOn }
}
const reviewed = (values: object, more: { facts?: object[]; bornOn?: string } = {}) => {
  const part = { ...born(more.bornOn ?? '2012-01-30'), facts: more.facts ?? [inCare] }
  const { record } = writtenAbout({ values: values as never, with: { happenedOn: '2026-11-05' } })
  const standpoint = { record: { ...record, parts: [part as never] }, part: part as never }
  return (key: string): readonly string[] =>
    (outcomeOf(careReview, key).requires ?? [])
      .filter(({ that }) => !holds(that, standpoint))
      .map(({ otherwise }) => otherwise)
}

const good = {
  heldAt: '2026-11-05T10:00:00Z',
  participation: 'PN1',
  withMeeting: 'yes',
  permanenceInPlace: 'yes',
  drift: 'none',
  nextReviewOn: '2027-05-04',
  midPointOn: '2027-02-03',
}
const second = { facts: [inCare, on('care-review', '2026-08-13', { meeting: 'yes' })] }

describe('A Child in Our Care Review', () => {
  it('is chaired and decided by a reviewing officer who holds no part of the case', () => {
    const roles = rolesOf({ ines: 'independent-reviewing-officer', tess: 'team-manager' })
    const by = (chair: string) => refusalsToSubmit(careReview, { values: { chair }, with: roles })
    assert.deepEqual(by('ines'), [])
    assert.match(by('tess')[0] ?? '', /independent of the line/)
    assert.deepEqual(
      careReview.roles.authorise?.map(({ role }) => role),
      ['independent-reviewing-officer'],
    )
    const { record } = writtenAbout({
      values: { chair: 'ines' },
      with: { workers: { authoriser: 'ivan' } },
    })
    assert.equal(holds(careReview.authoriseRequires![0]!.that, { record }), false)
  })

  it('keeps what the officer finds and decides on pages that nobody in the line writes in', () => {
    const officers = careReview.pages.filter(({ by }) => by === 'authoriser').flatMap((p) => p.asks)
    for (const id of ['findings', 'decisions', 'participation', 'drift', 'planQuality'] as const)
      assert.ok(officers.includes(id), id)
  })

  it('counts on the day it is completed: an adjourned one is no review yet, and is adjourned once', () => {
    for (const key of Object.keys(careReview.outcomes)) {
      const isHeld = doings(careReview, key).includes('record-fact care-review')
      assert.equal(isHeld, key !== 'adjourned', key)
    }
    const again = { ...good, whyNow: 'adjourned', resumesAt: '2026-11-20T10:00:00Z' }
    assert.match(reviewed(again)('adjourned')[0] ?? '', /once only/)
    const late = { ...good, resumesAt: '2026-12-15T10:00:00Z' }
    assert.match(reviewed(late)('adjourned')[0] ?? '', /within 20 working days/)
  })

  it('counts a child under four as PN0, and nobody else', () => {
    assert.deepEqual(reviewed(good, second)('planAgreed'), [])
    const baby = { ...second, bornOn: '2023-01-10' }
    assert.match(reviewed(good, baby)('planAgreed')[0] ?? '', /under four/)
    assert.deepEqual(reviewed({ ...good, participation: 'PN0' }, baby)('planAgreed'), [])
    assert.match(
      reviewed({ ...good, participation: 'PN0' }, second)('planAgreed')[0] ?? '',
      /four or over/,
    )
  })

  it('takes no plan for permanence by the second review for drift', () => {
    const none = { ...good, permanenceInPlace: 'no' }
    assert.match(reviewed(none, second)('planAgreed')[0] ?? '', /that is drift/)
    assert.deepEqual(reviewed({ ...none, drift: 'some' }, second)('planAgreed'), [])
    const first = { ...none, nextReviewOn: '2027-02-04', midPointOn: '2026-12-20' }
    assert.deepEqual(reviewed(first)('planAgreed'), [])
  })

  it('sets the next within three months of the first, and within six of any later', () => {
    assert.match(reviewed(good)('planAgreed')[0] ?? '', /within three months/)
    const tooLate = { ...good, nextReviewOn: '2027-05-06' }
    assert.match(reviewed(tooLate, second)('planAgreed')[0] ?? '', /within six months/)
  })

  it('is held without a meeting only in long-term foster care of over a year, and with one each year', () => {
    const without = { ...good, withMeeting: 'no' }
    assert.match(reviewed(without, second)('planAgreed')[0] ?? '', /at least once a year/)
    const longTerm = { facts: [...second.facts, since('placement', '2025-06-01', { type: 'U4' })] }
    assert.deepEqual(reviewed(without, longTerm)('planAgreed'), [])
  })

  it('that changes the plan has it written anew and signed, and one that ends care opens the leaving', () => {
    assert.ok(doings(careReview, 'planAmended').includes('open care-plan-version'))
    assert.ok(doings(careReview, 'planChanged').includes('open permanence-plan'))
    assert.ok(doings(careReview, 'endsLookedAfter').includes('open leaving-our-care'))
  })

  it('sends the report 3 days before; decisions 5, record 15 and copies 20 days after (story 4)', () => {
    assert.equal(dueOn(careReview, 'P30', '2026-08-13'), '2026-08-10')
    assert.equal(dueOn(careReview, 'P30', '2026-11-05'), '2026-11-02')
    assert.deepEqual(
      ['T68', 'T68c', 'T68d'].map((id) => dueOn(careReview, id, '2026-08-13')),
      ['2026-08-20', '2026-09-04', '2026-09-11'],
    )
    assert.equal(dueOn(careReview, 'T68b', '2026-08-17'), '2026-08-24')
  })

  it('sends nothing out while it is adjourned', () => {
    const record = (more: object) =>
      writtenAbout({ values: { heldAt: good.heldAt, ...more }, facts: [inCare] }).record
    const running = (more: object) =>
      clockMoves(careReview, record(more), {}, []).map((move) =>
        move.move === 'start' ? move.clock.id : '',
      )
    assert.deepEqual(running({}), ['T68', 'T68c', 'T68d'])
    assert.deepEqual(running({ resumesAt: '2026-11-20T10:00:00Z' }), ['T67c'])
  })

  it('E27: asks what anybody needs to take part', () => {
    assert.match(careReview.questions.accessNeeds.hint ?? '', /interpreter, sign language/)
  })
})
