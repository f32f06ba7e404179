import type { Work } from './database.ts'

/**
 * Carries out work on records that whoever asks may not see: what their decision brings about elsewhere.
 * Nothing else of the transaction may run meanwhile, because row security stands aside for all of it.
 */
export async function beyondReach<Result>(
  work: Work,
  carryOut: () => Promise<Result>,
): Promise<Result> {
  const [row] = await work.hot<{ was: string | null }>(
    'beyond-reach',
    `select current_setting('threadwell.system', true) as was, set_config('threadwell.system', 'yes', true)`,
    [],
  )
  const result = await carryOut()
  await work.hot('within-reach', `select set_config('threadwell.system', $1, true)`, [
    row?.was ?? '',
  ])
  return result
}
