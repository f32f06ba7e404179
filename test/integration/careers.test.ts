import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { apply } from '../../src/cases/careers/apply.ts'
import { changesOf, publishedJobs, readPublished } from '../../src/cases/careers/published.ts'
import { readEntry } from '../../src/cases/registers/read-entry.ts'
import { readRegister } from '../../src/cases/registers/read-registers.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { anApplication, aVacancy, recruiting, said, type Answers } from '../support/careers.ts'

describe('from a vacancy to the first day', () => {
  let at: TestOffice
  let by: ReturnType<typeof recruiting>
  let recruiter: Caller
  let first: Caller
  let approver: Caller
  let job = ''

  const published = async () => await readPublished(at.office, async (from) => publishedJobs(from))
  const entriesIn = async (register: string, caller = recruiter) => {
    const file = await readRegister(at.office, caller, register)
    return file.ok ? file.value.entries : []
  }
  const applying = async (more: Answers = {}, to = job) =>
    said(await apply(at.office, to, { ...anApplication, ...more }))
  const advertise = async (name: string, more: Answers): Promise<string> => {
    const { id, entryId } = await by.wholly(
      recruiter,
      'vacancy',
      { name },
      { ...aVacancy, ...more },
    )
    await by.write(id, { outcome: 'approved' }, approver)
    assert.equal(await by.sign(id, approver), 'done')
    return entryId
  }

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z')
    by = recruiting(at)
    recruiter = at.caller('nina-forshaw')
    first = at.caller('hannah-brigg')
    approver = at.caller('celia-worsley')
  })
  after(async () => {
    await at.close()
  })

  it('publishes nothing that nobody else approved', async () => {
    const name = 'Social worker, Testdale'
    const { id, entryId } = await by.wholly(recruiter, 'vacancy', { name }, aVacancy)
    assert.ok(!(await published()).some((one) => one.id === entryId))
    assert.match(await by.sign(id, recruiter), /cannot|may not|somebody else|not yours/i)
    assert.ok(!(await published()).some((one) => one.id === entryId))
    await by.write(id, { outcome: 'approved' }, approver)
    assert.equal(await by.sign(id, approver), 'done')
    job = entryId
    const [one] = (await published()).filter((each) => each.id === job)
    // Clocks go forward on that Sunday: one minute to midnight in London is 22:59 in UTC.
    assert.equal(one?.closesAt, '2026-03-29T22:59:00Z')
    assert.deepEqual([one.isOpen, one.salary], [true, { from: 37280, to: 46142 }])
  })

  it('shows whoever applied what was changed afterwards', async () => {
    const { id } = await by.wholly(recruiter, 'vacancy-change', job, {
      changedOn: '2026-03-26',
      what: 'There are four days at home, not two.',
      hours: '36 a week',
    })
    await by.write(id, { outcome: 'approved' }, approver)
    assert.equal(await by.sign(id, approver), 'done')
    const changes = await readPublished(at.office, async ({ work }) => changesOf(work, job))
    assert.deepEqual(changes, [{ on: '2026-03-26', what: 'There are four days at home, not two.' }])
    const [one] = (await published()).filter((each) => each.id === job)
    assert.deepEqual([one?.hours, one?.closesOn, one?.grade], ['36 a week', '2026-03-29', '8'])
  })

  it('takes nobody in without the experience that the role asks for', async () => {
    const [reviewing, senior, agency] = [
      await advertise('Reviewing officer, Testdale', { kind: 'reviewingOfficer' }),
      await advertise('Senior practitioner, Testdale', { kind: 'seniorPractitioner' }),
      await advertise('Agency worker, Testdale', { contract: 'agency' }),
    ]
    const before = (await entriesIn('applications')).length
    assert.match(await applying({ experience: '4' }, reviewing), /needs five years of work/)
    assert.match(await applying({ experience: '2' }, senior), /needs three years of work after/)
    assert.match(
      await applying({ experience: '2' }, agency),
      /Since 31 October 2024 work through an agency needs three years/,
    )
    assert.match(await applying({ registered: 'no' }), /for registered social workers/)
    assert.match(await applying({ history: '' }), /Where have you worked/)
    assert.equal((await entriesIn('applications')).length, before, 'nothing was kept')
    assert.equal((await entriesIn('applicants')).length, 0)
    assert.equal(await applying({ experience: '5' }, reviewing), 'done')
  })

  it('says all that is lacking at once, in the order in which it is asked, and keeps nothing', async () => {
    const before = (await entriesIn('applications')).length
    const refused = await apply(at.office, job, {})
    assert.ok(!refused.ok && refused.refusal.kind === 'invalid')
    assert.match(refused.refusal.message, /not sent yet\. Nothing you typed is lost/)
    assert.deepEqual(
      refused.refusal.problems.map(({ question }) => question),
      [
        ...['registered', 'experience', 'history', 'gaps', 'statement'],
        ...['name', 'email', 'rightToWork', 'references', 'agreed'],
      ],
    )
    assert.equal((await entriesIn('applications')).length, before)
  })

  it('asks twelve months of an agency worker who applied in 2017', async () => {
    const begun = await by.begin(recruiter, 'application', { name: 'Found in an old box' })
    assert.ok(begun.ok)
    const old = {
      ...{ appliedOn: '2017-06-12', closesOn: '2017-06-16', vacancy: job, contract: 'agency' },
      ...{ kind: 'socialWorker', registered: 'yes', experience: '0', history: 'One year' },
      ...{ gaps: 'None', statement: 'Enough', outcome: 'eligible' },
    }
    await by.write(begun.value.id, old, recruiter)
    assert.match(await by.handIn(begun.value.id, recruiter), /twelve months of work/)
    await by.write(begun.value.id, { experience: '1' }, recruiter)
    assert.equal(await by.handIn(begun.value.id, recruiter), 'done')
  })

  it('closes by the clock alone, at 11:59pm on a Sunday', async () => {
    at.clock.moveTo('2026-03-29T22:58:30Z')
    assert.equal(await applying(), 'done')
    at.clock.moveTo('2026-03-29T22:59:00Z')
    const before = (await entriesIn('applications')).length
    assert.match(
      await applying(),
      /closed at 11:59pm on Sun 29 Mar 2026[^]*not taken in\. You can ask us/,
    )
    assert.equal((await entriesIn('applications')).length, before)
    assert.equal((await published()).find(({ id }) => id === job)?.isOpen, false)
  })

  it('knows one person who applies again, and lets recruiters alone see who it is', async () => {
    const applicants = await entriesIn('applicants')
    assert.deepEqual(
      applicants.map(({ name }) => name),
      ['Rosa Lindley (rosa.lindley@example.com)'],
    )
    const [rosa] = applicants
    const file = await readEntry(at.office, recruiter, 'applicants', rosa?.id ?? '')
    assert.ok(file.ok)
    assert.equal(file.value.records.length, 2)
    for (const caller of [first, approver, at.caller('priti-chauhan')]) {
      const hidden = await readEntry(at.office, caller, 'applicants', rosa?.id ?? '')
      assert.ok(!hidden.ok && hidden.refusal.kind === 'not-found')
    }
  })
})
