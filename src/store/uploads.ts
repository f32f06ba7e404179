import { query, type Work } from './database.ts'

/** Keeps what an uploaded file holds until it is taken in. The same file, sent again meanwhile, is kept once. */
export async function keepUpload(work: Work, fileId: string, content: Buffer): Promise<void> {
  await work.all(
    query
      .insertInto('intake_upload')
      .values({ file_id: fileId, content })
      .onConflict((conflict) => conflict.doNothing()),
  )
}

/** A piece of an uploaded file, from a byte counted from 0; nothing after its end, or when it is not kept. */
export async function pieceOfUpload(
  work: Work,
  fileId: string,
  piece: { from: number; bytes: number },
): Promise<Buffer | undefined> {
  const [row] = await work.hot<{ piece: Buffer }>(
    'piece-of-upload',
    `select substring(content from $2 for $3) as piece from intake_upload where file_id = $1`,
    [fileId, piece.from + 1, piece.bytes],
  )
  return row && row.piece.length > 0 ? row.piece : undefined
}

export async function removeUpload(work: Work, fileId: string): Promise<void> {
  await work.all(query.deleteFrom('intake_upload').where('file_id', '=', fileId))
}

/** The files that are kept and not yet taken in, oldest first. */
export async function uploadsKept(work: Work): Promise<string[]> {
  const rows = await work.all(
    query.selectFrom('intake_upload').select('file_id').orderBy('file_id'),
  )
  return rows.map((row) => row.file_id)
}
