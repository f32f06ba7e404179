import assert from 'node:assert/strict'
import type { Raw } from '../../src/engine/answers.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import type { Completed } from '../../src/cases/records/complete.ts'
import { saveAnswers, type GivenAnswer, type Saved } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { decisionForChild, eachChild, schoolCall } from './contact-answers.ts'
import type { TestOffice } from './office.ts'

type Answers = Readonly<Record<string, Raw>>

/** Answers as a page that was just opened would send them. */
export const given = (answers: Answers, partId?: string): GivenAnswer[] =>
  Object.entries(answers).map(([question, raw]) => ({
    question,
    raw,
    version: question === 'receivedAt' ? 1 : 0,
    reason: question === 'receivedAt' ? 'The call came earlier' : undefined,
    ...(partId ? { partId } : {}),
  }))

/** A contact that a manager may decide. */
export interface SubmittedContact {
  readonly id: string
  readonly partIds: readonly string[]
}

/** Takes a call about people of the cast and hands it in; what is given replaces what a school would say. */
export async function submittedContact(
  at: TestOffice,
  people: readonly string[],
  { call = {}, each = {} }: { call?: Answers; each?: Answers } = {},
): Promise<SubmittedContact> {
  const worker = at.caller('joanne-whitworth')
  const started = await startProcess(at.office, worker, {
    process: 'contact',
    personIds: people.map((word) => at.person(word)),
  })
  assert.ok(started.ok, JSON.stringify(started))
  const { id, partIds } = started.value
  await save(at, 'joanne-whitworth', id, [
    ...given({ ...schoolCall, receivedBy: worker.workerId, ...call }),
    ...partIds.flatMap((partId) => given({ ...eachChild, ...each }, partId)),
  ])
  const submitted = await submit(at.office, worker, id)
  assert.ok(submitted.ok, JSON.stringify(submitted))
  return { id, partIds }
}

/** Saves answers that are expected to be understood. */
export async function save(
  at: TestOffice,
  username: string,
  recordId: string,
  answers: readonly GivenAnswer[],
): Promise<readonly Saved[]> {
  const saved = await saveAnswers(at.office, at.caller(username), recordId, answers)
  assert.ok(saved.ok, JSON.stringify(saved))
  const unsaved = saved.value.answers.filter((one) => one.is !== 'saved')
  assert.deepEqual(unsaved, [])
  return saved.value.answers
}

/** Decides every child of a contact alike, and returns what came of it, refusals too. */
export async function decide(
  at: TestOffice,
  contact: SubmittedContact,
  answers: Answers,
): Promise<Result<Completed>> {
  await save(at, 'sam-patel', contact.id, [
    ...contact.partIds.flatMap((partId) => given({ ...decisionForChild, ...answers }, partId)),
    ...given({ feedbackBy: 'email' }),
  ])
  return await authorise(at.office, at.caller('sam-patel'), contact.id)
}
