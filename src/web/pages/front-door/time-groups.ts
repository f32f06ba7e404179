import { addDays } from '../../../engine/calendar-days.ts'
import { dayDue } from '../../../engine/due-date.ts'
import { dateInLondon, dateOfDay } from '../../../engine/temporal.ts'
import { timeInWords } from '../../../engine/words.ts'
import type { Board, BoardRow } from './board.ts'

/** A group of rows by how much time is left, soonest first. */
export interface TimeGroup {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly rows: readonly BoardRow[]
}

/** "by 16:00 today"; only "today" once the front door has closed. */
export const byMark = ({ soonAt, closesAt }: Board['marks']): string =>
  closesAt === undefined ? 'today' : `by ${timeInWords(soonAt)} today`

/** The rows of a board, which come in order of time left, under the clock times a worker plans the day by. */
export function byTimeLeft({ rows, now, marks }: Board): readonly TimeGroup[] {
  const today = dateInLondon(now)
  const tomorrow = addDays(today, 1)
  const groups = new Map<string, { group: Omit<TimeGroup, 'rows'>; rows: BoardRow[] }>()
  for (const row of rows) {
    const group = groupOf(row, { now, marks, today, tomorrow })
    const found = groups.get(group.id)
    if (found) found.rows.push(row)
    else groups.set(group.id, { group, rows: [row] })
  }
  return [...groups.values()].map(({ group, rows: inGroup }) => ({ ...group, rows: inGroup }))
}

function groupOf(
  row: BoardRow,
  {
    now,
    marks,
    today,
    tomorrow,
  }: Pick<Board, 'now' | 'marks'> & { today: string; tomorrow: string },
): Omit<TimeGroup, 'rows'> {
  if (row.statutory_at && row.statutory_at < now) {
    return { id: 'past-national', title: 'Past the national limit' }
  }
  if (row.local_at && row.local_at < now) {
    return {
      id: 'past-own',
      title: 'Past our own time',
      note: 'and still within the national limit',
    }
  }
  const due = row.local_at ?? row.statutory_at ?? now
  if (due <= marks.soonAt) return { id: 'soon', title: capitalised(byMark(marks)) }
  if (marks.closesAt && due <= marks.closesAt) {
    return { id: 'today', title: `By ${timeInWords(marks.closesAt)} today` }
  }
  const precision = row.local_at ? row.local_precision : row.statutory_precision
  const dueOn = dateOfDay(dayDue({ at: due, precision: precision ?? 'instant' }))
  if (dueOn === today) return { id: 'tonight', title: 'By the end of today' }
  if (dueOn === tomorrow) return { id: 'tomorrow', title: 'Tomorrow' }
  return { id: 'later', title: 'Later' }
}

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
