import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Refusal, type Result } from '../../engine/refusal.ts'
import { textOf } from '../../engine/standpoint.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { outsidersById, type OutsiderRow } from '../../store/outsiders.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import type { OpenRecord } from '../records/open-record.ts'
import type { Outsider } from './account-for.ts'
import { namedFor, openLettingIn, whyNobody } from './letting-in.ts'

export type { OutsiderRow }

/** Who from outside reaches a record now, and whom it says they should be. */
export interface WhoIsLetIn {
  readonly now: string
  readonly record: OpenRecord
  /** The title of what they are: "Lead professional". */
  readonly role: string
  /** Those who are named, for one child in it or for all: one person, but for children added since. */
  readonly named: readonly OutsiderRow[]
  /** What the record says already of whoever it is. */
  readonly says: Outsider
  readonly why: Refusal | undefined
}

/** Reads who is let in to a record from outside; not there for those who let nobody in to it. */
export async function readLettingIn(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<WhoIsLetIn>> {
  return await act(office, caller, { action: 'read-letting-in', reads: true }, async (request) => {
    const letting = await openLettingIn(request, caller, recordId, { forChange: false })
    if (!letting) return notFound()
    const { work, now, practice } = request
    const { record, letsIn } = letting
    const ids = [...new Set(record.parts.flatMap((part) => namedFor(part, letting) ?? []))]
    const said = (question: string): string => textOf(record.view.values[question])
    return done({
      now,
      record,
      role: practice.roles.get(letsIn.as)?.title ?? letsIn.as,
      named: await beyondReach(work, async () => await outsidersById(work, ids, now)),
      says: {
        name: said(letsIn.says.name),
        organisation: said(letsIn.says.organisation),
        email: said(letsIn.says.email),
      },
      why: whyNobody(letting),
    })
  })
}
