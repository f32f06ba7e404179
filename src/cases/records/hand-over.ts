import type { Instruction, Receiver } from '../../engine/effects.ts'
import { addHandOver } from '../../store/hand-overs.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'
import { transferPack } from './transfer-pack.ts'

/** Work that was handed over, in words for the page that says so. */
export interface HandedOver {
  readonly what: string
  readonly to: string
}

/** Offers work to a team, an agency or another authority, with everything they need to take it on. */
export async function handOver(
  request: Act,
  record: OpenRecord,
  part: OpenPart | undefined,
  { what, process, to }: Extract<Instruction, { do: 'hand-over' }>,
): Promise<HandedOver> {
  await addHandOver(request.work, {
    recordId: record.row.id,
    partId: part?.row.id,
    fromProcess: record.definition.id,
    process,
    what,
    fromTeamId: record.row.team_id,
    ...('team' in to ? { toTeamId: to.team } : { toOther: to.other }),
    pack: await transferPack(request, record, part),
    at: request.now,
    by: request.by,
  })
  return { what, to: receiverInWords(request, to) }
}

function receiverInWords({ practice }: Act, to: Receiver): string {
  if ('other' in to) return to.other
  return practice.pack.teams.find((team) => team.id === to.team)?.name ?? to.team
}
