import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readDiversity, sayBeside } from '../../src/cases/careers/equal-opportunities.ts'
import { forgetApplications } from '../../src/cases/careers/forget-applications.ts'
import { askForUpdates } from '../../src/cases/updates/subscribe.ts'
import { readEntry } from '../../src/cases/registers/read-entry.ts'
import { readRegisterFigures } from '../../src/cases/registers/read-figures.ts'
import { hiring } from '../support/hiring.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { openAsOwner, type AsOwner } from '../support/sealed-audit.ts'

const on = '2026-03-26'
const words = 'I grew up beside the canal and listen to children'

describe('an application that came to nothing', () => {
  let at: TestOffice
  let owner: AsOwner
  let route: ReturnType<typeof hiring>
  const made: Record<string, { applicant: string; application: string }> = {}

  const apply = async (job: string, name: string) => {
    const email = `${name.toLowerCase().replace(' ', '.')}@example.com`
    const beside = await route.applied(job, { name, email, statement: `${words}, says ${name}` })
    await sayBeside(at.office, beside, { sex: 'female' })
    return await route.latest(name)
  }
  const forget = async () => {
    const forgotten = await forgetApplications(at.office)
    assert.ok(forgotten.ok)
    return forgotten.value
  }
  const figures = async () => {
    const found = await readRegisterFigures(at.office, route.approver, 'applications')
    assert.ok(found.ok)
    return found.value.figures.map(({ counts }) => counts.map(({ counted, met }) => [counted, met]))
  }
  /** Every table that holds some words anywhere in a row. */
  const whereIs = async (text: string): Promise<readonly string[]> => {
    const tables = await owner.rows<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const rows = await owner.rows(
        `select 1 from ${name} one where one::text ilike '%' || $1 || '%' limit 1`,
        [text],
      )
      if (rows.length > 0) found.push(name)
    }
    return found
  }

  before(async () => {
    at = await testOffice(`${on}T15:00:00Z`)
    owner = await openAsOwner(at)
    route = hiring(at, on)
    const job = await route.advertise('Social workers, Testdale', { places: '3' })
    const later = await route.advertise('Social workers, Exdale', { closesOn: '2026-06-30' })
    made.refused = await apply(job, 'Rosa Lindley')
    made.unread = await apply(job, 'Theo Marsh')
    made.held = await apply(job, 'Ida Quill')
    made.started = await apply(job, 'Sam Orrell')
    made.twice = await apply(job, 'Una Vane')
    made.again = await apply(later, 'Una Vane')
    await route.passOn(made.refused.application)
    await route.shortlist(made.refused.application, 'notShortlisted')
    const { application, applicant } = made.started
    await route.passOn(application)
    await route.shortlist(application)
    await route.interview(application)
    await route.offer(application)
    await route.refer(applicant)
    await route.check(application)
    await route.confirm(application)
    const post = (await route.entriesIn('posts')).find(({ name }) => name.startsWith('101.'))
    await route.done('job-start', application, { ...route.starting, post: post?.id ?? '' })
    await route.done(
      'application-hold',
      made.held.application,
      { setOn: on, why: 'A claim at the tribunal', outcome: 'held' },
      route.approver,
    )
  })
  after(async () => {
    await owner.close()
    await at.close()
  })

  it('is kept until its vacancy has been over for twelve months', async () => {
    at.clock.moveTo('2027-03-29T04:00:00Z')
    assert.deepEqual(await forget(), { applications: 0, held: 0 })
    assert.ok((await whereIs('Rosa Lindley')).length > 0)
  })

  it('is erased the day after, with who wrote it, and leaves no word of either', async () => {
    at.clock.moveTo('2027-03-30T04:00:00Z')
    const before = await figures()
    assert.deepEqual(await forget(), { applications: 3, held: 1 })
    for (const gone of ['Rosa Lindley', 'rosa.lindley@', 'Theo Marsh', 'theo.marsh@']) {
      assert.deepEqual(await whereIs(gone), [], gone)
    }
    assert.deepEqual(await whereIs(`${words}, says Una`), ['record'], 'of her other application')
    assert.deepEqual(await figures(), before, 'what was counted stays')
    const file = await readEntry(
      at.office,
      route.recruiter,
      'applicants',
      made.refused?.applicant ?? '',
    )
    assert.ok(file.ok)
    assert.match(file.value.entry.name, /^Erased applicant [0-9a-f]{8}$/)
  })

  it('stays where a hold keeps it, where somebody started and where another vacancy is not over', async () => {
    for (const name of ['Ida Quill', 'Sam Orrell', 'Una Vane']) {
      assert.ok((await whereIs(name)).includes('entry'), name)
    }
    const kept = (await route.entriesIn('applicants')).map(({ name }) => name).sort()
    assert.deepEqual(
      kept.filter((name) => !name.startsWith('Erased')),
      [
        'Ida Quill (ida.quill@example.com)',
        'Sam Orrell (sam.orrell@example.com)',
        'Una Vane (una.vane@example.com)',
      ],
    )
    const held = await readEntry(
      at.office,
      route.recruiter,
      'applications',
      made.held?.application ?? '',
    )
    assert.ok(held.ok)
    const record = await route.by.read(held.value.records.at(-1)?.record_id ?? '', route.recruiter)
    assert.match(String(record.row.answers.statement?.value), /says Ida Quill/)
  })

  it('goes once the hold is lifted, and is no open work of anybody', async () => {
    const lifted = { setOn: '2027-03-30', why: 'Settled', outcome: 'lifted' }
    const held = made.held?.application ?? ''
    await route.done('application-hold', held, lifted, route.approver)
    assert.deepEqual(await forget(), { applications: 1, held: 0 })
    assert.deepEqual(await whereIs('Ida Quill'), [])
    const rows = await owner.rows<{ many: number }>(
      `select count(*)::int as many from record where answers = '{}' and stage <> 'decided'
         and process in ('application', 'candidate')`,
    )
    assert.equal(rows[0]?.many, 0)
    assert.deepEqual(await forget(), { applications: 0, held: 0 }, 'there is nothing left to do')
  })

  it('is counted in the audit, and not named', async () => {
    const rows = await owner.rows<{ people: string[]; records: string[]; detail: object }>(
      `select people, records, detail from audit where action = 'forget-applications' order by id`,
    )
    assert.equal(rows.length, 4)
    for (const { people, records } of rows) assert.deepEqual([people, records], [[], []])
    assert.deepEqual(rows[1]?.detail, { applications: 3, held: 1, updates: 0 })
  })

  it('still counts in what is said of all who applied', async () => {
    at.clock.moveTo('2026-04-02T04:00:00Z')
    const found = await readDiversity(at.office, route.approver)
    assert.ok(found.ok)
    assert.deepEqual(
      found.value.stages.map(({ many }) => many),
      [6, 1, 1, 1],
    )
    const rows = await owner.rows<{ reached: string[] }>(
      'select reached from equal_opportunities where application_id is null',
    )
    assert.equal(rows.length, 4)
    assert.ok(rows.some(({ reached }) => reached.includes('application-received')))
  })

  it('takes with it those who asked to be told of jobs, the day after their time is over', async () => {
    const asks = { topic: 'jobs', name: 'Idris Vale', email: 'idris@example.com' } as const
    const all = { about: [], localities: [], agreed: true }
    assert.ok((await askForUpdates(at.office, { ...asks, ...all })).ok)
    at.clock.moveTo('2027-04-02T04:00:00Z')
    await forget()
    assert.ok((await whereIs('Idris')).includes('subscription'))
    at.clock.moveTo('2027-05-03T04:00:00Z')
    await forget()
    assert.deepEqual(await whereIs('Idris'), [])
  })
})
