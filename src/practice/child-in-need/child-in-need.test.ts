import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { facts } from '../facts.ts'
import { childInNeedPlan } from './plan/index.ts'
import { childInNeedReview } from './review/index.ts'
import { childInNeedVisit } from './visit.ts'

const clock = (id: string) => {
  const found = childInNeedPlan.clocks.filter((one) => one.id === id)
  assert.equal(found.length, 1, `one clock is called ${id}`)
  return found[0]!
}

const requires = (outcome: { readonly requires?: readonly { readonly that: unknown }[] }): string =>
  JSON.stringify(outcome.requires?.map(({ that }) => that) ?? [])

const { outcomes } = childInNeedReview
const ending = ['steppedDown', 'ended', 'inOurCare'] as const

describe('A child in need plan', () => {
  it('starts as a fact on its own day, when a practice manager signs it', () => {
    const started = childInNeedPlan.outcomes.planAgreed?.effects?.[0]
    assert.ok(started?.effect === 'start-fact')
    assert.equal(started.fact, 'child-in-need-plan')
    assert.deepEqual(started.on, { answer: 'planStartsOn' })
    const signing = new Set((childInNeedPlan.roles.authorise ?? []).map(({ role }) => role))
    assert.deepEqual([...signing], ['practice-manager'])
  })

  it('E10: is not agreed without consent, and ends with signposting or with a strategy discussion', () => {
    assert.match(requires(childInNeedPlan.outcomes.planAgreed!), /"consent","is":"given"/)
    assert.deepEqual(childInNeedPlan.outcomes.noPlan?.asks, ['signpostedTo'])
    assert.ok(childInNeedPlan.outcomes.strategyDiscussion)
  })

  it('says for every step who does it, by when, and how everybody will know', () => {
    assert.match(
      requires(childInNeedPlan.outcomes.planAgreed!),
      /"everyRowOf":"steps","has":\["owner","by","measure"\]/,
    )
  })

  it('E17: is refused beside a child protection plan, by the record and by the fact', () => {
    const agreed = requires(childInNeedPlan.outcomes.planAgreed!)
    assert.match(agreed, /"not":\{"holds":"child-protection-plan"\}/)
    const group = (id: string) => facts.find((one) => one.id === id)?.excludes
    assert.equal(group('child-in-need-plan'), group('child-protection-plan'))
  })

  it('E16: may end on the day it began, which is asked about and not refused', () => {
    assert.equal(facts.find(({ id }) => id === 'child-in-need-plan')?.sameDayMessage, undefined)
    assert.match(JSON.stringify(childInNeedReview.prompts), /ends? on the day it began/)
  })

  it('opens a family group conference when the family accepted one', () => {
    const opened = childInNeedPlan.outcomes.planAgreed?.effects?.find(
      (one) => one.effect === 'open' && one.process === 'family-group-conference',
    )
    assert.deepEqual(opened?.when, { question: 'conferenceAccepted', is: 'yes' })
  })
})

describe('The clocks of a child in need plan', () => {
  const visit = { fact: 'child-in-need-visit', at: 'start' }
  const review = { fact: 'child-in-need-review', at: 'start' }

  it('give 10 working days from the assessment to the planning meeting', () => {
    assert.deepEqual(clock('T20').local, [{ within: { workingDays: 10 } }])
    assert.deepEqual(clock('T20').stops, { answered: ['heldAt'] })
  })

  it('bring a review every 30 working days, and in six months for a disabled child', () => {
    assert.deepEqual(clock('T21').from, {
      answer: 'heldAt',
      inWords: 'when the planning meeting was held',
    })
    for (const id of ['T21', 'T21b']) {
      assert.deepEqual(clock(id).stops, review, id)
      assert.deepEqual(
        clock(id).local?.map(({ within }) => within),
        [{ months: 6 }, { workingDays: 30 }],
        id,
      )
    }
  })

  it('bring a visit every 20 working days, first from the start, then from the last', () => {
    assert.deepEqual(clock('T22').local, [{ within: { workingDays: 20 } }])
    assert.deepEqual(clock('T22b').local, [{ within: { workingDays: 20 } }])
    assert.deepEqual(clock('T22').stops, visit)
    assert.ok('every' in clock('T22b').from)
  })

  it('bring a team manager after six months, then every three', () => {
    assert.deepEqual(clock('T24').local, [{ within: { months: 6 } }])
    assert.deepEqual(clock('T24b').local, [{ within: { months: 3 } }])
    assert.deepEqual(clock('T24').stops, { ...review, where: { seniorReview: 'yes' } })
  })

  it('hold a plan after child protection open for three months', () => {
    assert.equal(clock('T23').notBefore, true)
    assert.deepEqual(clock('T23').local, [{ within: { months: 3 } }])
  })

  it('are cancelled, with the reason, when the plan ends', () => {
    for (const id of ['T21', 'T21b', 'T22', 'T22b', 'T24', 'T24b', 'P09']) {
      assert.deepEqual(clock(id).when, { holds: 'child-in-need-plan' }, id)
      assert.equal(clock(id).otherwise, 'The plan has ended.', id)
    }
  })
})

describe('A review of it', () => {
  it('E5: covers brothers and sisters, each with a decision of their own', () => {
    assert.equal(childInNeedReview.several, true)
    assert.equal(childInNeedReview.outcomesEach, 'child')
    assert.equal(childInNeedPlan.several, undefined)
  })

  it('always counts as held, and a team manager’s as one', () => {
    for (const [id, { effects }] of Object.entries(outcomes)) {
      const [held] = effects ?? []
      assert.ok(held?.effect === 'record-fact' && held.fact === 'child-in-need-review', id)
      assert.deepEqual(held.on, { answer: 'heldAt' }, id)
      assert.deepEqual(held.with, { seniorReview: { answer: 'seniorReview' } }, id)
    }
  })

  it('refuses an end before the start', () => {
    for (const id of ending) {
      const rule = outcomes[id]?.requires?.find((one) =>
        JSON.stringify(one.that).includes('"notAfter":"planEndsOn"'),
      )
      assert.deepEqual(rule?.that, { question: 'planStartsOn', notAfter: 'planEndsOn' }, id)
      assert.match(rule.otherwise, /end before it starts/)
    }
    assert.deepEqual(childInNeedReview.copies?.planStartsOn, { fact: 'child-in-need-plan' })
  })

  it('ends the plan on the day that was set and begins the closing record from that day', () => {
    const effects = outcomes.steppedDown?.effects ?? []
    const end = effects.find((one) => one.effect === 'end-fact')
    assert.deepEqual(end?.on, { answer: 'planEndsOn' })
    const closing = effects.find((one) => one.effect === 'open' && one.process === 'case-closure')
    assert.ok(closing?.effect === 'open')
    assert.deepEqual(closing.carries?.closureDecidedOn, { answer: 'planEndsOn' })
    assert.deepEqual(closing.carries.closureReason, { value: 'RC7' })
  })

  it('E10: lets the plan go on only while the family consents', () => {
    for (const id of ['goesOn', 'changed'])
      assert.match(requires(outcomes[id]!), /"consent","is":"given"/, id)
    for (const id of ending) assert.doesNotMatch(requires(outcomes[id]!), /"consent"/, id)
  })

  it('keeps a plan after child protection three months, unless a team manager agrees', () => {
    for (const id of ['steppedDown', 'ended'])
      assert.match(requires(outcomes[id]!), /"afterProtection".*"waivedBy","holdsRole"/, id)
  })
})

describe('A visit under it', () => {
  it('counts when the child was seen; before birth, when the parents were (E1)', () => {
    const [counted] = childInNeedVisit.outcomes.seen?.effects ?? []
    assert.ok(counted?.effect === 'record-fact')
    assert.deepEqual(counted.when, {
      any: [{ question: 'seen', is: 'yes' }, { subject: 'unborn' }],
    })
    assert.equal(childInNeedVisit.outcomes.notSeen?.effects, undefined)
  })

  it('is a social worker’s, or a practitioner’s whom one of them asked to make it', () => {
    const [byWhom] = childInNeedVisit.submitRequires ?? []
    assert.match(JSON.stringify(byWhom?.that), /"child-and-family-practitioner".*"delegatedBy"/)
    assert.equal(childInNeedVisit.roles.authorise, undefined)
  })

  it('is refused for a child on a child protection plan, where it would not count', () => {
    assert.match(
      JSON.stringify(childInNeedVisit.startRequires),
      /"not":\{"holds":"child-protection-plan"\}/,
    )
  })
})
