import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Effect } from '../vocabulary/effect.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import { childProtectionPlan } from './child-protection-plan/index.ts'
import { initialConference } from './initial-conference/index.ts'
import { protectionLetters } from './letters.ts'

const conference: ProcessDefinition = initialConference
const plan: ProcessDefinition = childProtectionPlan

const clockOf = (definition: ProcessDefinition, id: string) => {
  const found = definition.clocks.find((one) => one.id === id)
  assert.ok(found, `${definition.id} has a clock ${id}`)
  const { from, stops, local, statutory } = found
  return { from, stops, local, statutory }
}

const effectsOf = (id: string): readonly Effect[] => {
  const found = conference.outcomes[id]
  assert.ok(found, `a conference may end as ${id}`)
  return found.effects ?? []
}

const refusals = (requires: readonly Requirement[] | undefined): string =>
  (requires ?? []).map(({ otherwise }) => otherwise).join('\n')

const decisions = ['childProtectionPlan', 'childInNeedPlan', 'noPlan', 'legalAdvice']

describe('An initial conference', () => {
  it('E8: is held on a working day, planned or held', () => {
    const rule = conference.submitRequires?.find(({ otherwise }) => otherwise.includes('Saturday'))
    assert.deepEqual(rule?.that, {
      all: [
        { not: { question: 'heldAt', falls: 'other-day' } },
        { not: { question: 'plannedFor', falls: 'other-day' } },
      ],
    })
  })

  it('E17: is refused about a child who has a plan, begun by hand or opened by an enquiry', () => {
    assert.match(refusals(conference.startRequires), /already has a child protection plan/)
    for (const [id, { requires }] of Object.entries(conference.outcomes))
      assert.match(refusals(requires), /already has a child protection plan/, id)
  })

  it('decides nothing while inquorate, unless the chair says why it went on', () => {
    for (const id of decisions) {
      const rule = conference.outcomes[id]?.requires?.find(({ otherwise }) =>
        otherwise.includes('not quorate'),
      )
      assert.match(JSON.stringify(rule?.that), /"question":"quorumReason","answered":true/, id)
    }
  })

  it('counts as held when it decided, and the clock runs on when it was adjourned or inquorate', () => {
    const counts = (id: string): boolean =>
      effectsOf(id).some((one) => one.effect === 'record-fact' && one.fact === 'initial-conference')
    assert.ok(decisions.every(counts))
    assert.ok(!counts('adjourned') && !counts('inquorate'))
    for (const id of ['adjourned', 'inquorate'])
      assert.deepEqual(
        effectsOf(id).flatMap((one) => (one.effect === 'open' ? [one.process] : [])),
        ['initial-conference'],
      )
  })

  it('makes a plan that begins on the day of the conference, with its category', () => {
    const starts = effectsOf('childProtectionPlan').find(({ effect }) => effect === 'start-fact')
    assert.deepEqual(starts, {
      effect: 'start-fact',
      fact: 'child-protection-plan',
      on: { answer: 'heldAt' },
      with: { initialCategory: { answer: 'category' }, category: { answer: 'category' } },
    })
    assert.deepEqual(conference.outcomes.childProtectionPlan?.asks, ['category'])
  })

  it('ends a child in need plan before the other begins, on the same day', () => {
    const facts = effectsOf('childProtectionPlan').flatMap((one) =>
      one.effect === 'end-fact' || one.effect === 'start-fact'
        ? [[one.effect, one.fact, one.on]]
        : [],
    )
    assert.deepEqual(facts, [
      ['end-fact', 'child-in-need-plan', { answer: 'heldAt' }],
      ['start-fact', 'child-protection-plan', { answer: 'heldAt' }],
    ])
  })

  it('carries all that was agreed into the plan and the first core group', () => {
    const carried = effectsOf('childProtectionPlan').flatMap((one) =>
      one.effect === 'open' ? [[one.process, Object.keys(one.carries ?? {})]] : [],
    )
    assert.deepEqual(carried.slice(0, 2), [
      [
        'child-protection-plan',
        [
          ...['planStartsOn', 'conferenceOn', 'initialCategory', 'category', 'leadWorker'],
          ...['coreGroupPeople', 'coreGroupAt', 'reviewOn', 'steps', 'safetyPlan', 'contingency'],
          ...['visitEvery', 'coreGroupEvery', 'childsVoice', 'parentsViews'],
        ],
      ],
      ['core-group', ['plannedFor', 'people', 'steps']],
    ])
  })

  it('has the report two working days before, and sends what it decided in 1, 5 and 20', () => {
    assert.deepEqual(clockOf(conference, 'T35').local, [{ within: { workingDaysBefore: 2 } }])
    const within = ['T36', 'T36b', 'T36c'].map((id) => clockOf(conference, id).local?.[0]?.within)
    assert.deepEqual(within, [{ workingDays: 1 }, { workingDays: 5 }, { workingDays: 20 }])
  })

  it('is chaired and signed by a reviewing officer', () => {
    assert.match(refusals(conference.submitRequires), /chaired by a reviewing officer/)
    assert.deepEqual(
      conference.roles.authorise?.map(({ role }) => role),
      ['independent-reviewing-officer'],
    )
  })

  it('E27: asks what anybody needs to take part', () => {
    assert.ok('accessNeeds' in conference.questions)
  })
})

describe('A child protection plan', () => {
  const every = (fact: string) => ({ fact, at: 'start', every: true })
  const began = (id: string): void => {
    const { from } = clockOf(plan, id)
    assert.ok('fact' in from && from.fact === 'child-protection-plan' && from.at === 'start', id)
  }

  it('is a record for each child, and begins on the day of its conference', () => {
    assert.equal(plan.several, undefined)
    assert.match(refusals(plan.submitRequires), /begins on the day of the conference that made it/)
  })

  it('cannot be signed without an owner, a date and a measure in every step', () => {
    assert.deepEqual(
      plan.authoriseRequires?.map(({ that }) => that),
      [{ everyRowOf: 'steps', has: ['owner', 'by', 'measure'] }],
    )
  })

  it('counts core groups: the first in 10 working days by law, then every six weeks or sooner', () => {
    began('T37')
    assert.deepEqual(clockOf(plan, 'T37').statutory, [{ within: { workingDays: 10 } }])
    const { from, local } = clockOf(plan, 'T38')
    assert.deepEqual(
      { ...from, inWords: undefined },
      { ...every('core-group'), inWords: undefined },
    )
    assert.deepEqual(local?.at(-1), { within: { weeks: 6 } })
  })

  it('counts visits: the first in 5 working days, then every 15 or sooner, never later', () => {
    began('T39')
    assert.deepEqual(clockOf(plan, 'T39').local, [{ within: { workingDays: 5 } }])
    const days = clockOf(plan, 'T39b').local?.map(({ within }) => within)
    assert.deepEqual(days, [{ workingDays: 5 }, { workingDays: 10 }, { workingDays: 15 }])
  })

  it('counts reviews: three months from the conference, then six from the last', () => {
    began('T40')
    assert.deepEqual(clockOf(plan, 'T40').statutory, [{ within: { months: 3 } }])
    assert.deepEqual(clockOf(plan, 'T41').statutory, [{ within: { months: 6 } }])
    assert.deepEqual(clockOf(plan, 'T41').stops, { fact: 'review-conference', at: 'start' })
  })

  it('E1: is reviewed within 20 working days of a birth, in the same record', () => {
    const { from, local } = clockOf(plan, 'T43')
    assert.equal('subject' in from && from.subject, 'born')
    assert.deepEqual(local, [{ within: { workingDays: 20 } }])
  })

  it('cancels what is due when it ends, and says so', () => {
    for (const { id, when, otherwise } of plan.clocks) {
      assert.deepEqual(when, { holds: 'child-protection-plan' }, id)
      assert.equal(otherwise, 'The child protection plan has ended.', id)
    }
  })

  it('E7: does not end here, and says for every ending where it is given', () => {
    assert.deepEqual(Object.keys(plan.outcomes), ['agreed'])
    for (const ending of ['noLongerNeeded', 'coreGroupEndsIt', 'movedAway', 'turned18', 'died'])
      assert.ok(plan.notHere?.[ending], ending)
  })

  it('is signed by the practice manager', () => {
    assert.deepEqual(
      plan.roles.authorise?.map(({ role }) => role),
      ['practice-manager'],
    )
  })
})

describe('The letters to parents', () => {
  it('name only their own children, and are read before they go', () => {
    for (const { id, kind, subject } of protectionLetters) {
      assert.equal(kind, 'to-family', id)
      assert.match(subject, /\{\{children\}\}/, id)
    }
  })
})
