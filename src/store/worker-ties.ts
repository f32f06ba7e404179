import type { Work } from './database.ts'

/** What a worker is to somebody whose record they may therefore not see. */
export type Tie = 'self' | 'relative' | 'carer' | 'close'

export interface TieRow {
  readonly id: string
  readonly worker_id: string
  readonly worker: string
  readonly person_id: string
  readonly tie: Tie
  readonly declared_at: string
  readonly declarer: string
  /** How many people the worker is kept from because of it, whoever the asker is. */
  readonly kept_from: number
}

/** Says what a worker is to somebody; said twice, it stands once. Nothing is read back: they may be barred from it now. */
export async function addTie(
  work: Work,
  tie: {
    readonly workerId: string
    readonly personId: string
    readonly tie: Tie
    readonly at: string
    readonly by: string
  },
): Promise<void> {
  await work.hot(
    'add-tie',
    `insert into worker_person (worker_id, person_id, tie, declared_at, declared_by) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [tie.workerId, tie.personId, tie.tie, tie.at, tie.by],
  )
}

/** Every automatic wall there is, by the worker's name, with how far each reaches. */
export async function ties(work: Work): Promise<TieRow[]> {
  return await work.hot<TieRow>(
    'ties',
    `select tied.id, tied.worker_id, worker.name as worker, tied.person_id, tied.tie, tied.declared_at,
       declarer.name as declarer,
       (select count(*)::int from barred_from(tied.worker_id) kept where kept.tie_id = tied.id) as kept_from
     from worker_person tied join worker on worker.id = tied.worker_id join worker declarer on declarer.id = tied.declared_by
     where tied.ended_at is null order by worker.name, tied.id`,
    [],
  )
}

/** Ends a tie that was said by mistake. False where there is none to end. */
export async function endTie(
  work: Work,
  id: string,
  ended: { readonly at: string; readonly by: string; readonly reason: string },
): Promise<boolean> {
  const rows = await work.hot<{ id: string }>(
    'end-tie',
    `update worker_person set ended_at = $2, ended_by = $3, ended_reason = $4
     where id = $1 and ended_at is null returning id`,
    [id, ended.at, ended.by, ended.reason],
  )
  return rows.length === 1
}

/** Is there a person with this number, and is the asker not barred from them? */
export async function isThere(work: Work, personId: string): Promise<boolean> {
  return (
    (await work.hot('person-is-there', 'select 1 from person where id = $1', [personId])).length > 0
  )
}
