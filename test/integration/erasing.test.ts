import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { act } from '../../src/cases/act.ts'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startRecord } from '../../src/cases/records/start-record.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { processOf } from '../../src/engine/practice.ts'
import { done } from '../../src/engine/refusal.ts'
import { endFact, factsOf, startFact } from '../../src/store/facts.ts'
import { keepKnownBy } from '../../src/store/known-by.ts'
import { peopleById } from '../../src/store/people.ts'
import { changePerson } from '../../src/store/person-changes.ts'
import { partsOf } from '../../src/store/record-parts.ts'
import { recordById } from '../../src/store/records.ts'
import { putOnPlan } from '../support/child-on-plan.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const team = 'burnley-and-hyndburn-family-safeguarding'
const numbers = { upn: 'L888123456002', caseNumber: 'LCS-771020', phone: '01632960177' }
const reason = 'Jayden said that he is afraid of going home.'

describe('a record that need not be kept any more', () => {
  let at: TestOffice
  let jayden: string
  let mia: string
  let plan: string
  let shared: string
  let certificate: string

  const begin = async (
    process: string,
    personIds: readonly string[],
    values: Readonly<Record<string, string | readonly string[]>>,
    teamId: string,
  ): Promise<string> => {
    const started = await act(at.office, 'system', { action: 'test' }, async (request) =>
      done(
        await startRecord(request, {
          definition: processOf(at.office.practice, process),
          wayIn: 'process',
          subjects: personIds.map((personId) => ({ personId })),
          values,
          teamId,
        }),
      ),
    )
    assert.ok(started.ok, JSON.stringify(started))
    return started.value.id
  }

  before(async () => {
    at = await testOffice('2026-06-01T09:00:00Z')
    jayden = at.person('jayden-crossley')
    mia = at.person('mia-crossley')
    plan = (await putOnPlan(at, { personId: jayden, fromOn: '2026-06-01', teamId: team })).id
    const known = await act(at.office, 'system', { action: 'test' }, async ({ work, now }) => {
      const { upn, phone, caseNumber: value } = numbers
      const said = { at: now, by: undefined, because: 'On the letter from school' }
      await changePerson(work, jayden, { upn, phone }, said)
      await changePerson(work, jayden, { phone: '01632960178' }, said)
      const system = { kind: 'system', whose: 'LCS', value } as const
      await keepKnownBy(work, { ...system, personId: jayden, at: now, by: undefined })
      return done(true)
    })
    assert.ok(known.ok)
    const values = { receivedAt: '2026-06-01T08:00:00.000Z', reason }
    shared = await begin('referral', [jayden, mia], values, 'burnley-duty-and-assessment')
    certificate = await begin(
      'destruction-certificate',
      [jayden],
      {
        decidedOn: '2026-05-29',
        what: 'destroyed',
        class: 'protection',
        keptUntil: '2026-05-01',
        done: 'yes',
        scope: ['record'],
        backupsUntil: '2026-07-01',
        certificate: 'One record of 212 pages.',
      },
      'information-governance',
    )
  })
  after(async () => {
    await at.close()
  })

  const known = async () => {
    const read = await act(at.office, 'system', { action: 'test', reads: true }, async ({ work }) =>
      done({
        people: await peopleById(work, [jayden, mia]),
        facts: await factsOf(work, [jayden]),
        plan: await recordById(work, plan),
        shared: await recordById(work, shared),
        parts: await partsOf(work, shared),
        certificate: await recordById(work, certificate),
      }),
    )
    assert.ok(read.ok)
    return read.value
  }
  const sign = async () => {
    const keeper = at.caller('colin-threlfall')
    const outcome = { question: 'outcome', raw: 'certified', version: 0 }
    assert.ok((await saveAnswers(at.office, keeper, certificate, [outcome])).ok)
    return await submit(at.office, keeper, certificate)
  }

  it('is not erased under a hold, even one that began after two had agreed', async () => {
    await act(at.office, 'system', { action: 'test' }, async ({ work, now }) => {
      const hold = { subjectId: jayden, kind: 'legal-hold', fromOn: '2026-06-01', at: now }
      return done(await startFact(work, { ...hold, excludes: 'legal-hold' }))
    })
    const refused = await sign()
    assert.match(JSON.stringify(refused), /hold/)
    const { people, plan: kept } = await known()
    assert.equal(people.find((one) => one.id === jayden)?.forenames, 'Jayden')
    assert.notDeepEqual(kept?.answers, {})
    await act(at.office, 'system', { action: 'test' }, async ({ work }) => {
      return done(
        await endFact(work, { subjectId: jayden, kind: 'legal-hold', toOn: '2026-06-01' }),
      )
    })
  })

  it('leaves nothing that says who it was about or what was written, and a certificate', async () => {
    const signed = await sign()
    assert.ok(signed.ok, JSON.stringify(signed))
    const after = await known()
    const [person] = after.people.filter((one) => one.id === jayden)
    assert.deepEqual(
      [person?.surname, person?.forenames, person?.born_on, person?.nhs_number, person?.postcode],
      ['Record destroyed', '', null, null, null],
    )
    assert.deepEqual(after.plan?.answers, {})
    assert.deepEqual(after.facts, [])
    assert.equal(after.certificate?.answers.certificate?.value, 'One record of 212 pages.')
  })

  it('leaves none of their numbers in any table of the database', async () => {
    const client = new pg.Client({ connectionString: at.url })
    await client.connect()
    const { rows: tables } = await client.query<{ named: string }>(
      "select format('%I.%I', schemaname, tablename) as named from pg_tables where schemaname = 'public'",
    )
    const holding: string[] = []
    for (const { named } of tables) {
      const { rows } = await client.query(`select from ${named} t where t::text ~ $1 limit 1`, [
        Object.values(numbers).join('|'),
      ])
      if (rows.length > 0) holding.push(named)
    }
    await client.end()
    assert.ok(tables.length > 50)
    assert.deepEqual(holding, [])
  })

  it('leaves brothers and sisters and what is written of them as they were', async () => {
    const { people, parts, shared: record } = await known()
    assert.equal(people.find((one) => one.id === mia)?.forenames, 'Mia')
    assert.deepEqual(parts.find((one) => one.subject_id === jayden)?.answers, {})
    assert.equal(record?.answers.reason?.value, reason)
  })

  it('is found by no search', async () => {
    const wanted = { words: 'Jayden Crossley' }
    const found = await findPeople(at.office, at.caller('sam-patel'), wanted)
    assert.ok(found.ok)
    assert.ok(!found.value.people.some((person) => person.id === jayden))
  })
})
