import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { familyGroupConference } from './index.ts'

const { clocks, outcomes } = familyGroupConference

describe('A family group conference', () => {
  it('has a coordinator in 5 working days, the family together in 6 weeks, a review in 12', () => {
    assert.deepEqual(
      clocks.map(({ id, local }) => [id, local]),
      [
        ['T100', [{ within: { workingDays: 5 } }]],
        ['T100b', [{ within: { weeks: 6 } }]],
        ['T100c', [{ within: { weeks: 12 } }]],
      ],
    )
  })

  it('ends in one of the six ways the handbook knows', () => {
    assert.deepEqual(Object.keys(outcomes), [
      ...['agreed', 'partlyAgreed', 'notAgreed', 'declined', 'withdrawn', 'networkMeeting'],
    ])
  })

  it('is not agreed when a manager finds the family’s plan unsafe', () => {
    for (const id of ['agreed', 'partlyAgreed'])
      assert.match(JSON.stringify(outcomes[id]?.requires), /"safe","is":\["yes","withChanges"\]/)
    assert.doesNotMatch(JSON.stringify(outcomes.notAgreed?.requires), /"safe"/)
  })

  it('records the offer once: not here when a plan, a conference or a letter made it', () => {
    for (const [id, { effects }] of Object.entries(outcomes)) {
      const offers = (effects ?? []).filter(
        (one) => one.effect === 'record-fact' && one.fact === 'family-group-offer',
      )
      assert.equal(offers.length, 1, id)
      assert.deepEqual(offers[0]?.when, { question: 'offeredIn', is: 'here' }, id)
    }
  })

  it('E10: needs the family’s consent, and a coordinator who is independent of the case', () => {
    const rules = JSON.stringify(familyGroupConference.submitRequires)
    assert.match(rules, /"consent","is":"given"/)
    assert.match(rules, /"coordinatorIndependent","is":"yes"/)
  })

  it('E1: asks nobody to prepare a baby who is not born yet', () => {
    assert.deepEqual(familyGroupConference.questions.childPrepared.when, {
      not: { subject: 'unborn' },
    })
  })
})
