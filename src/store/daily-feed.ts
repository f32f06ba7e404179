import { query, type Work } from './database.ts'

/** What is remembered of a child of whom the department was told, or would be if it had not refused. */
export interface HeldChild {
  readonly child_id: string
  /** SHA-256 of what it acknowledged last. */
  readonly acknowledged: string | null
  /** What it may have of the child: `social_care_episodes/12/child_in_need_plans/3`. */
  readonly parts: readonly string[]
  /** Something was sent, and nobody knows whether it arrived. */
  readonly unsure: boolean
  readonly sent_at: string
  /** SHA-256 of what it would not have. */
  readonly refused: string | null
  readonly refused_words: string | null
}

/** How one sending went, in children. */
export interface FeedSend {
  readonly id: string
  readonly begun_at: string
  /** Null while it goes on, and where it was cut off. */
  readonly ended_at: string | null
  readonly told: number
  readonly forgotten: number
  readonly refused: number
  readonly waiting: number
  /** Why some wait. */
  readonly stopped: string | null
}

export type FeedCounts = Pick<FeedSend, 'told' | 'forgotten' | 'refused' | 'waiting'>

/** Makes this transaction the one that sends, until it ends, however it ends; false while another does. */
export async function holdFeed(work: Work): Promise<boolean> {
  const [row] = await work.hot<{ held: boolean }>(
    'hold-feed',
    `select pg_try_advisory_xact_lock(hashtext('threadwell daily feed')) as held`,
    [],
  )
  return row?.held === true
}

/** Everybody of whom something is remembered, in the order of their numbers. */
export async function heldChildIds(work: Work): Promise<string[]> {
  const rows = await work.hot<{ child_id: string }>(
    'feed-child-ids',
    'select child_id from daily_feed_child order by child_id',
    [],
  )
  return rows.map((row) => row.child_id)
}

/** What is remembered of these children, by their numbers. */
export async function heldChildren(
  work: Work,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeldChild>> {
  const rows = await work.hot<{ [Key in keyof HeldChild]: HeldChild[Key] }>(
    'feed-children',
    'select * from daily_feed_child where child_id = any($1::bigint[])',
    [ids],
  )
  return new Map(rows.map((row) => [row.child_id, row]))
}

/** Writes what is remembered of children in the place of what was. */
export async function keepHeld(work: Work, children: readonly HeldChild[]): Promise<void> {
  await work.hot(
    'keep-feed-children',
    `insert into daily_feed_child (child_id, acknowledged, parts, unsure, sent_at, refused, refused_words)
     select child_id, acknowledged, array(select jsonb_array_elements_text(parts)), unsure, sent_at, refused, refused_words
     from jsonb_to_recordset($1::jsonb) as child (child_id bigint, acknowledged text, parts jsonb, unsure boolean,
       sent_at timestamptz, refused text, refused_words text)
     on conflict (child_id) do update set acknowledged = excluded.acknowledged, parts = excluded.parts,
       unsure = excluded.unsure, sent_at = excluded.sent_at, refused = excluded.refused,
       refused_words = excluded.refused_words`,
    [JSON.stringify(children)],
  )
}

/** Remembers nothing of these children any more: the department has nothing of them. */
export async function dropHeld(work: Work, ids: readonly string[]): Promise<void> {
  await work.hot(
    'drop-feed-children',
    'delete from daily_feed_child where child_id = any($1::bigint[])',
    [ids],
  )
}

/** The children whom the department would not have as they are, in the order in which they were sent. */
export async function refusedChildren(
  work: Work,
): Promise<
  readonly { child_id: string; refused_words: string; sent_at: string; walled: boolean }[]
> {
  return await work.hot(
    'feed-refused',
    `select child_id, refused_words, sent_at, coalesce(restricted, false) as walled
     from daily_feed_child left join person on person.id = child_id
     where refused is not null order by sent_at, child_id`,
    [],
  )
}

/** How many children the department has acknowledged something of. */
export async function countAcknowledged(work: Work): Promise<number> {
  const { many } = await work.one(
    query
      .selectFrom('daily_feed_child')
      .where('acknowledged', 'is not', null)
      .select((of) => of.fn.countAll<string>().as('many')),
  )
  return Number(many)
}

/** Begins a sending with so many children before it. Returns its id. */
export async function beginSend(work: Work, at: string, waiting: number): Promise<string> {
  const { id } = await work.one(
    query.insertInto('daily_feed_send').values({ begun_at: at, waiting }).returning('id'),
  )
  return id
}

/** Writes how far a sending has come; with an instant, that it ended. */
export async function noteSend(
  work: Work,
  id: string,
  { endedAt, stopped, ...counts }: FeedCounts & { endedAt?: string; stopped?: string | undefined },
): Promise<void> {
  await work.all(
    query
      .updateTable('daily_feed_send')
      .set({ ...counts, ended_at: endedAt ?? null, stopped: stopped ?? null })
      .where('id', '=', id),
  )
}

/** The last sendings, newest first. */
export async function lastSends(work: Work, atMost: number): Promise<readonly FeedSend[]> {
  return await work.all(
    query.selectFrom('daily_feed_send').selectAll().orderBy('id', 'desc').limit(atMost),
  )
}
