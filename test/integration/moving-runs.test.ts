import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import { moveIn } from '../../src/cases/moving/move-in.ts'
import { downloadRefused, readRuns, type RunsRead } from '../../src/cases/moving/read-runs.ts'
import { reportLines } from '../../src/cases/moving/report-lines.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { filesOf, formerPeople } from '../support/moving-files.ts'
import { wordsOf } from '../support/made-up.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { granted } from '../support/protection.ts'

const { mother, child } = formerPeople
const broken = { ...child, pers_common_child_id: '9434765918', tw_surname: '=HYPERLINK("x")' }

describe('what was brought in, read afterwards', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
  })
  after(async () => {
    await at.close()
  })

  /** Somebody of the demonstration in one other post. */
  const as = (role: Caller['posts'][number]['role']): Caller => {
    const { posts, ...one } = at.caller('system-administrator')
    return { ...one, posts: posts.map((held) => ({ ...held, role })) }
  }
  const administrator = () => at.caller('system-administrator')
  const runs = async (caller = administrator()): Promise<RunsRead> =>
    granted(await readRuns(at.office, caller))
  const bring = async (people: readonly Readonly<Record<string, string>>[], folder?: string) =>
    granted(await moveIn(at.office, filesOf({ ssd_person: people }), () => undefined, folder))
  const audited = async (action: string) =>
    await at.office.store.transaction({ system: true }, async (work) =>
      work.hot<{ refused: string | null; detail: object }>(
        'audited-moving',
        'select refused, detail from audit where action = $1 order by id',
        [action],
      ),
    )

  it('is nothing before anything came', async () => {
    assert.deepEqual((await runs()).runs, [])
  })

  it('is a run with its folder, its counts and the reconciliation as the command prints it', async () => {
    const { runId, reconciled } = await bring([mother, broken], 'from-the-former-system')
    const [run, ...more] = (await runs()).runs
    assert.deepEqual(more, [])
    assert.deepEqual(
      [run?.id, run?.folder, run?.finishedAt, run?.matches],
      [runId, 'from-the-former-system', '2026-03-26T15:15:00Z', true],
    )
    const [file] = run?.files ?? []
    assert.deepEqual(
      [file?.name, file?.rows_read, file?.made, file?.already_there, file?.refused],
      ['ssd_person', 2, 1, 0, 1],
    )
    assert.deepEqual(run?.lines, reportLines(reconciled))
    assert.match(run.lines.join('\n'), /2 read = 1 brought in.*\nThe sums match\./)
  })

  it('is there while it is not finished, with how far it is, newest first', async () => {
    at.clock.moveTo('2026-03-26T16:00:00Z')
    const files = filesOf({ ssd_person: [mother], ssd_address: [{ no_such_column: 'x' }] })
    const stopped = await moveIn(at.office, files, () => undefined, 'stopped')
    assert.ok(!stopped.ok)
    const [run] = (await runs()).runs
    assert.deepEqual(
      [run?.folder, run?.finishedAt, run?.lines, run?.matches],
      ['stopped', undefined, [], false],
    )
    assert.equal(run?.files[0]?.already_there, 1)
  })

  it('is for those who run it, answer for it or need its figures, and not there for anybody else', async () => {
    for (const role of [
      'information-governance-officer',
      'performance-analyst',
      'director',
    ] as const) {
      assert.equal((await runs(as(role))).runs.length, 2, role)
    }
    for (const caller of [at.caller('joanne-whitworth'), at.caller('police-hub')]) {
      const refused = await readRuns(at.office, caller)
      assert.equal(refused.ok ? undefined : refused.refusal.kind, 'not-found')
    }
    const rows = await audited('read-moving-runs')
    assert.equal(rows.filter((row) => row.refused === 'not-found').length, 2)
  })

  it('gives the refused rows, no cell a formula, to those who mend or answer for them, audited', async () => {
    const runId = (await runs()).runs.at(-1)?.id ?? ''
    const given = granted(await downloadRefused(at.office, administrator(), runId))
    let text = ''
    for await (const part of given) text += part
    assert.match(text, /^file,row,column,what is wrong,the row as it came\n/)
    assert.match(text, /ssd_person\.csv,3,pers_common_child_id,This is no NHS number/)
    const rows: string[][] = parse(text)
    const cells = rows.flat()
    assert.ok(cells.at(-1)?.includes('HYPERLINK'))
    assert.ok(!cells.some((cell) => cell.startsWith('=')))
    const analyst = as('performance-analyst')
    assert.equal((await runs(analyst)).mayDownload, false)
    assert.match(wordsOf(await downloadRefused(at.office, analyst, runId)), /may name a child/)
    for (const nothing of ['999999', 'x', "1'; --"]) {
      const none = await downloadRefused(at.office, administrator(), nothing)
      assert.equal(none.ok ? undefined : none.refusal.kind, 'not-found')
    }
    const worker = await downloadRefused(at.office, at.caller('joanne-whitworth'), runId)
    assert.equal(worker.ok ? undefined : worker.refusal.kind, 'not-found')
    const written = await audited('download-refused-rows')
    assert.deepEqual(
      written.flatMap(({ refused }) => refused ?? []),
      ['not-permitted', 'not-found', 'not-found', 'not-found', 'not-found'],
    )
    assert.deepEqual(written[0]?.detail, { run: runId })
  })

  it('keeps no row of somebody who is erased, refused or not', async () => {
    await bring([child])
    const [erased, others] = await at.office.store.transaction({ system: true }, async (work) => {
      const [came] = await work.hot<{ person_id: string }>(
        'came-as',
        'select person_id from moved_in where former_id = $1',
        [child.pers_person_id],
      )
      await work.hot('forget-one', 'select forget_moved_in($1)', [came?.person_id])
      const left = await work.hot<{ because: string; content: object }>(
        'left-of-them',
        'select because, content from moving_refusal order by id',
        [],
      )
      return [left[0], left.slice(1)]
    })
    assert.deepEqual(erased, { because: 'Erased', content: {} })
    assert.ok(others.every((one) => one.because !== 'Erased'))
  })
})
