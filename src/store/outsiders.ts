import { query, type Work } from './database.ts'

/** The account of somebody from outside, and how far they have come into it. */
export interface OutsiderRow {
  readonly id: string
  /** Their work address: it is the name that they sign in with. */
  readonly username: string
  readonly name: string
  /** Nothing for somebody who works here. */
  readonly organisation: string | null
  readonly ended_at: string | null
  readonly closed_at: string | null
  readonly last_signed_in_at: string | null
  /** Have they chosen a password, with a link that was handed to them? */
  readonly has_password: boolean
  /** Until when a link that nobody has used is good. */
  readonly link_until: string | null
}

const columns = `worker.id::text, worker.username, worker.name, worker.organisation, worker.ended_at, account.closed_at,
  account.last_signed_in_at, account.password_hash is not null as has_password,
  (select max(expires_at) from one_time_link link
    where link.worker_id = worker.id and link.used_at is null and link.expires_at > $2) as link_until
  from worker join account on account.worker_id = worker.id`

/** Whoever signs in with this address, whether from outside or not, and whether or not they have left. */
export async function accountWith(
  work: Work,
  username: string,
  at: string,
): Promise<OutsiderRow | undefined> {
  const [row] = await work.hot<OutsiderRow>(
    'account-with',
    `select ${columns} where worker.username = $1`,
    [username, at],
  )
  return row
}

/** The accounts with these ids. */
export async function outsidersById(
  work: Work,
  ids: readonly string[],
  at: string,
): Promise<OutsiderRow[]> {
  return await work.hot<OutsiderRow>(
    'outsiders-by-id',
    `select ${columns} where worker.id = any($1::bigint[])`,
    [ids, at],
  )
}

/** What links of somebody nobody has used are good for nothing from now on. */
export async function withdrawLinks(work: Work, workerId: string, at: string): Promise<void> {
  await work.all(
    query
      .updateTable('one_time_link')
      .set({ used_at: at })
      .where('worker_id', '=', workerId)
      .where('used_at', 'is', null),
  )
}

/** Some kinds of fact, each with its detail that names a worker: "early-help-lead.worker". */
type Naming = readonly string[]

/** How many people such facts in force name this worker for. */
export async function countNamed(
  work: Work,
  {
    workerId,
    naming,
    on,
  }: { readonly workerId: string; readonly naming: Naming; readonly on: string },
): Promise<number> {
  const [row] = await work.hot<{ people: number }>(
    'count-named',
    `select count(distinct fact.subject_id)::int as people
     from unnest($2::text[]) naming join dated_fact fact on fact.kind = split_part(naming, '.', 1)
       and fact.detail ->> split_part(naming, '.', 2) = $1
     where fact.from_on <= $3::date and (fact.to_on is null or fact.to_on > $3::date)`,
    [workerId, naming, on],
  )
  return row?.people ?? 0
}

/** A record that is there for somebody who reaches by name. */
export interface NamedRecordRow {
  readonly id: string
  readonly process: string
  readonly reference: string
  readonly stage: string
  readonly happened_at: string
  readonly started_at: string
  readonly authorised_at: string | null
  readonly subjects: readonly string[]
}

/** The records about those whom the asker is named for, newest first; none for whoever does not reach by name. */
export async function namedRecords(work: Work): Promise<NamedRecordRow[]> {
  return await work.hot<NamedRecordRow>(
    'named-records',
    `select record.id::text, record.process, record.reference, record.stage, record.happened_at, record.started_at,
       record.authorised_at,
       array(select part.subject_id::text from record_part part where part.record_id = record.id order by part.id) as subjects
     from record where record.id in (select part.record_id from record_part part
       where part.subject_id = any (asking_list('named')::bigint[]))
     order by record.id desc`,
    [],
  )
}

/** The numbers of those whom the asker is named for now; none for whoever does not reach by name. */
export async function namedPeople(work: Work): Promise<string[]> {
  const [row] = await work.hot<{ ids: string[] }>(
    'named-people',
    "select asking_list('named') as ids",
    [],
  )
  return row?.ids ?? []
}
