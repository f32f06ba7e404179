import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import type { Caller } from '../../engine/permissions.ts'
import type { RoleId } from '../../practice/vocabulary/role.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { personOut } from '../../store/person-out.ts'
import { act, type Act, type Actor } from '../act.ts'
import type { Office } from '../office.ts'
import { keepShared } from '../sharing/share.ts'
import { openPerson } from '../people/open-person.ts'

/** Those who answer for what leaves. */
const exporters: readonly RoleId[] = [
  'information-governance-officer',
  'senior-manager',
  'director',
]

/** Does this person take whole records out? Which they may open is asked of each. */
export const exportsPeople = (caller: Caller): boolean =>
  caller.posts.some(({ role }) => exporters.includes(role))

/** Somebody's record, as JSON: table by table, each row as it is kept. */
export interface PersonExport {
  readonly format: 'threadwell-person-1'
  readonly personId: string
  readonly asOf: string
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

/**
 * Everything that is kept about one person, as far as whoever asks may read it. It is no copy for the person: what they
 * may not see is not taken out. Refused without a reason, to whoever does not answer for what leaves, and as "not found"
 * for somebody whom they may not open.
 */
export async function exportPerson(
  office: Office,
  actor: Extract<Actor, Caller | 'system'>,
  { personId, reason }: { readonly personId: string; readonly reason: string },
): Promise<Result<PersonExport>> {
  return await act(office, actor, { action: 'export' }, async (request) => {
    const { work, now, saw, noted } = request
    const refusal = await mayNot(request, actor, personId)
    if (refusal) return refusal
    if (reason.trim() === '') {
      const message = 'Say why this record leaves. Nothing was written.'
      return invalid([{ question: 'reason', message }], message)
    }
    const tables = await personOut(work, personId)
    await keepShared(request, {
      kind: 'export',
      what: 'The whole record, as data',
      toWhom: 'Whoever it was taken out for',
      personIds: [personId],
      basisWords: reason.trim(),
    })
    saw([personId])
    noted({ tables: Object.keys(tables).length, because: reason.trim() })
    return done({ format: 'threadwell-person-1' as const, personId, asOf: now, tables })
  })
}

/** Whose record would be taken out. Refused as taking it out is. */
export async function readExport(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<PersonRow>> {
  return await act(office, caller, { action: 'read-person', reads: true }, async (request) => {
    const refusal = await mayNot(request, caller, personId)
    if (refusal) return refusal
    const [person] = await peopleById(request.work, [personId])
    return person ? done(person) : notFound()
  })
}

async function mayNot(
  request: Act,
  actor: Extract<Actor, Caller | 'system'>,
  personId: string,
): Promise<ReturnType<typeof notFound> | undefined> {
  if (actor === 'system') {
    const known = /^\d{1,18}$/.test(personId) && (await peopleById(request.work, [personId]))
    return known && known.length > 0 ? undefined : notFound()
  }
  if (!(await openPerson(request, actor, personId))) return notFound()
  if (exportsPeople(actor)) return undefined
  return refused({
    kind: 'not-permitted',
    message:
      'Taking a whole record out is for the information governance officer and senior managers. Nothing was written: ask one of them.',
  })
}
