import type { SsdTable } from '../../store/dataset-shape.ts'
import type { Work } from '../../store/database.ts'
import { openTotal, type FileProgress, type OpenTotal } from '../../store/moving.ts'

/** What was read and what came of it, and the totals that must be the same on both sides. */
export interface Reconciled {
  readonly tables: readonly FileProgress[]
  readonly open: readonly (OpenTotal & { readonly what: string })[]
  /** Every row that was read is made, there already or refused, and every open fact that came is open here. */
  readonly matches: boolean
}

/** What an authority asks first when it has moved: how many children have this today? */
const inWords: Readonly<Record<string, string>> = {
  ssd_cin_episodes: 'children with an open referral',
  ssd_cin_plans: 'children with a child in need plan',
  ssd_cp_plans: 'children with a child protection plan',
  ssd_cla_episodes: 'children in our care',
  ssd_legal_status: 'children with a legal status',
  ssd_cla_placement: 'children in a placement',
  ssd_missing: 'children missing now',
}

/** Compares what the files say with what is here. */
export async function reconcile(
  work: Work,
  runId: string,
  tables: readonly SsdTable[],
  files: readonly FileProgress[],
): Promise<Reconciled> {
  const open: (OpenTotal & { what: string })[] = []
  for (const { name, becomes, person } of tables) {
    const what = inWords[name]
    if (!what || becomes.kind !== 'fact' || !becomes.to || !person) continue
    open.push({ what, ...(await openTotal(work, runId, { table: name, to: becomes.to, person })) })
  }
  const place = (name: string): number => tables.findIndex((table) => table.name === name)
  const sums = files.every((one) => one.rows_read === one.made + one.already_there + one.refused)
  return {
    tables: [...files].sort((a, b) => place(a.name) - place(b.name)),
    open,
    matches: sums && open.every(({ came, here }) => came === here),
  }
}
