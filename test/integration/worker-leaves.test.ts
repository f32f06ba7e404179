import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { readTeamBoard } from '../../src/cases/reading/read-team.ts'
import { endWorker, readLeaving } from '../../src/cases/workers/end-worker.ts'
import { readWorkers } from '../../src/cases/workers/read-workers.ts'
import { busyWeek, tuesday } from '../support/busy-week.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('E21: a worker leaves', () => {
  let at: TestOffice
  let ben: string
  let handedIn: string

  before(async () => {
    at = await testOffice(tuesday)
    ;({ handedIn } = await busyWeek(at))
    ben = at.caller('ben-holroyd').workerId
  })
  after(async () => {
    await at.close()
  })

  const admin = () => at.caller('system-administrator')
  const loads = async () => {
    const board = await readTeamBoard(at.office, at.caller('alison-kenyon'))
    assert.ok(board.ok)
    return new Map(
      board.value.loads.map((one) => [one.worker.name, [one.children, one.open] as const]),
    )
  }

  it('is for whoever manages accounts; to anyone else the page is not there', async () => {
    for (const read of [
      await readWorkers(at.office, at.caller('alison-kenyon')),
      await readLeaving(at.office, at.caller('judith-cartmell'), ben),
      await endWorker(at.office, at.caller('alison-kenyon'), { workerId: ben, takenBy: {} }),
    ]) {
      assert.equal(read.ok ? 'ok' : read.refusal.kind, 'not-found')
    }
  })

  it('ends nobody’s own account', async () => {
    const own = { workerId: admin().workerId, takenBy: {} }
    const ended = await endWorker(at.office, admin(), own)
    assert.match(ended.ok ? '' : JSON.stringify(ended.refusal), /cannot end your own account/)
  })

  it('says beforehand what they hold, in numbers, with their manager first among those who take it', async () => {
    const leaving = await readLeaving(at.office, admin(), ben)
    assert.ok(leaving.ok)
    const [held] = leaving.value.held
    assert.deepEqual([held?.children, held?.records], [8, 4])
    assert.equal(held?.takers[0]?.name, 'Alison Kenyon')
  })

  it('hands every child and every open record to the manager, and leaves nobody without a worker', async () => {
    const before = await loads()
    const manager = before.get('Alison Kenyon') ?? [0, 0]
    const ended = await endWorker(at.office, admin(), { workerId: ben, takenBy: {} })
    assert.deepEqual(ended, { ok: true, value: { name: 'Ben Holroyd' } })
    const after = await loads()
    assert.equal(after.has('Ben Holroyd'), false)
    assert.deepEqual(after.get('Alison Kenyon'), [manager[0] + 8, manager[1] + 4])
    const workers = await readWorkers(at.office, admin())
    assert.ok(workers.ok && !workers.value.some((one) => one.id === ben))
  })

  it('leaves their name beside what they wrote, and offers them to nobody', async () => {
    const read = await readRecord(at.office, at.caller('alison-kenyon'), handedIn)
    assert.ok(read.ok)
    const { row, names, workers } = read.value
    assert.equal(row.submitted_by, ben)
    assert.equal(names.find((one) => one.id === ben)?.name, 'Ben Holroyd')
    assert.ok(!workers.some((one) => one.id === ben))
  })

  it('is refused while a team has nobody left to take what they hold', async () => {
    const team = 'hyndburn-duty-and-assessment'
    for (const worker of await others(team)) {
      await endWorker(at.office, admin(), { workerId: worker, takenBy: {} })
    }
    const last = at.caller('judith-cartmell').workerId
    const ended = await endWorker(at.office, admin(), { workerId: last, takenBy: {} })
    assert.match(
      ended.ok ? '' : JSON.stringify(ended.refusal),
      /Nobody else is in Hyndburn Duty and Assessment.*Nothing was changed/,
    )
  })

  const others = async (team: string): Promise<readonly string[]> => {
    const workers = await readWorkers(at.office, admin())
    assert.ok(workers.ok)
    return workers.value
      .filter((one) => one.posts.some((post) => post.teamId === team))
      .filter((one) => one.username !== 'judith-cartmell')
      .map((one) => one.id)
  }
})
