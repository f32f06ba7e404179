import type { Work } from '../database.ts'

export type DirectoryCountKind = 'view' | 'search' | 'nothing-found' | 'signpost'

/** One more of this kind in the month of the day. Nobody waits for it. */
export function countInDirectory(
  work: Work,
  kind: DirectoryCountKind,
  { on, serviceId, district }: { on: string; serviceId?: string; district?: string | undefined },
): void {
  work.send(
    'directory-count',
    `select count_in_directory(date_trunc('month', $1::date)::date, $2, $3, $4)`,
    [...[on, kind, serviceId ?? null, district ?? '']],
  )
}

export interface MonthCount {
  readonly month: string
  readonly kind: DirectoryCountKind
  readonly many: number
}

/** The numbers of the last twelve months, the newest first. */
export async function monthCounts(work: Work, today: string): Promise<readonly MonthCount[]> {
  return await work.hot<MonthCount>(
    'directory-month-counts',
    `select month, kind, sum(many)::int as many from directory_count
     where month > $1::date - interval '1 year' group by 1, 2 order by 1 desc, 2`,
    [today],
  )
}
