import type { Caller } from '../../engine/permissions.ts'
import { isManager } from '../../engine/reach.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { hasAccessTask } from '../../engine/walls.ts'
import { archivedTo, looksAt, type LookRow } from '../../store/audit-looks.ts'
import type { PersonRow } from '../../store/people.ts'
import { act } from '../act.ts'
import { relationOf } from '../access/working-relation.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'

const aPage = 100

/** Who looked at somebody's record: one page of it. */
export interface Looks {
  readonly now: string
  readonly person: PersonRow
  readonly looks: readonly LookRow[]
  /** The older ones begin before this row. */
  readonly older: string | undefined
  /** What is older than this is in a file of the archive. */
  readonly archivedTo: string | undefined
}

/**
 * Who has looked at a person's record, newest first: for those who work with them, managers and the privacy officer, of
 * whom each must be able to open the page (handbook B0.5). Whoever gave a reason to open it is not shown who else did.
 */
export async function readLooks(
  office: Office,
  caller: Caller,
  personId: string,
  before?: string,
): Promise<Result<Looks>> {
  return await act(office, caller, { action: 'read-looks', reads: true }, async (request) => {
    const person = await openPerson(request, caller, personId)
    if (!person || (before !== undefined && !/^\d{1,18}$/.test(before))) return notFound()
    const { work, now, practice } = request
    const mayAsk =
      isManager(caller) ||
      hasAccessTask(practice, caller, 'privacy') ||
      (await relationOf(request, caller, personId)).works
    if (!mayAsk) {
      return refused({
        kind: 'not-permitted',
        message:
          'Who has looked at a record is shown to those who work with the person, to managers and to the privacy officer. Ask one of them: they are under “Who to ring”.',
      })
    }
    const [found, archived] = await Promise.all([
      looksAt(work, { personId, before, atMost: aPage + 1 }),
      archivedTo(work),
    ])
    const looks = found.slice(0, aPage)
    const older = found.length > aPage ? looks.at(-1)?.id : undefined
    return done({ now, person, looks, older, archivedTo: archived })
  })
}
