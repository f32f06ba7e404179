import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { printRecord } from '../../../src/cases/reading/print-record.ts'
import { readHandOver } from '../../../src/cases/reading/read-hand-over.ts'
import { readRecord } from '../../../src/cases/reading/read-record.ts'
import { readTeamBoard } from '../../../src/cases/reading/read-team.ts'
import { moveToRightPerson } from '../../../src/cases/records/move-to-right-person.ts'
import { saveAnswers } from '../../../src/cases/records/save-answers.ts'
import { startProcess } from '../../../src/cases/records/start-process.ts'
import { submit } from '../../../src/cases/records/submit.ts'
import { takeOffPerson } from '../../../src/cases/records/take-off-person.ts'
import { readRegister } from '../../../src/cases/registers/read-registers.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { allegationSaid } from '../../support/allegation.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'

describe('the wall around an allegation', () => {
  let at: TestOffice
  let officer: Caller
  let allegation: string
  let adult: string

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z')
    officer = at.caller('margaret-eccles')
    const begun = await startProcess(at.office, officer, {
      process: 'allegation',
      personIds: [],
      entry: { name: 'Desmond Harker' },
    })
    assert.ok(begun.ok, JSON.stringify(begun))
    allegation = begun.value.id
    const file = await readRecord(at.office, officer, allegation)
    assert.ok(file.ok)
    adult = file.value.parts[0]?.person.id ?? ''
  })
  after(async () => {
    await at.close()
  })

  it('is not moved to a person’s file, and its adult is not taken off', async () => {
    const file = await readRecord(at.office, officer, allegation)
    assert.ok(file.ok)
    assert.ok(!file.value.may.has('move') && !file.value.may.has('take-off'))
    const moved = await moveToRightPerson(at.office, officer, allegation, {
      personId: adult,
      rightPersonId: '1',
      reason: 'It is about somebody else',
    })
    const taken = await takeOffPerson(at.office, officer, allegation, {
      as: 'subject',
      personId: adult,
      reason: 'Begun by mistake',
    })
    for (const answer of [moved, taken]) {
      assert.ok(!answer.ok)
      assert.match(answer.refusal.message, /What this allegation is about cannot be changed/)
    }
    const still = await readRecord(at.office, officer, allegation)
    assert.ok(still.ok)
    assert.deepEqual(
      still.value.parts.map(({ person }) => person.id),
      [adult],
    )
  })

  it('lets the front door know that a child may be at risk, and nothing that was written', async () => {
    const given = Object.entries({ ...allegationSaid, outcome: 'frontDoor' })
    const saved = await saveAnswers(
      at.office,
      officer,
      allegation,
      given.map(([question, raw]) => ({
        question,
        raw,
        version: question === 'receivedAt' ? 1 : 0,
        reason: 'As it was',
      })),
    )
    assert.ok(saved.ok)
    const handedIn = await submit(at.office, officer, allegation)
    assert.ok(handedIn.ok, JSON.stringify(handedIn))

    const told = await at.office.store.transaction(
      { system: true },
      async (work) =>
        await work.hot<{ id: string; username: string }>(
          'told-of-allegation',
          `select hand_over.id, min(worker.username) as username from hand_over
             join worker_post on worker_post.team_id = hand_over.to_team_id
             join worker on worker.id = worker_post.worker_id
             where record_id = $1 group by hand_over.id`,
          [allegation],
        ),
    )
    assert.equal(told.length, 1)
    const caller = at.caller(told[0]?.username ?? '')
    const file = await readHandOver(at.office, caller, told[0]?.id ?? '')
    assert.ok(file.ok, JSON.stringify(file))
    const board = await readTeamBoard(at.office, caller)
    for (const seen of [JSON.stringify(file), JSON.stringify(board)]) {
      assert.match(seen, /A child may be at risk: the designated officer will ring/)
      assert.doesNotMatch(seen, /Harker|Alder Brook|pulled by the arm|DO-26/)
    }
  })

  it('offers only what may be begun: nothing is concluded that is not open', async () => {
    const { practice } = at.office
    const conclusion = practice.processes.get('allegation-conclusion')
    const register = 'adults-in-positions-of-trust'
    const offered = await readRegister(at.office, officer, register, '', conclusion)
    assert.ok(offered.ok)
    assert.deepEqual(offered.value.entries, [])
    assert.match(offered.value.whyNotNew.join(), /none to conclude/)
    assert.deepEqual(
      offered.value.begins.map(({ id }) => id),
      ['allegation', 'allegation-briefing'],
    )
    const all = await readRegister(at.office, officer, register)
    assert.ok(all.ok)
    assert.deepEqual(
      all.value.entries.map(({ name }) => name),
      ['Desmond Harker'],
    )
  })

  it('is printed by its officer, and the paper is in nobody’s file', async () => {
    const printed = await printRecord(at.office, officer, allegation, 'minutes', { leaves: true })
    assert.ok(printed.ok, JSON.stringify(printed))
    const kept = await at.office.store.transaction(
      { system: true },
      async (work) =>
        await work.hot<{ rows: number }>(
          'shared-of-allegation',
          'select count(*)::int as rows from sharing where record_id = $1',
          [allegation],
        ),
    )
    assert.deepEqual(kept, [{ rows: 0 }])
  })
})
