import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { apply } from '../../src/cases/careers/apply.ts'
import { changesOf, publishedJobs, readPublished } from '../../src/cases/careers/published.ts'
import { readDrive } from '../../src/cases/careers/read-drive.ts'
import { readRegisterFigures } from '../../src/cases/registers/read-figures.ts'
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
  let second: Caller
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
    second = at.caller('rafiq-mohamed')
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
      /closed at 11:59pm on Sun 29 Mar 2026[^]*not taken in\. Nothing was kept/,
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

  it('refers nobody who applied already, and pays nobody who recruits', async () => {
    const [rosa] = await entriesIn('applicants')
    const late = await by.begin(recruiter, 'referral-of-friend', rosa?.id ?? '')
    assert.match(said(late), /has applied already[^]*nothing was changed/)
    const begun = await by.begin(recruiter, 'referral-of-friend', {
      name: 'Theo Marsh (theo@example.com)',
    })
    assert.ok(begun.ok)
    const friend = (await by.read(begun.value.id, recruiter)).parts[0]?.person.id ?? ''
    const answers = { referredOn: '2026-03-29', vacancy: job, terms: 'first', inLine: 'no' }
    const id = begun.value.id
    await by.write(id, { ...answers, referrer: first.workerId, outcome: 'valid' }, recruiter)
    assert.match(await by.handIn(id, recruiter), /cannot be paid for naming somebody/)
    await by.write(id, { referrer: at.caller('omar-siddiqui').workerId }, recruiter)
    assert.equal(await by.handIn(id, recruiter), 'done')

    const step = async (stage: string, more: Answers = {}) => {
      const one = await by.begin(recruiter, 'referral-stage', friend)
      assert.ok(one.ok, said(one))
      const how = { reachedOn: '2026-03-29', stage, outcome: 'reached', ...more }
      await by.write(one.value.id, how, recruiter)
      return { id: one.value.id, said: await by.handIn(one.value.id, recruiter) }
    }
    assert.match((await step('paid', { amount: '500' })).said, /Probation is not passed yet/)
    for (const stage of ['appointed', 'started', 'probation']) {
      assert.equal((await step(stage)).said, 'done')
    }
    const paid = await step('paid', { amount: '500' })
    assert.equal(paid.said, 'done')
    assert.equal(await by.sign(paid.id, approver), 'done')
    const file = await readEntry(at.office, recruiter, 'applicants', friend)
    assert.ok(file.ok)
    assert.ok(file.value.facts.some(({ detail }) => (detail as { amount?: number }).amount === 500))
  })

  it('lets nobody start before the checks are done, and counts who does', async () => {
    const entries = await entriesIn('applications', first)
    const candidates = entries.filter(({ name }) => name.startsWith('Application '))
    // The first that came in, on 26 March, for the reviewing officer's post.
    const [application = ''] = candidates.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))
    const file = await readEntry(at.office, recruiter, 'applications', application)
    assert.ok(file.ok)
    const [record] = file.value.records
    const tooSoon = await by.begin(first, 'shortlisting', application)
    assert.match(said(tooSoon), /A recruiter has not passed this application on yet/)
    await by.write(record?.record_id ?? '', { outcome: 'eligible' }, recruiter)
    assert.equal(await by.handIn(record?.record_id ?? '', recruiter), 'done')

    const scores = [{ criterion: 'you listen', score: 'n4' }]
    const read = { scoredOn: '2026-03-29', scores }
    const { id } = await by.wholly(first, 'shortlisting', application, read)
    assert.notEqual(await by.sign(id, first), 'done')
    await by.write(id, { secondScores: scores, why: 'Both', outcome: 'shortlisted' }, second)
    assert.equal(await by.sign(id, second), 'done')

    const meeting = await by.begin(second, 'interview', application)
    assert.ok(meeting.ok, said(meeting))
    const untrained = [
      { name: 'Rafiq Mohamed', trained: 'no' },
      { name: 'Hannah Brigg', trained: 'no' },
    ]
    const held = { heldOn: '2026-03-29', members: untrained, feedback: 'Yes', outcome: 'offer' }
    const asked = [{ question: 'Why here?', score: '4' }]
    await by.write(meeting.value.id, { ...held, asked }, second)
    assert.match(await by.handIn(meeting.value.id, second), /Nobody on the panel is trained/)
    const members = untrained.map((one, n) => ({ ...one, trained: n === 0 ? 'yes' : 'no' }))
    await by.write(meeting.value.id, { members }, second)
    assert.equal(await by.handIn(meeting.value.id, second), 'done')

    await by.wholly(recruiter, 'job-offer', application, {
      ...{ offeredOn: '2026-03-29', answeredOn: '2026-03-29', pay: '40000', outcome: 'accepted' },
    })
    const early = await by.begin(recruiter, 'job-start', application)
    assert.match(said(early), /checks before starting are not all done, so nobody starts/)
    const checks = await by.begin(recruiter, 'employment-checks', application)
    assert.ok(checks.ok, said(checks))
    const on = '2026-03-29'
    const most = {
      ...{ checkedOn: on, identityOn: on, rightToWorkOn: on, referencesOn: on, healthOn: on },
      ...{ qualificationsOn: on, onlineOn: on, registration: 'seen', overseas: 'none' },
    }
    await by.write(checks.value.id, { ...most, outcome: 'clear' }, recruiter)
    assert.match(await by.handIn(checks.value.id, recruiter), /enhanced check with barred lists/)
    await by.write(checks.value.id, { disclosureOn: on }, recruiter)
    assert.equal(await by.handIn(checks.value.id, recruiter), 'done')

    const post = (await entriesIn('posts'))[0]?.id ?? ''
    const start = { startedOn: on, post, inductionBy: first.workerId, outcome: 'started' }
    await by.wholly(recruiter, 'job-start', application, start)
    const drive = await readDrive(at.office, approver)
    assert.ok(drive.ok)
    const appointed = drive.value.lines.map(({ title, target, appointed: many }) => [
      title,
      target,
      many,
    ])
    assert.deepEqual(
      appointed.filter(([, , many]) => many !== 0),
      [['Independent reviewing officers', 15, 1]],
    )
    assert.deepEqual(
      appointed.map(([title, target]) => [title, target]),
      [
        ['Social workers', 48],
        ['Advanced practitioners', 12],
        ['Independent reviewing officers', 15],
        ['Team leaders', undefined],
        ['Senior managers', undefined],
      ],
    )
    const figures = await readRegisterFigures(at.office, approver, 'applications')
    assert.ok(figures.ok)
    assert.deepEqual(
      figures.value.figures.map(({ counts: [year] }) => [year?.counted, year?.met, year?.total]),
      [
        [2, 2, 0],
        [1, 1, 0],
        [1, 1, 0],
        [1, 1, 3],
      ],
    )
    const stranger = await readDrive(at.office, at.caller('ben-holroyd'))
    assert.ok(!stranger.ok && stranger.refusal.kind === 'not-found')
  })
})
