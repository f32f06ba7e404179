import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { endFact } from '../../store/facts.ts'
import { countNamed, withdrawLinks } from '../../store/outsiders.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { namedFor, openLettingIn } from './letting-in.ts'

/**
 * Whoever was let in to this record from outside reaches it no more, from this moment; a link that they have not used is
 * good for nothing, unless they lead for somebody else. Refused where nobody from outside is named.
 */
export async function endLettingIn(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'end-letting-in' }, async (request) => {
    const { work, now, noted } = request
    const letting = await openLettingIn(request, caller, recordId)
    if (!letting) return notFound()
    const { naming, record } = letting
    const named = record.parts.flatMap((part) => namedFor(part, letting) ?? [])
    if (named.length === 0) {
      const message = 'Nobody from outside is named here now. Nothing was changed.'
      return refused({ kind: 'wrong-stage', message })
    }
    const today = dateInLondon(now)
    for (const { row } of record.parts)
      await endFact(work, { subjectId: row.subject_id, kind: naming.fact, toOn: today })
    await beyondReach(work, async () => {
      for (const workerId of new Set(named)) {
        const asked = { workerId, naming: [`${naming.fact}.${naming.detail}`], on: today }
        if ((await countNamed(work, asked)) === 0) await withdrawLinks(work, workerId, now)
      }
    })
    noted({ worker: named[0] ?? '' })
    return done(true)
  })
}
