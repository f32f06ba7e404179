import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { submit } from '../../src/cases/records/submit.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { agreed, assessed, family, lead, steps, worker } from '../support/early-help.ts'
import { clocksOf, dueOn, idOf, newest } from '../support/in-need.ts'
import { wordsOf } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, decided, fileOf, filled, handedIn, read } from '../support/protection.ts'

const saidOf = (result: Result<unknown>): string => {
  assert.ok(!result.ok)
  const gaps = result.refusal.kind === 'not-yet' ? result.refusal.gaps : []
  return [wordsOf(result), ...gaps.map((gap) => gap.message)].join(' ')
}

describe('early help for a whole family', () => {
  let at: TestOffice
  before(async () => {
    at = await testOffice('2026-03-20T10:00:00Z')
  })
  after(async () => at.close())

  const factsOf = async (word: string): Promise<readonly string[]> =>
    (await fileOf(at, word)).facts.filter((one) => one.to_on === null).map((one) => one.kind)

  it('registers no assessment without consent, and keeps that it was offered and declined', async () => {
    const started = await begun(at, worker, 'early-help-assessment', ['tegan-ashworth'])
    assert.ok(started.ok)
    const { id } = started.value
    const consent = { consent: 'refused', lawfulGround: ['nothingShared'] }
    const answers = { ...agreed, ...consent }
    await filled(at, worker, id, 'record', {
      answers: { ...answers, outcome: 'teamAroundTheFamily' },
    })
    const said = saidOf(await submit(at.office, at.caller(worker), id))
    assert.match(said, /needs the family’s consent, and none is recorded/)
    assert.match(said, /nothing was registered/)
    assert.deepEqual(await factsOf('tegan-ashworth'), [])
    const declined = await handedIn(at, worker, id, {
      answers: { ...consent, outcome: 'declined' },
    })
    assert.ok(declined.ok, JSON.stringify(declined))
    const { facts } = await fileOf(at, 'tegan-ashworth')
    assert.deepEqual(
      facts.map((one) => one.kind),
      ['early-help-declined'],
    )
  })

  it('is not completed before it starts', async () => {
    const started = await begun(at, worker, 'early-help-assessment', ['ellie-mae-thornley'])
    assert.ok(started.ok)
    const answers = { ...agreed, startedOn: '2026-03-20', completedOn: '2026-03-19' }
    const handed = await handedIn(at, worker, started.value.id, {
      answers: { ...answers, outcome: 'teamAroundTheFamily' },
    })
    assert.match(saidOf(handed), /would be completed before it started.*Nothing was handed in/)
    assert.deepEqual(await factsOf('ellie-mae-thornley'), [])
  })

  it('is one record and one plan for brothers and sisters, each with a day in the life of their own', async () => {
    const id = await assessed(at)
    const file = await read(at, worker, id)
    assert.equal(file.parts.length, 2)
    for (const part of file.parts) assert.ok(part.row.answers.dayInTheLife)
    for (const word of family) {
      assert.ok((await factsOf(word)).includes('early-help-plan'), word)
      const [first] = await clocksOf(at, word, 'EH.TAF.FIRST')
      assert.equal(dueOn(first), '2026-04-07')
    }
    const again = await begun(at, worker, 'early-help-assessment', family)
    assert.match(saidOf(again), /there is one for the whole family/)
  })

  it('begins a Team Around the Family with what is known, and says how far each score has come', async () => {
    at.clock.moveTo('2026-04-02T10:00:00Z')
    const started = await begun(at, worker, 'team-around-the-family', family)
    assert.ok(started.ok)
    const { id } = started.value
    const before = await read(at, worker, id)
    assert.equal(before.row.answers.leadName?.value, lead.leadName)
    assert.equal(before.row.answers.startEducation?.value, 3)
    assert.match(JSON.stringify(before.row.answers.steps?.value), /morning routine/)
    const answers = {
      heldAt: '2026-04-02 09:00',
      nowEducation: '6',
      nowRelationships: '4',
      nowMoney: '3',
      ...{ leadName: 'Mandy Eaves', leadOrganisation: 'housing', outcome: 'goesOn' },
      steps: [{ ...steps[0], status: 'inProgress', progress: 'On time three days of five' }],
    }
    const held = await handedIn(at, worker, id, { answers })
    assert.ok(held.ok, JSON.stringify(held))
    const { row } = await read(at, worker, id)
    const change = (of: string): unknown => row.answers[`change${of}`]?.value
    assert.deepEqual([change('Education'), change('Relationships'), change('Money')], [3, 0, -2])
    const { facts } = await fileOf(at, 'lily-rigg')
    const plan = facts.find((one) => one.kind === 'early-help-plan')
    assert.equal((plan?.detail as { lead: string }).lead, 'Mandy Eaves')
    const assessment = await read(at, worker, await idOf(at, 'early-help-assessment', 'lily-rigg'))
    assert.match(JSON.stringify(assessment.row.answers.steps?.value), /three days of five/)
    const [next] = await clocksOf(at, 'lily-rigg', 'EH.TAF.REVIEW')
    assert.equal(dueOn(next), '2026-05-14')
  })

  it('steps up with what it knows already, and stays open until the front door accepts', async () => {
    const started = await begun(at, worker, 'early-help-step-up', family)
    assert.ok(started.ok)
    const answers = {
      decidedAt: '2026-04-02 09:30',
      whyTheFrontDoor: 'Lily came to school with a mark on her arm that nobody can explain.',
    }
    const told = await handedIn(at, worker, started.value.id, {
      answers: { ...answers, outcome: 'toldTheFrontDoor' },
    })
    assert.ok(told.ok, JSON.stringify(told))
    const contact = await newest(at, 'contact', 'lily-rigg')
    const file = await read(at, 'daniel-okafor', contact?.id ?? '')
    const said = (id: string): unknown => file.row.answers[id]?.value
    assert.match(String(said('worries')), /mark on her arm/)
    assert.equal(said('workingWell'), agreed?.workingWell)
    assert.deepEqual(
      [said('source'), said('referrerName'), said('referrerEmail'), said('earlyHelpAssessmentOn')],
      ['5D', 'Mandy Eaves', lead.leadEmail, '2026-03-20'],
    )
    assert.ok((await factsOf('lily-rigg')).includes('early-help-plan'))
    const handed = await handedIn(at, 'daniel-okafor', file.row.id, {
      answers: { thresholdClear: 'yes', immediateDanger: 'no' },
      each: { levelRecommended: '4' },
    })
    assert.ok(handed.ok, JSON.stringify(handed))
    const accepted = await decided(at, 'sam-patel', file.row.id, 'acceptedAsReferral', {
      each: { harmOutsideFamily: 'no', meetsDisabilityCriterion: 'no' },
    })
    assert.ok(accepted.ok, JSON.stringify(accepted))
    assert.ok((await factsOf('lily-rigg')).includes('early-help-plan'))
    const closing = await read(at, worker, await idOf(at, 'early-help-closure', 'lily-rigg'))
    assert.equal(closing.row.answers.endReason?.value, 'stepped-up')
    assert.equal(closing.row.answers.leadAtClosure?.value, 'Mandy Eaves')
  })

  it('is not closed without saying who led it and why it ends, and then ends for all of the family', async () => {
    const id = await idOf(at, 'early-help-closure', 'lily-rigg')
    const bare = { closedOn: '2026-04-02', finalMeeting: 'no', leadAtClosure: '', endReason: '' }
    await filled(at, worker, id, 'record', {
      answers: { ...bare, outcome: 'ended' },
      leave: ['leadAtClosure', 'endReason'],
    })
    const refused = saidOf(await submit(at.office, at.caller(worker), id))
    assert.match(refused, /not closed without saying who led it.*Nothing was closed/)
    assert.match(refused, /not closed without a reason.*Nothing was closed/)
    assert.ok((await factsOf('lily-rigg')).includes('early-help-plan'))
    const ended = await handedIn(at, worker, id, {
      answers: { leadAtClosure: 'Mandy Eaves', endReason: 'needs-met' },
    })
    assert.ok(ended.ok, JSON.stringify(ended))
    for (const word of family) {
      assert.ok(!(await factsOf(word)).includes('early-help-plan'), word)
      const [again] = await clocksOf(at, word, 'EH.OUTCOME.SUSTAIN')
      assert.equal(dueOn(again), '2026-10-02')
    }
    at.clock.moveTo('2026-10-01T10:00:00Z')
    const check = await begun(at, worker, 'early-help-sustained-check', family)
    assert.ok(check.ok)
    const held = (await read(at, worker, check.value.id)).row.answers.evidence?.value
    const answers = {
      checkedOn: '2026-10-01',
      evidence: (held as object[] | undefined)?.map((row) => ({ ...row, held: 'yes' })) ?? 'none',
    }
    const looked = await handedIn(at, worker, check.value.id, {
      answers: { ...answers, outcome: 'recorded' },
    })
    assert.ok(looked.ok, JSON.stringify(looked))
    const [clock] = await clocksOf(at, 'lily-rigg', 'EH.OUTCOME.SUSTAIN')
    assert.equal(clock?.state, 'met')
  })
})
