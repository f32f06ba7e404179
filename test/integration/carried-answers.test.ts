import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { act } from '../../src/cases/act.ts'
import { saveAnswers, type Saved } from '../../src/cases/records/save-answers.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { processOf } from '../../src/engine/practice.ts'
import { done } from '../../src/engine/refusal.ts'
import type { StoredAnswer } from '../../src/store/stored-answer.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { read } from '../support/protection.ts'

const nurse = { name: 'S. Nurse', role: 'School nurse', agency: 'health' }

describe('an answer carried from another record', () => {
  let at: TestOffice
  let conference: string

  before(async () => {
    at = await testOffice('2026-05-15T09:00:00Z')
    const subjects = [{ personId: at.person('jayden-crossley') }]
    const begin = async (process: string, more: object): Promise<string> => {
      const definition = processOf(at.office.practice, process)
      const started = await act(at.office, 'system', { action: 'start-record' }, async (request) =>
        done(
          await startRecord(request, {
            definition,
            wayIn: 'process',
            subjects,
            values: {},
            ...more,
          }),
        ),
      )
      assert.ok(started.ok)
      return started.value.id
    }
    const strategy = await begin('strategy-discussion', {})
    conference = await begin('initial-conference', {
      values: { coreGroupPeople: [nurse] },
      teamId: 'conference-and-review',
      openedBy: { record: strategy, reference: 'S-26-1' },
    })
  })
  after(async () => {
    await at.close()
  })

  const save = async (question: string, raw: unknown, version: number): Promise<Saved> => {
    const given = [{ question, raw: raw as string, version }]
    const caller = at.caller('pauline-haworth')
    const saved = await saveAnswers(at.office, caller, conference, given)
    assert.ok(saved.ok, JSON.stringify(saved))
    const [first] = saved.value.answers
    assert.ok(first)
    return first
  }
  const stored = async (question: string): Promise<StoredAnswer | undefined> =>
    (await read(at, 'pauline-haworth', conference)).row.answers[question]

  it('waits for its question, so that nobody types it again', async () => {
    await save('place', 'County Hall', 0)
    const waiting = await stored('coreGroupPeople')
    assert.deepEqual(waiting?.value, [nurse])
    assert.equal(waiting.from, 'S-26-1')
  })

  it('is no new version when it is saved as it was, in whatever order its columns come', async () => {
    await save('proposal', 'childProtectionPlan', 0)
    const { agency, role, name } = nurse
    const again = await save('coreGroupPeople', [{ agency, role, name }], 1)
    assert.equal(again.is === 'saved' && again.version, 1)
    assert.equal((await stored('coreGroupPeople'))?.version, 1)
  })
})
