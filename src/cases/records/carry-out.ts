import type { Instruction, Receiver } from '../../engine/effects.ts'
import { processOf } from '../../engine/practice.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'
import type { Value, Values } from '../../engine/standpoint.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { endFact, startFact } from '../../store/facts.ts'
import type { Act } from '../act.ts'
import { draftLetters } from '../front-door/draft-letters.ts'
import type { Completed } from './complete.ts'
import { handOver } from './hand-over.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'
import { startRecord } from './start-record.ts'

interface Wanted {
  readonly part: OpenPart | undefined
  readonly instruction: Instruction
}

const day = (value: string): string => (value.length === 10 ? value : dateInLondon(value))

/**
 * Carries out what outcomes come to, in the decision's own transaction. Brothers and sisters who go to the
 * same team by the same process go in one record. A fact that may not overlap refuses the whole decision.
 */
export async function carryOut(
  request: Act,
  record: OpenRecord,
  wanted: readonly Wanted[],
): Promise<Result<Completed>> {
  for (const { part, instruction } of wanted) {
    if (instruction.do !== 'start-fact' && instruction.do !== 'end-fact') continue
    const refusal = await moveFact(request, part, instruction)
    if (refusal) return refusal
  }
  const opened: Completed['opened'][number][] = []
  for (const group of grouped(wanted)) opened.push(await open(request, record, group))
  const handedOver: Completed['handedOver'][number][] = []
  for (const { part, instruction } of wanted) {
    if (instruction.do !== 'hand-over') continue
    handedOver.push(await handOver(request, record, part, instruction))
  }
  const letters = wanted.flatMap(({ instruction }) =>
    instruction.do === 'tell' ? [instruction.letter] : [],
  )
  await draftLetters(request, record, letters)
  return done({ opened, handedOver })
}

async function moveFact(
  request: Act,
  part: OpenPart | undefined,
  instruction: Extract<Instruction, { do: 'start-fact' | 'end-fact' }>,
): Promise<Extract<Result<never>, { ok: false }> | undefined> {
  if (!part) throw new Error(`${instruction.fact} is a fact about somebody, and nobody is named`)
  const type = request.practice.facts.get(instruction.fact)
  if (!type) throw new Error(`No fact is called ${instruction.fact}`)
  const on = day(instruction.on)
  const moved =
    instruction.do === 'start-fact'
      ? await startFact(request.work, {
          subjectId: part.row.subject_id,
          kind: type.id,
          excludes: type.excludes,
          fromOn: on,
          detail: instruction.detail,
          startedByPart: part.row.id,
          at: request.now,
          by: request.by,
        })
      : await endFact(request.work, {
          subjectId: part.row.subject_id,
          kind: type.id,
          toOn: on,
          detail: instruction.detail,
          endedByPart: part.row.id,
        })
  if (moved || instruction.do === 'end-fact') return undefined
  return refused({
    kind: 'overlap',
    message:
      type.overlapMessage ?? `${type.title} is already recorded for then. Nothing was changed.`,
  })
}

interface Opening {
  readonly part: OpenPart | undefined
  readonly answers: Readonly<Record<string, Value>>
}

interface Group {
  readonly process: string
  readonly to: Receiver
  readonly openings: Opening[]
}

/** What opens the same process for the same receiver opens one record, with a part for each child. */
function grouped(wanted: readonly Wanted[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const { part, instruction } of wanted) {
    if (instruction.do !== 'open') continue
    const { process, to, answers } = instruction
    const key = JSON.stringify([process, to])
    const group = groups.get(key) ?? { process, to, openings: [] }
    group.openings.push({ part, answers })
    groups.set(key, group)
  }
  return [...groups.values()]
}

async function open(
  request: Act,
  record: OpenRecord,
  { process, to, openings }: Group,
): Promise<Completed['opened'][number]> {
  const definition = processOf(request.practice, process)
  const carried = (opening: Opening | undefined, each: 'child' | undefined): Values =>
    Object.fromEntries(
      Object.entries(opening?.answers ?? {})
        .filter(([id]) => definition.questions[id]?.each === each)
        .map(([id, value]) => [id, asAnswerTo(definition.questions[id], value)]),
    )
  const started = await startRecord(request, {
    definition,
    wayIn: 'process',
    subjects: openings.flatMap((opening) =>
      opening.part
        ? [{ personId: opening.part.row.subject_id, values: carried(opening, 'child') }]
        : [],
    ),
    values: carried(openings[0], undefined),
    teamId: 'team' in to ? to.team : undefined,
    openedBy: { record: record.row.id, part: openings[0]?.part?.row.id },
  })
  return { id: started.id, reference: started.reference, process: definition.id }
}

/** An instant carried to a question that asks for a day is the London day it fell on. */
const asAnswerTo = (question: Question | undefined, value: Value): Value =>
  question?.kind === 'date' && typeof value === 'string' ? day(value) : value
