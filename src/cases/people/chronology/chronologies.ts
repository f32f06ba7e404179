import { drawUp } from '../../../engine/chronology/draw-up.ts'
import { withMarks, type MarkedLine } from '../../../engine/chronology/marks.ts'
import type { ChronologyRows, LifeEvent } from '../../../engine/chronology/rows.ts'
import type { TimeInForce } from '../../../engine/patterns/patterns.ts'
import type { Practice } from '../../../engine/practice.ts'
import {
  chronologyAllocations,
  chronologyFacts,
  chronologyHomes,
  chronologyRecords,
  chronologySchools,
} from '../../../store/chronology.ts'
import { chronologyMarks } from '../../../store/chronology-marks.ts'
import {
  peopleById,
  relationshipsOf,
  type PersonRow,
  type RelationshipRow,
} from '../../../store/people.ts'
import { workersById } from '../../../store/workers.ts'
import type { Act } from '../../act.ts'
import { kinship } from '../what-may-begin.ts'

/** The chronology of one person with what workers said of its lines, and the times that patterns look at. */
export interface Chronology {
  readonly person: PersonRow
  readonly lines: readonly MarkedLine[]
  readonly inForce: readonly TimeInForce[]
}

/**
 * The chronologies of these people, from the rows that the reader may read: every question asked once for all of them.
 * Somebody of the family whom the reader may not know of is in none.
 */
export async function chronologiesOf(
  { work, practice, now, saw, touched }: Act,
  people: readonly PersonRow[],
): Promise<readonly Chronology[]> {
  const ids = people.map(({ id }) => id)
  const holding = practice.catalogue.processes.filter(({ holdsCase }) => holdsCase)
  const [records, facts, homes, allocations, schools, marks, relationships] = await Promise.all([
    chronologyRecords(work, ids),
    chronologyFacts(work, ids),
    chronologyHomes(work, ids),
    chronologyAllocations(
      work,
      ids,
      holding.map(({ id }) => id),
    ),
    chronologySchools(work, ids),
    chronologyMarks(work, ids),
    relationshipsOf(work, ids),
  ])
  const around = relationships.flatMap((one) => [one.person_id, one.of_person_id])
  const named = [
    ...allocations.map((one) => one.worker_id),
    ...facts.flatMap(({ detail }) => Object.values((detail ?? {}) as Record<string, unknown>)),
  ].filter((one): one is string => typeof one === 'string' && /^\d{1,18}$/.test(one))
  const [family, workers] = await Promise.all([
    peopleById(work, [...new Set(around)]),
    workersById(work, [...new Set(named)], now),
  ])
  const known = family.filter((one) => !one.closed)
  saw([...ids, ...known.map(({ id }) => id)])
  touched(...records.map(({ id }) => id))
  const nameOf = (kind: 'worker' | 'team', id: string): string =>
    kind === 'worker'
      ? (workers.find((one) => one.id === id)?.name ?? 'someone who has left')
      : (practice.pack.teams.find((one) => one.id === id)?.name ?? id)
  return people.map((person) => {
    const own = <Row extends { readonly subject_id: string }>(rows: readonly Row[]): Row[] =>
      rows.filter((row) => row.subject_id === person.id)
    const inForce = own(facts).map((fact) => ({
      kind: fact.kind,
      fromOn: fact.from_on,
      toOn: fact.to_on,
    }))
    const rows: ChronologyRows = {
      personId: person.id,
      records: own(records).map((row) => ({
        id: row.id,
        partId: row.part_id,
        process: row.process,
        reference: row.reference,
        happenedAt: row.happened_at,
        recordedAt: row.recorded_at,
        stage: row.stage,
        worry: row.worry,
        outcome: row.outcome,
        decidedAt: row.decided_at,
        endedAt: row.ended_at,
      })),
      facts: own(facts).map((row) => ({
        id: row.id,
        kind: row.kind,
        fromOn: row.from_on,
        toOn: row.to_on,
        detail: row.detail,
        recordedAt: row.recorded_at,
        startedByPart: row.started_by_part,
        endedByPart: row.ended_by_part,
      })),
      homes: homes
        .filter((row) => row.person_id === person.id)
        .map((row) => ({
          id: row.id,
          kind: row.kind,
          line: row.line,
          postcode: row.postcode,
          isHidden: row.is_hidden,
          fromAt: row.from_at,
          recordedAt: row.recorded_at,
        })),
      allocations: own(allocations).map((row) => ({
        id: row.id,
        recordId: row.record_id,
        process: row.process,
        workerId: row.worker_id,
        teamId: row.team_id,
        fromAt: row.from_at,
      })),
      schools: schoolsOf(person, schools),
      lives: livesAround(person, relationships, known, practice),
    }
    const said = marks
      .filter((mark) => mark.person_id === person.id)
      .map((mark) => ({ ...mark, isSignificant: mark.is_significant }))
    return { person, inForce, lines: withMarks(drawUp(rows, { practice, nameOf }), said) }
  })
}

/** Each change of a page says what the school was until then; what it became, the next change says, or the page now. */
function schoolsOf(
  person: PersonRow,
  changes: Awaited<ReturnType<typeof chronologySchools>>,
): ChronologyRows['schools'] {
  const own = changes.filter((one) => one.person_id === person.id)
  return own.map(({ id, was, at }, index) => {
    const next = own[index + 1]
    return { id, was, at, became: next ? next.was : person.school }
  })
}

/** Births and deaths of the person and of those of the family who are known, each once. */
function livesAround(
  person: PersonRow,
  relationships: readonly RelationshipRow[],
  known: readonly PersonRow[],
  practice: Practice,
): readonly LifeEvent[] {
  const relations = practice.codeLists.get('relationship')?.codes ?? []
  const of = new Map<string, string | undefined>([[person.id, undefined]])
  for (const one of relationships) {
    const [theirs, other] =
      one.of_person_id === person.id ? [true, one.person_id] : [false, one.of_person_id]
    if (other === person.id || of.has(other) || (!theirs && one.person_id !== person.id)) continue
    const label = relations.find(({ code }) => code === one.type)?.label.toLowerCase() ?? one.type
    // Brothers and sisters are that to each other, whoever of them it was stated of.
    const isMutual = theirs || kinship.siblings.includes(one.type)
    of.set(other, isMutual ? label : `to whom they are ${label}`)
  }
  return [...known.filter(({ id }) => id !== person.id), person].flatMap((who): LifeEvent[] => {
    if (!of.has(who.id)) return []
    const relation = of.get(who.id)
    const name = `${who.forenames} ${who.surname}`.trim() || 'Somebody whose name is not known'
    const about = { personId: who.id, name, ...(relation ? { relation } : {}) }
    return [
      // The birth of a parent is no event of the child's life.
      ...(who.born_on && (who.id === person.id || who.born_on >= (person.born_on ?? ''))
        ? [{ ...about, what: 'birth' as const, on: who.born_on }]
        : []),
      ...(who.died_on ? [{ ...about, what: 'death' as const, on: who.died_on }] : []),
    ]
  })
}
