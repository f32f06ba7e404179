import { query, type Work } from './database.ts'

/** What a database was made as, once and for all. */
export interface Installation {
  readonly authority: string
  readonly demonstration: boolean
}

export async function installationOf(work: Work): Promise<Installation | undefined> {
  return await work.first(query.selectFrom('installation').select(['authority', 'demonstration']))
}

export async function nameInstallation(
  work: Work,
  installation: Installation & { at: string },
): Promise<void> {
  const { authority, demonstration, at } = installation
  await work.all(query.insertInto('installation').values({ authority, demonstration, made_at: at }))
}

/** Does anybody work here yet? */
export async function hasWorkers(work: Work): Promise<boolean> {
  const row = await work.first(query.selectFrom('worker').select('id').limit(1))
  return row !== undefined
}

export async function addOneTimeLink(
  work: Work,
  link: { tokenHash: Buffer; purpose: 'first-administrator'; at: string; expiresAt: string },
): Promise<void> {
  await work.all(
    query.insertInto('one_time_link').values({
      token_hash: link.tokenHash,
      purpose: link.purpose,
      made_at: link.at,
      expires_at: link.expiresAt,
    }),
  )
}

/** Uses the link up. False when it was used, has expired or never was. */
export async function useOneTimeLink(work: Work, tokenHash: Buffer, at: string): Promise<boolean> {
  const rows = await work.all(
    query
      .updateTable('one_time_link')
      .set({ used_at: at })
      .where('token_hash', '=', tokenHash)
      .where('used_at', 'is', null)
      .where('expires_at', '>', at)
      .returning('purpose'),
  )
  return rows.length === 1
}
