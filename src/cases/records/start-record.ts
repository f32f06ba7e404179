import { instantOf } from '../../engine/clocks.ts'
import { holds } from '../../engine/conditions.ts'
import { textOf, type RecordView, type Value } from '../../engine/standpoint.ts'
import { teamFor } from '../../engine/places.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { factsOf } from '../../store/facts.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { addRecord, linkPerson, type NewPart } from '../../store/records.ts'
import type { Act } from '../act.ts'
import { localityOf } from '../people/place.ts'
import { beginRecord } from './begin-record.ts'
import { moveClocks } from './move-clocks.ts'
import { partView, valuesIn } from './open-record.ts'
import { answeredAll } from './stored-answers.ts'
import { tellBoards } from './tell-boards.ts'

/** A child (or other subject) that a new record is about, with what is already said of them. */
export interface NewSubject {
  readonly personId: string
  readonly values?: Readonly<Record<string, Value | undefined>>
}

export interface Start {
  readonly definition: ProcessDefinition
  readonly wayIn: 'worker' | 'web-form' | 'file' | 'process'
  readonly subjects: readonly NewSubject[]
  /** The subjects' own rows, where whoever starts it has them already. */
  readonly people?: readonly PersonRow[]
  /** Others it names: parents, adults of the household. */
  readonly others?: readonly { readonly personId: string; readonly asWhat: string }[]
  readonly values: Readonly<Record<string, Value | undefined>>
  /** The team that holds it, where that does not follow from where the children live. */
  readonly teamId?: string | undefined
  readonly externalReference?: string | undefined
  readonly openedBy?: { readonly record: string; readonly part?: string | undefined }
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
  const [people, facts] = await Promise.all([
    start.people ?? peopleById(act.work, ids),
    ids.length === 0 ? [] : factsOf(act.work, ids),
  ])
  const home = people.find((person) => person.district !== null)
  const locality = localityOf(act.practice, home?.district ?? undefined)
  const place = { locality, district: home?.district ?? undefined }
  const teamId = start.teamId ?? teamOf(act, definition, place)
  const answers = answeredAll(start.values, act.now, act.by)
  const happenedAt = instantOf(textOf(start.values[definition.happenedAt]) || act.now)
  const walled = people.length > 0 && people.every((person) => person.restricted)
  const bare: RecordView = {
    values: valuesIn(answers),
    parts: [],
    opened: new Map(),
    partners: new Set(),
  }
  const parts = start.subjects.map((subject) =>
    newPart(act, { definition, teamId, subject, people }),
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
      startedBy: act.by,
      teamId,
      ...place,
      answers,
      immediateDanger: isDanger(definition, bare),
      walled,
      ...describe(definition, bare),
    },
    parts,
  )
  for (const other of start.others ?? []) await linkPerson(act.work, { recordId: id, ...other })
  const view: RecordView = {
    ...bare,
    parts: partIds.map((partId, at) => {
      const part = parts[at]
      const person = people.find((one) => one.id === part?.subjectId)
      if (!part || !person) throw new Error('A part was returned that was not asked for')
      const open = facts.filter((one) => one.subject_id === person.id && one.to_on === null)
      return partView(
        { ...emptyPart, id: partId, answers: part.answers, facts: open.map((one) => one.kind) },
        person,
        happenedAt,
      )
    }),
  }
  act.touched(id)
  act.saw(ids)
  await moveClocks(act, {
    definition,
    view,
    row: {
      ...emptyRow,
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

const emptyRow = {
  submitted_at: null,
  authorised_at: null,
  allocated_at: null,
  acknowledged_at: null,
  referrer_told_at: null,
}

const emptyPart = {
  record_id: '',
  subject_id: '',
  team_id: '',
  locality: null,
  district: null,
  authority: null,
  outcome: null,
  decided_at: null,
  decided_by: null,
  walled: false,
}

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
    definition: ProcessDefinition
    teamId: string
    subject: NewSubject
    people: readonly PersonRow[]
  },
): Omit<NewPart, 'recordId'> {
  const person = given.people.find((one) => one.id === given.subject.personId)
  if (!person) throw new Error('A record cannot be about somebody its recorder may not know of')
  return {
    subjectId: person.id,
    process: given.definition.id,
    teamId: given.teamId,
    locality: localityOf(act.practice, person.district ?? undefined),
    district: person.district ?? undefined,
    authority: person.authority ?? undefined,
    walled: person.restricted,
    answers: answeredAll(given.subject.values ?? {}, act.now, act.by),
  }
}
