import { receiver } from '../../engine/effects.ts'
import { addHandOver } from '../../store/hand-overs.ts'
import type { PersonRow } from '../../store/people.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'
import type { TransferPack } from './transfer-pack.ts'
import { whereaboutsOf } from './whereabouts.ts'

/** What stood in somebody's file and was another's: whose it was, and why it was moved. */
export interface Misfiled {
  readonly part: OpenPart
  readonly rightPerson: PersonRow
  readonly reason: string
}

/**
 * Tells information governance that something stood in the wrong person's file: a breach of privacy to look into
 * (handbook E23; UK GDPR, article 33). Nobody whose record is restricted is named, nor is the reason given then,
 * which may name them: whoever looks into it asks the team that holds the record.
 */
export async function leavePrivacyNotice(
  request: Act,
  record: OpenRecord,
  { part, rightPerson, reason }: Misfiled,
): Promise<void> {
  const to = receiver(
    { team: 'information-governance' },
    {
      practice: request.practice,
      from: { record: record.view, part: part.view },
      where: await whereaboutsOf(request, record, part),
      events: {},
    },
  )
  const { row, definition } = record
  const isRestricted = part.person.restricted || rightPerson.restricted
  const told = [
    { asked: 'What was it?', answer: `${definition.title} ${row.reference}` },
    { asked: 'In whose file did it stand?', answer: whoseFile(part.person) },
    { asked: 'Whose is it?', answer: whoseFile(rightPerson) },
    {
      asked: 'Why was it moved?',
      answer: isRestricted ? 'It is kept with the record: ask the team that holds it.' : reason,
    },
  ]
  const pack: TransferPack = {
    reference: row.reference,
    happenedAt: row.happened_at,
    recorded: [],
    decided: [
      {
        page: 'moved',
        title: 'Moved to the right person’s file',
        rows: told.map((one, at) => ({ ...one, question: `moved-${at + 1}`, missing: '' })),
      },
    ],
    history: [],
    isNotice: true,
  }
  await addHandOver(request.work, {
    recordId: row.id,
    partId: part.row.id,
    fromProcess: definition.id,
    what: `${definition.title} in the wrong person’s file`,
    // It names nobody behind the wall, so that those whose task it is can read it.
    walled: false,
    fromTeamId: row.team_id,
    ...('team' in to ? { toTeamId: to.team } : { toOther: to.other }),
    pack,
    at: request.now,
    by: request.by,
  })
}

const whoseFile = ({ id, forenames, surname, restricted }: PersonRow): string =>
  restricted
    ? 'Somebody whose record is restricted'
    : `${forenames} ${surname}`.trim() + ` (Threadwell number ${id})`
