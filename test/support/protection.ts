import assert from 'node:assert/strict'
import { readRecord, type RecordFile } from '../../src/cases/reading/read-record.ts'
import { readWholeFile, type WholeFile } from '../../src/cases/reading/read-whole-file.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import type { Completed } from '../../src/cases/records/complete.ts'
import { saveAnswers, type GivenAnswer, type Saved } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import type { Raw } from '../../src/engine/answers.ts'
import type { Step } from '../../src/engine/journey.ts'
import type { Refusal, Result } from '../../src/engine/refusal.ts'
import { dateInLondon, timeInLondon } from '../../src/engine/temporal.ts'
import { answersWanted } from './generated-answers.ts'
import type { TestOffice } from './office.ts'

type Answers = Readonly<Record<string, Raw>>

/** What a test has to say itself, for the record, for every child in it, or for one; the rest is made up. */
export interface Given {
  readonly answers?: Answers
  readonly each?: Answers
  readonly of?: Readonly<Record<string, Answers>>
  /** Questions that stay without an answer. */
  readonly leave?: readonly string[]
}

/** Begins a record by hand, as a story does: at the time that its own answer gives. Returns what came of it. */
export async function begun(
  at: TestOffice,
  username: string,
  process: string,
  people: readonly string[],
): Promise<Result<{ readonly id: string }>> {
  const personIds = people.map((word) => at.person(word))
  return await startProcess(at.office, at.caller(username), { process, personIds })
}

export async function read(at: TestOffice, username: string, id: string): Promise<RecordFile> {
  const file = await readRecord(at.office, at.caller(username), id)
  assert.ok(file.ok, JSON.stringify(file))
  return file.value
}

/** Saves what is given, and then something for everything else that is asked. Returns what was not taken. */
export async function filled(
  at: TestOffice,
  username: string,
  id: string,
  step: Exclude<Step, 'follow-up'>,
  given: Given,
): Promise<readonly Saved[]> {
  const refused: Saved[] = []
  const save = async (answers: readonly GivenAnswer[]): Promise<void> => {
    const saved = await saveAnswers(at.office, at.caller(username), id, answers)
    assert.ok(saved.ok, JSON.stringify(saved))
    refused.push(...saved.value.answers.filter((one) => one.is === 'problem'))
  }
  await save(spelledOut(at, await read(at, username, id), given))
  // Answers bring up questions: four rounds reach the last of every page.
  for (const round of [1, 2, 3, 4]) {
    const wanted = answersWanted(
      await read(at, username, id),
      step,
      generatorOf(at, username),
    ).filter((one) => !given.leave?.includes(one.question))
    if (wanted.length === 0) break
    await save(round === 4 ? [] : wanted)
  }
  return refused
}

function spelledOut(at: TestOffice, file: RecordFile, { answers, each, of }: Given): GivenAnswer[] {
  const said = (asked: Answers, part?: RecordFile['parts'][number]): GivenAnswer[] =>
    Object.entries(asked).map(([question, raw]) => ({
      question,
      raw,
      version: (part?.row ?? file.row).answers[question]?.version ?? 0,
      reason: 'Set right in a test',
      ...(part ? { partId: part.row.id } : {}),
    }))
  return [
    ...said(answers ?? {}),
    ...file.parts.flatMap((part) => {
      const [word] = Object.keys(of ?? {}).filter((one) => at.person(one) === part.person.id)
      return said({ ...each, ...(word === undefined ? {} : of?.[word]) }, part)
    }),
  ]
}

const generatorOf = (at: TestOffice, username: string): Parameters<typeof answersWanted>[2] => ({
  practice: at.office.practice,
  at: `${dateInLondon(at.office.clock.now())} ${timeInLondon(at.office.clock.now())}`,
  workerId: at.caller(username).workerId,
  entries: new Map(),
  workerWith: (roles) =>
    at.caller(standIns.find(([role]) => roles.includes(role))?.[1] ?? username).workerId,
  teamId: at.caller(username).posts[0]?.teamId ?? '',
  choice: 0,
})

/** Who is named where only somebody with a role may be. */
const standIns = [
  ['independent-reviewing-officer', 'ivan-brooks'],
  ['legal-adviser', 'edward-lonsdale'],
  ['social-worker', 'anna-zielinska'],
  ['practice-manager', 'peter-grimshaw'],
  ['team-manager', 'sunita-rana'],
  ['senior-manager', 'judith-cartmell'],
] as const

/** Fills a record in and hands it in. */
export async function handedIn(
  at: TestOffice,
  username: string,
  id: string,
  given: Given = {},
): Promise<Result<{ complete: boolean }>> {
  await filled(at, username, id, 'record', given)
  return await submit(at.office, at.caller(username), id)
}

/** Fills in what the signature asks and signs, with one outcome for all of the children or one for each. */
export async function decided(
  at: TestOffice,
  username: string,
  id: string,
  outcome: string | Readonly<Record<string, string>>,
  given: Given = {},
): Promise<Result<Completed>> {
  const { definition } = await read(at, username, id)
  await filled(at, username, id, 'authorise', withOutcome(given, outcome, definition.outcomesEach))
  return await authorise(at.office, at.caller(username), id)
}

function withOutcome(
  given: Given,
  outcome: string | Readonly<Record<string, string>>,
  each: 'child' | undefined,
): Given {
  if (typeof outcome !== 'string') {
    const own = Object.entries(outcome).map(
      ([word, one]) => [word, { ...given.of?.[word], outcome: one }] as const,
    )
    return { ...given, of: { ...given.of, ...Object.fromEntries(own) } }
  }
  return each === 'child'
    ? { ...given, each: { ...given.each, outcome } }
    : { ...given, answers: { ...given.answers, outcome } }
}

/** Everything that is held about one of the cast. */
export async function fileOf(at: TestOffice, word: string): Promise<WholeFile> {
  const file = await readWholeFile(at.office, [at.person(word)])
  assert.ok(file.ok)
  return file.value
}

/** A refusal in all its words. */
export function refusalIn(result: Result<unknown>): string {
  assert.ok(!result.ok, 'This was to be refused')
  return inFull(result.refusal)
}

const inFull = (refusal: Refusal): string =>
  [
    refusal.message,
    ...('gaps' in refusal ? refusal.gaps.map((one) => one.message) : []),
    ...('problems' in refusal ? refusal.problems.map((one) => one.message) : []),
  ].join('\n')

/** The value of what had to go well. */
export function granted<Value>(result: Result<Value>): Value {
  assert.ok(result.ok, result.ok ? '' : inFull(result.refusal))
  return result.value
}
