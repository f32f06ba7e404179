import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { allocate } from '../../src/cases/records/allocate.ts'
import { transferCases } from '../../src/cases/records/move-case.ts'
import { openRecord } from '../../src/cases/records/open-record.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { processOf } from '../../src/engine/practice.ts'
import { done, type Result } from '../../src/engine/refusal.ts'
import { deadlinesOf } from '../../src/store/deadlines.ts'
import { factsOf } from '../../src/store/facts.ts'
import { recordById } from '../../src/store/records.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const safeguarding = 'burnley-and-hyndburn-family-safeguarding'
const care = 'east-children-in-our-care'

describe('a case that moves to another team', () => {
  let at: TestOffice
  let jayden: string
  let mia: string
  let plan: string
  let shared: string
  let transfer: string

  const begin = async (process: string, personIds: readonly string[]): Promise<string> => {
    const started = await act(at.office, 'system', { action: 'test' }, async (request) =>
      done(
        await startRecord(request, {
          definition: processOf(at.office.practice, process),
          wayIn: 'process',
          subjects: personIds.map((personId) => ({ personId })),
          values: {},
          teamId: safeguarding,
        }),
      ),
    )
    assert.ok(started.ok, JSON.stringify(started))
    return started.value.id
  }

  before(async () => {
    at = await testOffice('2026-06-01T09:00:00Z')
    jayden = at.person('jayden-crossley')
    mia = at.person('mia-crossley')
    const onPlan = { fromOn: '2026-06-01', teamId: safeguarding }
    plan = (await putOnPlan(at, { ...onPlan, personId: jayden })).id
    await putOnPlan(at, { ...onPlan, personId: mia })
    const gill = at.caller('gill-tattersall')
    assert.ok((await allocate(at.office, gill, plan, at.caller('omar-siddiqui').workerId)).ok)
    shared = await begin('core-group', [jayden, mia])
    transfer = await begin('case-transfer', [jayden, mia])
  })
  after(async () => {
    await at.close()
  })

  const move = async (
    names: readonly string[],
    to: { readonly team: string } | { readonly other: string },
    worker?: string,
  ): Promise<Result<unknown>> =>
    await act(at.office, 'system', { action: 'test' }, async (request) => {
      const record = await openRecord(request, transfer)
      assert.ok(record)
      const moving = record.parts
        .filter((part) => names.includes(part.person.forenames))
        .map((part) => ({
          part,
          to,
          worker: worker === undefined ? undefined : { id: worker, namedIn: 'receivingWorker' },
        }))
      return (await transferCases(request, record, moving)) ?? done(true)
    })

  const standing = async () => {
    const read = await act(at.office, 'system', { action: 'test', reads: true }, async ({ work }) =>
      done({
        plan: await recordById(work, plan),
        shared: await recordById(work, shared),
        deadlines: await deadlinesOf(work, plan),
        facts: await factsOf(work, [jayden]),
      }),
    )
    assert.ok(read.ok)
    return read.value
  }

  it('stays where it is when the team is none of ours, or the worker is not in it', async () => {
    const nowhere = await move(['Jayden'], { other: 'Blackpool' })
    assert.match(JSON.stringify(nowhere), /choose a team of ours. Nothing was changed/)
    const stranger = at.caller('ben-holroyd').workerId
    const refused = await move(['Jayden'], { team: care }, stranger)
    assert.ok(!refused.ok && refused.refusal.kind === 'not-yet')
    assert.equal(
      refused.refusal.message,
      'This case cannot move to East Children in Our Care yet. Nothing was changed.',
    )
    assert.deepEqual(refused.refusal.gaps, [
      {
        page: 'handover',
        question: 'receivingWorker',
        message: 'Ben Holroyd is not in East Children in Our Care: name somebody who is',
      },
    ])
    assert.equal((await standing()).plan?.team_id, safeguarding)
  })

  it('takes what is under way and in force with it, and shares what is about a sister who stays', async () => {
    const worker = at.caller('shabana-akhtar').workerId
    assert.ok((await move(['Jayden'], { team: care }, worker)).ok)
    const after = await standing()
    assert.deepEqual([after.plan?.team_id, after.plan?.holder_id], [care, worker])
    assert.ok(after.deadlines.length > 3)
    assert.deepEqual(
      [...new Set(after.deadlines.map((one) => 'team_id' in one && one.team_id))],
      [care],
    )
    const open = after.facts.filter((fact) => fact.to_on === null)
    assert.deepEqual([...new Set(open.map((fact) => fact.worker_id))], [worker])
    assert.deepEqual([after.shared?.team_id, after.shared?.shared_with], [safeguarding, [care]])
  })

  it('takes brothers and sisters together, with what is about them both', async () => {
    assert.ok((await move(['Jayden', 'Mia'], { team: care })).ok)
    const { shared: group, plan: held } = await standing()
    assert.deepEqual([group?.team_id, group?.shared_with], [care, []])
    assert.equal(held?.team_id, care)
  })

  it('leaves nobody without somebody who sees the transfer itself', async () => {
    for (const username of ['gill-tattersall', 'nuala-fitton']) {
      const read = await act(
        at.office,
        at.caller(username),
        { action: 'test', reads: true },
        async ({ work }) => done(await recordById(work, transfer)),
      )
      assert.ok(read.ok && read.value, username)
    }
  })
})
