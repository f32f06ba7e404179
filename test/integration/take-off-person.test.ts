import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { readPerson } from '../../src/cases/people/read-person.ts'
import { readRecord, type RecordFile } from '../../src/cases/reading/read-record.ts'
import { addToRecord } from '../../src/cases/records/add-people.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { takeOffPerson, type ToTakeOff } from '../../src/cases/records/take-off-person.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { demonstration } from '../../authorities/lancashire/demonstration.ts'
import { eachChild, schoolCall } from '../support/contact-answers.ts'
import { decide, given, save, submittedContact } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const open = demonstration.households
  .flatMap((household) => household.facts ?? [])
  .find((fact) => fact.fact === 'open-referral' && fact.to === undefined && fact.worker)

/** Everything a person would read of a refusal. */
function said(result: Result<unknown>): string {
  assert.ok(!result.ok, 'it was not refused')
  const { refusal } = result
  const problems = refusal.kind === 'invalid' ? refusal.problems.map((one) => one.message) : []
  return [refusal.message, ...problems].join('\n')
}

describe('somebody who was added to a record by mistake', () => {
  let at: TestOffice
  let owner: pg.Client
  const [ruby, other] = ['ellie-mae-thornley', 'zuzanna-wisniewska']

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    owner = new pg.Client({ connectionString: at.url })
    await owner.connect()
  })
  after(async () => {
    await owner.end()
    await at.close()
  })

  const start = async (
    people: readonly string[],
    process = 'contact',
    openedFrom?: string,
  ): Promise<{ id: string; partIds: readonly string[] }> => {
    const started = await startProcess(at.office, at.caller('joanne-whitworth'), {
      process,
      personIds: people.map((word) => at.person(word)),
      openedFrom,
    })
    assert.ok(started.ok, JSON.stringify(started))
    return started.value
  }
  const takeOff = async (
    recordId: string,
    word: string,
    { by = 'joanne-whitworth', ...changed }: Partial<ToTakeOff> & { by?: string } = {},
  ): Promise<Result<true>> =>
    await takeOffPerson(at.office, at.caller(by), recordId, {
      as: 'subject',
      personId: at.person(word),
      reason: 'Another child of that name',
      ...changed,
    })
  const fileOf = async (id: string): Promise<RecordFile> => {
    const file = await readRecord(at.office, at.caller('joanne-whitworth'), id)
    assert.ok(file.ok)
    return file.value
  }

  it('is taken off with a reason: gone from the record and from their file, kept in its history, audited', async () => {
    const { id, partIds } = await start([ruby, other])
    await save(at, 'joanne-whitworth', id, given({ childsVoice: 'I am not here.' }, partIds[1]))
    assert.match(said(await takeOff(id, other, { reason: ' ' })), /Say why they are taken off/)
    assert.ok((await takeOff(id, other)).ok)
    const file = await fileOf(id)
    assert.deepEqual(
      file.parts.map((part) => part.row.subject_id),
      [at.person(ruby)],
    )
    const [off] = file.takenOff
    assert.equal(off?.person.id, at.person(other))
    assert.equal(off.reason, 'Another child of that name')
    assert.equal(off.answers.childsVoice?.value, 'I am not here.')
    const person = await readPerson(at.office, at.caller('joanne-whitworth'), at.person(other))
    assert.ok(person.ok)
    assert.ok(!person.value.records.some((one) => one.record_id === id))
    const audited = await owner.query<{ people: string[] }>(
      `select people::text[] from audit where action = 'take-off-person' and refused is null and $1 = any(records)`,
      [id],
    )
    assert.ok(audited.rows[0]?.people.includes(at.person(other)))
  })

  it('can be added again, with a new part, when it was no mistake', async () => {
    const { id, partIds } = await start([ruby, other])
    assert.ok((await takeOff(id, other)).ok)
    const again = await addToRecord(at.office, at.caller('joanne-whitworth'), id, {
      as: 'subject',
      personId: at.person(other),
    })
    assert.ok(again.ok, JSON.stringify(again))
    assert.notEqual(again.value.partId, partIds[1])
    at.clock.moveTo('2026-03-26T15:16:00Z')
    assert.ok((await takeOff(id, other)).ok)
    assert.equal((await fileOf(id)).takenOff.length, 2)
  })

  it('takes the record’s district along when it came from them alone, and their clocks stop', async () => {
    const { id } = await start([ruby])
    const before = (await fileOf(id)).row.district
    const elsewhere = demonstration.households
      .flatMap((household) => household.people)
      .find((one) => one.id === 'jayden-crossley')
    assert.ok(elsewhere)
    await addToRecord(at.office, at.caller('joanne-whitworth'), id, {
      as: 'subject',
      personId: at.person('jayden-crossley'),
    })
    assert.ok((await takeOff(id, ruby)).ok)
    const file = await fileOf(id)
    assert.equal(file.row.district, file.parts[0]?.person.district)
    assert.notEqual(file.row.district, before)
  })

  it('stays when they are the last in a record that has to name somebody, but not where nobody need be named', async () => {
    const { id } = await start([ruby])
    assert.match(
      said(await takeOff(id, ruby)),
      /A contact has to say who it is about, and there is nobody else in this one\. Add the right person first.*Nothing was changed/,
    )
    const consultation = await start([ruby], 'consultation')
    assert.ok((await takeOff(consultation.id, ruby)).ok)
    assert.deepEqual((await fileOf(consultation.id)).parts, [])
  })

  it('stays once it is decided what happens for them, though the record was sent back', async () => {
    const { id, partIds } = await start([ruby, other])
    await owner.query(`update record_part set outcome = 'noFurtherAction' where id = $1`, [
      partIds[1],
    ])
    assert.match(said(await takeOff(id, other)), /It was decided already what happens/)
  })

  it('stays when a fact of their own file was started here', async () => {
    const { id, partIds } = await start([ruby, other])
    await owner.query(
      `insert into dated_fact (subject_id, kind, from_on, started_by_part, recorded_at)
       values ($1, 'open-early-help', '2026-03-26', $2, '2026-03-26T15:15Z')`,
      [at.person(other), partIds[1]],
    )
    assert.match(said(await takeOff(id, other)), /started or ended something in this person’s own/)
    await owner.query('delete from dated_fact where started_by_part = $1', [partIds[1]])
  })

  it('stays when others were told of them from here', async () => {
    const { id } = await start([ruby, open?.person ?? ''], 'open-case-contact')
    assert.match(
      said(await takeOff(id, open?.person ?? '')),
      /Others were told of this person from here already \(a contact about a child you work with/,
    )
  })

  it('stays while a record that was opened from here is about them too', async () => {
    const { id } = await start([ruby, other])
    const screening = await start([], 'multi-agency-screening', id)
    assert.match(
      said(await takeOff(id, other)),
      /Multi-agency screening .* Take them off there first/,
    )
    assert.ok((await takeOff(screening.id, other)).ok)
    assert.ok((await takeOff(id, other)).ok)
  })

  it('stays in a record that a decision about them opened', async () => {
    const contact = await submittedContact(at, ['mia-crossley', 'jayden-crossley'])
    const decided = await decide(at, contact, {})
    assert.ok(decided.ok, JSON.stringify(decided))
    const referral = decided.value.opened[0]?.id ?? ''
    const { rows } = await owner.query<{ username: string }>(
      `select worker.username from worker join worker_post post on post.worker_id = worker.id
       join record on record.team_id = post.team_id where record.id = $1 and post.role = 'social-worker'`,
      [referral],
    )
    const by = rows[0]?.username ?? ''
    assert.match(
      said(await takeOff(referral, 'mia-crossley', { by })),
      /opened by a decision about/,
    )
  })

  it('stays once the record is handed in, and is not there to be taken off when they are not in it', async () => {
    const { id, partIds } = await start([ruby])
    assert.match(said(await takeOff(id, other)), /They are not in this contact, or not any more/)
    const worker = at.caller('joanne-whitworth')
    await save(at, 'joanne-whitworth', id, [
      ...given({ ...schoolCall, receivedBy: worker.workerId }),
      ...given(eachChild, partIds[0]),
    ])
    const handed = await submit(at.office, worker, id)
    assert.ok(handed.ok, JSON.stringify(handed))
    assert.match(said(await takeOff(id, ruby)), /waiting for a decision/)
  })

  it('is taken off beside the children too, and what they are to them is not touched', async () => {
    const { id } = await start([ruby])
    const person = { forenames: 'Dawn', surname: 'Wrongly' }
    const added = await addToRecord(at.office, at.caller('joanne-whitworth'), id, {
      as: 'other',
      person,
      relationship: 'mother',
    })
    assert.ok(added.ok, JSON.stringify(added))
    const { personId } = added.value
    assert.match(
      said(await takeOff(id, ruby, { as: 'other' })),
      /They are not in this contact, or not any more/,
    )
    assert.match(said(await takeOff(id, ruby, { as: 'other', personId, reason: '' })), /Say why/)
    assert.ok((await takeOff(id, ruby, { as: 'other', personId })).ok)
    const file = await fileOf(id)
    assert.deepEqual(file.others, [])
    assert.deepEqual(
      file.takenOff.map((one) => [one.person.id, one.as_what]),
      [[personId, 'mother']],
    )
    const related = await owner.query('select from relationship where person_id = $1', [personId])
    assert.equal(related.rowCount, 1)
  })
})
