import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  refusals,
  refusalsToStart,
} from '../../../../test/support/definition-under-test.ts'
import { asked } from '../../../engine/journey.ts'
import { writtenAbout } from '../../../../test/support/definition-under-test.ts'
import { coreGroup } from './index.ts'

const there = (agency: string, capacity = 'professional') => ({
  name: agency,
  agency,
  capacity,
  attended: 'inPerson',
})

const step = { need: 'Grip marks', owner: 'Lee', by: '2026-07-01', measure: 'No new marks' }
const scaledStep = { ...step, progress: 'No new marks', scale: 6 }

const held = (people: readonly object[], steps: readonly object[] = [scaledStep]) => ({
  values: { people: people as never },
  child: { steps: steps as never, thresholdMet: 'yes' },
})

const quorum = [there('childrens-social-care'), there('health'), there('education')]

describe('A core group', () => {
  it('is valid with Children’s Social Care and two other agencies', () => {
    assert.deepEqual(refusals(coreGroup, 'planUpdated', held(quorum)), [])
  })

  it('is refused as one with fewer, and says how to go on', () => {
    const [words, ...more] = refusals(coreGroup, 'planUpdated', held(quorum.slice(0, 2)))
    assert.match(words ?? '', /^Fewer than two agencies besides Children’s Social Care were there/)
    assert.deepEqual(more, [])
    assert.deepEqual(refusals(coreGroup, 'notValid', held(quorum.slice(0, 2))), [])
    assert.equal(refusals(coreGroup, 'notValid', held(quorum)).length, 1)
  })

  it('does not count two people of one agency, the family or who sent views as more agencies', () => {
    const twoOfHealth = [there('childrens-social-care'), there('health'), there('health')]
    const family = [...quorum.slice(0, 2), there('family', 'parent')]
    const absent = [...quorum.slice(0, 2), { ...there('education'), attended: 'sentViews' }]
    for (const people of [twoOfHealth, family, absent])
      assert.equal(refusals(coreGroup, 'planUpdated', held(people)).length, 1)
  })

  it('records that it was held only when it was valid', () => {
    for (const key of Object.keys(coreGroup.outcomes)) {
      const isHeld = doings(coreGroup, key).includes('record-fact core-group')
      assert.equal(isHeld, key !== 'notValid', key)
    }
    assert.deepEqual(doings(coreGroup, 'notValid'), ['open core-group'])
  })

  it('writes its steps into the plan, each with an owner, a date and a measure, and how far it has come', () => {
    assert.deepEqual(coreGroup.copies?.steps, {
      process: 'child-protection-plan',
      answer: 'steps',
    })
    assert.ok(doings(coreGroup, 'planUpdated').includes('amend child-protection-plan'))
    const noMeasure = held(quorum, [{ ...scaledStep, measure: undefined }])
    assert.match(refusals(coreGroup, 'planUpdated', noMeasure)[0] ?? '', /no way to know/)
    assert.match(refusals(coreGroup, 'planUpdated', held(quorum, [step]))[0] ?? '', /from 0 to 10/)
  })

  it('cannot end a plan, and says who can', () => {
    for (const key of Object.keys(coreGroup.outcomes))
      assert.ok(!doings(coreGroup, key).some((done) => /^end-/.test(done)), key)
    assert.match(coreGroup.notHere?.endPlan ?? '', /only a review conference can/)
    const wanted = refusals(coreGroup, 'recommendEnding', held(quorum))
    assert.match(wanted[0] ?? '', /still suffering/)
  })

  it('is held about a child with a child protection plan, and no other', () => {
    assert.equal(refusalsToStart(coreGroup, {}).length, 1)
    const facts = [{ kind: 'child-protection-plan', fromOn: '2026-05-26', detail: {} }]
    assert.deepEqual(refusalsToStart(coreGroup, { facts }), [])
  })

  it('is read and signed by a practice manager, never by whoever wrote it down alone', () => {
    assert.deepEqual(
      new Set(coreGroup.roles.authorise?.map(({ role }) => role)),
      new Set(['practice-manager']),
    )
  })

  it('E1: asks for no sighting and no words of a child who is not born', () => {
    const { record, part } = writtenAbout({ subject: ['unborn'] })
    for (const id of ['seenSince', 'childsMessage'] as const)
      assert.equal(asked(coreGroup.questions[id], { record, part }), false)
  })

  it('E5: comes to something of its own for each brother and sister', () => {
    assert.equal(coreGroup.outcomesEach, 'child')
    assert.ok(
      ['steps', 'recommendation', 'planWorking'].every(
        (id) => coreGroup.questions[id as 'steps'].each,
      ),
    )
  })

  it('goes ahead without a parent, and says what was done to bring them in', () => {
    const without = writtenAbout(held(quorum))
    const withParent = writtenAbout(held([...quorum, there('family', 'parent')]))
    const { parentEffort } = coreGroup.questions
    assert.equal(asked(parentEffort, without), true)
    assert.equal(asked(parentEffort, withParent), false)
    assert.deepEqual(refusals(coreGroup, 'planUpdated', held(quorum)), [])
  })

  it('tells the chair of the conference when its members disagree', () => {
    const { record } = writtenAbout({ values: { disagreement: 'School thinks otherwise' } })
    assert.equal(coreGroup.questions.chairToldOn.needed, 'to-submit')
    assert.equal(asked(coreGroup.questions.chairToldOn, { record }), true)
  })
})
