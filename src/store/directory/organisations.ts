import type { OrganisationIdentifier } from '../../practice/vocabulary/directory.ts'
import type { Work } from '../database.ts'
import { organisationColumns, type OrganisationRow } from './entries.ts'

export interface KeptOrganisation {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly email: string | null
  readonly website: string | null
  readonly keeper_email: string | null
}

const columns = 'id, name, description, email, website, keeper_email'

export async function addOrganisation(
  work: Work,
  organisation: {
    name: string
    description: string
    email?: string | undefined
    website?: string | undefined
    logo?: string | undefined
    uri?: string | undefined
    identifiers?: readonly OrganisationIdentifier[] | undefined
    keeper?: string | undefined
    at: string
  },
): Promise<string> {
  const [row] = await work.hot<{ id: string }>(
    'directory-add-organisation',
    `insert into directory_organisation (name, description, email, website, keeper_email, made_at, logo, uri)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      ...[organisation.name, organisation.description, organisation.email ?? null],
      ...[organisation.website ?? null, organisation.keeper ?? null, organisation.at],
      ...[organisation.logo ?? null, organisation.uri ?? null],
    ],
  )
  const id = row?.id ?? ''
  await writeIdentifiers(work, id, organisation.identifiers ?? [])
  return id
}

/** By which numbers others know it, in place of those before. */
async function writeIdentifiers(
  work: Work,
  organisationId: string,
  identifiers: readonly OrganisationIdentifier[],
): Promise<void> {
  if (identifiers.length === 0) return
  await work.hot(
    'directory-write-identifiers',
    `insert into directory_identifier (id, organisation_id, position, scheme, kind, number)
     select md5($1 || 'identifier' || n)::uuid, $1::uuid, n, coalesce(scheme, ''), kind, number
     from rows from (jsonb_to_recordset($2) as (scheme text, kind text, number text)) with ordinality
       as given (scheme, kind, number, n)`,
    [organisationId, JSON.stringify(identifiers)],
  )
}

export async function changeKeeper(work: Work, id: string, keeper: string | null): Promise<void> {
  await work.hot(
    'directory-change-keeper',
    'update directory_organisation set keeper_email = $2 where id = $1',
    [id, keeper],
  )
}

export async function organisationById(
  work: Work,
  id: string,
): Promise<KeptOrganisation | undefined> {
  const [row] = await work.hot<KeptOrganisation>(
    'directory-organisation',
    `select ${columns} from directory_organisation where id = $1`,
    [id],
  )
  return row
}

/** Every organisation by name, with how many entries of it are open. */
export async function organisations(
  work: Work,
): Promise<readonly (KeptOrganisation & { readonly entries: number })[]> {
  return await work.hot<KeptOrganisation & { entries: number }>(
    'directory-organisations',
    `select ${columns}, (select count(*)::int from directory_service
       where organisation_id = directory_organisation.id and status <> 'defunct') as entries
     from directory_organisation order by name, id`,
    [],
  )
}

/** The organisations whose entries this address keeps. */
export async function organisationsKeptBy(work: Work, email: string): Promise<readonly string[]> {
  const rows = await work.hot<{ id: string }>(
    'directory-kept-by',
    'select id from directory_organisation where lower(keeper_email) = lower($1) order by name',
    [email],
  )
  return rows.map(({ id }) => id)
}

/** Keeps a key that opens an organisation's entries, known by its hash. */
export async function addKey(
  work: Work,
  key: {
    tokenHash: Buffer
    organisationId: string
    kind: 'link' | 'session'
    at: string
    expiresAt: string
    by?: string | undefined
  },
): Promise<void> {
  await work.hot(
    'directory-add-key',
    `insert into directory_key (token_hash, organisation_id, kind, made_at, expires_at, made_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [key.tokenHash, key.organisationId, key.kind, key.at, key.expiresAt, key.by ?? null],
  )
}

/** The organisation that an unused key opens now. */
export async function organisationOfKey(
  work: Work,
  tokenHash: Buffer,
  kind: 'link' | 'session',
  now: string,
): Promise<KeptOrganisation | undefined> {
  const [row] = await work.hot<KeptOrganisation>(
    'directory-of-key',
    `select ${columns} from directory_organisation where id = (select organisation_id from directory_key
       where token_hash = $1 and kind = $2 and used_at is null and expires_at > $3)`,
    [tokenHash, kind, now],
  )
  return row
}

/** Uses a key up. False when somebody did already. */
export async function useKey(work: Work, tokenHash: Buffer, now: string): Promise<boolean> {
  const rows = await work.hot(
    'directory-use-key',
    `update directory_key set used_at = $2 where token_hash = $1 and used_at is null returning 1 as done`,
    [tokenHash, now],
  )
  return rows.length > 0
}

/** What is published of each organisation that has a service here whoever asks may see. */
export async function publishedOrganisations(work: Work): Promise<readonly OrganisationRow[]> {
  return await work.hot<OrganisationRow>(
    'directory-published-organisations',
    `select ${organisationColumns} from directory_organisation
     where exists (select from directory_service where organisation_id = directory_organisation.id)
     order by name, id`,
    [],
  )
}
