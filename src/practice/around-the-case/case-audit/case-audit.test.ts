import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  dueOn,
  refusals,
  refusalsToSubmit,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../../engine/clocks.ts'
import { unmet } from '../../../engine/journey.ts'
import { auditStandard } from '../../codes/around-the-case.ts'
import { caseAudit } from './index.ts'

const all = auditStandard.codes.map(({ code }) => ({
  standard: code,
  grade: 'good',
  evidence: 'Seen in the record',
}))
const audit = { auditor: 'rosalind', conflict: 'no', sampling: 'random', standards: all }
const holder = { kind: 'open-referral', fromOn: '2026-03-26', worker: 'ben', detail: {} }

const about = (values: object, workers: object = { recorder: 'rosalind' }) => {
  const written = writtenAbout({ values: values as never, with: { workers }, facts: [holder] })
  const part = { ...written.part, caseHolder: 'ben' }
  return { ...written, part, record: { ...written.record, parts: [part] } }
}
const refused = (values: object, workers?: object) => {
  const { record } = about(values, workers)
  return unmet(caseAudit.submitRequires ?? [], { record }, '').map(({ message }) => message)
}

describe('A case audit', () => {
  it('grades all thirteen standards, with what shows each', () => {
    assert.equal(auditStandard.codes.length, 13)
    assert.deepEqual(refused(audit), [])
    assert.match(refused({ ...audit, standards: all.slice(1) })[0] ?? '', /all thirteen standards/)
    const bare = [{ standard: 'voice', grade: 'good' }]
    assert.match(refused({ ...audit, sampling: 'dip', standards: bare })[0] ?? '', /what shows it/)
    const dip = { ...audit, sampling: 'dip', standards: all.slice(0, 3) }
    assert.deepEqual(
      refusalsToSubmit(caseAudit, { values: dip, with: { workers: { recorder: 'rosalind' } } }),
      [],
    )
  })

  it('is never of one’s own case, and only the auditor hands it in', () => {
    const own = { ...audit, auditor: 'ben' }
    assert.match(refused(own, { recorder: 'ben' })[0] ?? '', /nobody audits their own case/)
    assert.match(refused(audit, { recorder: 'peter' })[0] ?? '', /Only the auditor hands in/)
    assert.match(refused({ ...audit, conflict: 'yes' })[0] ?? '', /had a part in this case/)
  })

  it('is moderated by somebody else, who has no part in the case either', () => {
    const words = (moderator: string, authoriser = moderator) => {
      const { record } = about({ moderator }, { recorder: 'rosalind', authoriser })
      return unmet(caseAudit.authoriseRequires ?? [], { record }, '').map((one) => one.message)
    }
    assert.deepEqual(words('ines'), [])
    assert.match(words('ben')[0] ?? '', /does not moderate it/)
    assert.match(words('rosalind')[0] ?? '', /does not moderate it/)
    assert.match(words('ines', 'carol')[0] ?? '', /The moderator signs the audit themselves/)
  })

  it('is complete 10 working days after it was given, and its actions 20 after it was signed (E8)', () => {
    assert.equal(dueOn(caseAudit, 'T107', '2026-08-24'), '2026-09-08')
    assert.equal(dueOn(caseAudit, 'T107b', '2026-04-01'), '2026-05-01')
  })

  it('that finds the work inadequate needs actions, and opens another within three months', () => {
    assert.match(refusals(caseAudit, 'inadequate', {})[0] ?? '', /no action is recorded/)
    assert.ok(doings(caseAudit, 'inadequate').includes('open case-audit'))
    for (const key of ['outstanding', 'good', 'requiresImprovement'])
      assert.ok(!doings(caseAudit, key).includes('open case-audit'), key)
    assert.equal(dueOn(caseAudit, 'T107c', '2026-08-31'), '2026-11-30')
    const again = { allocatedOn: '2026-09-01', sampling: 'again', firstGradedOn: '2026-08-31' }
    const running = clockMoves(caseAudit, about(again).record, {}, [])
    assert.deepEqual(
      running.map((move) => move.move === 'start' && move.clock.id),
      ['T107', 'T107c'],
    )
  })

  it('tells the manager the same day that a child is not safe, and stands on top of the board', () => {
    assert.equal(dueOn(caseAudit, 'T107d', '2026-08-24'), '2026-08-24')
    assert.deepEqual(caseAudit.immediateDanger, { question: 'unsafeNow', is: 'yes' })
    assert.equal(caseAudit.questions.toldManagerAt.needed, 'to-submit')
  })

  it('leaves no grade on the child, and both grades in the audit', () => {
    for (const [key, { effects }] of Object.entries(caseAudit.outcomes)) {
      const fact = effects?.find((one) => one.effect === 'record-fact')
      assert.ok(fact?.effect === 'record-fact' && fact.with === undefined, key)
    }
    assert.equal(caseAudit.questions.overallGrade.needed, 'to-submit')
    assert.equal(caseAudit.questions.moderatorReason.needed, 'to-authorise')
  })

  it('E18: of a restricted child stays behind the wall', () => {
    assert.ok(caseAudit.prompts?.some(({ says }) => says.includes('behind the same wall')))
  })
})
