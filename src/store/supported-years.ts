import type { Work } from './database.ts'

/** Says until which day a worker is in their supported year; said again, the last day counts. */
export async function setSupportedYear(
  work: Work,
  year: {
    readonly workerId: string
    readonly untilOn: string
    readonly at: string
    readonly by: string
  },
): Promise<void> {
  await work.hot(
    'set-supported-year',
    'insert into supported_year (worker_id, until_on, said_at, said_by) values ($1, $2, $3, $4)',
    [year.workerId, year.untilOn, year.at, year.by],
  )
}

/** The last day of a worker's supported year, where that is not over on a day. */
export async function supportedUntil(
  work: Work,
  workerId: string,
  on: string,
): Promise<string | undefined> {
  const [row] = await work.hot<{ until_on: string }>(
    'supported-until',
    `select until_on from (select until_on from supported_year where worker_id = $1 order by id desc limit 1) latest
     where until_on >= $2::date`,
    [workerId, on],
  )
  return row?.until_on
}
