import { holdsPost, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { entriesById, renameEntry as setRight } from '../../store/entries.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { calledThat, nameIn, notKept, type GivenEntry } from './make-entry.ts'

/**
 * Sets right what an entry is called; what it was called before stays in its history. Refused to those who do not keep
 * the register, and where another is called that.
 */
export async function renameEntry(
  office: Office,
  caller: Caller,
  entryId: string,
  given: GivenEntry,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'rename-entry' }, async (request) => {
    const [entry] = /^\d{1,18}$/.test(entryId) ? await entriesById(request.work, [entryId]) : []
    const register = entry && request.practice.registers.get(entry.register)
    if (!register) return notFound()
    request.saw([entry.id])
    if (!holdsPost(caller, register.keep)) return notKept(register)
    const named = nameIn(given, register)
    if (!named.ok) return named
    const isSet = await setRight(request.work, { id: entry.id, ...named.value })
    return isSet ? done(true as const) : calledThat(register)
  })
}
