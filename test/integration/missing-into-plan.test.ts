import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { done } from '../../src/engine/refusal.ts'
import { processOf } from '../../src/engine/practice.ts'
import { recordById } from '../../src/store/records.ts'
import type { StoredAnswers } from '../../src/store/stored-answer.ts'
import { addFact } from '../support/facts-added.ts'
import { idOf, newest } from '../support/in-need.ts'
import { wentMissing } from '../support/missing-child.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, granted, handedIn, read, refusalIn } from '../support/protection.ts'

const agreed = {
  change: 'He is home at night.',
  action: 'Somebody rings him at nine each evening',
  owner: 'Aidan Seddon, Missing from Home',
  by: '2026-04-30',
  why: 'He goes when nobody is in.',
  measure: 'No evening without an answer for a month',
}

/** The one step that it becomes, as the plan's writer reads it. */
const stepFrom = (reference: string) => ({
  need: agreed.why,
  mustChange: agreed.change,
  action: agreed.action,
  owner: agreed.owner,
  by: agreed.by,
  measure: agreed.measure,
  evidence: `From the intervention meeting ${reference} of 12 Mar 2026`,
})

describe('what an intervention meeting agrees', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-01T12:00:00Z')
  })
  after(() => at.close())

  /** A child with an open referral and a plan in force, made without the story that leads there. */
  const withPlan = async (word: string, process: string, fact: string): Promise<string> => {
    const kinds = process === 'care-plan' ? ['open-referral', 'looked-after', fact] : [fact]
    for (const kind of kinds) await addFact(at, word, { kind, from: '2026-02-02' })
    const started = await act(at.office, 'system', { action: 'test' }, async (request) =>
      done(
        await startRecord(request, {
          definition: processOf(at.office.practice, process),
          wayIn: 'process',
          subjects: [{ personId: at.person(word) }],
          values: {
            steps: [{ need: 'A settled home', action: 'Respite', owner: 'Us', by: '2026-05-01' }],
          },
          teamId: 'preston-duty-and-assessment',
        }),
      ),
    )
    return granted(started).id
  }
  const met = async (word: string): Promise<string> => {
    const gone = '2026-03-09 18:00'
    const told = ['police', 'parents', 'reviewing-officer']
    const notified = told.map((who) => ({ who, at: '2026-03-09 18:10' }))
    const report = { risk: 'high', notified }
    await wentMissing(at, word, { gone, back: '2026-03-09 23:00', report })
    at.clock.moveTo('2026-03-12T11:00:00Z')
    return await idOf(at, 'missing-intervention', word)
  }
  const held = { heldAt: '2026-03-12 10:00', meetingActions: [agreed], strategyNeeded: 'no' }
  const answersOf = async (id: string): Promise<StoredAnswers> => {
    const row = await at.office.store.transaction({ system: true }, (work) => recordById(work, id))
    return row?.answers ?? assert.fail('no such record')
  }
  const handIn = async (id: string, more: object = {}) =>
    await handedIn(at, 'aidan-seddon', id, {
      answers: { ...held, ...more, outcome: 'agreed' },
    })
  for (const [word, process, fact, planThere] of [
    ['kian-duffy', 'child-protection-plan', 'child-protection-plan', 'protection'],
    ['callum-rigg', 'child-in-need-plan', 'child-in-need-plan', 'need'],
    ['jack-tattersall', 'care-plan', 'care-plan', 'care'],
    ['lily-rigg', 'early-help-assessment', 'early-help-plan', 'earlyHelp'],
  ] as const) {
    it(`is a step of the ${process}, with owner, date and where it is from`, async () => {
      const plan = await withPlan(word, process, fact)
      const meeting = await met(word)
      const before = await read(at, 'aidan-seddon', meeting)
      assert.equal(before.view.values.planThere, planThere)
      granted(await handIn(meeting))
      const { row } = await read(at, 'aidan-seddon', meeting)
      const { value, from } = (await answersOf(plan)).steps ?? assert.fail('no steps')
      assert.equal(from, row.reference)
      assert.ok(Array.isArray(value))
      assert.equal(value.length, 2, 'after what the plan said before')
      assert.deepEqual(value[1], stepFrom(row.reference))
    })
  }

  it('goes into the core group that is being written from the plan, so that its signature takes nothing back', async () => {
    const word = 'jayden-crossley'
    await withPlan(word, 'child-protection-plan', 'child-protection-plan')
    at.clock.moveTo('2026-03-11T09:00:00Z')
    const group = granted(await begun(at, 'lucy-marsden', 'core-group', [word])).id
    const meeting = await met(word)
    granted(await handIn(meeting))
    const { parts, view } = await read(at, 'lucy-marsden', group)
    const [, added] = rowsOf(parts[0]?.view.values.steps ?? view.values.steps)
    assert.equal(added?.action, agreed.action)
    assert.match(String(added.evidence), /From the intervention meeting/)
  })

  it('says that a child has no plan, and is not handed in before somebody sees to one', async () => {
    const meeting = await met('orla-oconnell-hughes')
    const { view } = await read(at, 'aidan-seddon', meeting)
    assert.equal(view.values.planThere, 'none')
    const nobodyWorks = await handIn(meeting, { whoSeesToOne: 'worker' })
    assert.match(refusalIn(nobodyWorks), /No social worker works with this child/)
    const { row } = await read(at, 'aidan-seddon', meeting)
    assert.equal(row.submitted_at, null)
    granted(await handIn(meeting, { whoSeesToOne: 'frontDoor' }))
    const contact = await newest(at, 'contact', 'orla-oconnell-hughes')
    assert.ok(contact)
  })

  it('is refused with an action that nobody does, and nothing is written', async () => {
    const word = 'lewis-holt'
    const plan = await withPlan(word, 'child-in-need-plan', 'child-in-need-plan')
    const meeting = await met(word)
    const nobodys = { meetingActions: [{ ...agreed, owner: '' }] }
    assert.match(refusalIn(await handIn(meeting, nobodys)), /nobody to do it, or no date/)
    assert.equal(rowsOf((await answersOf(plan)).steps?.value).length, 1)
  })
})

type Row = Readonly<Record<string, unknown>>

const rowsOf = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? (value as readonly Row[]) : []
