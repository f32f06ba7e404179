import { textOf } from '../../engine/standpoint.ts'
import type { Shown } from '../pages/records/record.ts'
import type { CalendarEvent } from './calendar-file.ts'
import { ofWhich, said } from './said.ts'

/** The meeting for a calendar, named by what it is and its reference; nothing until it has a day. */
export function meetingEvent(shown: Shown): CalendarEvent | undefined {
  const { file, web } = shown
  const { meeting, noun } = file.definition
  if (!meeting) return undefined
  const startsAt = textOf(file.view.values[meeting.plannedFor])
  if (startsAt === '') return undefined
  const endsAt = textOf(file.view.values.endedAt)
  const shownHere = [meeting.plannedFor, meeting.place, 'endedAt']
  const sequence = shownHere
    .map((id) => file.row.answers[id]?.version ?? 0)
    .reduce((sum, version) => sum + version, -1)
  const wasHeld = textOf(file.view.values[meeting.heldAt]) !== ''
  return {
    id: `record-${file.row.id}@${web.office.practice.pack.id}.threadwell`,
    sequence,
    startsAt,
    ...(endsAt > startsAt ? { endsAt } : {}),
    summary: ofWhich(shown),
    place: said(shown, meeting.place),
    description: `Who this ${noun} is about stands in ${file.row.reference} and nowhere in this calendar.`,
    isCancelled: file.row.ended_at !== null && !wasHeld,
    writtenAt: file.now,
  }
}
