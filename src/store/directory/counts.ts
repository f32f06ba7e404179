import type { Work } from '../database.ts'

export type DirectoryCountKind = 'view' | 'search' | 'nothing-found' | 'signpost'

/** One more of this kind in the month of the day. Nobody waits for it. */
export function countInDirectory(
  work: Work,
  kind: DirectoryCountKind,
  counted: {
    readonly on: string
    readonly serviceId?: string
    readonly district?: string | undefined
    readonly need?: string | undefined
  },
): void {
  work.send(
    'directory-count',
    `select count_in_directory(date_trunc('month', $1::date)::date, $2, $3, $4, $5)`,
    [
      ...[counted.on, kind, counted.serviceId ?? null],
      ...[counted.district ?? '', counted.need ?? ''],
    ],
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

/** What was looked for in vain: as which need it was understood, and in which district. Empty is not known. */
export interface GapCount {
  readonly need: string
  readonly district: string
  readonly many: number
}

/** The searches of these months that found nothing, those of most people first. */
export async function gapCounts(
  work: Work,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly GapCount[]> {
  return await work.hot<GapCount>(
    'directory-gap-counts',
    `select need, district, sum(many)::int as many from directory_count
     where kind = 'nothing-found' and month between date_trunc('month', $1::date) and $2
     group by 1, 2 order by 3 desc, 1, 2`,
    [from, to],
  )
}
