import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { broughtAbout, held, type ChildInCare } from '../../../test/support/child-in-care.ts'
import { initialConference } from '../protection/initial-conference/index.ts'
import type { ProcessDefinition } from '../vocabulary/process.ts'
import { carePlan } from './care-plan/index.ts'
import { carePlanVersion } from './care-plan/version.ts'
import { careReview } from './care-review/index.ts'

const child = (values: object, facts: ChildInCare['facts'] = []): ChildInCare => ({
  bornOn: '2012-01-30',
  on: '2026-11-05',
  facts: [held('looked-after', '2026-07-17'), held('care-plan', '2026-07-28'), ...facts],
  values: { heldAt: '2026-11-05T10:00:00Z', ...values },
})

const opens = (key: string, process: string, values: object = {}) =>
  broughtAbout(careReview, key, child(values)).flatMap((one) =>
    one.effect === 'open' && one.process === process ? [one.carries] : [],
  )

/** "advocacy-offer heldAt": each offer that is recorded, and the answer that says when it was made. */
const offers = (definition: ProcessDefinition, key: string, about: ChildInCare) =>
  broughtAbout(definition, key, about).flatMap((one) =>
    one.effect === 'record-fact' && one.fact.endsWith('-offer') && 'answer' in one.on
      ? [`${one.fact} ${one.on.answer}`]
      : [],
  )

describe('What a review opens', () => {
  it('knows that adoption is decided for the first time, and since when it is the plan', () => {
    assert.deepEqual(opens('planAmended', 'adoption-decision', { recommends: ['adoption'] }), [
      { matter: { value: 'first' }, plannedOn: { answer: 'heldAt' } },
    ])
    assert.deepEqual(opens('planAmended', 'adoption-decision', { recommends: ['nothing'] }), [])
  })

  it('knows that the plan for permanence was decided at the review, and when', () => {
    assert.deepEqual(opens('planChanged', 'permanence-plan'), [
      { decidedOn: { answer: 'heldAt' }, decidedAt: { value: 'review' } },
    ])
  })
})

describe('An advocate and an independent visitor', () => {
  it('are offered at every review, and it is known when the child answered', () => {
    const both = { advocateAnswer: 'declined', visitorAnswer: 'accepted' }
    for (const key of ['planAgreed', 'planAmended', 'planChanged', 'endsLookedAfter']) {
      assert.deepEqual(offers(careReview, key, child(both)), [
        'advocacy-offer heldAt',
        'independent-visitor-offer heldAt',
      ])
      assert.deepEqual(offers(careReview, key, child({})), [])
    }
    assert.deepEqual(offers(careReview, 'adjourned', child(both)), [])
  })

  it('are offered in the first care plan, on the day it says', () => {
    const said = { advocateOffered: 'yes', advocateOfferedOn: '2026-07-22', visitorOffered: 'no' }
    assert.deepEqual(offers(carePlan, 'authorised', child(said)), [
      'advocacy-offer advocateOfferedOn',
    ])
  })

  it('are not offered again by a new version that says what the last one said', () => {
    const before = held('advocacy-offer', '2026-07-22', '2026-07-22', { answer: 'declined' })
    const again = (advocateOfferedOn: string) =>
      offers(
        carePlanVersion,
        'authorised',
        child({ advocateOffered: 'yes', advocateOfferedOn }, [before]),
      )
    assert.deepEqual(again('2026-07-22'), [])
    assert.deepEqual(again('2026-11-04'), ['advocacy-offer advocateOfferedOn'])
  })

  it('T49: an advocate is offered at an initial conference, to each child', () => {
    assert.equal(initialConference.questions.advocateAnswer.each, 'child')
    for (const key of ['childProtectionPlan', 'childInNeedPlan', 'noPlan'])
      assert.deepEqual(
        offers(initialConference, key, child({ advocateAnswer: 'later' })),
        ['advocacy-offer heldAt'],
        key,
      )
  })
})
