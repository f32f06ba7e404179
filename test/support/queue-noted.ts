import { openAsOwner } from './sealed-audit.ts'
import type { TestOffice } from './office.ts'

/** What the background queue is asked to do, noted in its place: it makes its own tables only when it first starts. */
export async function queueNoted(at: TestOffice) {
  const owner = await openAsOwner(at)
  await owner.rows('create schema graphile_worker create table noted (task text, payload json)')
  await owner.rows(`create function graphile_worker.add_job(task text, payload json, job_key text) returns void
    language sql as 'insert into graphile_worker.noted values (task, payload)'`)
  return {
    ...owner,
    /** What it was asked to do by this name last. */
    async last<Payload>(task: string): Promise<Payload> {
      const rows = await owner.rows<{ payload: Payload & object }>(
        'select payload from graphile_worker.noted where task = $1',
        [task],
      )
      const payload = rows.at(-1)?.payload
      if (!payload) throw new Error(`Nobody asked for ${task}`)
      return payload
    },
  }
}
