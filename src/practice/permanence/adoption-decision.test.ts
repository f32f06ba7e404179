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
import { adoptionDecision } from './adoption-decision/index.ts'
import { adoptionMatch } from './adoption-match/index.ts'
import { adoptionPlacement } from './adoption-placement/index.ts'
import { permanenceLetters } from './letters.ts'

const inCare = since('looked-after', '2026-01-12')
const decided = since('should-be-placed-for-adoption', '2026-04-20', { matched: 'no' })
const placementOrder = since('legal-status', '2026-05-18', { code: 'E1' })
const placed = since('placed-for-adoption', '2026-08-03')

describe('The adoption decision', () => {
  const byCourt = { matter: 'first', plannedOn: '2026-03-05', route: 'court' }
  const should = (values: object, facts: readonly HeldFact[] = [inCare]) =>
    refusals(adoptionDecision, 'shouldBePlaced', {
      values: { ...byCourt, decidedOn: '2026-04-20', ...values },
      facts,
    })

  it('is the agency decision maker’s, and no panel’s', () => {
    assert.deepEqual(
      adoptionDecision.roles.authorise?.map(({ role }) => role),
      ['agency-decision-maker'],
    )
    assert.match(adoptionDecision.notHere?.panelDecides ?? '', /Only the agency decision maker/)
  })

  it('is refused before the child came into our care', () => {
    assert.deepEqual(should({}), [])
    assert.match(
      should({ decidedOn: '2026-01-11' })[0] ?? '',
      /before the child came into our care/,
    )
    assert.match(should({}, [])[0] ?? '', /not in our care/)
    assert.match(
      refusalsToSubmit(adoptionDecision, {
        values: { ...byCourt, plannedOn: '2026-01-02', author: 'w', qualityAssuredBy: 'tm' },
        facts: [inCare],
      })[0] ?? '',
      /before the child came into our care/,
    )
  })

  it('is taken once: a second needs the first to end', () => {
    assert.match(should({}, [inCare, decided])[0] ?? '', /decided already/)
  })

  it('goes to the panel first only where the parents consent', () => {
    const consents = { route: 'consent', panelOn: '2026-04-21', mothersConsentOn: '2026-03-30' }
    assert.match(should(consents)[0] ?? '', /before the panel met/)
    assert.deepEqual(should({ ...consents, panelOn: '2026-04-14' }), [])
  })

  it('does not count a consent given before the baby is six weeks old', () => {
    const relinquished = (mothersConsentOn: string): readonly string[] => {
      const values = { ...byCourt, route: 'consent', panelOn: '2026-04-14', mothersConsentOn }
      const { record, part } = writtenAbout({ values, facts: [inCare] })
      const born = { ...record, parts: [{ ...part, bornOn: '2026-02-10' }] }
      return refusals(adoptionDecision, 'shouldBePlaced', {
        values: { ...withWorkedOut(adoptionDecision, born).values, decidedOn: '2026-04-20' },
        facts: [inCare],
      })
    }
    assert.match(relinquished('2026-03-23')[0] ?? '', /before the baby was six weeks old/)
    assert.deepEqual(relinquished('2026-03-24'), [])
  })

  it('is due two months after the review, and seven working days after panel or papers', () => {
    const { record } = writtenAbout({
      values: { ...byCourt, papersOn: '2026-04-01', decidedOn: '2026-04-13' },
      with: { happenedOn: '2026-03-05' },
      facts: [inCare],
    })
    // Easter takes two days out of the seven; the parents are told in person, then in writing.
    assert.deepEqual(deadlinesOf(adoptionDecision, record), [
      'T80 from 2026-03-05 due 2026-05-05, met 2026-04-13',
      'T81b from 2026-04-01 due 2026-04-14, met 2026-04-13',
      'T81c from 2026-04-13 due 2026-04-15',
      'T81d from 2026-04-13 due 2026-04-20',
    ])
  })

  it('brings a review three months after the order, then every six, until the child is placed', () => {
    const values = { ...byCourt, plannedOn: '2026-03-05' }
    const facts = [
      inCare,
      decided,
      placementOrder,
      onDay('care-review', '2026-03-05'),
      onDay('care-review', '2026-08-10'),
    ]
    const waiting = writtenAbout({ values, facts, with: { happenedOn: '2026-03-05' } })
    assert.deepEqual(
      deadlinesOf(adoptionDecision, waiting.record).filter((one) => one.startsWith('T84')),
      ['T84 from 2026-05-18 due 2026-08-18, met 2026-08-10', 'T84c from 2026-08-10 due 2027-02-10'],
    )
    const { record } = writtenAbout({
      values,
      facts: [...facts, placed],
      with: { happenedOn: '2026-03-05' },
    })
    assert.deepEqual(
      deadlinesOf(adoptionDecision, record).filter((one) => one.startsWith('T84')),
      [],
    )
  })

  it('tells each parent with parental responsibility by letter; a father without it is asked about', () => {
    assert.ok(doings(adoptionDecision, 'shouldBePlaced').includes('tell adoption-should-be-placed'))
    const { father, whyFatherNotTold } = adoptionDecision.questions
    assert.equal(father.needed, 'to-submit')
    assert.deepEqual(whyFatherNotTold.when, { question: 'father', is: ['notTold', 'unknown'] })
    for (const { body } of permanenceLetters) assert.doesNotMatch(body, /\{\{referrer\}\}/)
  })

  it('hears a child of ten or older, and asks what identity means, whoever the adopters are', () => {
    assert.deepEqual(adoptionDecision.questions.childOfTenSays.when, { aged: { from: 10 } })
    assert.deepEqual(adoptionMatch.questions.childOfTenSays.when, { aged: { from: 10 } })
    assert.equal(adoptionDecision.questions.reportIdentity.needed, 'to-submit')
    assert.ok(adoptionMatch.questions.identity)
  })

  it('E5: is one for each child of a family, so that brothers and sisters may differ', () => {
    for (const one of [adoptionDecision, adoptionMatch, adoptionPlacement])
      assert.equal(one.several, undefined, one.id)
  })

  it('is reversed with a reason of the return, and not while the child lives with adopters', () => {
    const reversed = (values: object, facts: readonly HeldFact[]) =>
      refusals(adoptionDecision, 'noLongerBePlaced', {
        values: { matter: 'again', decidedOn: '2026-11-02', reversalReason: 'RD3', ...values },
        facts,
      })
    assert.deepEqual(reversed({}, [inCare, decided]), [])
    assert.match(reversed({}, [inCare])[0] ?? '', /not been decided/)
    assert.match(reversed({}, [inCare, decided, placed])[0] ?? '', /end of that placement first/)
    assert.match(reversed({ decidedOn: '2026-04-19' }, [inCare, decided])[0] ?? '', /before/)
    assert.deepEqual(doings(adoptionDecision, 'noLongerBePlaced').slice(0, 2), [
      'record-fact adoption-decision',
      'end-fact should-be-placed-for-adoption',
    ])
  })

  it('E17: begins for a child in our care about whom none is under way', () => {
    assert.deepEqual(refusalsToStart(adoptionDecision, { facts: [inCare] }), [])
    assert.equal(refusalsToStart(adoptionDecision, {}).length, 1)
  })
})

describe('The match', () => {
  const answers = {
    familyFound: 'yes',
    adoptersSex: 'MF',
    adoptersLegalStatus: 'L11',
    panelOn: '2026-07-09',
    matchedOn: '2026-07-15',
  }
  const matching = (values: object, facts: readonly HeldFact[] = [inCare, decided]) =>
    refusals(adoptionMatch, 'matched', { values: { ...answers, ...values }, facts })

  it('follows the decision and the panel, and comes before the child moves in', () => {
    assert.deepEqual(matching({}), [])
    assert.match(matching({ matchedOn: '2026-04-01', panelOn: '2026-03-30' })[0] ?? '', /before/)
    assert.match(matching({ panelOn: '2026-07-16' })[0] ?? '', /before the panel met/)
    const later = { matchedOn: '2026-08-04' }
    assert.match(matching(later, [inCare, decided, placed])[0] ?? '', /after the child moved in/)
  })

  it('knows which legal status goes with whom, as the return checks it', () => {
    const pair = (adoptersSex: string, adoptersLegalStatus: string): boolean =>
      matching({ adoptersSex, adoptersLegalStatus }).length === 0
    assert.ok(pair('M1', 'L0') && pair('FF', 'L12') && pair('MM', 'L4') && pair('MF', 'L3'))
    assert.ok(!pair('F1', 'L11') && !pair('MF', 'L12') && !pair('MM', 'L3') && !pair('MM', 'L0'))
  })

  it('counts one adopter or two by itself', () => {
    const number = (adoptersSex: string) =>
      withWorkedOut(adoptionMatch, writtenAbout({ values: { adoptersSex } }).record).values
        .adoptersNumber
    assert.deepEqual([number('F1'), number('MM')], ['1', '2'])
  })

  it('leaves the adopters ten working days to comment before the panel meets', () => {
    const submitted = (values: object) =>
      refusalsToSubmit(adoptionMatch, {
        values: { ...answers, reportSharedOn: '2026-06-25', ...values },
      })
    assert.match(submitted({ panelOn: '2026-07-08' })[0] ?? '', /ten working days to comment/)
    assert.deepEqual(submitted({ panelOn: '2026-07-09' }), [])
    assert.deepEqual(submitted({ panelOn: '2026-07-01', commentsOn: '2026-06-29' }), [])
  })

  it('is decided within seven working days of the panel', () => {
    const { record } = writtenAbout({
      values: { ...answers, reportSharedOn: '2026-06-25', findingStartedOn: '2026-04-20' },
      with: { happenedOn: '2026-04-20' },
    })
    assert.deepEqual(deadlinesOf(adoptionMatch, record), [
      'P32b from 2026-06-25 due 2026-07-09',
      'T81e from 2026-07-09 due 2026-07-20, met 2026-07-15',
    ])
  })
})
