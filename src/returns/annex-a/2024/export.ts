import { addMonths } from '../../../engine/calendar-days.ts'
import { csvOf } from '../../../engine/csv.ts'
import type { Work } from '../../../store/database.ts'
import { childrenRead, type ChildRead } from '../../../store/return-reading.ts'
import { workersById } from '../../../store/workers.ts'
import type { ExportedPiece, MadeFor, ReturnWriter } from '../../exports.ts'
import {
  answers,
  assessment,
  besides,
  contact,
  earlyHelpAssessment,
  kinds,
  looksBackMonths,
} from './fields.ts'
import { inEnglishDate } from './english-date.ts'
import { annexLists } from './lists.ts'
import type { AnnexList, At, Cell } from './list.ts'

/** Lists 1 to 11 as they stand today: a CSV file each, and one workbook with a sheet each. */
export const annexA2024Export: ReturnWriter = { pieces: piecesOfLists }

/** The kinds of fact and process that put a child in one of the lists. */
const inAList = {
  facts: [
    ...[kinds.earlyHelp, kinds.episode, kinds.enquiry, kinds.conference, kinds.protection],
    ...[kinds.care, kinds.careLeaver, kinds.adoption],
  ],
  processes: [contact.process, earlyHelpAssessment.process, assessment.process],
} as const

async function* piecesOfLists(
  work: Work,
  { practice, today }: MadeFor,
): AsyncGenerator<ExportedPiece> {
  const since = addMonths(today, -looksBackMonths)
  const teams = new Map(practice.pack.teams.map(({ id, name }) => [id, name]))
  const workers = new Map<string, string>()
  const at: At = {
    today,
    since,
    yearAgo: addMonths(today, -12),
    authority: practice.pack.name,
    worker: (id) => workers.get(id),
    team: (id) => teams.get(id),
  }
  for (const list of annexLists) yield csvPiece(list, [list.columns.map(({ title }) => title)])
  // A spreadsheet is written whole at its end: its rows are kept until then, the children are not.
  const sheets = annexLists.map((list) => ({ list, rows: [] as (readonly Cell[])[] }))
  const scope = { ...inAList, from: since, to: today, besides, answers }
  for await (const children of childrenRead(work, scope)) {
    await learnNames(work, workers, children, today)
    // Two records that were found to be one child are one child of the lists.
    const own = children.filter(({ person }) => (person.merged_into ?? null) === null)
    for (const { list, rows } of sheets) {
      const found = own.flatMap((child) => list.rowsOf(child, at))
      if (found.length === 0) continue
      rows.push(...found)
      yield csvPiece(
        list,
        found.map((cells) => cells.map((cell, place) => said(list, cell, place))),
      )
    }
  }
  const { workbookOf } = await import('./workbook.ts')
  yield { file: 'annex-a.xlsx', text: '', bytes: await workbookOf(sheets) }
}

const csvPiece = ({ number }: AnnexList, rows: readonly (readonly Cell[])[]): ExportedPiece => ({
  file: `annex-a-list-${String(number).padStart(2, '0')}.csv`,
  text: csvOf(rows),
})

const said = ({ columns }: AnnexList, cell: Cell, place: number): Cell =>
  columns[place]?.kind === 'date' && typeof cell === 'string' ? inEnglishDate(cell) : cell

/** Names of those whom these children's facts name, asked for once. */
async function learnNames(
  work: Work,
  known: Map<string, string>,
  children: readonly ChildRead[],
  today: string,
): Promise<void> {
  const named = children.flatMap(({ facts }) =>
    facts.flatMap(({ workerId, detail }) => [
      workerId,
      typeof detail.worker === 'string' ? detail.worker : null,
    ]),
  )
  const ids = [...new Set(named)].filter((id) => id !== null && /^\d+$/.test(id) && !known.has(id))
  const found = await workersById(work, ids as string[], `${today}T00:00:00Z`)
  for (const { id, name } of found) known.set(id, name)
}
