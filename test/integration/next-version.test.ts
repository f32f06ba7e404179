import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { addToRecord } from '../../src/cases/records/add-people.ts'
import { chooseAnswer } from '../../src/cases/records/choose-answer.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { processOf } from '../../src/engine/practice.ts'
import { done } from '../../src/engine/refusal.ts'
import type { Value } from '../../src/engine/standpoint.ts'
import { recordById } from '../../src/store/records.ts'
import type { StoredAnswer } from '../../src/store/stored-answer.ts'
import { addFact } from '../support/facts-added.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import {
  begun,
  decided,
  fileOf,
  granted,
  handedIn,
  read,
  refusalIn,
} from '../support/protection.ts'

const step = (action: string) => ({
  need: 'A home without drink',
  mustChange: 'Nobody drinks in front of him',
  action,
  owner: 'Lucy Marsden',
  by: '2026-09-30',
  measure: 'Nobody smells of drink on any visit',
})
const first = step('A place at the group for parents')
const preston = 'preston-duty-and-assessment'
const burnley = 'burnley-duty-and-assessment'

describe('the next version of a plan', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-01T12:00:00Z')
  })
  after(() => at.close())

  const made = async (
    process: string,
    word: string,
    { teamId, values = {} }: { teamId: string; values?: Readonly<Record<string, Value>> },
  ): Promise<string> => {
    const started = await act(at.office, 'system', { action: 'test' }, async (request) =>
      done(
        await startRecord(request, {
          definition: processOf(at.office.practice, process),
          wayIn: 'process',
          subjects: [{ personId: at.person(word) }],
          values,
          teamId,
        }),
      ),
    )
    return granted(started).id
  }
  const withPlan = async (word: string, teamId = preston): Promise<string> => {
    for (const kind of ['open-referral', 'child-protection-plan'])
      await addFact(at, word, { kind, from: '2026-02-02' })
    return await made('child-protection-plan', word, {
      teamId,
      values: { steps: [first] },
    })
  }
  const actionsIn = (answer: StoredAnswer | undefined): readonly string[] =>
    Array.isArray(answer?.value)
      ? (answer.value as { action: string }[]).map(({ action }) => action)
      : []
  const planned = async (plan: string): Promise<readonly string[]> => {
    const row = await at.office.store.transaction({ system: true }, (work) =>
      recordById(work, plan),
    )
    return actionsIn(row?.answers.steps)
  }
  const groupOf = async (word: string): Promise<string> => {
    at.clock.moveTo('2026-03-11T09:00:00Z')
    return granted(await begun(at, 'lucy-marsden', 'core-group', [word])).id
  }
  const stepsIn = async (group: string, nth = 0): Promise<StoredAnswer | undefined> =>
    (await read(at, 'lucy-marsden', group)).parts[nth]?.row.answers.steps
  const groupsOf = async (word: string): Promise<number> =>
    (await fileOf(at, word)).records.filter(({ process }) => process === 'core-group').length
  const handIn = async (group: string, action: string) =>
    await handedIn(at, 'lucy-marsden', group, {
      answers: { heldAt: '2026-03-11 08:00' },
      each: { steps: [{ ...step(action), scale: '4', progress: 'He came on time' }] },
    })
  const sign = async (group: string) => await decided(at, 'farida-shah', group, 'planUpdated')

  it('is begun by nobody who cannot read the plan: their copy would be empty, and take its place', async () => {
    const plan = await withPlan('kian-duffy')
    const said = refusalIn(await begun(at, 'anna-zielinska', 'core-group', ['kian-duffy']))
    assert.match(
      said,
      /This core group would take the place of a child protection plan that you cannot read, so you cannot begin it/,
    )
    assert.match(said, /Nothing was begun, and the child protection plan stands as it was. Ask the/)
    assert.equal(await groupsOf('kian-duffy'), 0)
    assert.deepEqual(await planned(plan), [first.action])
    const group = await groupOf('kian-duffy')
    assert.deepEqual(actionsIn(await stepsIn(group)), [first.action])
  })

  it('has the plan before it when it is begun by whoever plans the meeting and reads no plans', async () => {
    for (const kind of ['open-referral', 'looked-after', 'care-plan'])
      await addFact(at, 'jack-tattersall', { kind, from: '2026-02-02' })
    await made('care-plan', 'jack-tattersall', { teamId: preston, values: { steps: [first] } })
    const started = await begun(at, 'pauline-haworth', 'care-review', ['jack-tattersall'])
    const { row } = await read(at, 'pauline-haworth', granted(started).id)
    assert.deepEqual(actionsIn(row.answers.steps), [first.action])
  })

  it('has the plan of a child who is added later too, and no child is added whose plan they cannot read', async () => {
    await withPlan('jayden-crossley')
    const hidden = await withPlan('mia-crossley', burnley)
    const group = await groupOf('jayden-crossley')
    const add = async (word: string) =>
      await addToRecord(at.office, at.caller('lucy-marsden'), group, {
        ...{ as: 'subject', personId: at.person(word) },
      })
    assert.match(refusalIn(await add('mia-crossley')), /plan that you cannot read.*Nothing was/)
    assert.equal((await read(at, 'lucy-marsden', group)).parts.length, 1)
    assert.deepEqual(await planned(hidden), [first.action])
    await withPlan('noah-barlow')
    granted(await add('noah-barlow'))
    assert.deepEqual(actionsIn(await stepsIn(group, 1)), [first.action])
  })

  it('becomes what another meeting agreed meanwhile, where nobody has changed its copy', async () => {
    const plan = await withPlan('lily-rigg')
    const [one, other] = [await groupOf('lily-rigg'), await groupOf('lily-rigg')]
    granted(await handIn(one, 'Respite on Saturdays'))
    granted(await sign(one))
    assert.deepEqual(await planned(plan), ['Respite on Saturdays'])
    const now = await stepsIn(other)
    assert.deepEqual(actionsIn(now), ['Respite on Saturdays'])
    assert.equal(now?.from, (await read(at, 'lucy-marsden', one)).row.reference)
  })

  it('stands beside what another meeting agreed, where both changed it, until somebody chooses', async () => {
    const plan = await withPlan('callum-rigg')
    const [one, other] = [await groupOf('callum-rigg'), await groupOf('callum-rigg')]
    const { parts } = await read(at, 'lucy-marsden', other)
    const [part] = parts
    assert.ok(part)
    const steps = { question: 'steps', partId: part.row.id, raw: [step('A visit each week')] }
    const saved = await saveAnswers(at.office, at.caller('lucy-marsden'), other, [
      { ...steps, version: part.row.answers.steps?.version ?? 0 },
    ])
    assert.equal(granted(saved).answers[0]?.is, 'saved')
    granted(await handIn(one, 'Respite on Saturdays'))
    granted(await sign(one))
    assert.deepEqual(actionsIn(await stepsIn(other)), ['A visit each week'])
    const both = await read(at, 'lucy-marsden', other)
    assert.deepEqual(
      both.contests.map(({ question, value }) => [question, (value as [typeof first])[0].action]),
      [['steps', 'Respite on Saturdays']],
    )
    const caller = at.caller('lucy-marsden')
    const early = refusalIn(await submit(at.office, caller, other))
    assert.match(early, /Two people answered the same question. Both answers are kept/)
    assert.deepEqual(await planned(plan), ['Respite on Saturdays'])
    const contest = both.contests[0]?.id ?? ''
    granted(await chooseAnswer(at.office, caller, other, contest, 'kept'))
    granted(await handIn(other, 'A visit each week'))
    granted(await sign(other))
    assert.deepEqual(await planned(plan), ['A visit each week'])
  })

  it('is not signed where it has never shown what the plan says', async () => {
    for (const kind of ['open-referral', 'child-protection-plan'])
      await addFact(at, 'lewis-holt', { kind, from: '2026-02-02' })
    const group = await groupOf('lewis-holt')
    granted(await handIn(group, 'Respite on Saturdays'))
    const plan = await made('child-protection-plan', 'lewis-holt', {
      teamId: preston,
      values: { steps: [first] },
    })
    const said = refusalIn(await sign(group))
    assert.match(
      said,
      /The child protection plan PP-26-\d+ says something that this core group has never shown, and this would take its place/,
    )
    assert.match(said, /Nothing was changed, and what you wrote here is safe\. Have the child/)
    assert.deepEqual(await planned(plan), [first.action])
    assert.equal((await read(at, 'lucy-marsden', group)).row.stage, 'for-decision')
    const { facts } = await fileOf(at, 'lewis-holt')
    assert.ok(!facts.some(({ kind }) => kind === 'core-group'))
  })

  it('has beside it what the plan says once that is complete, and takes its place when that was chosen', async () => {
    const { records } = await fileOf(at, 'lewis-holt')
    const idOf = (process: string) => records.findLast((one) => one.process === process)?.id ?? ''
    const [group, plan] = [idOf('core-group'), idOf('child-protection-plan')]
    const day = {
      answers: { planStartsOn: '2026-02-02', conferenceOn: '2026-02-02', steps: [first] },
    }
    granted(await handedIn(at, 'lucy-marsden', plan, day))
    const { stage } = (await read(at, 'lucy-marsden', plan)).row
    if (stage === 'for-decision') granted(await decided(at, 'farida-shah', plan, 'agreed'))
    const { contests } = await read(at, 'farida-shah', group)
    assert.equal(contests.length, 1)
    assert.match(refusalIn(await sign(group)), /Two people answered the same question/)
    const caller = at.caller('farida-shah')
    granted(await chooseAnswer(at.office, caller, group, contests[0]?.id ?? '', 'kept'))
    granted(await sign(group))
    assert.deepEqual(await planned(plan), ['Respite on Saturdays'])
  })
})
