import type { Instruction, Receiver } from '../../engine/effects.ts'
import { hasTaskIn } from '../../engine/done-in.ts'
import { registerOf } from '../../engine/practice.ts'
import { addHandOver } from '../../store/hand-overs.ts'
import { shareRecord } from '../../store/record-links.ts'
import type { Act } from '../act.ts'
import { share } from '../sharing/share.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'
import { transferPack, type TransferPack } from './transfer-pack.ts'

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
  { what, process, to, basis }: Extract<Instruction, { do: 'hand-over' }>,
): Promise<HandedOver> {
  const toWhom = receiverInWords(request, to)
  await share(request, {
    ...{ kind: 'hand-over', what, toWhom, record, basis },
    personIds: (part ? [part] : record.parts).map((one) => one.row.subject_id),
  })
  await addHandOver(request.work, {
    recordId: record.row.id,
    partId: part?.row.id,
    fromProcess: record.definition.id,
    process,
    what,
    walled: part ? part.person.restricted : record.row.walled,
    fromTeamId: record.row.team_id,
    ...('team' in to ? { toTeamId: to.team } : { toOther: to.other }),
    pack: readsIt(request, record, to)
      ? await transferPack(request, record, part)
      : noticeFrom(record),
    at: request.now,
    by: request.by,
  })
  if ('team' in to) await openToTeam(request, record, to.team)
  return { what, to: toWhom }
}

/** Whoever does not read the register that a record belongs to is told that something waits, and nothing of the record. */
function readsIt({ practice }: Act, { definition }: OpenRecord, to: Receiver): boolean {
  const register = registerOf(definition, practice)
  if (!register) return true
  const team = 'team' in to && practice.pack.teams.find((one) => one.id === to.team)
  return (
    team !== false &&
    team !== undefined &&
    [...register.keep, ...(register.read ?? [])].some(
      (reader) => reader.in?.includes(team.type) ?? false,
    )
  )
}

const noticeFrom = ({ row }: OpenRecord): TransferPack => ({
  reference: '',
  happenedAt: row.happened_at,
  recorded: [],
  decided: [],
  history: [],
  isNotice: true,
})

/** A team whose people have a task in such a record can open it from now on, wherever it is held. */
async function openToTeam(
  { practice, work }: Act,
  record: OpenRecord,
  teamId: string,
): Promise<void> {
  const team = practice.pack.teams.find((one) => one.id === teamId)
  if (team && hasTaskIn(record.definition, team.type, practice))
    await shareRecord(work, record.row.id, teamId)
}

function receiverInWords({ practice }: Act, to: Receiver): string {
  if ('other' in to) return to.other
  return practice.pack.teams.find((team) => team.id === to.team)?.name ?? to.team
}
