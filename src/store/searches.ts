import { query, type Work } from './database.ts'

/** What was looked for, as the person typed it. */
export interface SearchWords {
  readonly words: string
  readonly bornOn?: string | undefined
  /** The record that somebody is looked for on behalf of. */
  readonly forRecord?: string | undefined
}

/** The one character that PostgreSQL keeps in no text; nobody types it. */
const withoutNul = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '') : value

export async function keepSearch(
  work: Work,
  search: { workerId: string; wanted: SearchWords; at: string },
): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('search')
      .values({
        worker_id: search.workerId,
        wanted: JSON.stringify(search.wanted, withoutNul),
        at: search.at,
      })
      .returning('id'),
  )
  return id
}

/** A search of the asker's own; nobody sees what another looked for. */
export async function searchById(work: Work, id: string): Promise<SearchWords | undefined> {
  const row = await work.first(query.selectFrom('search').where('id', '=', id).select('wanted'))
  return row?.wanted as SearchWords | undefined
}

/** Forgets what was looked for before an instant: its words are somebody's name. */
export async function forgetSearches(work: Work, before: string): Promise<void> {
  await work.hot('forget-searches', 'select forget_searches($1::timestamptz)', [before])
}
