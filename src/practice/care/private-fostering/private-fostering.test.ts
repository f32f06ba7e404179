import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deadlinesOf } from '../../../../test/support/deadlines-of.ts'
import {
  broughtAbout,
  held,
  offered,
  recordAbout,
  refusedBy,
  workedOutFor,
  type ChildInCare,
} from '../../../../test/support/child-in-care.ts'
import { refusalsToStart } from '../../../../test/support/definition-under-test.ts'
import type { HeldFact } from '../../../engine/standpoint.ts'
import { childAndFamilyAssessment } from '../../assessment/index.ts'
import { referral } from '../../front-door/referral/index.ts'
import { privateFostering } from './index.ts'

const told = (values: object = {}, more: Partial<ChildInCare> = {}): ChildInCare => ({
  bornOn: '2014-05-01',
  on: '2026-07-17',
  ...more,
  values: {
    step: 'notice',
    on: '2026-07-17',
    startsOn: '2026-07-01',
    seenOn: '2026-07-24',
    closeRelative: 'no',
    fourWeeks: 'yes',
    ...values,
  },
})

const fostered = held('private-fostering', '2026-07-17')
const visit = (day: string): HeldFact => held('private-fostering-visit', day, day)

const facts = (key: string, child: ChildInCare): readonly string[] =>
  broughtAbout(privateFostering, key, child).flatMap((one) =>
    'fact' in one ? [`${one.effect} ${one.fact}`] : [],
  )

const due = (values: object, held: readonly HeldFact[]): readonly string[] =>
  deadlinesOf(privateFostering, recordAbout(privateFostering, told(values, { facts: held })).record)

describe('Private fostering', () => {
  it('begins with the arrangement, and the first time the child was seen is a visit', () => {
    const begun = ['start-fact private-fostering', 'record-fact private-fostering-visit']
    assert.deepEqual(facts('suitable', told()), begun)
    assert.deepEqual(facts('suitableWithRequirements', told()), begun)
    assert.deepEqual(refusedBy(privateFostering, 'suitable', told()), [])
  })

  it('that is not suitable is still so of a child who lives there, until it ends', () => {
    const begun = ['start-fact private-fostering', 'record-fact private-fostering-visit']
    assert.deepEqual(facts('notSuitable', told()), begun)
    assert.deepEqual(facts('notSuitable', told({ startsOn: '2026-08-01' })), [])
  })

  it('is with nobody who is a close relative, for 28 days or more, and under 16', () => {
    const no = (values: object, bornOn = '2014-05-01') =>
      refusedBy(privateFostering, 'suitable', told(values, { bornOn })).join()
    assert.match(no({ closeRelative: 'yes' }), /no private fostering/)
    assert.match(no({ fourWeeks: 'no' }), /no private fostering/)
    assert.match(no({ disabled: 'no' }, '2010-07-17'), /no private fostering/)
    assert.equal(no({ disabled: 'yes' }, '2010-07-17'), '')
    assert.equal(no({}, '2010-07-18'), '')
    const relative = told({ closeRelative: 'yes' })
    assert.deepEqual(refusedBy(privateFostering, 'notPrivateFostering', relative), [])
  })

  it('is one arrangement at a time, and visits and an end are of one that is recorded', () => {
    const twice = told({}, { facts: [fostered] })
    assert.match(refusedBy(privateFostering, 'suitable', twice)[0] ?? '', /one at a time/)
    const ending = told({ step: 'ending' })
    assert.deepEqual(offered(privateFostering, ending), ['ended'])
    assert.match(refusedBy(privateFostering, 'ended', ending)[0] ?? '', /No private fostering/)
    const early = told({ step: 'ending', on: '2026-06-30' }, { facts: [fostered] })
    assert.match(refusedBy(privateFostering, 'ended', early)[0] ?? '', /before it began/)
  })

  it('E20: is looked into once where a referral or an assessment comes upon it', () => {
    for (const [definition, key] of [
      [referral, 'privateFostering'],
      [childAndFamilyAssessment, 'privateFostering'],
    ] as const) {
      const opens = (more: Partial<ChildInCare>) =>
        broughtAbout(definition, key, { on: '2026-07-17', values: {}, ...more }).flatMap((one) =>
          one.effect === 'open' && one.process === 'private-fostering' ? [one.carries] : [],
        )
      assert.deepEqual(opens({}), [{ step: { value: 'notice' }, on: { answer: 'referralOn' } }])
      assert.deepEqual(opens({ facts: [fostered] }), [])
      assert.deepEqual(opens({ underWay: ['private-fostering'] }), [])
    }
  })

  it('E20: is of no child in our care, and E1: of none before birth', () => {
    const inCare = { facts: [held('looked-after', '2026-07-01')] }
    assert.match(refusalsToStart(privateFostering, inCare)[0] ?? '', /a placement/)
    assert.match(refusalsToStart(privateFostering, { subject: ['unborn'] })[0] ?? '', /not born/)
  })

  it('is seen within seven working days of the day we were told', () => {
    assert.deepEqual(due({ seenOn: undefined }, []), ['P22f from 2026-07-17 due 2026-07-28'])
  })

  it('is visited every six weeks in its first year, and every twelve after it', () => {
    const next = (...days: readonly string[]) =>
      due({}, [fostered, ...days.map(visit)]).filter((one) => one.startsWith('P22g'))
    assert.deepEqual(next('2026-07-24'), ['P22g from 2026-07-24 due 2026-09-04'])
    assert.deepEqual(next('2026-07-24', '2026-09-01'), [
      'P22g from 2026-07-24 due 2026-09-04, met 2026-09-01',
      'P22g from 2026-09-01 due 2026-10-13',
    ])
    assert.deepEqual(next('2027-07-16'), ['P22g from 2027-07-16 due 2027-08-27'])
    assert.deepEqual(next('2027-07-17'), ['P22g from 2027-07-17 due 2027-10-09'])
  })

  it('counts from the day we were told, where the child lived there before', () => {
    const from = (startsOn: string) => workedOutFor(privateFostering, told({ startsOn })).countsFrom
    assert.equal(from('2026-03-01'), '2026-07-17')
    assert.equal(from('2026-08-01'), '2026-08-01')
  })

  it('is counted in the record of its own arrangement, and no longer once it has ended', () => {
    const over = held('private-fostering', '2026-07-17', '2026-08-01')
    const again = held('private-fostering', '2026-10-01')
    const visits = (...held: readonly HeldFact[]) =>
      due({}, held).filter((one) => one.startsWith('P22g'))
    assert.deepEqual(visits(over, visit('2026-07-24')), [])
    assert.deepEqual(visits(over, again, visit('2026-10-05')), [])
  })
})
