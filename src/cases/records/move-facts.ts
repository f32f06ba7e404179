import type { Instruction } from '../../engine/effects.ts'
import { refused, type Result } from '../../engine/refusal.ts'
import { dateOf } from '../../engine/temporal.ts'
import { changeFact, endFact, isRecordedOn, openFact, startFact } from '../../store/facts.ts'
import type { FactType } from '../../practice/vocabulary/fact.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'

/** An instruction about a dated fact. */
export type FactInstruction = Extract<Instruction, { readonly fact: string }>

type Refused = Extract<Result<never>, { ok: false }>

/**
 * Starts, changes, ends or records a fact of a child. Refused, in the words of its kind, when it would overlap
 * another of its group, end before it began, or end on the day it began where that cannot be.
 */
export async function moveFact(
  request: Act,
  record: OpenRecord,
  part: OpenPart | undefined,
  instruction: FactInstruction,
): Promise<Refused | undefined> {
  if (!part) throw new Error(`${instruction.fact} is a fact about somebody, and nobody is named`)
  const type = request.practice.facts.get(instruction.fact)
  if (!type) throw new Error(`No fact is called ${instruction.fact}`)
  const subjectId = instruction.of ?? part.row.subject_id
  if (instruction.do === 'change-fact') {
    await changeFact(request.work, { subjectId, kind: type.id, detail: instruction.detail })
    return undefined
  }
  const on = dateOf(instruction.on)
  if (instruction.do === 'end-fact') {
    const ending = { on, detail: instruction.detail, saying: instruction.saying }
    return await end(request, { subjectId, partId: part.row.id }, type, ending)
  }
  if (type.onceADay && (await isRecordedOn(request.work, { subjectId, kind: type.id, on })))
    return refusedOverlap(type)
  const started = await startFact(request.work, {
    subjectId,
    kind: type.id,
    excludes: type.excludes,
    fromOn: on,
    toOn: instruction.do === 'record-fact' ? on : undefined,
    detail: instruction.detail,
    ...(instruction.do === 'start-fact' ? heldBy(record) : {}),
    startedByPart: part.row.id,
    at: request.now,
    by: request.by,
  })
  return started ? undefined : refusedOverlap(type)
}

/**
 * Whoever has a record that holds the case works with the child from then on, so what it begins is theirs too: a child
 * who comes into our care with no record before has nothing else that says whose they are. The team answers for it
 * from the first moment, before anybody in it is named: a child with no worker is on its manager's lists.
 */
const heldBy = ({
  definition,
  row,
}: OpenRecord): { readonly teamId?: string; readonly workerId?: string } => {
  if (!definition.holdsCase) return {}
  return { teamId: row.team_id, ...(row.holder_id ? { workerId: row.holder_id } : {}) }
}

const refusedOverlap = (type: FactType): Refused =>
  refused({
    kind: 'overlap',
    message:
      type.overlapMessage ?? `${type.title} is already recorded for then. Nothing was changed.`,
  })

async function end(
  request: Act,
  { subjectId, partId }: { readonly subjectId: string; readonly partId: string },
  type: FactType,
  ending: { readonly on: string; readonly detail: unknown; readonly saying: unknown },
): Promise<Refused | undefined> {
  const { on: toOn, detail, saying } = ending
  const open = await openFact(request.work, { subjectId, kind: type.id, on: toOn, saying })
  if (open && toOn < open.from_on) {
    return refused({
      kind: 'overlap',
      message: `${type.title}: it cannot end before it began. Check the day it ends. Nothing was changed.`,
    })
  }
  if (open && toOn === open.from_on && type.sameDayMessage) {
    return refused({ kind: 'overlap', message: type.sameDayMessage })
  }
  await endFact(request.work, {
    subjectId,
    kind: type.id,
    toOn,
    detail,
    saying,
    endedByPart: partId,
  })
  return undefined
}
