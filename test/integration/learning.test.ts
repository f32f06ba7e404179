import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { readEntry, type EntryFile } from '../../src/cases/registers/read-entry.ts'
import { readRegister } from '../../src/cases/registers/read-registers.ts'
import type { Raw } from '../../src/engine/answers.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const said = {
  ...{ learnedOn: '2026-03-20', from: 'peerReview', which: 'Peer review, spring 2026' },
  ...{ theme: 'quality', namesNobody: 'yes' },
  what: 'Plans that say what is to change are read by families.',
  so: 'Each plan begins with what is to change, in the family’s words.',
}

describe('the learning library', () => {
  let at: TestOffice
  let analyst: Caller
  let board: Caller
  let worker: Caller
  let id: string
  let entry: string

  const write = async (answers: Readonly<Record<string, Raw>>, by = analyst): Promise<void> => {
    const file = await readRecord(at.office, by, id)
    assert.ok(file.ok)
    const given = Object.entries(answers).map(([question, raw]) => ({
      ...{ question, raw, reason: 'As it was' },
      version: file.value.row.answers[question]?.version ?? 0,
    }))
    const saved = await saveAnswers(at.office, by, id, given)
    assert.ok(saved.ok && saved.value.answers.every(({ is }) => is === 'saved'))
  }
  const learned = async (caller: Caller): Promise<EntryFile['facts']> => {
    const file = await readEntry(at.office, caller, 'learning', entry)
    assert.ok(file.ok, JSON.stringify(file))
    return file.value.facts.filter(({ to_on: to }) => to === null)
  }

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z')
    analyst = at.caller('farrah-nuttall')
    board = at.caller('gwen-abbott')
    worker = at.caller('ben-holroyd')
    const begun = await startProcess(at.office, analyst, {
      ...{ process: 'learning', personIds: [] },
      entry: { name: 'Plans that families read' },
    })
    assert.ok(begun.ok, JSON.stringify(begun))
    ;({ id } = begun.value)
    const all = await readRegister(at.office, analyst, 'learning', 'families read')
    assert.ok(all.ok)
    entry = all.value.entries[0]?.id ?? ''
  })
  after(() => at.close())

  it('takes in nothing that names somebody, and says what to do', async () => {
    await write({ ...said, namesNobody: 'no' })
    const refused = await submit(at.office, analyst, id)
    assert.ok(!refused.ok && refused.refusal.kind === 'not-yet')
    const words = refused.refusal.gaps.map(({ message }) => message).join()
    assert.match(words, /Take out whatever tells who somebody is; nothing is published until then/)
    assert.deepEqual(await learned(worker), [])
  })

  it('is read by everybody who works here once the board has signed it, and not before', async () => {
    await write({ namesNobody: 'yes' })
    assert.ok((await submit(at.office, analyst, id)).ok)
    assert.deepEqual(await learned(worker), [])
    const draft = await readRecord(at.office, worker, id)
    assert.ok(!draft.ok && draft.refusal.kind === 'not-found')
    await write({ outcome: 'published', boardsView: 'Use it in supervision.' }, board)
    assert.ok((await authorise(at.office, board, id)).ok)
    for (const reader of [worker, at.caller('philip-greenhalgh'), at.caller('nina-forshaw')]) {
      const [fact] = await learned(reader)
      assert.deepEqual(fact?.detail, {
        ...{ theme: said.theme, from: said.from, which: said.which },
        ...{ what: said.what, so: said.so },
      })
    }
  })

  it('is not there for partners', async () => {
    const file = await readRegister(at.office, at.caller('police-hub'), 'learning')
    assert.ok(!file.ok && file.refusal.kind === 'not-found')
  })
})
