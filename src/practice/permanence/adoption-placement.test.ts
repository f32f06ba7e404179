import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deadlinesOf } from '../../../test/support/deadlines-of.ts'
import { doings, refusals, writtenAbout } from '../../../test/support/definition-under-test.ts'
import { onDay, since } from '../../../test/support/held-facts.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import { withWorkedOut } from '../../engine/worked-out.ts'
import { adoptionOrder } from './adoption-order/index.ts'
import { adoptionPlacement } from './adoption-placement/index.ts'

const inCare = since('looked-after', '2026-01-12')
const decided = since('should-be-placed-for-adoption', '2026-04-20', { matched: 'no' })
const matched = since('should-be-placed-for-adoption', '2026-04-20', { matched: 'yes' })
const placementOrder = since('legal-status', '2026-05-18', { code: 'E1' })
const match = onDay('adoption-match', '2026-07-15')
const placed = since('placed-for-adoption', '2026-08-03')

describe('The placement', () => {
  const moving = {
    change: 'begins',
    changedOn: '2026-08-03',
    matchedOn: '2026-07-15',
    introductionsFrom: '2026-07-20',
  }
  const placing = (
    values: object,
    facts: readonly HeldFact[] = [inCare, matched, placementOrder, match],
  ) => refusals(adoptionPlacement, 'placed', { values: { ...moving, ...values }, facts })

  it('needs the decision, an order or consent, and a match no later than itself', () => {
    assert.deepEqual(placing({}), [])
    assert.match(placing({}, [inCare, matched, match])[0] ?? '', /no placement order/)
    assert.match(placing({}, [inCare, decided, placementOrder])[0] ?? '', /No match/)
    assert.match(placing({ matchedOn: '2026-08-04' })[0] ?? '', /match is dated after/)
    assert.match(placing({ changedOn: '2026-07-14' })[0] ?? '', /match is dated after/)
  })

  it('may begin on the day of the match, as when foster carers adopt', () => {
    assert.deepEqual(placing({ changedOn: '2026-07-15', introductionsFrom: '2026-07-15' }), [])
  })

  it('is counted as the return counts it: by order or consent, with foster carers or others', () => {
    const type = (fosterCarer: string, facts: readonly HeldFact[]) =>
      withWorkedOut(
        adoptionPlacement,
        writtenAbout({ values: { change: 'begins', fosterCarer }, facts }).record,
      ).values.placementType
    const consent = since('adoption-consent', '2026-04-01')
    assert.deepEqual([type('1', [consent]), type('0', [consent])], ['A3', 'A4'])
    assert.deepEqual([type('1', [placementOrder]), type('0', [placementOrder])], ['A5', 'A6'])
  })

  it('brings weekly visits to the first review at four weeks, then reviews at three and six months', () => {
    const { record } = writtenAbout({
      values: moving,
      with: { happenedOn: '2026-08-03' },
      facts: [
        inCare,
        matched,
        placed,
        ...['2026-08-06', '2026-08-13', '2026-09-10'].map((day) => onDay('care-visit', day)),
        ...['2026-08-27', '2026-11-20'].map((day) => onDay('care-review', day)),
      ],
    })
    assert.deepEqual(deadlinesOf(adoptionPlacement, record), [
      'T82 from 2026-08-03 due 2026-08-31, met 2026-08-27',
      'T82b from 2026-08-27 due 2026-11-27, met 2026-11-20',
      'T82b from 2026-11-20 due 2027-05-20',
      'T82c from 2026-08-03 due 2026-08-10, met 2026-08-06',
      'T82d from 2026-08-06 due 2026-08-13, met 2026-08-13',
      'T83 from 2026-08-03 due 2026-10-12',
    ])
  })

  it('ends without an adoption by a team manager, and adoption is decided about again', () => {
    assert.deepEqual(doings(adoptionPlacement, 'disrupted').slice(0, 4), [
      'end-fact placed-for-adoption',
      'change-fact should-be-placed-for-adoption',
      'open placement',
      'open adoption-decision',
    ])
  })
})

describe('The application and the order', () => {
  const applying = (happenedOn: string) =>
    refusals(adoptionOrder, 'applied', {
      values: { step: 'applied', happenedOn },
      facts: [inCare, matched, placed],
    })

  it('T83: no application before the child has lived there for ten weeks', () => {
    assert.match(applying('2026-10-11')[0] ?? '', /ten weeks/)
    assert.deepEqual(applying('2026-10-12'), [])
  })

  it('ends care as adopted, hands over the life story, and seals the record', () => {
    assert.deepEqual(doings(adoptionOrder, 'adopted').slice(0, 3), [
      'record-fact permanence-achieved',
      'end-fact permanence-plan',
      'open leaving-our-care',
    ])
    const made = doings(adoptionOrder, 'adopted')
    assert.ok(made.includes('open life-story-work'))
    assert.ok(made.includes('open adopted-record-sealing'))
    const sealed = adoptionOrder.outcomes.adopted?.effects?.at(-1)
    assert.ok(sealed?.effect === 'restrict' && sealed.because.includes('closed and sealed'))
  })

  it('says whether consent was dispensed with, as the return counts it', () => {
    const { endReason } = adoptionOrder.questions
    assert.ok(endReason.kind === 'choice')
    assert.deepEqual(Object.keys(endReason.options ?? {}), ['E11', 'E12'])
    const [missing] = refusals(adoptionOrder, 'adopted', {
      values: { step: 'decided', happenedOn: '2026-12-01' },
      facts: [inCare, matched, placed],
    })
    assert.match(missing ?? '', /unopposed, or consent was dispensed with/)
  })
})
