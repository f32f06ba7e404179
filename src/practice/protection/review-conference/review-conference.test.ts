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
} from '../../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../../engine/clocks.ts'
import { asked } from '../../../engine/journey.ts'
import { planEnd } from '../../codes/protection.ts'
import { reviewLetters } from '../review-letters.ts'
import { reviewConference as review } from './index.ts'

const there = (agency: string, directContact = 'yes') => ({
  agency,
  directContact,
  attended: 'inPerson',
})

const quorum = [there('childrens-social-care'), there('education'), there('police', 'no')]
const step = { need: 'Fear', owner: 'Shannon', by: '2026-09-30', measure: 'She sleeps' }
const onAPlan = { kind: 'child-protection-plan', fromOn: '2026-05-26', detail: { category: 'EMO' } }

const held = (people: readonly object[], child: object = {}, values: object = {}) => ({
  values: { heldAt: '2026-08-24T09:00:00Z', people: people as never, ...values },
  child: { planStartedOn: '2026-05-26', steps: [step] as never, ...child },
  facts: [onAPlan],
  with: { roles: new Map([['tess', ['team-manager' as const]]]) },
})

describe('A review conference', () => {
  it('decides with three agencies, social care among them, and two that work with the child', () => {
    assert.deepEqual(refusals(review, 'continues', held(quorum)), [])
    const withoutUs = [there('health'), there('education'), there('police')]
    const strangers = [
      there('childrens-social-care'),
      there('police', 'no'),
      there('housing', 'no'),
    ]
    for (const people of [quorum.slice(0, 2), withoutUs, strangers]) {
      const [words] = refusals(review, 'continues', held(people))
      assert.match(words ?? '', /^This conference was not quorate/)
      assert.deepEqual(refusals(review, 'inquorate', held(people)), [])
    }
    assert.match(refusals(review, 'inquorate', held(quorum))[0] ?? '', /was quorate/)
  })

  it('may go on with fewer when the chair says why', () => {
    const reason = {
      quorumReason: 'Health sent a full report, and a delay would leave them at risk',
    }
    assert.deepEqual(refusals(review, 'ends', held([], ended, reason)), [])
  })

  it('is recorded only when it decided, so that an adjourned one does not stop the clock', () => {
    for (const key of Object.keys(review.outcomes)) {
      const isRecorded = doings(review, key).includes('record-fact review-conference')
      assert.equal(isRecorded, !['adjourned', 'inquorate'].includes(key), key)
    }
    assert.equal(doings(review, 'adjourned')[0], 'open review-conference')
  })

  it('decides nothing about a brother or sister who is on no plan', () => {
    const words = refusals(review, 'ends', { ...held(quorum, ended), facts: [] })
    assert.match(words[0] ?? '', /has no child protection plan/)
  })

  it('is never held on the day the plan begins', () => {
    const sameDay = held(quorum, { planStartedOn: '2026-08-24' })
    assert.match(refusals(review, 'continues', sameDay)[0] ?? '', /never reviewed on the day/)
  })

  it('ends the plan on the day of the conference, and a child in need plan begins on it', () => {
    assert.deepEqual(refusals(review, 'ends', held(quorum, ended)), [])
    const { effects = [] } = outcomeOf(review, 'ends')
    const ends = effects.find(({ effect }) => effect === 'end-fact')
    assert.ok(ends?.effect === 'end-fact' && ends.fact === 'child-protection-plan')
    assert.deepEqual(ends.on, { answer: 'heldAt' })
    const opens = effects.find(({ effect }) => effect === 'open')
    assert.ok(opens?.effect === 'open' && opens.process === 'child-in-need-plan')
    assert.deepEqual(opens.carries?.planStartsOn, { answer: 'heldAt' })
    assert.deepEqual(opens.carries.planCategory, { value: 'afterProtection' })
    const order = doings(review, 'ends')
    assert.ok(
      order.indexOf('end-fact child-protection-plan') < order.indexOf('open child-in-need-plan'),
    )
  })

  it('ends it for a reason of the list, and leaves age, death and moving to others', () => {
    const { planEndReason } = review.questions
    assert.ok(planEndReason.kind === 'choice')
    const labels = new Map(planEnd.codes.map(({ code, label }) => [code, label]))
    for (const [code, label] of Object.entries(planEndReason.options ?? {}))
      assert.equal(labels.get(code), label)
    assert.deepEqual(Object.keys(planEndReason.options ?? {}), [
      'no-longer-needed',
      'looked-after',
      'order',
    ])
  })

  it('lets a team manager, and nobody else, agree that no child in need plan follows', () => {
    const none = { planEndReason: 'order', furtherPlan: 'none' }
    const by = (waivedBy: string) => refusals(review, 'ends', held(quorum, { ...none, waivedBy }))
    assert.deepEqual(by('tess'), [])
    assert.match(by('asha')[0] ?? '', /Only a team manager/)
    assert.equal(review.questions.waiverReason.needed, 'to-authorise')
  })

  it('changes the category of the same plan, and only to another one', () => {
    assert.deepEqual(
      refusals(review, 'continuesInAnotherCategory', held(quorum, { category: 'NEG' })),
      [],
    )
    const same = refusals(review, 'continuesInAnotherCategory', held(quorum, { category: 'EMO' }))
    assert.match(same[0] ?? '', /the category the plan has now/)
    const done = doings(review, 'continuesInAnotherCategory')
    assert.ok(done.includes('change-fact child-protection-plan'))
    assert.ok(!done.some((one) => one.startsWith('start-fact') || one.startsWith('end-fact')))
  })

  it('asks the chair why both plans are needed for a child who is in our care as well', () => {
    const inCare = writtenAbout({
      facts: [{ kind: 'looked-after', fromOn: '2026-06-01', detail: {} }],
    })
    assert.equal(asked(review.questions.dualStatusReason, inCare), true)
    assert.equal(asked(review.questions.dualStatusReason, writtenAbout({})), false)
  })

  it('is chaired and decided by a reviewing officer', () => {
    assert.equal(refusalsToSubmit(review, { values: { chair: 'tess' } }).length, 1)
    assert.deepEqual(
      review.roles.authorise?.map(({ role }) => role),
      ['independent-reviewing-officer'],
    )
  })

  it('needs a plan to review, and takes the place of no initial conference', () => {
    assert.match(
      refusalsToStart(review, {})[0] ?? '',
      /never takes the place of an initial conference/,
    )
    assert.deepEqual(refusalsToStart(review, { facts: [onAPlan] }), [])
    assert.ok(review.notHere?.planMade)
  })

  it('E5: decides for each brother and sister', () => {
    assert.equal(review.outcomesEach, 'child')
    assert.equal(review.questions.decisionRationale.each, 'child')
    assert.match(review.questions.decisionRationale.hint ?? '', /50 characters/)
  })

  it('E1: hears no voice before the birth, and goes on with the same plan after it', () => {
    assert.equal(asked(review.questions.childsVoice, writtenAbout({ subject: ['unborn'] })), false)
  })

  it('E27: asks what anybody needs to take part, and says in every letter that it can be had otherwise', () => {
    assert.match(review.questions.accessNeeds.hint ?? '', /interpreter, sign language, large print/)
    for (const { body } of reviewLetters) assert.match(body, /another language, in large print/)
  })
})

const ended = { planEndReason: 'no-longer-needed', furtherPlan: 'childInNeed' }

describe('What is due around a review conference', () => {
  it('is the report five working days before it, counted from the day it is planned for now (E22)', () => {
    assert.equal(dueOn(review, 'T35b', '2026-08-24'), '2026-08-17')
    const from = review.clocks.find(({ id }) => id === 'T35b')?.from
    assert.ok(from && 'answer' in from && from.answer === 'plannedFor')
  })

  it('E8: is counted across bank holidays', () => {
    assert.equal(dueOn(review, 'T35b', '2026-05-27'), '2026-05-19')
    assert.equal(dueOn(review, 'T36b', '2026-08-24'), '2026-09-01')
  })

  it('is the letter in 1, the plan in 5 and the record in 20 working days', () => {
    const due = ['T36', 'T36b', 'T36c'].map((id) => dueOn(review, id, '2026-08-24'))
    assert.deepEqual(due, ['2026-08-25', '2026-09-01', '2026-09-22'])
  })

  it('waits for a view, and is met by the days on which it was sent', () => {
    const record = (proposal: string, values = {}) =>
      writtenAbout({ values: { heldAt: '2026-08-24T09:00:00Z', ...values }, child: { proposal } })
        .record
    assert.equal(clockMoves(review, record('undecided'), {}, []).length, 0)
    const [letter] = clockMoves(
      review,
      record('ends', { decisionLetterSentOn: '2026-08-25' }),
      {},
      [],
    )
    assert.equal(letter?.move === 'start' && letter.metAt, '2026-08-25')
  })
})
