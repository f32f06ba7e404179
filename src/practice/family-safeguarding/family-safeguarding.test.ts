import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adultIntervention } from './adult-intervention.ts'
import { groupCaseDiscussion } from './group-case-discussion.ts'

describe('Specialist work with an adult', () => {
  it('is a record about that adult and nobody else, so that the other parent has none of it', () => {
    assert.equal(adultIntervention.about, 'adult')
    assert.equal(adultIntervention.several, undefined)
  })

  it('E13: keeps every answer, a safe address among them, from what a family can ask for', () => {
    for (const [id, { sensitive }] of Object.entries(adultIntervention.questions))
      assert.equal(sensitive, 'not-for-family', id)
  })

  it('E26: may be about a parent who is under 18', () => {
    assert.equal(adultIntervention.startRequires, undefined)
  })

  it('is written by the specialist, read in the team and signed by its practice manager', () => {
    const { record, authorise = [] } = adultIntervention.roles
    assert.deepEqual([...new Set(record.map(({ role }) => role))], ['adult-specialist-worker'])
    assert.deepEqual(authorise, [{ role: 'practice-manager', in: ['family-safeguarding'] }])
  })
})

describe('A group case discussion', () => {
  it('is recorded as held, however it ends', () => {
    for (const [id, { effects }] of Object.entries(groupCaseDiscussion.outcomes)) {
      const [held] = effects ?? []
      assert.ok(held?.effect === 'record-fact' && held.fact === 'group-case-discussion', id)
    }
  })

  it('ends no plan: stepping down brings a review or a conference', () => {
    const effects = Object.values(groupCaseDiscussion.outcomes).flatMap((one) => one.effects ?? [])
    assert.ok(effects.every(({ effect }) => effect !== 'end-fact'))
    assert.match(groupCaseDiscussion.notHere?.planEnded ?? '', /review/)
  })

  it('keeps what it says of each adult from the family’s copy', () => {
    assert.equal(groupCaseDiscussion.questions.adults.sensitive, 'not-for-family')
    assert.equal(groupCaseDiscussion.questions.hypotheses.sensitive, 'not-for-family')
  })
})
