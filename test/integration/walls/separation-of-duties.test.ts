import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { saySupportedYear } from '../../../src/cases/access/supported-year.ts'
import { act } from '../../../src/cases/act.ts'
import { allocate } from '../../../src/cases/records/allocate.ts'
import { openRecord } from '../../../src/cases/records/open-record.ts'
import { startProcess } from '../../../src/cases/records/start-process.ts'
import { startRecord } from '../../../src/cases/records/start-record.ts'
import { holds } from '../../../src/engine/conditions.ts'
import { checkDuties } from '../../../src/engine/check/walls.ts'
import { permit } from '../../../src/engine/permissions.ts'
import { layOver, processOf } from '../../../src/engine/practice.ts'
import { done, type Refusal, type Result } from '../../../src/engine/refusal.ts'
import { caseAudit } from '../../../src/practice/around-the-case/case-audit/index.ts'
import { reviewingOfficers } from '../../../src/practice/posts.ts'
import { changeRecord } from '../../../src/store/records.ts'
import { putOnPlan } from '../../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../../support/office.ts'

const teamId = 'preston-family-safeguarding'
const refusalOf = (result: Result<unknown>): Refusal | undefined =>
  result.ok ? undefined : result.refusal

describe('separation of duties', () => {
  let at: TestOffice
  let child: string
  let planId: string

  before(async () => {
    at = await testOffice('2026-03-02T15:00:00Z')
    child = at.person('unborn-shaw')
    const plan = { personId: child, fromOn: '2026-03-02', teamId, category: 'NEG' }
    planId = (await putOnPlan(at, plan)).id
  })
  after(async () => {
    await at.close()
  })

  it('has a test for each rule that the practice states', () => {
    assert.deepEqual(
      at.office.practice.catalogue.access.separations.map(({ id }) => id),
      // own-audit: case-audit.test.ts; own-glass: broken-glass.test.ts
      [
        ...['own-record', 'reviewing-officer', 'chair-audits', 'own-audit'],
        ...['supported-year', 'own-glass'],
      ],
    )
  })

  it('own-record: nobody authorises what they began or submitted, whatever their post', () => {
    const { practice } = at.office
    const manager = at.caller('maxine-hoyle')
    for (const whose of ['startedBy', 'submittedBy'] as const) {
      const standing = { teamId, stage: 'for-decision', [whose]: manager.workerId } as const
      const plan = processOf(practice, 'core-group')
      const refusal = refusalOf(permit('authorise', plan, standing, manager, practice))
      assert.match(refusal?.message ?? '', /yourself, so someone else must decide it/, whose)
      assert.ok(permit('authorise', plan, { teamId, stage: 'for-decision' }, manager, practice).ok)
    }
  })

  it('reviewing-officer: no record that holds, supervises or closes a case gives one a hand in it', () => {
    const { practice } = at.office
    assert.deepEqual(checkDuties(practice), [])
    const processes = practice.catalogue.processes.map((one) =>
      one.id === 'case-closure'
        ? { ...one, roles: { ...one.roles, authorise: reviewingOfficers } }
        : one,
    )
    const wrong = layOver({ ...practice.catalogue, processes }, practice.pack)
    assert.match(
      checkDuties(wrong)[0] ?? '',
      /case-closure › authorise: Independent reviewing officer/,
    )
  })

  it('chair-audits: whoever chaired a conference of the child does not audit the case, though they may not read why', async () => {
    const chair = at.caller('ivan-brooks').workerId
    const started = await act(at.office, 'system', { action: 'test' }, async (request) => {
      const { id } = await startRecord(request, {
        definition: processOf(at.office.practice, 'initial-conference'),
        wayIn: 'process',
        subjects: [{ personId: child }],
        values: { chair },
        teamId: 'conference-and-review',
      })
      await changeRecord(request.work, id, { authorised_at: request.now })
      return done(id)
    })
    assert.ok(started.ok)
    const auditor = at.caller('rosalind-pye')
    const audit = await startProcess(at.office, auditor, {
      process: 'case-audit',
      personIds: [child],
    })
    assert.ok(audit.ok)
    const view = await act(at.office, auditor, { action: 'test' }, async (request) => {
      const record = await openRecord(request, audit.value.id)
      assert.ok(record)
      return done(record.view)
    })
    assert.ok(view.ok)
    const rule = caseAudit.submitRequires?.find(({ that }) =>
      JSON.stringify(that).includes('"chair"'),
    )
    assert.ok(rule)
    assert.match(rule.otherwise, /whoever chaired does not audit the case/)
    const judged = (who: string): boolean =>
      holds(rule.that, { record: { ...view.value, values: { auditor: who } } })
    assert.deepEqual([judged(chair), judged(auditor.workerId)], [false, true])
  })

  it('supported-year: a newly qualified worker is not given a child protection plan, and after the year is', async () => {
    const tomasz = at.caller('tomasz-nowak')
    const say = (by: string, untilOn: string, username = 'tomasz-nowak') =>
      saySupportedYear(at.office, at.caller(by), { username, untilOn })
    assert.match(refusalOf(await say('tomasz-nowak', '2026-09-01'))?.message ?? '', /Their manager/)
    assert.match(refusalOf(await say('alison-kenyon', '2026-09-01'))?.message ?? '', /own team/)
    assert.equal(refusalOf(await say('maxine-hoyle', '2026-03-01'))?.kind, 'invalid')
    assert.equal(refusalOf(await say('maxine-hoyle', '2026-09-01', 'nobody'))?.kind, 'invalid')

    assert.ok((await say('maxine-hoyle', '2026-09-01')).ok)
    const give = () => allocate(at.office, at.caller('maxine-hoyle'), planId, tomasz.workerId)
    const refused = refusalOf(await give())
    assert.match(
      refused?.message ?? '',
      /Tomasz Nowak is in their supported year until 1 Sep 2026, and does not hold child protection or court work alone/,
    )
    at.clock.moveTo('2026-09-02T09:00:00Z')
    assert.deepEqual(await give(), { ok: true, value: { to: 'Tomasz Nowak' } })
  })
})
