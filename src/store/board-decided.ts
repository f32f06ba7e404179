import { childrenOf, noAnswers, type BoardChild } from './board-children.ts'
import type { Work } from './database.ts'

export interface DecidedRow {
  readonly id: string
  readonly reference: string
  readonly authorised_at: string
  readonly referrer_told_at: string | null
  readonly worry: string
  readonly decided_by: string | null
  readonly children: readonly BoardChild[]
  readonly outcomes: readonly (string | null)[]
}

/** How many records were decided, and of how many of them the referrer has not been told. */
export interface DecidedCount {
  readonly total: number
  readonly untold: number
}

/** The decided records of a process ($1) in one place, as its index has them; the values are places in a statement. */
const decidedIn = ({ since, locality }: { since: string; locality: string | null }): string =>
  `process = $1 and stage = 'decided' and authorised_at >= ${since}
   and locality ${locality === null ? 'is null' : `= ${locality}`}`

export const decidedCount = (place: Parameters<typeof decidedIn>[0]): string =>
  `select count(*) as total, count(*) filter (where referrer_told_at is null) as untold
   from record where ${decidedIn(place)}`

const untoldFirst = 'referrer_told_at is not null, authorised_at desc'

/** What was decided since an instant: first that of which the referrer has not been told, then newest first. */
export async function decidedSince(
  work: Work,
  filter: { readonly process: string; readonly locality: string | null; readonly since: string },
  page: { readonly most: number; readonly after: number },
): Promise<DecidedRow[]> {
  const { process, locality, since } = filter
  const place = { since: '$2', locality: locality && '$5' }
  return await work.hot<DecidedRow>(
    locality === null ? 'decided-nowhere' : 'decided-locality',
    `select decided.*, decider.name as decided_by, parts.children, parts.outcomes
     from (select id, reference, authorised_at, authorised_by, referrer_told_at, worry from record
       where ${decidedIn(place)} order by ${untoldFirst} limit $3 offset $4) decided
     left join worker decider on decider.id = decided.authorised_by ${childrenOf('decided', noAnswers)}
     order by ${untoldFirst}`,
    [process, since, page.most, page.after, ...(locality === null ? [] : [locality])],
  )
}
