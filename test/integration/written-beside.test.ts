import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { trueOf } from '../support/caseload.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const team = 'central-children-in-our-care'

// Business support plans a review in a team of its own; the social worker’s report is written in the same record.
describe('what another team begins about a child', () => {
  let at: TestOffice
  let review: string

  before(async () => {
    at = await testOffice('2026-08-03T09:00:00Z')
    const kind = 'looked-after'
    await trueOf(at, 'callum-rigg', { kind, from: '2026-07-17', team, worker: 'grace-adomako' })
    const begun = await startProcess(at.office, at.caller('pauline-haworth'), {
      process: 'care-review',
      personIds: [at.person('callum-rigg')],
    })
    assert.ok(begun.ok, JSON.stringify(begun))
    review = begun.value.id
  })
  after(async () => {
    await at.close()
  })

  it('is written in by the team that works with the child', async () => {
    const answer = { question: 'whyNow', raw: 'due', version: 0 }
    const saved = await saveAnswers(at.office, at.caller('grace-adomako'), review, [answer])
    assert.ok(saved.ok, JSON.stringify(saved))
    assert.deepEqual(
      saved.value.answers.map((one) => one.is),
      ['saved'],
    )
  })

  it('is not there for a team that does not', async () => {
    const read = await readRecord(at.office, at.caller('luke-pilkington'), review)
    assert.equal(read.ok ? 'shown' : read.refusal.kind, 'not-found')
  })

  it('is begun by nobody who would have to decide it', async () => {
    const begun = await startProcess(at.office, at.caller('ivan-brooks'), {
      process: 'care-review',
      personIds: [at.person('lily-rigg')],
    })
    assert.equal(begun.ok ? 'begun' : begun.refusal.kind, 'not-permitted')
  })
})
