import { query, type Work } from './database.ts'

/** An entry of which a fact is so: what is published of it stands in the details. */
export interface PublishedRow {
  readonly id: string
  readonly name: string
  readonly also_known_as: string
  readonly from_on: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** The entries of which a fact of this kind is in force on a day. */
export async function entriesHolding(
  work: Work,
  { kind, on, id }: { readonly kind: string; readonly on: string; readonly id?: string },
): Promise<PublishedRow[]> {
  return await work.hot<PublishedRow>(
    'entries-holding',
    `select entry.id, name, also_known_as, from_on, detail from dated_fact join entry on entry.id = subject_id
     where kind = $1 and from_on <= $2::date and (to_on is null or to_on > $2::date)
       and ($3::bigint is null or entry.id = $3)
     order by name`,
    [kind, on, id ?? null],
  )
}

/** The entry of a register that is called so; nothing where there is none. */
export async function entryNamed(
  work: Work,
  { register, name }: { readonly register: string; readonly name: string },
): Promise<string | undefined> {
  const [row] = await work.hot<{ id: string }>(
    'entry-named',
    'select id from entry where register = $1 and fold(name) = fold($2)',
    [register, name],
  )
  return row?.id
}

/** How many entries came to have a fact of this kind since a day, by what one of its details says. */
export async function factsCounted(
  work: Work,
  {
    kind,
    detail,
    since,
  }: { readonly kind: string; readonly detail: string; readonly since: string },
): Promise<ReadonlyMap<string, number>> {
  const rows = await work.hot<{ said: string | null; many: number }>(
    'facts-counted',
    `select detail ->> $2 as said, count(distinct subject_id)::int as many from dated_fact
     where kind = $1 and from_on >= $3::date group by 1`,
    [kind, detail, since],
  )
  return new Map(rows.map(({ said, many }) => [said ?? '', many]))
}

/** Keeps that somebody comes. Returns false, and keeps nothing, where there is no room; true where they said so before. */
export async function addSignUp(
  work: Work,
  given: { entryId: string; capacity: number; name: string; email: string; at: string },
): Promise<boolean> {
  // Whoever signs up next waits here, so that two never take the last chair.
  await work.hot('hold-event', 'select from entry where id = $1 for update', [given.entryId])
  const rows = await work.hot<{ is_in: boolean }>(
    'add-sign-up',
    `with room as (select count(*) < $2 as is_free from event_sign_up where entry_id = $1),
     made as (insert into event_sign_up (entry_id, name, email, signed_up_at)
       select $1, $3, $4, $5 from room where is_free on conflict do nothing returning id)
     select exists (select from made) or exists (
       select from event_sign_up where entry_id = $1 and lower(email) = lower($4)) as is_in`,
    [given.entryId, given.capacity, given.name, given.email, given.at],
  )
  return rows[0]?.is_in ?? false
}

export interface SignUpRow {
  readonly id: string
  readonly entry_id: string
  readonly name: string
  readonly email: string
  readonly came: boolean | null
}

/** Who signed up for an event, by name. */
export async function signUpsFor(work: Work, entryId: string): Promise<SignUpRow[]> {
  return await work.all(
    query
      .selectFrom('event_sign_up')
      .select(['id', 'entry_id', 'name', 'email', 'came'])
      .where('entry_id', '=', entryId)
      .orderBy('name'),
  )
}

/** Keeps who of those who signed up was there. */
export async function noteWhoCame(
  work: Work,
  given: { entryId: string; cameIds: readonly string[]; at: string; by: string },
): Promise<void> {
  await work.hot(
    'note-who-came',
    `update event_sign_up set came = id = any($2::bigint[]), noted_at = $3, noted_by = $4 where entry_id = $1`,
    [given.entryId, given.cameIds, given.at, given.by],
  )
}
