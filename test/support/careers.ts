import assert from 'node:assert/strict'
import { readRecord, type RecordFile } from '../../src/cases/reading/read-record.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import type { Raw } from '../../src/engine/answers.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import type { Refusal, Result } from '../../src/engine/refusal.ts'
import type { TestOffice } from './office.ts'

export type Answers = Readonly<Record<string, Raw>>

/** A vacancy as a recruiter writes it, closing on a Sunday of summer time. */
export const aVacancy: Answers = {
  kind: 'socialWorker',
  level: 'practitioner',
  team: 'family',
  contract: 'permanent',
  localities: ['central'],
  where: 'Preston',
  places: '2',
  grade: '8',
  salaryFrom: '37280',
  salaryTo: '46142',
  hours: '37 a week',
  patterns: ['full', 'part'],
  summary: 'You work with children and their parents together.',
  tasks: 'see children\nwrite it down',
  criteria: 'you listen',
  opensOn: '2026-03-26',
  closesOn: '2026-03-29',
  internalOnly: 'no',
}

/** What somebody writes who applies. */
export const anApplication: Answers = {
  registered: 'yes',
  experience: '6',
  history: 'Social worker at Elmshire council since 2019',
  gaps: 'None',
  statement: 'I listen to children before I write.',
  name: 'Rosa Lindley',
  email: 'rosa.lindley@example.com',
  rightToWork: 'yes',
  references: [
    { name: 'Ann Pell, Elmshire', reach: 'ann@example.com', current: 'yes' },
    { name: 'Piotr Lund, Elmshire', reach: '01632 960 100', current: 'no' },
  ],
  agreed: 'yes',
}

/** What a refusal says, with what is missing. */
const wordsOf = (refusal: Refusal): string =>
  [
    refusal.message,
    ...('gaps' in refusal ? refusal.gaps.map(({ message }) => message) : []),
    ...('problems' in refusal ? refusal.problems.map(({ message }) => message) : []),
  ].join('\n')
export const said = (result: Result<unknown>): string =>
  result.ok ? 'done' : wordsOf(result.refusal)

/** Recruiting by hand in a test office. */
export function recruiting(at: TestOffice) {
  const read = async (id: string, caller: Caller): Promise<RecordFile> => {
    const file = await readRecord(at.office, caller, id)
    assert.ok(file.ok, JSON.stringify(file))
    return file.value
  }
  const write = async (id: string, answers: Answers, caller: Caller): Promise<void> => {
    const file = await read(id, caller)
    const given = Object.entries(answers).map(([question, raw]) => ({
      ...{ question, raw, reason: 'Set right' },
      version: file.row.answers[question]?.version ?? 0,
    }))
    const saved = await saveAnswers(at.office, caller, id, given)
    assert.ok(saved.ok, JSON.stringify(saved))
    assert.deepEqual(
      saved.value.answers.filter(({ is }) => is !== 'saved'),
      [],
    )
  }
  const begin = async (
    caller: Caller,
    process: string,
    about: string | { readonly name: string },
  ) =>
    await startProcess(at.office, caller, {
      process,
      ...(typeof about === 'string' ? { personIds: [about] } : { personIds: [], entry: about }),
    })
  return {
    read,
    write,
    begin,
    handIn: async (id: string, caller: Caller) => said(await submit(at.office, caller, id)),
    sign: async (id: string, caller: Caller) => said(await authorise(at.office, caller, id)),
    /** Writes a record about an entry and hands it in. Returns its id, and the entry's. */
    async wholly(
      caller: Caller,
      process: string,
      about: string | { name: string },
      answers: Answers,
    ) {
      const begun = await begin(caller, process, about)
      assert.ok(begun.ok, JSON.stringify(begun))
      const { id } = begun.value
      await write(id, answers, caller)
      const handedIn = await submit(at.office, caller, id)
      assert.equal(said(handedIn), 'done')
      return { id, entryId: (await read(id, caller)).parts[0]?.person.id ?? '' }
    },
  }
}
