import { query, type Work } from './database.ts'

/** Something that left, about one person, with who let it leave and the record it came from. */
export interface SharingRow {
  readonly id: string
  readonly person_id: string
  readonly record_id: string | null
  readonly reference: string | null
  readonly kind: string
  readonly what: string
  readonly to_whom: string
  readonly how: string
  readonly basis: string
  readonly basis_words: string
  readonly at: string
  /** Nobody where it was sent by itself. */
  readonly by: string | null
}

type NewSharing = Omit<SharingRow, 'id' | 'reference' | 'by' | 'person_id' | 'at'>

/** Writes down that something left, once for each person it was about. */
export async function addSharing(
  work: Work,
  shared: NewSharing & { readonly personIds: readonly string[] },
  recorded: { readonly at: string; readonly by: string | undefined },
): Promise<void> {
  const { personIds, ...row } = shared
  if (personIds.length === 0) return
  await work.all(
    query.insertInto('sharing').values(
      personIds.map((person_id) => ({
        ...row,
        person_id,
        at: recorded.at,
        by_worker: recorded.by ?? null,
      })),
    ),
  )
}

const rows = `select sharing.id, sharing.person_id, record_id, record.reference, sharing.kind, what, to_whom, how, basis,
  basis_words, at, worker.name as by
  from sharing left join worker on worker.id = by_worker left join record on record.id = record_id`

/** Everything that was shared about somebody, the latest first. The record is named to those who may read it. */
export async function sharedOfPerson(work: Work, personId: string): Promise<readonly SharingRow[]> {
  return await work.hot<{ [Key in keyof SharingRow]: SharingRow[Key] }>(
    'shared-of-person',
    `${rows} where sharing.person_id = $1 order by at desc, sharing.id desc`,
    [personId],
  )
}

/** Everything that was shared from a record, the latest first. */
export async function sharedFromRecord(
  work: Work,
  recordId: string,
): Promise<readonly SharingRow[]> {
  return await work.hot<{ [Key in keyof SharingRow]: SharingRow[Key] }>(
    'shared-from-record',
    `${rows} where sharing.record_id = $1 order by at desc, sharing.id desc`,
    [recordId],
  )
}

/** Consent to sharing as somebody gave it or took it back. */
export interface ConsentRow {
  readonly person_id: string
  readonly is_given: boolean
  readonly said_on: string
  readonly said_by: string
  readonly words: string
  readonly at: string
  readonly by: string
}

/** What was said of consent about these people, the latest first. */
export async function consentOf(
  work: Work,
  personIds: readonly string[],
): Promise<readonly ConsentRow[]> {
  if (personIds.length === 0) return []
  return await work.hot<{ [Key in keyof ConsentRow]: ConsentRow[Key] }>(
    'consent-of',
    `select person_id, is_given, said_on, said_by, words, at, worker.name as by
     from consent_said join worker on worker.id = by_worker where person_id = any($1::bigint[])
     order by said_on desc, consent_said.id desc`,
    [personIds],
  )
}

export async function addConsent(
  work: Work,
  said: Omit<ConsentRow, 'at' | 'by'>,
  recorded: { readonly at: string; readonly by: string },
): Promise<void> {
  await work.all(
    query.insertInto('consent_said').values({ ...said, at: recorded.at, by_worker: recorded.by }),
  )
}
