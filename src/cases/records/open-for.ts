import { isDeepStrictEqual } from 'node:util'
import type { Instruction, Receiver } from '../../engine/effects.ts'
import { inForceOn } from '../../engine/in-force.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { fittedTo } from '../../engine/fitted-answer.ts'
import { canBeDoneIn, hasTaskIn } from '../../engine/done-in.ts'
import { processOf } from '../../engine/practice.ts'
import type { Value, Values } from '../../engine/standpoint.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { factsOf } from '../../store/facts.ts'
import type { PersonRow } from '../../store/people.ts'
import type { Act } from '../act.ts'
import type { Completed } from './complete.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'
import { startRecord } from './start-record.ts'
import { heldFrom, teamsBeside } from './where-held.ts'

/** What an outcome opens, and for whom. */
export interface Wanted {
  readonly part: OpenPart | undefined
  readonly instruction: Instruction
}

interface Opening {
  readonly part: OpenPart | undefined
  readonly answers: Readonly<Record<string, Value>>
}

interface Group {
  readonly definition: ProcessDefinition
  readonly to: Receiver
  readonly openings: Opening[]
}

/**
 * Opens what the outcomes open. Brothers and sisters who go to the same team by the same process share one
 * record where it covers several; a plan is each child's own.
 */
export async function openAll(
  request: Act,
  record: OpenRecord,
  wanted: readonly Wanted[],
): Promise<Completed['opened']> {
  const opened: Completed['opened'][number][] = []
  for (const group of grouped(request, wanted)) opened.push(await open(request, record, group))
  return opened
}

function grouped({ practice }: Act, wanted: readonly Wanted[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const { part, instruction } of wanted) {
    if (instruction.do !== 'open') continue
    const { process, to, answers } = instruction
    const definition = processOf(practice, process)
    const key = JSON.stringify([process, to, definition.several ? '' : part?.row.id])
    const group = groups.get(key) ?? { definition, to, openings: [] }
    group.openings.push({ part, answers })
    groups.set(key, group)
  }
  return [...groups.values()]
}

async function open(
  request: Act,
  record: OpenRecord,
  { definition, to, openings }: Group,
): Promise<Completed['opened'][number]> {
  const carried = (opening: Opening | undefined, each: 'child' | undefined): Values =>
    Object.fromEntries(
      Object.entries(opening?.answers ?? {})
        .filter(([id]) => definition.questions[id]?.each === each)
        .map(([id, value]) => [id, fittedTo(definition.questions[id], value)]),
    )
  // What goes on with the team that began it goes on with the children's own where that team may not do it: an
  // enquiry that was decided on at night.
  const people = openings.flatMap(({ part }) => (part ? [part.person] : []))
  const held =
    'team' in to && !isTheirs(request, definition, [to.team, record.row.team_id])
      ? await heldFrom(request, definition, to.team, people)
      : undefined
  const teamId = held?.teamId ?? ('team' in to ? to.team : undefined)
  const subjects = openings.flatMap((opening) =>
    opening.part
      ? [{ personId: opening.part.row.subject_id, values: carried(opening, 'child') }]
      : [],
  )
  const holderId = await holderIn(request, subjects[0]?.personId, teamId)
  const start = {
    definition,
    wayIn: 'process',
    subjects,
    values: together(openings.map((opening) => carried(opening, undefined))),
    teamId,
    sharedWith: teamId ? await sharedBy(request, record, { definition, teamId, people }) : [],
    holderId,
    openedBy: {
      record: record.row.id,
      reference: record.row.reference,
      part: openings[0]?.part?.row.id,
    },
  } as const
  // The front door opens a strategy discussion that only those who hold it may read.
  const started = await beyondReach(request.work, () => startRecord(request, start))
  return { id: started.id, reference: started.reference, process: definition.id }
}

/** What each child brings to a record that they share: the rows of their lists all together, each once; else the first's. */
function together(brought: readonly Values[]): Values {
  const [first = {}] = brought
  return Object.fromEntries(
    Object.entries(first).map(([id, value]) => [
      id,
      Array.isArray(value) ? distinct(brought.flatMap((one) => rowsIn(one[id]))) : value,
    ]),
  )
}

const rowsIn = (value: Value | undefined): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : []

const distinct = (rows: readonly unknown[]): Value =>
  rows.filter(
    (row, at) => rows.findIndex((other) => isDeepStrictEqual(other, row)) === at,
  ) as unknown as Value

/** Can these teams do all of it between them? */
function isTheirs(
  { practice }: Act,
  definition: ProcessDefinition,
  teamIds: readonly string[],
): boolean {
  const teams = practice.pack.teams.filter((one) => teamIds.includes(one.id))
  return canBeDoneIn(
    teams.map((one) => one.type),
    definition,
    practice,
  )
}

interface Opened {
  readonly definition: ProcessDefinition
  readonly teamId: string
  readonly people: readonly PersonRow[]
}

/** Who goes on with it beside the team that holds it: the one that opened it, and those that work with the children. */
async function sharedBy(
  request: Act,
  record: OpenRecord,
  { definition, teamId, people }: Opened,
): Promise<readonly string[]> {
  const openers = teamId === record.row.team_id ? [] : openersIn(request, record, definition)
  const beside = await teamsBeside(request, definition, teamId, people)
  return [...new Set([...openers, ...beside])]
}

/** The team that opens it goes on with it where its people have a task in such a record. */
function openersIn(
  { practice }: Act,
  { row }: OpenRecord,
  definition: ProcessDefinition,
): readonly string[] {
  const team = practice.pack.teams.find((one) => one.id === row.team_id)
  return team && hasTaskIn(definition, team.type, practice) ? [team.id] : []
}

/** The worker of that team who works with the child already goes on without being allocated again. */
async function holderIn(
  { work, now }: Act,
  subjectId: string | undefined,
  teamId: string | undefined,
): Promise<string | undefined> {
  if (!subjectId || !teamId) return undefined
  const today = dateInLondon(now)
  const facts = await factsOf(work, [subjectId])
  const held = facts.find(
    (fact) => inForceOn(fact, today) && fact.team_id === teamId && fact.worker_id !== null,
  )
  return held?.worker_id ?? undefined
}
