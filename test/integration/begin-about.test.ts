import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readPerson, type PersonFile } from '../../src/cases/people/read-person.ts'
import { readBeginning } from '../../src/cases/people/what-may-begin.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { processOf, type Practice } from '../../src/engine/practice.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { withReason } from '../support/with-reason.ts'

const worker = 'omar-siddiqui'

/** A process that covers one child only, and that this worker may begin of anybody. */
const oneOnly = (practice: Practice): Practice => {
  const processes = new Map(practice.processes)
  const { several, ...consultation } = processOf(practice, 'consultation')
  assert.equal(several, true)
  processes.set('consultation', consultation)
  const catalogue = { ...practice.catalogue, processes: [...processes.values()] }
  return { ...practice, processes, catalogue }
}

describe('what may be begun about a child', () => {
  let at: TestOffice
  let jayden: string
  let mia: string
  let noah: string

  before(async () => {
    at = await testOffice('2026-06-05T11:35:00Z', oneOnly)
    jayden = at.person('jayden-crossley')
    mia = at.person('mia-crossley')
    noah = at.person('noah-barlow')
    const teamId = 'burnley-and-hyndburn-family-safeguarding'
    for (const personId of [jayden, mia]) {
      await putOnPlan(at, { personId, fromOn: '2026-05-26', teamId })
    }
  })
  after(async () => {
    await at.close()
  })

  const read = async (id: string, by = worker): Promise<PersonFile> => {
    const file = await readPerson(at.office, at.caller(by), id)
    assert.ok(file.ok)
    return file.value
  }
  const whyNot = ({ begin }: PersonFile, process: string): readonly string[] | undefined =>
    begin.find((one) => one.definition.id === process)?.whyNot

  it('is judged by the process’s own requirements, in its own words', async () => {
    const onPlan = await read(jayden)
    assert.deepEqual(whyNot(onPlan, 'child-protection-visit'), [])
    assert.match(whyNot(onPlan, 'child-in-need-visit')?.join(' ') ?? '', /child protection plan/)
    const notOnPlan = await read(noah)
    assert.match(whyNot(notOnPlan, 'core-group')?.join(' ') ?? '', /no child protection plan/)
  })

  it('is what this caller may begin, and nothing that only another record begins', async () => {
    const { begin } = await read(jayden)
    assert.ok(begin.length > 5)
    for (const { definition } of begin) assert.notEqual(definition.roles.start.length, 0)
    assert.equal(whyNot(await read(jayden), 'section-47-enquiry'), undefined)
    await withReason(at, 'pauline-haworth', jayden)
    assert.equal(whyNot(await read(jayden, 'pauline-haworth'), 'child-protection-visit'), undefined)
  })

  it('says what is due about the child across their records, and where they stand', async () => {
    const { due, facts, records } = await read(jayden)
    assert.ok(due.some((one) => one.process === 'child-protection-plan'))
    assert.deepEqual(
      due.map((one) => one.due_at),
      due.map((one) => one.due_at).toSorted(),
    )
    assert.ok(due.every((one) => records.some((record) => record.record_id === one.record_id)))
    assert.ok(facts.some((one) => one.kind === 'child-protection-plan' && one.to_on === null))
  })

  it('finds brothers and sisters by what is stated and by a parent in common, each once', async () => {
    const { alongside } = await read(jayden)
    assert.deepEqual(alongside.map((one) => one.person.id).toSorted(), [mia, noah].toSorted())
    assert.equal(
      alongside.some((one) => one.person.id === jayden),
      false,
    )
  })

  it('covers brothers and sisters together: one start makes one record with a part for each', async () => {
    const before = (await read(mia)).records.length
    const caller = at.caller(worker)
    const process = 'core-group'
    const about = await readBeginning(at.office, caller, jayden, process)
    assert.ok(about.ok)
    const withWhom = new Map(about.value.with.map((one) => [one.person.id, one.whyNot]))
    assert.deepEqual(withWhom.get(mia), [])
    assert.match(withWhom.get(noah)?.join(' ') ?? '', /no child protection plan/)
    const started = await startProcess(at.office, caller, { process, personIds: [jayden, mia] })
    assert.ok(started.ok)
    const record = await readRecord(at.office, caller, started.value.id)
    assert.ok(record.ok)
    assert.deepEqual(
      record.value.parts.map((part) => part.row.subject_id),
      [jayden, mia],
    )
    const { records } = await read(mia)
    assert.equal(records.length, before + 1)
    assert.equal(records.find((one) => one.process === process)?.record_id, started.value.id)
  })

  it('is judged without anything being written', async () => {
    const before = await read(jayden)
    await readBeginning(at.office, at.caller(worker), jayden, 'core-group')
    const after = await read(jayden)
    assert.deepEqual(after.records, before.records)
    assert.deepEqual(after.due, before.due)
  })

  it('begins nothing where one of them may not be in it, or it is about one only', async () => {
    const before = (await read(jayden)).records.length
    const begin = async (process: string, personIds: readonly string[]): Promise<string> => {
      const started = await startProcess(at.office, at.caller(worker), { process, personIds })
      return started.ok ? 'begun' : started.refusal.message
    }
    assert.match(await begin('core-group', [jayden, noah]), /no child protection plan/)
    assert.match(await begin('consultation', [jayden, mia]), /about one person/)
    assert.match(await begin('core-group', [jayden, '1; drop']), /nothing here/)
    assert.equal((await read(jayden)).records.length, before)
  })

  it('about a grown-up, is what is begun about adults', async () => {
    const { begin } = await read(at.person('shannon-crossley'))
    assert.ok(begin.length > 0)
    assert.deepEqual([...new Set(begin.map(({ definition }) => definition.about))], ['adult'])
  })
})
