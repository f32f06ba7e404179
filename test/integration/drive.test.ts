import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { quarterEnds, type DriveProgress } from '../../src/cases/careers/drive-progress.ts'
import { readDrive } from '../../src/cases/careers/read-drive.ts'
import { startFact } from '../../src/store/facts.ts'
import { recruiting } from '../support/careers.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

describe('how a recruitment drive goes', () => {
  let at: TestOffice
  let by: ReturnType<typeof recruiting>

  const read = async (): Promise<DriveProgress> => {
    const drive = await readDrive(at.office, at.caller('celia-worsley'))
    assert.ok(drive.ok)
    return drive.value.progress
  }

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z')
    by = recruiting(at)
  })
  after(async () => {
    await at.close()
  })

  it('looks at the last day of each quarter and at today', () => {
    assert.deepEqual(quarterEnds('2026-03-26', 3), [
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
      '2026-03-26',
    ])
    assert.deepEqual(quarterEnds('2026-04-01', 1), ['2026-03-31', '2026-04-01'])
  })

  it('adds up what was spent, once somebody else has signed it', async () => {
    const before = await read()
    assert.equal(before.budget, 4_600_000)
    const sum = ({ spent }: DriveProgress) => spent.reduce((all, { number }) => all + number, 0)
    assert.equal(sum(before), 3_564_500)
    const recruiter = at.caller('nina-forshaw')
    const answers = { spentOn: '2026-03-26', what: 'advertising', pounds: '1200' }
    const { id } = await by.wholly(recruiter, 'campaign-spending', { name: 'Spring' }, answers)
    assert.equal(sum(await read()), 3_564_500)
    assert.match(await by.sign(id, recruiter), /cannot|someone else/)
    await by.write(id, { outcome: 'spent' }, at.caller('celia-worsley'))
    assert.equal(await by.sign(id, at.caller('celia-worsley')), 'done')
    const after = await read()
    assert.equal(sum(after), 3_565_700)
    assert.equal(
      after.spent.find(({ title }) => title === 'Advertisements and fairs')?.number,
      65_200,
    )
  })

  it('reads vacancies and caseloads as they were on each day, beside what is aimed for', async () => {
    const recruiter = at.caller('nina-forshaw')
    const before = (await read()).quarters
    assert.deepEqual(before.at(-2)?.vacant, undefined)
    const now = before.at(-1)
    assert.ok(now?.vacant !== undefined && now.vacant > 0)
    const post = { kind: 'socialWorker', team: 'preston-duty-and-assessment', grade: '8' }
    await by.wholly(
      recruiter,
      'establishment-post',
      { name: '901. Social worker' },
      {
        ...{ ...post, setOn: '2025-11-03', funding: 'drive', funded: '1', filled: '0.5' },
        ...{ state: 'part', outcome: 'set' },
      },
    )
    const { quarters, areas, caseloadAim } = await read()
    assert.deepEqual(quarters.map(({ on, vacant }) => [on, vacant]).slice(-3, -1), [
      ['2025-09-30', undefined],
      ['2025-12-31', 50],
    ])
    assert.deepEqual(
      areas.find(({ title }) => title === 'Duty and assessment'),
      { title: 'Duty and assessment', funded: 1, filled: 0.5 },
    )
    assert.equal(caseloadAim, 20)
    const child = at.person('zuzanna-wisniewska')
    const given = {
      subjectId: child,
      kind: 'child-in-need-plan',
      fromOn: '2025-08-04',
      toOn: '2025-10-06',
    }
    await at.office.store.transaction({ system: true }, (work) =>
      startFact(work, {
        ...given,
        workerId: at.caller('kwame-asante').workerId,
        at: at.office.clock.now(),
      }),
    )
    const held = (await read()).quarters
    const was = (on: string, all = held) => all.find((one) => one.on === on)?.mean
    assert.ok((was('2025-09-30') ?? 0) > 0)
    assert.equal(was('2025-12-31'), was('2025-12-31', before))
  })

  it('names no number of applicants from one source that is small', async () => {
    const { sources, smallest } = await read()
    assert.ok(sources.every(({ number }) => number === undefined || number >= smallest))
  })
})
