import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { askingFor } from '../../src/cases/act.ts'
import { findPeople } from '../../src/cases/people/find-people.ts'
import { readMyWork } from '../../src/cases/reading/read-my-work.ts'
import { readRecord, type RecordFile } from '../../src/cases/reading/read-record.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { downloadRegisterFigures } from '../../src/cases/registers/download-figures.ts'
import { readEntry } from '../../src/cases/registers/read-entry.ts'
import {
  readBehindRegisterFigure,
  readRegisterFigures,
} from '../../src/cases/registers/read-figures.ts'
import { readRegister } from '../../src/cases/registers/read-registers.ts'
import type { Raw } from '../../src/engine/answers.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { allegationSaid as said } from '../support/allegation.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const register = 'adults-in-positions-of-trust'

describe('an allegation against somebody who works with children', () => {
  let at: TestOffice
  let officer: Caller
  let manager: Caller
  let allegation: string
  let adult: string
  let concluded: string

  const read = async (id: string, caller = officer): Promise<RecordFile> => {
    const file = await readRecord(at.office, caller, id)
    assert.ok(file.ok, JSON.stringify(file))
    return file.value
  }
  const write = async (id: string, answers: Record<string, Raw>, caller = officer) => {
    const file = await read(id, caller)
    const given = Object.entries(answers).map(([question, raw]) => ({
      question,
      raw,
      version: file.row.answers[question]?.version ?? 0,
      reason: 'Set right',
    }))
    const saved = await saveAnswers(at.office, caller, id, given)
    assert.ok(saved.ok, JSON.stringify(saved))
    assert.deepEqual(
      saved.value.answers.filter(({ is }) => is !== 'saved'),
      [],
    )
  }
  const handIn = async (id: string, caller = officer): Promise<string> => {
    const done = await submit(at.office, caller, id)
    if (done.ok) return 'done'
    const { refusal } = done
    return refusal.kind === 'not-yet'
      ? refusal.gaps.map((gap) => gap.message).join('\n')
      : refusal.message
  }
  const begin = async (process: string, more: object) => {
    const begun = await startProcess(at.office, officer, { process, personIds: [], ...more })
    assert.ok(begun.ok, JSON.stringify(begun))
    return begun.value.id
  }
  const opened = async (process: string): Promise<string> => {
    const entry = await readEntry(at.office, officer, register, adult)
    assert.ok(entry.ok)
    const [one] = entry.value.records.filter(
      (each) => each.process === process && each.stage !== 'decided',
    )
    assert.ok(one, `no ${process} is open`)
    return one.record_id
  }

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z')
    officer = at.caller('margaret-eccles')
    manager = at.caller('priti-chauhan')
    allegation = await begin('allegation', {
      entry: { name: 'Desmond Harker', alsoKnownAs: 'Des Harker' },
    })
    adult = (await read(allegation)).parts[0]?.person.id ?? ''
  })
  after(async () => {
    await at.close()
  })

  it('says what is missing, and that nobody was told of what happened before it happened', async () => {
    await write(allegation, { ...said, employerAwareAt: '2026-03-23 09:00', notToldBecause: '' })
    const gaps = await handIn(allegation)
    assert.match(gaps, /The employer would have known of it before it happened/)
    assert.match(gaps, /Say when the adult and the parents were told/)
  })

  it('does not meet the threshold where no criterion is met', async () => {
    await write(allegation, { ...said, criteria: ['none'], outcome: 'thresholdMet' })
    assert.match(await handIn(allegation), /None of the four criteria is met/)
    await write(allegation, { criteria: ['harmed'], outcome: 'lowLevel' })
    assert.match(await handIn(allegation), /so it is not left to the employer alone/)
  })

  it('starts its clocks, and opens the meeting', async () => {
    await write(allegation, { outcome: 'thresholdMet' })
    assert.equal(await handIn(allegation), 'done')
    const { deadlines } = await read(allegation)
    assert.deepEqual(deadlines.map(({ clock, state }) => [clock, state]).sort(), [
      ['L01', 'met'],
      ['L02', 'met'],
      ['L05', 'open'],
    ])
    const meeting = await read(await opened('allegation-meeting'))
    const strategy = meeting.deadlines.find(({ clock }) => clock === 'L03')
    // Five working days after Thursday 26 March, with Good Friday on 3 April between.
    assert.equal(strategy?.local_at, '2026-04-02T23:00:00Z')
  })

  it('is not concluded without its meeting', async () => {
    const conclusion = await begin('allegation-conclusion', { personIds: [adult] })
    await write(conclusion, {
      concludedOn: '2026-03-26',
      allegations: [{ what: 'Pulled by the arm', outcome: 'substantiated', why: 'Two saw it' }],
      barring: 'toCome',
      employerTold: [{ contact: 'Hilary Cross', toldOn: '2026-03-26' }],
      followed: ['retrained'],
      regulators: [{ regulator: 'teaching' }],
      adultToldOn: '2026-03-26',
      outcome: 'concluded',
    })
    const gaps = await handIn(conclusion)
    concluded = conclusion
    assert.match(gaps, /No meeting about this allegation is recorded/)
    assert.match(gaps, /Say of each regulator which it is, and on which day it was told/)
    assert.match(
      gaps,
      /Say of each person at the employer who they are, when they were told, and what/,
    )
    await write(conclusion, {
      regulators: [{ regulator: 'teaching', toldOn: '2026-03-26' }],
      employerTold: [
        {
          contact: 'Hilary Cross',
          toldOn: '2026-03-26',
          what: 'What came of it, and what follows',
        },
      ],
    })
    const meeting = await opened('allegation-meeting')
    await write(meeting, {
      kind: 'strategy',
      heldAt: '2026-03-26 14:55',
      chair: officer.workerId,
      people: [{ name: 'PC Ade Boyle', agency: 'police', attended: 'inPerson' }],
      strands: [{ which: 'police', startedOn: '2026-03-26' }],
      risk: 'He works with another adult in the room until this is over.',
      outcome: 'toConclude',
    })
    assert.equal(await handIn(meeting), 'done')
    assert.equal(await handIn(conclusion), 'done')
    const { row } = await read(conclusion)
    // Ten years from the allegation is sooner than the adult's sixty-seventh birthday.
    assert.equal(row.answers.retainUntil?.value, '2053-04-02')
    const entry = await readEntry(at.office, officer, register, adult)
    assert.ok(entry.ok)
    const open = entry.value.facts.find(({ kind }) => kind === 'allegation-open')
    assert.equal(open?.to_on, '2026-03-26')
  })

  it('waits for the barring service to be told, five working days from the conclusion, until that is settled', async () => {
    const conclusion = concluded
    const clock = (file: RecordFile) => file.deadlines.find((one) => one.clock === 'L07')
    // Five working days after Thursday 26 March, with Good Friday on 3 April between.
    assert.deepEqual(
      [clock(await read(conclusion))?.state, clock(await read(conclusion))?.local_at],
      ['open', '2026-04-02T23:00:00Z'],
    )
    const work = await readMyWork(at.office, officer)
    assert.ok(work.ok)
    const [line] = work.value.lines.filter(({ row }) => row.clock === 'L07')
    assert.deepEqual(line?.place, { at: 'page', page: 'barring' })
    const told = () =>
      readRegisterFigures(at.office, officer, register).then((figures) => {
        assert.ok(figures.ok)
        return figures.value.figures.find(({ measure }) => measure.id === 'allegation-barring')
      })
    assert.equal((await told())?.counts[0]?.met, 0)
    await write(conclusion, { barringCameTo: 'told', barringEndedOn: '2026-03-26' })
    assert.equal(clock(await read(conclusion))?.state, 'met')
    assert.equal((await told())?.counts[0]?.met, 1)
  })

  it('is counted for the designated officers, and each number opens its entries', async () => {
    const figures = await readRegisterFigures(at.office, officer, register)
    assert.ok(figures.ok)
    const of = (id: string) =>
      figures.value.figures.find(({ measure }) => measure.id === id)?.counts[0]
    assert.equal(of('allegation-referrals')?.counted, 1)
    assert.equal(of('allegations-harm-emotional')?.counted, 1)
    assert.equal(of('allegations-harm-sexual')?.counted, 0)
    assert.equal(of('allegation-told-in-1-working-day')?.met, 1)
    assert.equal(of('allegations-concluded-in-1')?.met, 1)
    assert.equal(of('allegations-from-education')?.counted, 1)
    assert.equal(of('allegations-criterion-harmed')?.counted, 1)
    assert.equal(of('allegations-substantiated')?.counted, 1)
    assert.equal(of('allegations-false')?.counted, 0)
    assert.equal(of('allegation-meetings')?.counted, 1)
    const asked = { register, measure: 'allegation-threshold', period: 'year-to-date' }
    const behind = await readBehindRegisterFigure(at.office, officer, asked)
    assert.ok(behind.ok)
    assert.deepEqual(
      behind.value.lines.map(({ entry, line }) => [entry.name, line.is_met]),
      [['Desmond Harker', true]],
    )
  })

  it('exists for nobody else: no list, search, count, work or error shows it', async () => {
    const usernames = (
      await at.office.store.transaction({ system: true }, (work) =>
        work.hot<{ username: string }>(
          'all-workers',
          'select username from worker order by id',
          [],
        ),
      )
    ).map(({ username }) => username)
    const nowhere = await readRecord(at.office, manager, '999999999')
    for (const username of usernames) {
      const caller = at.caller(username)
      if (caller.posts.some(({ role }) => role === 'designated-officer')) continue
      const answers = await Promise.all([
        readRecord(at.office, caller, allegation),
        readEntry(at.office, caller, register, adult),
        readRegister(at.office, caller, register, 'Harker'),
        readRegisterFigures(at.office, caller, register),
        readRegisterFigures(at.office, caller, register, 'year'),
        downloadRegisterFigures(at.office, caller, register),
      ])
      for (const answer of answers) {
        assert.ok(!answer.ok && answer.refusal.kind === 'not-found', username)
        assert.deepEqual(answer, nowhere, username)
      }
      const found = await findPeople(at.office, caller, { words: 'Desmond Harker' })
      assert.ok(!found.ok || found.value.people.length === 0, username)
      const work = await readMyWork(at.office, caller)
      assert.ok(!JSON.stringify(work).includes('Harker'), username)
      assert.ok(!JSON.stringify(work).includes('llegation'), username)
    }
    const seen = await at.office.store.transaction(
      askingFor(at.office.practice, manager),
      async (work) =>
        await work.hot<{ rows: number }>(
          'of-the-adult',
          `select (select count(*) from entry where register = $3)::int + (select count(*) from subject where id = $1)::int
             + (select count(*) from dated_fact where subject_id = $1)::int
             + (select count(*) from record_part where subject_id = $1)::int
             + (select count(*) from record where id = $2)::int
             + (select count(*) from deadline where record_id = $2)::int as rows`,
          [adult, allegation, register],
        ),
    )
    assert.deepEqual(seen, [{ rows: 0 }])
  })

  it('is told to a manager who is named, who reads that and nothing else', async () => {
    const briefing = await begin('allegation-briefing', { personIds: [adult] })
    await write(briefing, {
      toldOn: '2026-03-26',
      officer: officer.workerId,
      manager: manager.workerId,
      told: 'A person of your team may not be alone with children until I ring you.',
      mayDo: 'Change the rota. Tell nobody why.',
    })
    assert.equal(await handIn(briefing), 'done')
    const file = await read(briefing, manager)
    assert.equal(file.parts.length, 0)
    await write(briefing, { understood: 'yes', outcome: 'read' }, manager)
    const signed = await authorise(at.office, manager, briefing)
    assert.ok(signed.ok, JSON.stringify(signed))
    const other = await readRecord(at.office, at.caller('nadia-hussain'), briefing)
    assert.ok(!other.ok && other.refusal.kind === 'not-found')
  })
})
