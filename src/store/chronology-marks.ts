import { query, type Work } from './database.ts'

/** What a worker said of a line of somebody's chronology. */
export interface ChronologyMarkRow {
  readonly person_id: string
  readonly line: string
  readonly is_significant: boolean | null
  readonly note: string
  readonly at: string
  readonly by: string
}

/** Every mark of the lines of these people that the asker may read, oldest first. */
export async function chronologyMarks(
  work: Work,
  personIds: readonly string[],
): Promise<ChronologyMarkRow[]> {
  return await work.hot<ChronologyMarkRow>(
    'chronology-marks',
    `select mark.person_id, mark.line, mark.is_significant, mark.note, mark.at, worker.name as by
     from chronology_mark mark join worker on worker.id = mark.by_worker
     where mark.person_id = any($1::bigint[]) order by mark.id`,
    [personIds],
  )
}

/** Says something of a line; what was said before stays where it was written. */
export async function addChronologyMark(
  work: Work,
  mark: {
    readonly personId: string
    readonly line: string
    readonly recordId?: string | undefined
    readonly isSignificant: boolean | null
    readonly note: string
    readonly at: string
    readonly by: string
  },
): Promise<void> {
  await work.all(
    query.insertInto('chronology_mark').values({
      person_id: mark.personId,
      line: mark.line,
      record_id: mark.recordId ?? null,
      is_significant: mark.isSignificant,
      note: mark.note,
      at: mark.at,
      by_worker: mark.by,
    }),
  )
}

/** Keeps what a chronology is narrowed to. Returns the number that its address holds instead. */
export async function keepChronologyFilter(
  work: Work,
  filter: {
    readonly workerId: string
    readonly personId: string
    readonly wanted: object
    readonly at: string
  },
): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('chronology_filter')
      .values({
        worker_id: filter.workerId,
        person_id: filter.personId,
        wanted: JSON.stringify(filter.wanted),
        at: filter.at,
      })
      .returning('id'),
  )
  return id
}

/** What the asker narrowed this person's chronology to; nobody sees what another looked for. */
export async function chronologyFilterById(
  work: Work,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<unknown> {
  const row = await work.first(
    query
      .selectFrom('chronology_filter')
      .where('id', '=', id)
      .where('person_id', '=', personId)
      .select('wanted'),
  )
  return row?.wanted
}
