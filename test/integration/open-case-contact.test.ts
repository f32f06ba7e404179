import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { receiveHandOver } from '../../src/cases/front-door/take-hand-over.ts'
import { readHandOver } from '../../src/cases/reading/read-hand-over.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { readTeamBoard } from '../../src/cases/reading/read-team.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { demonstration } from '../../authorities/lancashire/demonstration.ts'
import { given, save } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const open = demonstration.households
  .flatMap((household) => household.facts ?? [])
  .find((fact) => fact.fact === 'open-referral' && fact.to === undefined && fact.worker)

describe('a call about a child who is open to a worker', () => {
  let at: TestOffice
  let recordId: string
  const worker = open?.worker ?? ''

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    const started = await startProcess(at.office, at.caller('joanne-whitworth'), {
      process: 'open-case-contact',
      personIds: [at.person(open?.person ?? '')],
    })
    assert.ok(started.ok, JSON.stringify(started))
    recordId = started.value.id
  })
  after(async () => {
    await at.close()
  })

  it('waits at once on the board of the worker’s team, for them and for the duty mailbox', async () => {
    const board = await readTeamBoard(at.office, at.caller(worker))
    assert.ok(board.ok)
    assert.deepEqual(
      board.value.handOvers.map((one) => one.what),
      ['A contact about a child you work with', 'A contact on an open case for the duty mailbox'],
    )
    assert.ok(board.value.records.some((row) => row.id === recordId))
  })

  it('can be opened and answered by the worker, though the front door holds it', async () => {
    const file = await readRecord(at.office, at.caller(worker), recordId)
    assert.ok(file.ok, JSON.stringify(file))
    await save(at, worker, recordId, given({ response: 'Rang the school back at once.' }))
  })

  it('is taken by name, once', async () => {
    const board = await readTeamBoard(at.office, at.caller(worker))
    assert.ok(board.ok)
    const id = board.value.handOvers[0]?.id ?? ''
    const taken = await receiveHandOver(at.office, at.caller(worker), id)
    assert.ok(taken.ok)
    const again = await receiveHandOver(at.office, at.caller(worker), id)
    assert.ok(!again.ok && again.refusal.kind === 'wrong-stage')
  })

  it('is not there for a team of another district: neither the record nor the hand-over', async () => {
    const other = at.caller('farida-shah')
    const file = await readRecord(at.office, other, recordId)
    assert.ok(!file.ok && file.refusal.kind === 'not-found')
    const handOver = await readHandOver(at.office, other, '1')
    assert.ok(!handOver.ok && handOver.refusal.kind === 'not-found')
  })
})
