import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { doings, dueOn, refusalsToStart } from '../../../../test/support/definition-under-test.ts'
import { emergencyDutyEpisode } from '../../front-door/emergency-duty-episode/index.ts'
import { facts } from '../../facts.ts'
import { becomingLookedAfter } from './index.ts'
import { callum } from '../../../../test/support/placed-child.ts'
import { held, refusedBy, refusedToSubmit } from '../../../../test/support/child-in-care.ts'

const coming = (values: object, who: object = {}) =>
  refusedToSubmit(becomingLookedAfter, {
    ...callum,
    ...who,
    values: { ...callum.values, ...values },
  })

const jo = callum.values.parentsAnswers[0]
const dad = { ...jo, name: 'Sam', answer: 'objects', able: 'yes' }

describe('Coming into our care', () => {
  it('by agreement is handed in when a parent agrees and nobody who is able objects', () => {
    assert.deepEqual(coming({}), [])
    assert.deepEqual(coming({ parentsAnswers: [jo, { ...dad, able: 'no' }] }), [])
  })

  it('E10: is refused under section 20 while an able holder of parental responsibility objects', () => {
    const [message, ...others] = coming({ parentsAnswers: [jo, dad] })
    assert.match(message ?? '', /objects, and is willing and able/)
    assert.match(message ?? '', /What you wrote is safe/)
    assert.deepEqual(others, [])
  })

  it('E10: goes on all the same when the young person is 16 and agrees, or a guardian does', () => {
    const objecting = { parentsAnswers: [dad] }
    assert.deepEqual(
      coming({ ...objecting, youngPersonAgrees: 'yes' }, { bornOn: '2010-07-17' }),
      [],
    )
    assert.deepEqual(coming({ parentsAnswers: [jo, dad], namedInOrderAgrees: 'yes' }), [])
    const { when } = becomingLookedAfter.questions.youngPersonAgrees
    assert.match(JSON.stringify(when), /"from":16/)
  })

  it('takes no agreement from somebody who could not decide, or does not know it may end', () => {
    assert.match(coming({ parentsAnswers: [{ ...jo, capable: 'no' }] })[0] ?? '', /no agreement/)
    assert.match(
      coming({ parentsAnswers: [{ ...jo, knowsItMayEnd: 'no' }] })[0] ?? '',
      /may end it at any time/,
    )
    const { name, responsibility, answer, able } = jo
    const unasked = coming({ parentsAnswers: [{ name, responsibility, answer, able }] })
    assert.match(unasked.join(), /^An agreement counts only from somebody who could decide/)
    const noStanding = coming({ parentsAnswers: [{ ...jo, responsibility: undefined }] })
    assert.match(noStanding[0] ?? '', /whether they have parental responsibility/)
  })

  it('E10: takes an agreement that was withdrawn again as an objection', () => {
    const withdrew = { ...dad, answer: 'withdrew' }
    assert.match(coming({ parentsAnswers: [jo, withdrew] })[0] ?? '', /willing and able/)
    assert.match(
      coming({ parentsAnswers: [{ ...withdrew, able: 'no' }] })[0] ?? '',
      /Nobody with parental responsibility agrees/,
    )
  })

  it('asks who arranged a permanent home before even where nobody knows of which kind it was', () => {
    const { previousPermanenceAuthority } = becomingLookedAfter.questions
    assert.deepEqual(previousPermanenceAuthority.when, {
      question: 'previousPermanence',
      is: ['P1', 'P2', 'P3', 'P4'],
    })
  })

  it('E1: is of no child before birth, and E7: of nobody who is 18', () => {
    assert.match(coming({}, { subject: ['unborn'] })[0] ?? '', /not born yet/)
    assert.match(coming({}, { subject: ['adult'] })[0] ?? '', /18 or over/)
  })

  it('on remand is from 10 years on', () => {
    const remand = { legalStatus: 'J1' }
    assert.match(coming(remand, { bornOn: '2016-07-18' })[0] ?? '', /under 10/)
    assert.deepEqual(coming(remand, { bornOn: '2016-07-17' }), [])
  })

  it('in police protection ends within 72 hours, on an assessment order within seven days', () => {
    const police = (orderEndsAt: string) => coming({ legalStatus: 'L1', orderEndsAt })
    assert.deepEqual(police('2026-07-20T13:00:00Z'), [])
    assert.match(police('2026-07-21T13:00:00Z')[0] ?? '', /72 hours/)
    const assessed = coming({ legalStatus: 'L3', orderEndsAt: '2026-07-25T13:00:00Z' })
    assert.match(assessed[0] ?? '', /seven days at most/)
  })

  it('is no short break, and always has one of the eight needs', () => {
    assert.match(coming({ legalStatus: 'V4' })[0] ?? '', /Short breaks/)
    assert.match(coming({ need: 'N9' })[0] ?? '', /N1 to N8/)
  })

  it('is recommended by a practice manager by day, and by nobody else', () => {
    assert.match(coming({ recommendedBy: 'sue' })[0] ?? '', /Name the practice manager/)
    assert.deepEqual(coming({ recommendedBy: '', outOfHours: 'yes' }), [])
  })

  it('is agreed by a head of service, or at night by the senior on call', () => {
    const { agreed, agreedOutOfHours } = becomingLookedAfter.outcomes
    assert.deepEqual(
      agreed?.by?.map(({ role }) => role),
      ['senior-manager'],
    )
    assert.deepEqual(
      agreedOutOfHours?.by?.map(({ role, in: teams }) => [role, teams]),
      [['senior-practitioner', ['emergency-duty']]],
    )
    assert.equal(dueOn(becomingLookedAfter, 'P21a', '2026-07-18'), '2026-07-20')
  })

  it('starts the period, the legal basis and everything that follows', () => {
    const done = doings(becomingLookedAfter, 'agreed')
    for (const one of [
      ...['start-fact looked-after', 'start-fact legal-status', 'open placement'],
      ...['open care-plan', 'open health-assessment', 'open education-plan-start'],
      ...['open reviewing-officer', 'tell child-in-our-care'],
    ])
      assert.ok(done.includes(one), one)
    const status = becomingLookedAfter.outcomes.agreed?.effects?.find(
      (one) => one.effect === 'start-fact' && one.fact === 'legal-status',
    )
    assert.deepEqual(status?.when, { not: { holds: 'legal-status' } })
  })

  it('E17: is refused while the child is in our care, and on the day that ended', () => {
    const inCare = [held('looked-after', '2026-05-01')]
    const again = refusedBy(becomingLookedAfter, 'agreed', { ...callum, facts: inCare })
    assert.match(again[0] ?? '', /in our care already/)
    const until = [held('looked-after', '2026-05-01', '2026-07-17')]
    const [sameDay] = refusedBy(becomingLookedAfter, 'agreed', { ...callum, facts: until })
    assert.match(sameDay ?? '', /same period of care going on/)
    assert.equal(refusalsToStart(becomingLookedAfter, { facts: inCare }).length, 1)
  })

  it('E19: is not ours to record of a child whom another authority looks after', () => {
    const [message] = refusalsToStart(becomingLookedAfter, {
      subject: ['looked-after-by-another-authority'],
    })
    assert.match(message ?? '', /Another authority/)
  })

  it('is a family arrangement only where we neither made it nor asked for it', () => {
    const by = (arrangedBy: string) =>
      refusedBy(becomingLookedAfter, 'familyArrangement', {
        ...callum,
        values: { ...callum.values, arrangedBy, livesWith: 'Gran' },
      })
    assert.deepEqual(by('family'), [])
    assert.match(by('us')[0] ?? '', /the child is in our care, whoever looks after them/)
  })

  it('cannot be refused where a court has ordered it', () => {
    const [message] = refusedBy(becomingLookedAfter, 'supportAtHome', {
      ...callum,
      facts: [held('legal-status', '2026-07-17', undefined, { code: 'C1' })],
    })
    assert.match(message ?? '', /A court has put this child in our care/)
  })

  it('E16: for less than a day is no period of care', () => {
    assert.ok(!doings(becomingLookedAfter, 'lessThanADay').includes('start-fact looked-after'))
    const fact = facts.find(({ id }) => id === 'looked-after')
    assert.match(fact?.sameDayMessage ?? '', /no period of care/)
  })

  it('E20: asks where the child lived, except of one who came alone to this country', () => {
    assert.match(
      JSON.stringify(becomingLookedAfter.questions.homePostcode.when),
      /"question":"unaccompanied","is":"yes"/,
    )
    const done = doings(becomingLookedAfter, 'agreed')
    assert.ok(done.includes('start-fact unaccompanied-asylum-seeking'))
    assert.ok(done.includes('end-fact private-fostering'))
  })

  it('E26: of a young parent says nothing of the baby, who has a record of their own', () => {
    assert.match(becomingLookedAfter.notHere?.parentAndChild ?? '', /record, a worker and/)
  })

  it('E9: has what the emergency duty team wrote in the night, asked once', () => {
    const effects = emergencyDutyEpisode.outcomes.placementMade?.effects ?? []
    const opened = effects.find(
      (one) => one.effect === 'open' && one.process === 'becoming-looked-after',
    )
    assert.ok(opened?.effect === 'open')
    for (const id of Object.keys(opened.carries ?? {}))
      assert.ok(id in becomingLookedAfter.questions, id)
    const { placements } = becomingLookedAfter.questions
    assert.ok(placements.kind === 'list' && 'legalBasis' in placements.of)
  })

  it('asks an agreement that was withdrawn to be answered the same day', () => {
    const clock = becomingLookedAfter.clocks.find(({ id }) => id === 'P21b')
    assert.deepEqual(clock?.statutory, [{ within: { days: 0 } }])
    assert.deepEqual(clock.stops, { fact: 'legal-status', at: 'end', where: { code: 'V2' } })
  })

  it('T109: sees a homeless young person the same day', () => {
    assert.equal(dueOn(becomingLookedAfter, 'T109', '2026-07-17'), '2026-07-17')
  })
})

describe('What is counted for as long as a child is in our care', () => {
  it('E8, story 4: are five working days for telling everybody, at every placement', () => {
    assert.equal(dueOn(becomingLookedAfter, 'T60', '2026-07-17'), '2026-07-24')
    assert.equal(dueOn(becomingLookedAfter, 'T60', '2026-09-11'), '2026-09-18')
    const { from } = becomingLookedAfter.clocks.find(({ id }) => id === 'T60') ?? {}
    assert.ok(from && 'every' in from && from.fact === 'placement')
  })

  it('is all counted here, each rule once, and called off when care ends', () => {
    const ids = becomingLookedAfter.clocks.map(({ id }) => id)
    assert.deepEqual(ids, [...new Set(ids)])
    for (const rule of ['T60', 'T61', 'T62', 'T63', 'T64', 'T65', 'T66', 'T67', 'T71', 'T76'])
      assert.ok(ids.includes(rule), rule)
  })

  it('E7: ends by itself at 18, with the legal status', () => {
    for (const id of ['looked-after', 'legal-status'])
      assert.equal(facts.find((one) => one.id === id)?.endsAtAge?.age, 18)
  })
})
