import { instantOf } from '../../engine/clocks.ts'
import { holds } from '../../engine/conditions.ts'
import { writesBack } from '../../engine/copied-lists.ts'
import { textOf, type RecordView, type Value } from '../../engine/standpoint.ts'
import { withWorkedOut } from '../../engine/worked-out.ts'
import { teamFor } from '../../engine/places.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { factsOf } from '../../store/facts.ts'
import type { PersonRow } from '../../store/people.ts'
import { underWayOf } from '../../store/record-links.ts'
import type { NewPart } from '../../store/record-parts.ts'
import type { StoredAnswers } from '../../store/stored-answer.ts'
import { addRecord, linkPerson } from '../../store/records.ts'
import { addAllocation } from '../../store/sign-offs.ts'
import type { Act } from '../act.ts'
import { localityOf } from '../people/place.ts'
import { subjectsById } from '../registers/as-subject.ts'
import { beginRecord } from './begin-record.ts'
import { copiedAnswers } from './copied-answers.ts'
import { moveClocks } from './move-clocks.ts'
import { bareView, namedIn, partView, valuesIn } from './open-record.ts'
import { answeredAll } from './stored-answers.ts'
import { tellBoards } from './tell-boards.ts'

/** A child (or other subject) that a new record is about, with what is already said of them. */
export interface NewSubject {
  readonly personId: string
  readonly values?: Readonly<Record<string, Value | undefined>>
}

export interface Start {
  readonly definition: ProcessDefinition
  readonly wayIn: 'worker' | 'web-form' | 'file' | 'process' | 'import'
  readonly subjects: readonly NewSubject[]
  /** The subjects' own rows, where whoever starts it has them already. */
  readonly people?: readonly PersonRow[]
  /** Others it names: parents, adults of the household. */
  readonly others?: readonly { readonly personId: string; readonly asWhat: string }[]
  readonly values: Readonly<Record<string, Value | undefined>>
  /** The team that holds it, where that does not follow from where the children live. */
  readonly teamId?: string | undefined
  readonly externalReference?: string | undefined
  /** Other teams that have a task in it. */
  readonly sharedWith?: readonly string[]
  /** Who works with the children in that team already. */
  readonly holderId?: string | undefined
  readonly openedBy?: {
    readonly record: string
    readonly reference: string
    readonly part?: string | undefined
  }
}

export interface Started {
  readonly id: string
  readonly reference: string
  readonly partIds: readonly string[]
}

/** Lists show the first words of a worry, never a page of it. */
const firstWords = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text)

/** Begins a record with a part for each subject, and starts its clocks. */
export async function startRecord(act: Act, start: Start): Promise<Started> {
  const { definition } = start
  const ids = start.subjects.map((one) => one.personId)
  const takesPlace = writesBack(act.practice, definition).length > 0
  const first = takesPlace ? await copiedAnswers(act, definition, ids) : undefined
  const [people, facts, copied, underWay] = await Promise.all([
    start.people ?? subjectsById(act.work, definition, act.practice, ids),
    ids.length === 0 ? [] : factsOf(act.work, ids),
    first ?? copiedAnswers(act, definition, ids),
    ids.length === 0 ? new Map<string, string[]>() : underWayOf(act.work, ids),
  ])
  const home = people.find((person) => person.district !== null)
  const locality = localityOf(act.practice, home?.district ?? undefined)
  const place = { locality, district: home?.district ?? undefined }
  const teamId = start.teamId ?? teamOf(act, definition, place)
  const given = { at: act.now, by: act.by, from: carriedFrom(start) }
  const answers = { ...copied.whole, ...answeredAll(start.values, given) }
  const happened = valuesIn(answers)[definition.happenedAt]
  const happenedAt = instantOf(textOf(happened) || act.now)
  const walled = people.length > 0 && people.every(isWalled)
  const bare: RecordView = { ...bareView(act, happenedAt), values: valuesIn(answers) }
  const parts = start.subjects.map((subject) =>
    newPart(act, { start, teamId, people, answers: copied.each.get(subject.personId), subject }),
  )
  const { id, reference, partIds } = await addRecord(
    act.work,
    {
      process: definition.id,
      version: definition.inForceFrom,
      referenceLetter: definition.referenceLetter,
      wayIn: start.wayIn,
      externalReference: start.externalReference,
      openedByRecord: start.openedBy?.record,
      openedByPart: start.openedBy?.part,
      happenedAt,
      startedAt: act.now,
      // What another record opens is nobody's own yet: whoever decided that one may decide this one too.
      startedBy: start.wayIn === 'process' ? undefined : act.by,
      teamId,
      sharedWith: start.sharedWith ?? [],
      holderId: start.holderId,
      ...place,
      answers,
      immediateDanger: isDanger(definition, bare),
      walled,
      // From its first moment, or lists would show it until somebody writes in it.
      keptTo: definition.onlyFor && namedIn(definition.onlyFor, bare),
      ...describe(definition, bare),
    },
    parts,
  )
  for (const other of start.others ?? []) await linkPerson(act.work, { recordId: id, ...other })
  const view = withWorkedOut(definition, {
    ...bare,
    parts: partIds.map((partId, at) => {
      const part = parts[at]
      const person = people.find((one) => one.id === part?.subjectId)
      if (!part || !person) throw new Error('A part was returned that was not asked for')
      return partView(
        {
          id: partId,
          answers: part.answers,
          facts: facts.filter((one) => one.subject_id === person.id),
          under_way: underWay.get(person.id) ?? [],
        },
        person,
        { happenedAt, now: act.now },
        act.practice,
      )
    }),
  })
  act.touched(id)
  act.saw(ids)
  if (start.holderId) {
    const held = { recordId: id, workerId: start.holderId, teamId, at: act.now }
    await addAllocation(act.work, { ...held, by: act.by ?? start.holderId })
  }
  await moveClocks(act, {
    definition,
    view,
    row: {
      ...emptyRow,
      ...(start.holderId ? { allocated_at: act.now } : {}),
      id,
      team_id: teamId,
      locality: locality ?? null,
      district: place.district ?? null,
      walled,
      started_at: act.now,
    },
    deadlines: [],
  })
  await beginRecord(act, id, partIds, definition, start.wayIn)
  tellBoards(act, definition.id)
  return { id, reference, partIds }
}

/** Behind a wall: somebody restricted, or what is kept of one of us. */
const isWalled = ({ restricted, of_worker }: PersonRow): boolean =>
  restricted || of_worker !== undefined

const emptyRow = {
  submitted_at: null,
  authorised_at: null,
  allocated_at: null,
  acknowledged_at: null,
  referrer_told_at: null,
}

/** An answer that another record gave says which. */
const carriedFrom = ({ wayIn, openedBy }: Start): string | undefined =>
  wayIn === 'process' ? openedBy?.reference : undefined

/** Is the record one of immediate danger, as its definition says? */
export const isDanger = (definition: ProcessDefinition, record: RecordView): boolean =>
  definition.immediateDanger !== undefined && holds(definition.immediateDanger, { record })

/** The words lists show of a record: the worry and who it came from. */
export function describe(
  definition: ProcessDefinition,
  record: RecordView,
): { worry: string; referrer: string } {
  const said = (question: string | undefined): string => {
    const value = question ? record.values[question] : undefined
    return typeof value === 'string' ? value : ''
  }
  const from = [said(definition.cameFrom?.name), said(definition.cameFrom?.organisation)]
  return {
    worry: firstWords(said(definition.worry)),
    referrer: firstWords(from.filter((one) => one !== '').join(', ')),
  }
}

/** The team of the kind that records this process, for where the children live. */
function teamOf(
  act: Act,
  definition: ProcessDefinition,
  place: { locality: string | undefined; district: string | undefined },
): string {
  const types = definition.roles.record.flatMap((post) => post.in ?? [])
  for (const type of types) {
    const team = teamFor(act.practice.pack, type, place) ?? anyTeam(act, type)
    if (team) return team.id
  }
  throw new Error(`No team of ours can hold ${definition.id}`)
}

/** Where no team covers an unknown address, the first of its kind takes it: somebody must. */
const anyTeam = (act: Act, type: string): { id: string } | undefined =>
  act.practice.pack.teams.find((team) => team.type === type)

function newPart(
  act: Act,
  given: {
    start: Start
    teamId: string
    subject: NewSubject
    people: readonly PersonRow[]
    answers: StoredAnswers | undefined
  },
): Omit<NewPart, 'recordId'> {
  const { start } = given
  const person = given.people.find((one) => one.id === given.subject.personId)
  if (!person) throw new Error('A record cannot be about somebody its recorder may not know of')
  return {
    subjectId: person.id,
    process: start.definition.id,
    teamId: given.teamId,
    locality: localityOf(act.practice, person.district ?? undefined),
    district: person.district ?? undefined,
    authority: person.authority ?? undefined,
    walled: isWalled(person),
    sharedWith: start.sharedWith ?? [],
    answers: {
      ...given.answers,
      ...answeredAll(given.subject.values ?? {}, {
        at: act.now,
        by: act.by,
        from: carriedFrom(start),
      }),
    },
  }
}
