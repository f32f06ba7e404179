import { inForceOn } from '../../engine/in-force.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Whereabouts } from '../../engine/effects.ts'
import { factsOf } from '../../store/facts.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'

/** Where the child lives and who works with them now: what decides which team receives work. */
export async function whereaboutsOf(
  request: Act,
  record: OpenRecord,
  part: OpenPart | undefined,
): Promise<Whereabouts> {
  const one = part ?? record.parts[0]
  if (!one) {
    return {
      thisTeam: record.row.team_id,
      ...(record.row.district ? { district: record.row.district } : {}),
      ...(record.row.locality ? { locality: record.row.locality } : {}),
    }
  }
  const today = dateInLondon(request.now)
  const facts = await factsOf(request.work, [one.row.subject_id])
  const held = facts.find((fact) => inForceOn(fact, today) && fact.team_id !== null)
  return {
    thisTeam: record.row.team_id,
    ...(one.row.district ? { district: one.row.district } : {}),
    ...(one.row.locality ? { locality: one.row.locality } : {}),
    ...(one.row.authority ? { authority: one.row.authority } : {}),
    ...(one.person.looked_after_by ? { lookedAfterBy: one.person.looked_after_by } : {}),
    ...(held?.team_id ? { holderTeam: held.team_id } : {}),
  }
}
