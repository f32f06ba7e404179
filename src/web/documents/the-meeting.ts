import { attendanceIn, type Attendance, type Invited } from '../../engine/attendance.ts'
import { counted, listInWords } from '../../engine/words.ts'
import type { Meeting } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { Shown } from '../pages/records/record.ts'
import { cellInWords, said } from './said.ts'

// What `practice/blocks/meeting.ts` asks of every meeting besides what the vocabulary names.
const besides = ['format', 'endedAt', 'chair', 'minuteTaker'] as const

/** A meeting as its documents and its record's page show it. */
export interface TheMeeting {
  readonly asks: Meeting
  readonly planned: string
  readonly held: string
  readonly place: string
  /** "How does it meet?" and the like, as asked and answered. */
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly attendance: Attendance
}

/** The meeting of this record; nothing where its process is none. */
export function theMeeting(shown: Shown): TheMeeting | undefined {
  const { definition, view } = shown.file
  const { meeting } = definition
  if (!meeting) return undefined
  return {
    asks: meeting,
    planned: said(shown, meeting.plannedFor),
    held: said(shown, meeting.heldAt),
    place: said(shown, meeting.place),
    facts: besides.flatMap((id) => {
      const value = said(shown, id)
      return value === '' ? [] : [{ name: definition.questions[id]?.text ?? id, value }]
    }),
    attendance: attendanceIn(view.values[meeting.people]),
  }
}

/** Everybody invited, in words of the list they stand in. */
export const everybody = ({ attendance }: TheMeeting): readonly Invited[] => [
  ...attendance.there,
  ...attendance.represented,
  ...attendance.away,
  ...attendance.notSaid,
]

const column = ({ file }: Shown, { asks }: TheMeeting, id: keyof Invited): Question | undefined => {
  const list = file.definition.questions[asks.people]
  return list?.kind === 'list' ? list.of[id] : undefined
}

/** "Head teacher, Education": what somebody is, and for whom they are there. */
export function whatTheyAre(shown: Shown, meeting: TheMeeting, one: Invited): string {
  const agency = cellInWords(shown, column(shown, meeting, 'agency'), one.agency)
  const capacity = cellInWords(shown, column(shown, meeting, 'capacity'), one.capacity)
  return [one.role || capacity, agency].filter(Boolean).join(', ')
}

/** "In person", "Coming", "No answer yet": whether they came or, before that, what they answered. */
export function howTheyCame(shown: Shown, meeting: TheMeeting, one: Invited): string {
  const came = cellInWords(shown, column(shown, meeting, 'attended'), one.attended)
  if (came !== '') return one.delegatedTo ? `${came}: ${one.delegatedTo}` : came
  return cellInWords(shown, column(shown, meeting, 'response'), one.response) || 'No answer yet'
}

/** "7 invited: 4 came, 1 sent views or somebody else, 2 did not come. Agencies there: Health and Police." */
export function attendanceInWords(shown: Shown, meeting: TheMeeting): string {
  const { there, represented, away, notSaid } = meeting.attendance
  const all = everybody(meeting).length
  if (all === 0) return 'Nobody is invited yet.'
  const parts = [
    there.length > 0 && `${there.length} came`,
    represented.length > 0 && `${represented.length} sent views or somebody in their place`,
    away.length > 0 && `${away.length} did not come`,
    notSaid.length > 0 && notSaid.length < all && `${notSaid.length} not said yet`,
  ].filter((one) => one !== false)
  const agencies = [
    ...new Set(
      there
        .map((one) => cellInWords(shown, column(shown, meeting, 'agency'), one.agency))
        .filter(Boolean),
    ),
  ]
  const who = `${counted(all, 'person', 'people')} invited${parts.length > 0 ? `: ${listInWords(parts)}` : ''}.`
  return agencies.length > 0 ? `${who} There from: ${listInWords(agencies)}.` : who
}
