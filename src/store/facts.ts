import { sql } from 'kysely'
import { query, type Work } from './database.ts'

export interface FactRow {
  readonly id: string
  readonly subject_id: string
  readonly kind: string
  readonly from_on: string
  readonly to_on: string | null
  readonly detail: unknown
  readonly team_id: string | null
  readonly worker_id: string | null
  readonly recorded_at: string
}

/**
 * Starts a dated fact. Returns false, and changes nothing, when one of its group is open or overlaps
 * for this subject: the database's exclusion constraint decides, whoever asks and however close in time.
 */
export async function startFact(
  work: Work,
  fact: {
    subjectId: string
    kind: string
    excludes?: string | undefined
    fromOn: string
    toOn?: string | undefined
    detail?: unknown
    teamId?: string | undefined
    workerId?: string | undefined
    startedByPart?: string | undefined
    at: string
    by?: string | undefined
  },
): Promise<boolean> {
  const rows = await work.hot<{ id: string }>(
    'start-fact',
    `insert into dated_fact (subject_id, kind, excludes, from_on, to_on, detail, team_id, worker_id, started_by_part,
       recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
    [
      fact.subjectId,
      fact.kind,
      fact.excludes ?? null,
      fact.fromOn,
      fact.toOn ?? null,
      JSON.stringify(fact.detail ?? {}),
      fact.teamId ?? null,
      fact.workerId ?? null,
      fact.startedByPart ?? null,
      fact.at,
      fact.by ?? null,
    ],
  )
  return rows.length === 1
}

/** The fact of that kind (saying so) that is in force on a day: one that is to end on a day to come is. */
export async function openFact(
  work: Work,
  {
    subjectId,
    kind,
    on,
    saying = {},
  }: {
    readonly subjectId: string
    readonly kind: string
    readonly on: string
    readonly saying?: unknown
  },
): Promise<{ from_on: string } | undefined> {
  const [row] = await work.hot<{ from_on: string }>(
    'open-fact',
    `select from_on from dated_fact
     where subject_id = $1 and kind = $2 and (to_on is null or to_on > $3::date) and detail @> $4::jsonb`,
    [subjectId, kind, on, JSON.stringify(saying)],
  )
  return row
}

/** From here on, until the transaction ends, whoever else asks for the same about the same subject waits. */
export async function holdFactsOf(
  work: Work,
  { subjectId, kind }: { readonly subjectId: string; readonly kind: string },
): Promise<void> {
  await work.hot('hold-day', 'select pg_advisory_xact_lock(hashtextextended($1, $2::bigint))', [
    kind,
    subjectId,
  ])
}

/** Is a fact of that kind recorded on that day? Whoever asks next about the same subject waits for the answer to stand. */
export async function isRecordedOn(
  work: Work,
  asked: { readonly subjectId: string; readonly kind: string; readonly on: string },
): Promise<boolean> {
  await holdFactsOf(work, asked)
  const rows = await work.hot(
    'is-recorded-on',
    'select from dated_fact where subject_id = $1 and kind = $2 and from_on = $3::date limit 1',
    [asked.subjectId, asked.kind, asked.on],
  )
  return rows.length > 0
}

/** Adds to what is said of the open fact of that kind; the decision that changed it keeps what it was. */
export async function changeFact(
  work: Work,
  fact: { readonly subjectId: string; readonly kind: string; readonly detail: unknown },
): Promise<void> {
  await work.all(
    query
      .updateTable('dated_fact')
      .set({ detail: sql`detail || ${JSON.stringify(fact.detail)}::jsonb` })
      .where('subject_id', '=', fact.subjectId)
      .where('kind', '=', fact.kind)
      .where('to_on', 'is', null),
  )
}

interface FactEnd {
  readonly subjectId: string
  readonly kind: string
  readonly toOn: string
  readonly detail?: unknown
  /** Of several, the one whose details say this. */
  readonly saying?: unknown
  readonly endedByPart?: string | undefined
}

/**
 * Ends the fact of that kind, with what is said of its ending: one that is open, or was to end on a later day.
 * Returns false when there is none.
 */
export async function endFact(work: Work, end: FactEnd): Promise<boolean> {
  const rows = await work.all(
    query
      .updateTable('dated_fact')
      .set({
        to_on: end.toOn,
        detail: sql`detail || ${JSON.stringify(end.detail ?? {})}::jsonb`,
        ended_by_part: end.endedByPart ?? null,
      })
      .where('subject_id', '=', end.subjectId)
      .where('kind', '=', end.kind)
      .where((fact) => fact.or([fact('to_on', 'is', null), fact('to_on', '>', end.toOn)]))
      .where(sql<boolean>`detail @> ${JSON.stringify(end.saying ?? {})}::jsonb`)
      .returning('id'),
  )
  return rows.length > 0 || (await explainEnd(work, end))
}

/** A birthday ended it before anyone could say why: what is said of that ending belongs to it. */
async function explainEnd(work: Work, end: FactEnd): Promise<boolean> {
  const rows = await work.hot<{ id: string }>(
    'explain-end',
    `update dated_fact set detail = detail || $4::jsonb, ended_by_part = $5
     where subject_id = $1 and kind = $2 and to_on = $3::date and from_on <> to_on and ended_by_part is null
     returning id`,
    [end.subjectId, end.kind, end.toOn, JSON.stringify(end.detail ?? {}), end.endedByPart ?? null],
  )
  return rows.length > 0
}

/** Who works with the subject from now on: every open fact moves to their team with them. */
export async function holdFacts(
  work: Work,
  { subjectId, teamId, workerId }: { subjectId: string; teamId: string; workerId: string | null },
): Promise<void> {
  await work.all(
    query
      .updateTable('dated_fact')
      .set({ team_id: teamId, worker_id: workerId })
      .where('subject_id', '=', subjectId)
      .where('to_on', 'is', null),
  )
}

/** Every fact of these subjects, newest first. */
export async function factsOf(work: Work, subjectIds: readonly string[]): Promise<FactRow[]> {
  return await work.hot<FactRow>(
    'facts-of',
    `select id, subject_id, kind, from_on, to_on, detail, team_id, worker_id, recorded_at
     from dated_fact where subject_id = any($1::bigint[]) order by from_on desc, id desc`,
    [subjectIds],
  )
}

/** Of each of these people the latest fact of each of these kinds; of two on one day the one recorded last. */
export async function latestFacts(
  work: Work,
  subjectIds: readonly string[],
  kinds: readonly string[],
): Promise<Pick<FactRow, 'subject_id' | 'kind' | 'from_on' | 'detail'>[]> {
  return await work.hot(
    'latest-facts',
    `select distinct on (subject_id, kind) subject_id, kind, from_on, detail from dated_fact
     where subject_id = any($1::bigint[]) and kind = any($2::text[])
     order by subject_id, kind, from_on desc, id desc`,
    [subjectIds, kinds],
  )
}

/**
 * The people for whom a fact ended, or began as was recorded beforehand, or who reached an age, in these days: what no
 * worker does, a midnight does.
 */
export async function changedByTheDay(
  work: Work,
  days: Readonly<Record<'ended' | 'born', { readonly from: string; readonly to: string }>>,
): Promise<string[]> {
  const rows = await work.hot<{ id: string }>(
    'changed-by-the-day',
    `select distinct subject_id as id from dated_fact
       where to_on between $1::date and $2::date and to_on <> from_on
     union select subject_id from dated_fact
       where from_on between $1::date and $2::date and recorded_at::date < from_on
     union select id from person where born_on between $3::date and $4::date`,
    [days.ended.from, days.ended.to, days.born.from, days.born.to],
  )
  return rows.map((row) => row.id)
}

/** Facts in force of these kinds, whose subject has reached an age by a day: what a birthday may have ended. */
export async function heldAtAge(
  work: Work,
  {
    kinds,
    age,
    by,
  }: { readonly kinds: readonly string[]; readonly age: number; readonly by: string },
): Promise<{ subject_id: string; kind: string; from_on: string; born_on: string }[]> {
  return await work.hot(
    'held-at-age',
    `select subject_id, kind, from_on, born_on from dated_fact join person on person.id = subject_id
     where kind = any($1) and (to_on is null or to_on > $3::date)
       and born_on <= $3::date - make_interval(years => $2)`,
    [kinds, age, by],
  )
}

/** A fact that a part started or ended, and whether it is over within the day it was recorded on: a visit, a review. */
export interface FactOfPart {
  readonly kind: string
  readonly from_on: string
  readonly of_a_day: boolean
}

/** The facts of its subject that this part started or ended. */
export async function factsOfPart(
  work: Work,
  { id, subject_id }: { readonly id: string; readonly subject_id: string },
): Promise<FactOfPart[]> {
  return await work.hot<FactOfPart>(
    'facts-of-part',
    `select kind, from_on, coalesce(to_on = from_on, false) and ended_by_part is null as of_a_day from dated_fact
     where subject_id = $2 and (started_by_part = $1 or ended_by_part = $1) order by id`,
    [id, subject_id],
  )
}

/** Everything that one part recorded of its subject was so of another, whose part takes its place. */
export async function moveFactsOfPart(
  work: Work,
  move: { readonly fromPart: string; readonly toPart: string; readonly toSubject: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('dated_fact')
      .set({ started_by_part: move.toPart, subject_id: move.toSubject })
      .where('started_by_part', '=', move.fromPart),
  )
}
