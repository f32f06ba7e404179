import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  refusals,
  refusalsToSubmit,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import type { HeldFact } from '../../../engine/standpoint.ts'
import { withWorkedOut } from '../../../engine/worked-out.ts'
import type { SubjectTest } from '../../vocabulary/condition.ts'
import { adviserVisit } from './index.ts'

const held = (kind: string, fromOn: string, detail: HeldFact['detail'] = {}): HeldFact => ({
  kind,
  fromOn,
  detail,
})
const was = (kind: string, fromOn: string, toOn: string, detail: HeldFact['detail'] = {}) => ({
  ...held(kind, fromOn, detail),
  toOn,
})

const leftAt18 = was('looked-after', '2023-05-02', '2026-11-30')
const leaver = held('care-leaver', '2024-11-30', { category: 'former-relevant' })

const about = (bornOn: string, on: string, facts: readonly HeldFact[]) => {
  const { part } = writtenAbout({ facts })
  return { happenedOn: on, parts: [{ ...part, bornOn }] }
}

describe('A visit or contact by the adviser', () => {
  it('is a visit only where they met: a call is contact, and an attempt is neither', () => {
    const values = { contactAt: '2026-12-02T10:00:00Z', reached: 'yes' }
    assert.match(
      refusals(adviserVisit, 'seen', { values: { ...values, how: 'phone' } }).join(),
      /never counts as a visit/,
    )
    assert.deepEqual(refusals(adviserVisit, 'seen', { values: { ...values, how: 'atHome' } }), [])
    const attempt = { ...values, how: 'atHome', reached: 'no' }
    assert.match(refusals(adviserVisit, 'seen', { values: attempt }).join(), /not reached/)
    assert.deepEqual(doings(adviserVisit, 'notReached'), ['record-fact adviser-contact'])
  })

  const worked = (on: string, facts: readonly HeldFact[], values = {}) => {
    const at = { contactAt: `${on}T10:00:00Z`, how: 'atHome', ...values }
    const { record } = writtenAbout({ values: at, with: about('2008-11-30', on, facts) })
    return withWorkedOut(adviserVisit, record).values
  }

  it('knows the first visit in a home from the one before the review and those after', () => {
    const ours = held('home-after-care', '2026-11-30', { ours: 'yes' })
    const first = was('adviser-visit', '2026-12-02', '2026-12-02', { stage: 'first' })
    const review = was('pathway-review', '2026-12-24', '2026-12-24')
    assert.equal(worked('2026-12-02', [leftAt18, ours]).stage, 'first')
    assert.equal(worked('2026-12-22', [leftAt18, ours, first]).stage, 'before-review')
    assert.equal(worked('2027-02-22', [leftAt18, ours, first, review]).stage, 'later')
    assert.equal(worked('2026-12-02', [leftAt18]).stage, undefined)
  })

  it('is wanted by the return from three months before a birthday to one month after', () => {
    const facts = [leftAt18, leaver]
    const wanted = (on: string) => worked(on, facts).forBirthday
    assert.deepEqual(
      ['2027-08-29', '2027-08-30', '2027-11-30', '2027-12-30', '2027-12-31'].map(wanted),
      ['none', '19', '19', '19', 'none'],
    )
  })

  it('is not wanted about the 18th of somebody in care that day, nor of somebody back home', () => {
    assert.equal(worked('2026-12-02', [leftAt18, leaver]).forBirthday, 'none')
    const before = held('care-leaver', '2024-11-30', { category: 'relevant', leftCare: 'at-17' })
    assert.equal(worked('2026-12-02', [leftAt18, before]).forBirthday, '18')
    const home = held('home-after-care', '2026-12-01', { returnedHome: 'yes' })
    assert.equal(worked('2027-12-02', [leftAt18, leaver, home]).forBirthday, 'none')
  })

  it('tells the return of former foster carers only from 18, and only of those there to the end', () => {
    const said = (facts: readonly HeldFact[], on = '2026-12-02') =>
      refusalsToSubmit(adviserVisit, {
        values: { inTouch: 'YES', homeForReturn: 'Z1', careEndedOn: '2026-11-30' },
        with: about('2008-11-30', on, [leftAt18, ...facts]),
      }).join()
    const fostered = was('placement', '2023-05-02', '2026-11-30', { type: 'U4' })
    assert.doesNotMatch(said([fostered]), /former foster carers/)
    assert.match(said([{ ...fostered, toOn: '2026-08-03' }]), /cannot be former foster carers/)
    assert.match(said([fostered], '2026-11-02'), /from 18, not before/)
  })

  it('gives the return a home and an activity while we are in touch, and neither after a death', () => {
    const near = { by: '', forBirthday: '19', homeForReturn: '0', activityForReturn: 'F2' }
    const said = (values: Record<string, string>) =>
      refusalsToSubmit(adviserVisit, { values: { ...near, ...values } }).join()
    assert.match(said({ inTouch: 'YES' }), /needs where they live and what they do/)
    assert.match(said({ inTouch: 'RHOM' }), /neither home nor activity/)
    assert.match(said({ inTouch: 'DIED' }), /neither home nor activity/)
  })

  it('asks nobody whether we are in touch: what they wrote says so', () => {
    const standing = (values: Record<string, string>, subject: readonly SubjectTest[] = []) =>
      withWorkedOut(adviserVisit, writtenAbout({ values, subject: ['born', ...subject] }).record)
        .values.inTouch
    assert.equal(standing({ reached: 'yes' }), 'YES')
    assert.equal(standing({ reached: 'no' }), 'NO')
    assert.equal(standing({ reached: 'yes', contactStops: 'REFU' }), 'REFU')
    assert.equal(standing({ reached: 'no' }, ['deceased']), 'DIED')
    const stops = { reached: 'yes', how: 'atHome', contactStops: 'NREQ' }
    assert.match(refusals(adviserVisit, 'seen', { values: stops }).join(), /contact stops here/)
  })
})
