import type { Instruction, Receiver } from '../../engine/effects.ts'
import { processOf } from '../../engine/practice.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'
import type { Value } from '../../engine/standpoint.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { endFact, startFact } from '../../store/facts.ts'
import { addHandOver } from '../../store/hand-overs.ts'
import type { Act } from '../act.ts'
import { draftLetters } from '../front-door/draft-letters.ts'
import type { Completed } from './complete.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'
import { startRecord } from './start-record.ts'
import { transferPack } from './transfer-pack.ts'

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
    await addHandOver(request.work, {
      recordId: record.row.id,
      partId: part?.row.id,
      fromProcess: record.definition.id,
      process: instruction.process,
      what: instruction.what,
      fromTeamId: record.row.team_id,
      ...receivedBy(instruction.to),
      pack: await transferPack(request, record, part),
      at: request.now,
      by: request.by,
    })
    handedOver.push({ what: instruction.what, to: nameOf(request, instruction.to) })
  }
  const letters = wanted.flatMap(({ instruction }) =>
    instruction.do === 'tell' ? [instruction.letter] : [],
  )
  await draftLetters(request, record, letters)
  return done({ opened, handedOver })
}

const receivedBy = (to: Receiver): { toTeamId?: string; toOther?: string } =>
  'team' in to ? { toTeamId: to.team } : { toOther: to.other }

function nameOf({ practice }: Act, to: Receiver): string {
  if ('other' in to) return to.other
  return practice.pack.teams.find((team) => team.id === to.team)?.name ?? to.team
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
          endedByPart: part.row.id,
        })
  if (moved || instruction.do === 'end-fact') return undefined
  return refused({
    kind: 'overlap',
    message:
      type.overlapMessage ?? `${type.title} is already recorded for then. Nothing was changed.`,
  })
}

interface Group {
  readonly process: string
  readonly to: Receiver
  readonly parts: OpenPart[]
  readonly answers: Readonly<Record<string, Value>>
}

/** What opens the same process for the same receiver opens one record, with a part for each child. */
function grouped(wanted: readonly Wanted[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const { part, instruction } of wanted) {
    if (instruction.do !== 'open') continue
    const key = JSON.stringify([instruction.process, instruction.to])
    const group = groups.get(key)
    if (group) {
      if (part) group.parts.push(part)
    } else {
      const { process, to, answers } = instruction
      groups.set(key, { process, to, answers, parts: part ? [part] : [] })
    }
  }
  return [...groups.values()]
}

async function open(
  request: Act,
  record: OpenRecord,
  group: Group,
): Promise<Completed['opened'][number]> {
  const definition = processOf(request.practice, group.process)
  const carriedFor = (part: OpenPart): Record<string, Value> => ({
    ...(Object.fromEntries(
      Object.entries(group.answers).filter(([id]) => definition.questions[id]?.each === 'child'),
    ) as Record<string, Value>),
    ...Object.fromEntries(
      Object.entries(part.view.values).filter(
        (entry): entry is [string, Value] =>
          entry[0] in group.answers &&
          entry[1] !== undefined &&
          definition.questions[entry[0]]?.each === 'child',
      ),
    ),
  })
  const started = await startRecord(request, {
    definition,
    wayIn: 'process',
    subjects: (group.parts.length > 0 ? group.parts : record.parts).map((part) => ({
      personId: part.row.subject_id,
      values: carriedFor(part),
    })),
    values: Object.fromEntries(
      Object.entries(group.answers).filter(([id]) => definition.questions[id]?.each !== 'child'),
    ),
    teamId: 'team' in group.to ? group.to.team : undefined,
    openedBy: { record: record.row.id, part: group.parts[0]?.row.id },
  })
  return { id: started.id, reference: started.reference, process: definition.id }
}
