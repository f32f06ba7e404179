import { query, type Work } from './database.ts'

/** A document as its row has it, with who added, moved and withdrew it. */
export interface DocumentRow {
  readonly id: string
  readonly person_id: string | null
  readonly record_id: string | null
  readonly kind: string
  readonly title: string
  readonly dated_on: string | null
  readonly received_from: string
  readonly sensitivity: string
  readonly sha256: string
  readonly bytes: number
  readonly type: string
  readonly file_name: string
  readonly scanned: boolean
  readonly added_at: string
  readonly added_by: string
  readonly withdrawn_at: string | null
  readonly withdrawn_by: string | null
  readonly withdrawn_because: string | null
  readonly reference: string | null
  readonly process: string | null
}

const columns = `document.id, document.person_id, document.record_id, kind, title, dated_on, received_from, sensitivity,
  sha256, bytes::float8 as bytes, type, file_name, scanned, added_at, adder.name as added_by, withdrawn_at,
  withdrawer.name as withdrawn_by, withdrawn_because, record.reference, record.process
  from document join worker adder on adder.id = added_by left join worker withdrawer on withdrawer.id = withdrawn_by
  left join record on record.id = document.record_id`

/** The documents in somebody's file that the asker may read, the latest first. */
export async function documentsOfPerson(work: Work, personId: string): Promise<DocumentRow[]> {
  return await work.hot<DocumentRow>(
    'documents-of-person',
    `select ${columns} where document.person_id = $1
     order by coalesce(dated_on, (added_at at time zone 'Europe/London')::date) desc, document.id desc`,
    [personId],
  )
}

/** The documents that belong to a record, in the order they were added. */
export async function documentsOfRecord(work: Work, recordId: string): Promise<DocumentRow[]> {
  return await work.hot<DocumentRow>(
    'documents-of-record',
    `select ${columns} where document.record_id = $1 order by document.id`,
    [recordId],
  )
}

export async function documentById(work: Work, id: string): Promise<DocumentRow | undefined> {
  const [row] = await work.hot<DocumentRow>(
    'document-by-id',
    `select ${columns} where document.id = $1`,
    [id],
  )
  return row
}

export interface NewDocument {
  readonly personId?: string | undefined
  readonly recordId?: string | undefined
  readonly kind: string
  readonly title: string
  readonly datedOn?: string | undefined
  readonly receivedFrom: string
  readonly sensitivity: string
  readonly sha256: string
  readonly bytes: number
  readonly type: string
  readonly fileName: string
  readonly scanned: boolean
}

/** Adds a document to one file. Returns its id. */
export async function addDocument(
  work: Work,
  document: NewDocument,
  added: { readonly at: string; readonly by: string },
): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('document')
      .values({
        person_id: document.personId ?? null,
        record_id: document.recordId ?? null,
        kind: document.kind,
        title: document.title,
        dated_on: document.datedOn ?? null,
        received_from: document.receivedFrom,
        sensitivity: document.sensitivity,
        sha256: document.sha256,
        bytes: String(document.bytes),
        type: document.type,
        file_name: document.fileName,
        scanned: document.scanned,
        added_at: added.at,
        added_by: added.by,
      })
      .returning('id'),
  )
  return id
}

/** Marks a document as withdrawn: it stays, and is no longer opened. */
export async function withdrawDocument(
  work: Work,
  id: string,
  withdrawn: { readonly at: string; readonly by: string; readonly because: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('document')
      .set({
        withdrawn_at: withdrawn.at,
        withdrawn_by: withdrawn.by,
        withdrawn_because: withdrawn.because,
      })
      .where('id', '=', id),
  )
}

/**
 * Holds a file by its fingerprint until the transaction ends, so that nobody removes it while a document of it is being
 * added, or adds one while it is being removed.
 */
export async function holdFile(work: Work, sha256: string): Promise<void> {
  await work.hot('hold-file', 'select pg_advisory_xact_lock(hashtextextended($1, 20))', [sha256])
}

/** Which of these files a document is of. */
export async function filesNeeded(
  work: Work,
  sha256s: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await work.hot<{ sha256: string }>(
    'files-needed',
    'select distinct sha256 from document where sha256 = any($1)',
    [sha256s],
  )
  return new Set(rows.map((row) => row.sha256))
}

/** Removes the documents of somebody who is being erased. Returns what their files are known by. */
export async function eraseDocuments(
  work: Work,
  personId: string,
  keptRecords: readonly string[],
): Promise<readonly string[]> {
  const rows = await work.hot<{ sha256: string }>(
    'erase-documents',
    'select erase_documents($1::bigint, $2::bigint[]) as sha256',
    [personId, keptRecords],
  )
  return rows.map((row) => row.sha256)
}
