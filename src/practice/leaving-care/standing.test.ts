import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { writtenAbout } from '../../../test/support/definition-under-test.ts'
import type { HeldFact, Value } from '../../engine/standpoint.ts'
import { withWorkedOut } from '../../engine/worked-out.ts'
import { leavingCareAssessment } from './leaving-care-assessment/index.ts'

const held = (
  kind: string,
  fromOn: string,
  toOn?: string,
  detail: HeldFact['detail'] = {},
): HeldFact => ({ kind, fromOn, detail, ...(toOn ? { toOn } : {}) })

interface Life {
  readonly bornOn?: string
  readonly on: string
  readonly facts: readonly HeldFact[]
  readonly values?: Readonly<Record<string, Value>>
}

/** Everything that is worked out about somebody on a day. */
function workedOut({ bornOn, on, facts, values = {} }: Life) {
  const { record, part } = writtenAbout({ values, facts })
  const born = { ...part, ...(bornOn ? { bornOn } : {}) }
  const view = withWorkedOut(leavingCareAssessment, { ...record, happenedOn: on, parts: [born] })
  return view.values
}

const category = (life: Life): Value | undefined => workedOut(life).category

// Born 30 November 2008: 14 in 2022, 16 in 2024, 18 on 30 November 2026.
const bornOn = '2008-11-30'
const inCare = held('looked-after', '2023-05-02')
const left = (toOn: string) => held('looked-after', '2023-05-02', toOn)

describe('What somebody is entitled to after care', () => {
  it('is nothing yet at 15, and eligible from the 16th birthday', () => {
    assert.equal(category({ bornOn, on: '2024-11-29', facts: [inCare] }), 'not-yet')
    assert.equal(category({ bornOn, on: '2024-11-30', facts: [inCare] }), 'eligible')
    assert.equal(
      workedOut({ bornOn, on: '2024-08-30', facts: [inCare] }).categorySince,
      '2024-11-30',
    )
  })

  it('is relevant for whoever was eligible and leaves care before 18', () => {
    const facts = [left('2026-02-01')]
    const {
      category: is,
      categorySince,
      leftCare,
    } = workedOut({
      bornOn,
      on: '2026-03-01',
      facts,
    })
    assert.deepEqual([is, categorySince, leftCare], ['relevant', '2026-02-01', 'at-17'])
  })

  it('E7: is former relevant from the 18th birthday, until 25', () => {
    const facts = [left('2026-11-30')]
    const {
      category: is,
      categorySince,
      leftCare,
    } = workedOut({
      bornOn,
      on: '2026-11-30',
      facts,
    })
    assert.deepEqual([is, categorySince, leftCare], ['former-relevant', '2026-11-30', 'at-18'])
    assert.equal(category({ bornOn, on: '2033-11-29', facts }), 'former-relevant')
    assert.equal(category({ bornOn, on: '2033-11-30', facts }), 'none')
  })

  it('takes 13 weeks of care since 14, in one time or in several, and counts none before 14', () => {
    const twelveWeeksAndSix = [
      held('looked-after', '2023-01-01', '2023-03-26'),
      held('looked-after', '2024-11-24'),
    ]
    const on = '2024-11-30'
    assert.equal(workedOut({ bornOn, on, facts: twelveWeeksAndSix }).weeksSince14, 12)
    assert.equal(category({ bornOn, on, facts: twelveWeeksAndSix }), 'not-yet')
    assert.equal(category({ bornOn, on: '2024-12-01', facts: twelveWeeksAndSix }), 'eligible')
    const before14 = [held('looked-after', '2019-01-01', '2022-11-30')]
    assert.equal(category({ bornOn, on, facts: before14 }), 'none')
  })

  it('counts the day of entitlement from 13 weeks of a first time in care that began late', () => {
    const facts = [held('looked-after', '2025-03-03')]
    assert.equal(workedOut({ bornOn, on: '2025-03-10', facts }).categorySince, '2025-06-02')
    assert.equal(category({ bornOn, on: '2025-06-01', facts }), 'not-yet')
    assert.equal(category({ bornOn, on: '2025-06-02', facts }), 'eligible')
  })

  it('does not count short breaks, when somebody says that too little is left without them', () => {
    const facts = [inCare, held('legal-status', '2023-05-02', '2024-09-01', { code: 'V3' })]
    const on = '2024-12-01'
    const breaks = (yes: string) => ({ thirteenWeeksWithoutBreaks: yes })
    assert.equal(category({ bornOn, on, facts, values: breaks('yes') }), 'eligible')
    assert.equal(category({ bornOn, on, facts, values: breaks('no') }), 'not-yet')
  })

  it('qualifies whoever was in care at 16, and not for long enough', () => {
    const facts = [held('looked-after', '2026-10-05', '2026-11-30')]
    const values = workedOut({ bornOn, on: '2026-12-01', facts })
    assert.equal(values.category, 'qualifying')
    assert.equal(values.qualifyingBecause, 'not-enough-weeks')
  })

  it('qualifies a child who left care for a special guardian, and a privately fostered one', () => {
    const guarded = [
      held('looked-after', '2014-01-01', '2016-01-01'),
      held('special-guardianship-support', '2016-01-01'),
    ]
    const on = '2025-01-10'
    assert.equal(
      workedOut({ bornOn, on, facts: guarded }).qualifyingBecause,
      'special-guardianship',
    )
    const fostered = [held('private-fostering', '2024-01-01')]
    assert.equal(workedOut({ bornOn, on, facts: fostered }).qualifyingBecause, 'private-fostering')
  })

  it('ends as relevant after six months back home, and does not return with 18', () => {
    const home = held('home-after-care', '2025-03-01', undefined, { returnedHome: 'yes' })
    const facts = [left('2025-03-01'), home]
    assert.equal(category({ bornOn, on: '2025-08-31', facts }), 'relevant')
    assert.equal(category({ bornOn, on: '2025-09-01', facts }), 'qualifying')
    const since = held('care-leaver', '2024-11-30', undefined, {
      category: 'qualifying',
      qualifyingBecause: 'returned-home',
    })
    assert.equal(category({ bornOn, on: '2026-12-01', facts: [...facts, since] }), 'qualifying')
  })

  it('E2: is nothing where the date of birth is not known', () => {
    const values = workedOut({ on: '2026-12-01', facts: [inCare] })
    assert.equal(values.category, 'none')
    assert.equal(values.weeksSince14, 0)
  })
})
