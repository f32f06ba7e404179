import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  breakGlass,
  openWithReason,
  readInterruption,
} from '../../../src/cases/access/open-record-of.ts'
import { changePerson } from '../../../src/cases/people/change-person.ts'
import { readPerson } from '../../../src/cases/people/read-person.ts'
import type { Refusal, Result } from '../../../src/engine/refusal.ts'
import { addHandOver } from '../../../src/store/hand-overs.ts'
import { putOnPlan } from '../../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'

const teamId = 'preston-family-safeguarding'
const why = { reason: 'covering', words: 'Tomasz is on leave and asked me to visit.' }
const refusalOf = (result: Result<unknown>): Refusal | undefined =>
  result.ok ? undefined : result.refusal

describe('whose record somebody opens', () => {
  let at: TestOffice
  let child: string
  let mother: string
  let recordId: string

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    child = at.person('unborn-shaw')
    mother = at.person('tia-shaw')
    const plan = { personId: child, fromOn: '2026-03-02', teamId, category: 'NEG' }
    recordId = (await putOnPlan(at, plan)).id
  })
  after(async () => {
    await at.close()
  })

  const opens = async (username: string, id = child): Promise<string> => {
    const refusal = refusalOf(await readPerson(at.office, at.caller(username), id))
    return refusal?.kind === 'closed' ? refusal.opensBy : (refusal?.kind ?? 'opens')
  }
  const say = (username: string, given = why) =>
    openWithReason(at.office, at.caller(username), child, given)

  it('is that of the people they and their teams work with, and of the family', async () => {
    for (const username of ['tomasz-nowak', 'maxine-hoyle']) {
      assert.deepEqual([await opens(username), await opens(username, mother)], ['opens', 'opens'])
    }
  })

  it('is everybody’s for those whose work is with everyone', async () => {
    for (const username of [
      'joanne-whitworth',
      'tom-ainscough',
      'colin-threlfall',
      'rosalind-pye',
    ]) {
      assert.equal(await opens(username), 'opens', username)
    }
  })

  it('is nobody else’s without a reason, and the verb that would change it is refused with the same words', async () => {
    for (const username of ['ben-holroyd', 'alison-kenyon', 'ivan-brooks']) {
      assert.equal(await opens(username), 'reason', username)
    }
    const changed = { school: 'Elsewhere', because: 'Rang' }
    const refused = await changePerson(at.office, at.caller('ben-holroyd'), child, changed)
    assert.match(refusalOf(refused)?.message ?? '', /do not work with this person now\. Say why/)
  })

  it('is asked for with a reason of the list and words; without them it stays closed', async () => {
    const refusal = refusalOf(await say('ben-holroyd', { reason: 'curious', words: ' ' }))
    assert.deepEqual(refusal?.kind === 'invalid' && refusal.problems.map((one) => one.message), [
      'Choose why you need this record',
      'Say in your own words why you need it, in 10 characters or more',
    ])
    const glass = await breakGlass(at.office, at.caller('ben-holroyd'), child, why)
    assert.match(refusalOf(glass)?.message ?? '', /is not restricted any more/)
    assert.equal(await opens('ben-holroyd'), 'reason')
  })

  it('opens for 24 hours with a reason, to them alone; then they are asked again', async () => {
    assert.deepEqual(await say('ben-holroyd'), {
      ok: true,
      value: { until: '2026-03-03T15:00:00Z' },
    })
    assert.equal(await opens('ben-holroyd'), 'opens')
    assert.equal(await opens('alison-kenyon'), 'reason')
    assert.match(refusalOf(await say('ben-holroyd'))?.message ?? '', /open to you already/)
    const stood = await readInterruption(at.office, at.caller('ben-holroyd'), child)
    assert.ok(stood.ok && stood.value.opensBy === 'open')
    at.clock.moveTo('2026-03-03T15:00:00Z')
    assert.equal(await opens('ben-holroyd'), 'reason')
  })

  it('is written down: who asked, for whom, and that it was refused before', async () => {
    const rows = await at.office.store.transaction({ system: true }, (work) =>
      work.hot<{ action: string; refused: string | null }>(
        'what-ben-did',
        `select action, refused from audit where worker_id = $1 and $2::bigint = any (people) order by id`,
        [at.caller('ben-holroyd').workerId, child],
      ),
    )
    const said = rows.map((row) => `${row.action} ${row.refused ?? 'done'}`)
    assert.ok(said.includes('read-person closed'), said.join())
    assert.ok(said.includes('open-with-reason done'), said.join())
    assert.ok(said.includes('read-person done'), said.join())
  })

  it('follows work that is handed over: it opens as soon as it is sent', async () => {
    assert.equal(await opens('farida-shah'), 'reason')
    await at.office.store.transaction({ system: true }, async (work) => {
      const toTeamId = 'preston-duty-and-assessment'
      await addHandOver(work, {
        ...{ recordId, fromProcess: 'child-protection-plan', what: 'Assessment', walled: false },
        ...{ fromTeamId: teamId, toTeamId, pack: {}, at: '2026-03-03T15:00:00Z' },
      })
    })
    assert.equal(await opens('farida-shah'), 'opens')
  })
})
