import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deadlinesOf } from '../../../test/support/deadlines-of.ts'
import {
  doings,
  refusals,
  refusalsToSubmit,
  writtenAbout,
} from '../../../test/support/definition-under-test.ts'
import { onDay, since } from '../../../test/support/held-facts.ts'
import type { HeldFact } from '../../engine/standpoint.ts'
import { withWorkedOut } from '../../engine/worked-out.ts'
import { permanenceFacts } from '../facts/permanence.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import { connectedCarer } from './connected-carer/index.ts'
import { specialGuardianship } from './special-guardianship/index.ts'

const inCare = since('looked-after', '2026-05-01')
const approved = (more: 'yes' | 'no'): HeldFact =>
  since('connected-carer-approval', '2026-05-04', { kind: 'temporary', extended: more })
const temporary = approved('no')
const extended = approved('yes')

const signedBy = (definition: ProcessDefinition, outcome: string): readonly string[] => [
  ...new Set((definition.outcomes[outcome]?.by ?? []).map(({ role }) => role)),
]

describe('A connected carer', () => {
  it('is found viable by a team manager, approved for now by a nominated officer, for good by the decision maker', () => {
    assert.deepEqual(signedBy(connectedCarer, 'viable'), ['team-manager'])
    assert.deepEqual(signedBy(connectedCarer, 'temporarilyApproved'), ['senior-manager'])
    assert.deepEqual(signedBy(connectedCarer, 'moreTime'), ['senior-manager'])
    assert.deepEqual(signedBy(connectedCarer, 'fullyApproved'), ['agency-decision-maker'])
    assert.match(connectedCarer.notHere?.panelDecides ?? '', /A panel recommends/)
  })

  it('is looked at within two weeks of being proposed', () => {
    const { record } = writtenAbout({
      values: { step: 'viability', stepOn: '2026-05-04' },
      with: { happenedOn: '2026-05-04' },
    })
    assert.deepEqual(deadlinesOf(connectedCarer, record), ['T72c from 2026-05-04 due 2026-05-18'])
  })

  it('is approved for sixteen weeks', () => {
    const { record } = writtenAbout({
      values: { step: 'temporary', stepOn: '2026-05-04', approvedFrom: '2026-05-04' },
      with: { happenedOn: '2026-05-04' },
      facts: [inCare, temporary],
    })
    assert.deepEqual(deadlinesOf(connectedCarer, record), ['T72 from 2026-05-04 due 2026-08-24'])
    assert.equal(withWorkedOut(connectedCarer, record).values.runsOutOn, '2026-08-24')
  })

  it('is given eight weeks more, which then are what is due', () => {
    const { record } = writtenAbout({
      values: { step: 'extension', stepOn: '2026-08-10' },
      with: { happenedOn: '2026-08-10' },
      facts: [inCare, extended],
    })
    assert.deepEqual(deadlinesOf(connectedCarer, withWorkedOut(connectedCarer, record)), [
      'T72b from 2026-08-24 due 2026-10-19',
    ])
  })

  const moreTime = (values: object, facts: readonly HeldFact[] = [inCare, temporary]) =>
    refusals(connectedCarer, 'moreTime', {
      values: {
        step: 'extension',
        decidedOn: '2026-08-20',
        extendedTo: '2026-10-19',
        ...values,
      },
      facts,
    })

  it('is refused more than eight weeks more', () => {
    assert.deepEqual(moreTime({}), [])
    assert.match(moreTime({ extendedTo: '2026-10-20' })[0] ?? '', /more than eight weeks/)
    assert.match(
      refusalsToSubmit(connectedCarer, {
        values: { step: 'extension', extendedTo: '2026-10-20' },
        child: { approvalRanOutOn: '2026-08-24' },
      })[0] ?? '',
      /Eight weeks more are the most/,
    )
  })

  it('is refused more time twice, and once the sixteen weeks are over', () => {
    assert.match(moreTime({}, [inCare, extended])[0] ?? '', /only once/)
    assert.match(moreTime({ decidedOn: '2026-08-25' })[0] ?? '', /sixteen weeks are over/)
    assert.match(moreTime({}, [inCare])[0] ?? '', /No connected carer is approved/)
  })

  it('E9: is proposed at night by the emergency duty team, which approves nobody', () => {
    const starts = connectedCarer.roles.start
    assert.ok(starts.some((post) => (post.in ?? []).includes('emergency-duty')))
    const signs = connectedCarer.roles.authorise ?? []
    assert.ok(signs.every((post) => !(post.in ?? []).includes('emergency-duty')))
  })

  it('is kept from step to step: who they are and what was checked', () => {
    const next = connectedCarer.outcomes.viable?.effects?.[0]
    assert.ok(next?.effect === 'open')
    assert.deepEqual(next.carries?.carers, { answer: 'carers' })
    assert.deepEqual(next.carries.step, { value: 'full' })
  })

  it('is approved for good on the day the temporary approval ends', () => {
    assert.deepEqual(doings(connectedCarer, 'fullyApproved'), [
      'end-fact connected-carer-approval',
      'start-fact connected-carer-approval',
    ])
    const values = { step: 'full', panelOn: '2026-08-19', decidedOn: '2026-08-18' }
    const [early] = refusals(connectedCarer, 'fullyApproved', { values, facts: [temporary] })
    assert.match(early ?? '', /before the panel met/)
  })

  it('who was not approved may challenge it', () => {
    assert.ok(connectedCarer.pages.some(({ asks, after }) => after && asks.includes('challenge')))
  })
})

describe('Special guardianship', () => {
  const ordering = (values: object, facts: readonly HeldFact[] = [inCare]) =>
    writtenAbout({ values: { step: 'order', stepOn: '2026-11-16', ...values }, facts }).record

  it('is counted by who the guardians were to the child', () => {
    const reason = (fosterCarers: string, related: string) =>
      withWorkedOut(
        specialGuardianship,
        ordering({ orderMade: 'specialGuardianship', fosterCarers, related }),
      ).values.endReason
    assert.deepEqual(
      [reason('yes', 'yes'), reason('yes', 'no'), reason('no', 'yes'), reason('no', 'no')],
      ['E45', 'E46', 'E47', 'E48'],
    )
    const arranged = ordering({
      orderMade: 'childArrangements',
      fosterCarers: 'no',
      related: 'yes',
    })
    assert.equal(withWorkedOut(specialGuardianship, arranged).values.endReason, 'E41')
  })

  it('goes to former foster carers only from a foster home', () => {
    const made = (facts: readonly HeldFact[]) =>
      refusals(specialGuardianship, 'guardianshipOrder', {
        values: { step: 'order', orderMade: 'specialGuardianship', fosterCarers: 'yes' },
        facts: [inCare, ...facts],
      })
    assert.match(made([since('placement', '2026-05-01', { type: 'K2' })])[0] ?? '', /foster home/)
    assert.deepEqual(made([since('placement', '2026-05-01', { type: 'U3' })]), [])
  })

  it('ends care for its reason, and begins support until 18', () => {
    assert.deepEqual(doings(specialGuardianship, 'guardianshipOrder'), [
      'record-fact permanence-achieved',
      'end-fact permanence-plan',
      'open leaving-our-care',
      'end-fact connected-carer-approval',
      'start-fact special-guardianship-support',
    ])
    const support = permanenceFacts.find(({ id }) => id === 'special-guardianship-support')
    assert.equal(support?.endsAtAge?.age, 18)
  })

  it('goes to court with a support plan that the head of service agreed to', () => {
    assert.deepEqual(signedBy(specialGuardianship, 'recommended'), ['senior-manager'])
    const { supportMoney, supportTherapy, supportContact, supportTraining } =
      specialGuardianship.questions
    for (const one of [supportMoney, supportTherapy, supportContact, supportTraining])
      assert.equal(one.needed, 'to-authorise', one.text)
  })

  it('waits three months after a private notice, and has its report on the court’s day', () => {
    const { record } = writtenAbout({
      values: {
        step: 'assessment',
        askedBy: 'notice',
        noticeOn: '2026-05-29',
        reportDueOn: '2026-09-14',
      },
      with: { happenedOn: '2026-05-29' },
    })
    assert.deepEqual(deadlinesOf(specialGuardianship, record), [
      'P33 from 2026-09-14 due 2026-09-14',
      'P33b from 2026-05-29 due 2026-08-29',
    ])
  })

  it('has its support looked at every year', () => {
    const { record } = writtenAbout({
      values: { step: 'order', stepOn: '2026-11-16' },
      with: { happenedOn: '2026-11-16' },
      facts: [
        since('special-guardianship-support', '2026-11-16'),
        onDay('special-guardianship-support-reviewed', '2027-10-29'),
      ],
    })
    assert.deepEqual(deadlinesOf(specialGuardianship, record), [
      'P33c from 2026-11-16 due 2027-11-16, met 2027-10-29',
      'P33d from 2027-10-29 due 2028-10-29',
    ])
  })
})
