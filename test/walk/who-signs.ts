import { readRecord, type RecordFile } from '../../src/cases/reading/read-record.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { isOfOneself } from '../../src/engine/practice.ts'
import type { TestSite } from '../support/site.ts'

/** Who of these may sign it, and neither began it nor handed it in. Of what is kept of one of us, the first for whom it is there. */
export async function whoSigns(
  site: TestSite,
  { row, definition }: RecordFile,
  usernames: readonly string[],
  signs: (caller: Caller) => boolean,
): Promise<string | undefined> {
  const own = [row.started_by, row.submitted_by]
  const may = usernames
    .map((username) => ({ username, caller: site.caller(username) }))
    .filter(({ caller }) => !own.includes(caller.workerId) && signs(caller))
  if (!isOfOneself(definition, site.office.practice)) return may[0]?.username
  for (const { username, caller } of may) {
    const seen = await readRecord(site.office, caller, row.id)
    if (seen.ok && seen.value.may.has('authorise')) return username
  }
  return undefined
}
