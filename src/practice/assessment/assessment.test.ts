import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factor } from '../codes/assessment.ts'
import { outcomes as afterReferral } from '../front-door/referral/outcomes.ts'
import { childAndFamilyAssessment } from './index.ts'

const { clocks, outcomes, questions, roles } = childAndFamilyAssessment
const guides = [
  ...(['advice', 'communityProvision', 'childInNeedPlan', 'intensiveEarlyHelp'] as const),
  ...(['teamAroundTheFamily', 'section47', 'noFurtherAction'] as const),
]

const clock = (id: string) => {
  const found = clocks.filter((one) => one.id === id)
  assert.equal(found.length, 1, `one clock is called ${id}`)
  return found[0]!
}

const requires = (outcome: string): string =>
  (outcomes[outcome]?.requires ?? []).map((one) => JSON.stringify(one.that)).join(' ')

const opens = (outcome: string): string[] =>
  (outcomes[outcome]?.effects ?? []).flatMap((one) => (one.effect === 'open' ? [one.process] : []))

const closingReasons = (outcome: string): string[] =>
  (outcomes[outcome]?.effects ?? []).flatMap((one) => {
    const reason = one.effect === 'open' ? one.carries?.closureReason : undefined
    return reason && 'value' in reason ? [reason.value] : []
  })

describe('The outcomes of an assessment', () => {
  it('are the guide’s seven in the guide’s words, first and in its order, then the others', () => {
    assert.deepEqual(Object.keys(outcomes), [
      ...guides,
      ...['inOurCare', 'privateFostering', 'adultServices', 'stoppedWithoutConsent', 'endedEarly'],
    ])
    assert.deepEqual(
      guides.map((id) => outcomes[id]?.label),
      [
        'The provision of advice',
        'Referral to relevant provision in the community',
        'A Child in Need plan (CIN)',
        'Support provided by intensive Early Help Service',
        'Support provided by services to provide additional support using a Team Around the Family and Early Help Plan',
        'A Section 47 child protection investigation',
        'No further action',
      ],
    )
  })

  it('E5: are one for each brother and sister, with factors and paragraphs of their own', () => {
    assert.equal(childAndFamilyAssessment.several, true)
    assert.equal(childAndFamilyAssessment.outcomesEach, 'child')
    for (const id of ['factors', 'analysisForChild', 'steps', 'levelDecided', 'managerRationale'])
      assert.equal(questions[id as keyof typeof questions].each, 'child', id)
  })

  it('two to five rest on a plan of support; the others on one or on a reason', () => {
    for (const id of guides.slice(1, 5)) assert.match(requires(id), /"rows":"steps"/, id)
    for (const id of ['advice', 'section47', 'noFurtherAction']) {
      assert.match(requires(id), /"rows":"steps".*"noPlanReason"/, id)
    }
    for (const id of guides.slice(1, 5)) assert.doesNotMatch(requires(id), /noPlanReason/, id)
  })

  it('lead to a plan, to protection or to a closure, and count what the census counts', () => {
    assert.deepEqual(opens('childInNeedPlan'), ['child-in-need-plan'])
    assert.deepEqual(opens('section47'), ['strategy-discussion'])
    assert.deepEqual(opens('inOurCare'), ['becoming-looked-after'])
    const closing = ['advice', 'communityProvision', 'intensiveEarlyHelp', 'teamAroundTheFamily']
    assert.deepEqual(closing.flatMap(closingReasons), ['RC8', 'RC8', 'RC9', 'RC9'])
    assert.deepEqual(closingReasons('noFurtherAction'), ['RC8'])
  })

  it('make no second plan and no second enquiry beside one that goes on already', () => {
    for (const id of ['childInNeedPlan', 'section47']) {
      const when = JSON.stringify(outcomes[id]?.effects?.map((one) => one.when))
      assert.match(when, /"underWay"/, id)
      assert.match(when, /"holds"/, id)
    }
  })
})

describe('Consent to an assessment', () => {
  it('E10: without it and without a suspicion of harm, it ends only by a team manager', () => {
    for (const id of guides) assert.match(requires(id), /"consent","is":"given"/, id)
    assert.match(requires('stoppedWithoutConsent'), /"not".*"consent","is":"given"/)
    assert.deepEqual(
      outcomes.stoppedWithoutConsent?.by?.map((one) => one.role),
      ['team-manager'],
    )
  })

  it('E10: is not needed where significant harm may be suspected', () => {
    assert.match(requires('section47'), /"lawfulGround","is":"significantHarm"/)
  })

  it('E10: records what was offered and where else there is help when it stops', () => {
    for (const id of ['offerMade', 'signpostedTo'] as const)
      assert.equal(questions[id].needed, 'to-submit')
  })
})

describe('Seeing the child', () => {
  it('E1: is never asked of a baby before birth, alone or at all', () => {
    for (const id of ['seen', 'seenAlone', 'childsVoice', 'dayInTheLife'] as const) {
      assert.match(JSON.stringify(questions[id].when), /"not":\{"subject":"unborn"\}/, id)
    }
    assert.match(requires('noFurtherAction'), /"subject":"unborn"/)
  })

  it('E1: starts no clock for a baby, and none that a later birth would set going', () => {
    const when = JSON.stringify(clock('T13').when)
    assert.match(when, /"not":\{"subject":"unborn"\}/)
    assert.match(when, /"not":\{"question":"assessmentFor","is":"preBirth"\}/)
    assert.match(requires('section47'), /"subject":"unborn".*"assessmentFor","is":"preBirth"/)
  })

  it('comes before every ending but protection', () => {
    for (const id of guides.filter((one) => one !== 'section47'))
      assert.match(requires(id), /"seen","is":"yes"/, id)
    assert.doesNotMatch(requires('section47'), /"seen","is":"yes"/)
  })
})

describe('Whom a child would rather see', () => {
  it('is kept however the assessment ends, on the day on which the child was seen', () => {
    for (const [id, { effects = [] }] of Object.entries(outcomes)) {
      const kept = effects.filter((one) => 'fact' in one && one.fact === 'would-rather-see')
      assert.equal(kept.length, 1, id)
      assert.ok(kept[0]?.effect === 'record-fact')
      assert.deepEqual(kept[0].on, { answer: 'seenAt' })
    }
  })

  it('is asked where the child was seen, and need not be answered', () => {
    assert.match(JSON.stringify(questions.ratherSee.when), /"question":"seen","is":"yes"/)
    assert.equal(questions.ratherSee.needed, undefined)
  })
})

describe('An assessment that cannot be finished', () => {
  it('E7: moves a young person of 18 on to adult services and closes it as that', () => {
    assert.match(requires('adultServices'), /"endedEarly","is":"turned18"/)
    assert.deepEqual(closingReasons('adultServices'), ['RC6'])
    assert.match(requires('childInNeedPlan'), /"not":\{"subject":"adult"\}/)
  })

  it('E6, E12: ends with the reason the census has for a move, a death or a lost family', () => {
    assert.deepEqual(closingReasons('endedEarly'), ['RC5', 'RC7', 'RC2'])
  })
})

describe('The clocks of an assessment', () => {
  it('give 20 working days from the referral, and in law 45, stopped by its signature', () => {
    const { from, stops, local, statutory, extension } = clock('T11')
    assert.deepEqual(from, { answer: 'referralOn', inWords: 'the date of the referral' })
    assert.deepEqual(stops, { event: 'authorised' })
    assert.deepEqual(local, [{ within: { workingDays: 20 } }])
    assert.deepEqual(statutory, [{ within: { workingDays: 45 } }])
    assert.deepEqual(extension, { atMost: { workingDays: 45 }, reasons: 'extension-reason' })
  })

  it('bring a manager to it at day 10, unless it is finished sooner', () => {
    assert.deepEqual(clock('T12').local, [{ within: { workingDays: 10 } }])
    assert.deepEqual(clock('T12').stops, { answered: ['managerReviewedOn'] })
    assert.match(JSON.stringify(clock('T12').when), /"managerReview","is":"finished"/)
  })

  it('have each child seen in 5 working days, and in one where a child was in danger', () => {
    assert.equal(clock('T13').each, 'child')
    assert.deepEqual(
      clock('T13').local?.map((one) => one.within),
      [{ workingDays: 1 }, { workingDays: 5 }],
    )
    assert.deepEqual(clock('T13').stops, { answered: ['seenAt'] })
  })

  it('run before anybody has said whether there is consent, as after a strategy discussion', () => {
    for (const id of ['T12', 'T13'])
      assert.match(JSON.stringify(clock(id).when), /"consent","answered":false/, id)
  })

  it('E10: give one that stops without consent its whole time until a manager has ended it', () => {
    assert.match(JSON.stringify(clock('T11').when), /"managerRationale","answered":false/)
  })

  it('have it shared with the family in 5 working days of its signature', () => {
    assert.deepEqual(clock('T14').from, { event: 'authorised' })
    assert.deepEqual(clock('T14').local, [{ within: { workingDays: 5 } }])
    const page = childAndFamilyAssessment.pages.find((one) => one.asks.includes('sharedOn'))
    assert.equal(page?.after, 'decision')
  })
})

describe('Factors', () => {
  it('leave “none” alone, and no longer offer the two that the census has withdrawn', () => {
    const { factors } = questions
    assert.equal(factors.kind === 'choices' && factors.alone, '21')
    const closed = factor.codes.filter((one) => one.closed).map(({ code }) => code)
    assert.deepEqual(closed, ['18A', '19A'])
  })
})

describe('Who signs an assessment', () => {
  it('is a first-line manager, or the team manager who stops it for want of consent', () => {
    const signing = new Set((roles.authorise ?? []).map(({ role }) => role))
    assert.deepEqual([...signing], ['practice-manager', 'team-manager'])
  })
})

describe('A referral', () => {
  it('gives the assessment all it knows, so that nothing is asked again', () => {
    for (const id of ['childAndFamilyAssessment', 'immediateServices']) {
      const opened = afterReferral[id]?.effects?.find((one) => one.effect === 'open')
      assert.ok(opened?.effect === 'open' && opened.process === 'child-and-family-assessment')
      const carried = Object.keys(opened.carries ?? {})
      for (const known of ['referralOn', 'reason', 'presenting', 'primaryNeed', 'consent'])
        assert.ok(carried.includes(known), known)
      assert.deepEqual(
        carried.filter((one) => !(one in questions)),
        [],
      )
    }
  })
})
