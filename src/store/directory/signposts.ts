import { sql } from 'kysely'
import { query, type Work } from '../database.ts'

/** A service that a child's family was pointed to, as it stood that day: a dated fact of the child. */
export interface SignpostRow {
  readonly id: string
  readonly part_id: string
  readonly on: string
  readonly detail: SignpostDetail
}

/** What is kept of it, and whether the family took it up once somebody has said so. */
export interface SignpostDetail {
  /** Its name and whose it is. */
  readonly service: string
  readonly serviceId: string
  /** How it was reached: phone, e-mail, web page. */
  readonly reach: string
  readonly where?: string
  readonly does?: string
  readonly takenUp?: string
  readonly saidBy?: string
  readonly saidOn?: string
}

/** Those of these parts, in the order they were pointed to. */
export async function signpostsOf(
  work: Work,
  kind: string,
  partIds: readonly string[],
): Promise<readonly SignpostRow[]> {
  if (partIds.length === 0) return []
  return await work.hot<SignpostRow>(
    'directory-signposts-of',
    `select id, started_by_part as part_id, from_on as on, detail from dated_fact
     where kind = $1 and started_by_part = any ($2::bigint[])
       and subject_id in (select subject_id from record_part where id = any ($2::bigint[])) order by id`,
    [kind, partIds],
  )
}

/** Somebody says whether the family took these up. What was said before is in the history of the fact. */
export async function sayOfSignposts(
  work: Work,
  ids: readonly string[],
  said: Required<Pick<SignpostDetail, 'takenUp' | 'saidBy' | 'saidOn'>>,
): Promise<void> {
  if (ids.length === 0) return
  await work.all(
    query
      .updateTable('dated_fact')
      .set({ detail: sql`detail || ${JSON.stringify(said)}::jsonb` })
      .where('id', 'in', ids),
  )
}

/** How many were pointed to a service, in one district, and what is known of it. */
export interface SignpostCount {
  readonly service_id: string
  readonly service: string
  readonly district: string | null
  /** Nothing where nobody has said. */
  readonly taken_up: string | null
  readonly many: number
}

/** Everybody pointed to a service from one day to another, whoever asks: numbers, and nobody in them. */
export async function signpostCounts(
  work: Work,
  { kind, from, to }: { readonly kind: string; readonly from: string; readonly to: string },
): Promise<readonly SignpostCount[]> {
  return await work.hot<SignpostCount>(
    'directory-signpost-counts',
    `select service.id as service_id, service.name || ', ' || organisation.name as service, part.district,
       fact.detail ->> 'takenUp' as taken_up, count(*)::int as many
     from dated_fact fact join directory_service service on service.id::text = fact.detail ->> 'serviceId'
       join directory_organisation organisation on organisation.id = service.organisation_id
       left join record_part part on part.id = fact.started_by_part
     where fact.kind = $1 and fact.from_on between $2 and $3 group by 1, 2, 3, 4 order by 2, 3, 4`,
    [kind, from, to],
  )
}

/** Keeps a list that a family has of what one part of a record points them to. */
export async function addList(
  work: Work,
  list: {
    tokenHash: Buffer
    code: string
    partId: string
    at: string
    by: string
    expiresAt: string
  },
): Promise<void> {
  await work.hot(
    'directory-add-list',
    `insert into directory_list (token_hash, code, part_id, made_at, made_by, expires_at) values ($1, $2, $3, $4, $5, $6)`,
    [list.tokenHash, list.code, list.partId, list.at, list.by, list.expiresAt],
  )
}

/** The part that a family's link leads to now. */
export async function partOfList(
  work: Work,
  tokenHash: Buffer,
  now: string,
): Promise<string | undefined> {
  const [row] = await work.hot<{ part_id: string }>(
    'directory-part-of-list',
    'select part_id from directory_list where token_hash = $1 and expires_at > $2',
    [tokenHash, now],
  )
  return row?.part_id
}

/** What a code stands for, of the services of one organisation: nothing else of the list is told to it. */
export async function signpostsOfCode(
  work: Work,
  {
    code,
    organisationId,
    kind,
    now,
  }: {
    readonly code: string
    readonly organisationId: string
    readonly kind: string
    readonly now: string
  },
): Promise<readonly SignpostRow[]> {
  return await work.hot<SignpostRow>(
    'directory-signposts-of-code',
    `select fact.id, fact.started_by_part as part_id, fact.from_on as on, fact.detail
     from directory_list list join record_part part on part.id = list.part_id
       join dated_fact fact on fact.subject_id = part.subject_id and fact.started_by_part = part.id and fact.kind = $3
       join directory_service service on service.id::text = fact.detail ->> 'serviceId'
     where list.code = $1 and list.expires_at > $4 and service.organisation_id = $2 order by fact.id`,
    [code, organisationId, kind, now],
  )
}
