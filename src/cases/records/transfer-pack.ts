import { registersAsked } from '../../engine/practice.ts'
import { summaryOf, type NameOf, type SummarySection } from '../../engine/summary.ts'
import { entriesOf } from '../../store/entries.ts'
import { recordsAbout, type EarlierRecord } from '../../store/record-history.ts'
import { workerNames } from '../../store/workers.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'
import { notesShown, type ShownNote } from './statement-notes-shown.ts'

/** What travels with work that is handed over: what was recorded, what came before, and why it was sent. */
export interface TransferPack {
  readonly reference: string
  readonly happenedAt: string
  readonly recorded: readonly SummarySection[]
  readonly decided: readonly SummarySection[]
  readonly history: readonly EarlierRecord[]
  /** What was said against it until then; nothing in a pack that was made before this was kept. */
  readonly notes?: readonly ShownNote[]
  /** It tells of something that was done: nothing is taken on, and nothing that came before matters to it. */
  readonly isNotice?: true
}

/** The pack as the record stands now. A child's pack holds what was said of that child, not of the others. */
export async function transferPack(
  request: Act,
  record: OpenRecord,
  part: OpenPart | undefined,
): Promise<TransferPack> {
  const { practice, work } = request
  const workers = await workerNames(work)
  const entries = await entriesOf(work, registersAsked(record.definition))
  const nameOf: NameOf = (kind, id) => {
    switch (kind) {
      case 'worker':
        return workers.find((worker) => worker.id === id)?.name ?? id
      case 'team':
        return practice.pack.teams.find((team) => team.id === id)?.name ?? id
      case 'entry':
        return entries.find((entry) => entry.id === id)?.name ?? 'not open to you'
    }
  }
  const sections = (step: 'record' | 'authorise'): readonly SummarySection[] =>
    summaryOf(record.definition, record.view, step, practice, nameOf)
      .filter((section) => section.partId === undefined || !part || section.partId === part.row.id)
      .filter((section) => step === 'record' || isDecision(record, section.page))
  const subjects = part ? [part] : record.parts
  const history = await recordsAbout(
    work,
    subjects.map((one) => one.row.subject_id),
  )
  return {
    reference: record.row.reference,
    happenedAt: record.row.happened_at,
    recorded: sections('record'),
    decided: sections('authorise'),
    history: history.filter((earlier) => earlier.record_id !== record.row.id),
    notes: (await notesShown(request, record)).filter(
      ({ askedIn }) => askedIn.partId === undefined || !part || askedIn.partId === part.row.id,
    ),
  }
}

const isDecision = (record: OpenRecord, page: string): boolean =>
  record.definition.pages.some((one) => one.id === page && one.by === 'authoriser')
