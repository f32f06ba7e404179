import { needsAuthorising } from '../../../cases/records/needs-authorising.ts'
import { postInWords } from '../../../engine/permissions.ts'
import { counted, listInWords, whenInWords } from '../../../engine/words.ts'
import type { StatusWord } from '../../parts/status-words.ts'
import { clockOf, leading, whenDue } from './deadline-words.ts'
import { namesFor, type Shown } from './record.ts'

/** Where a record stands and whom it waits for: "waiting for a decision: Practice manager (Front door)". */
function standingInWords(shown: Shown): string {
  const { file } = shown
  const { row } = file
  const name = (id: string | null): string => (id ? namesFor(shown)('worker', id) : 'somebody')
  const begun = row.started_by ? `begun by ${name(row.started_by)}, ` : ''
  const holder = row.holder_id ? `with ${name(row.holder_id)}` : `${begun}not allocated yet`
  switch (row.stage) {
    case 'new':
    case 'screening':
      return isSentBack(shown) ? `sent back by ${name(row.returned_by)}, ${holder}` : holder
    case 'waiting-for-partners':
      return `waiting for ${counted(row.waiting_for, 'answer')} from partners, ${holder}`
    case 'for-decision': {
      if (file.may.has('authorise')) return 'waiting for your decision'
      const who = [...new Set(decidersOf(shown))]
      return `waiting for a decision: ${listInWords(who, 'or')}`
    }
    case 'decided':
      return row.authorised_at
        ? `${needsAuthorising(file) ? 'decided' : 'completed'} ${whenInWords(row.authorised_at, file.now)} by ${name(row.authorised_by)}`
        : `ended ${row.ended_at ? whenInWords(row.ended_at, file.now) : ''}`
  }
}

/** "Practice manager", and of other kinds of team than its own in which: "Senior practitioner (Emergency duty)". */
function decidersOf({ file: { row, definition }, web }: Shown): readonly string[] {
  const { practice } = web.office
  const { type } = practice.pack.teams.find((one) => one.id === row.team_id) ?? {}
  return (definition.roles.authorise ?? []).map((post) => {
    const isOfThisTeam = type !== undefined && post.in?.includes(type)
    return postInWords(isOfThisTeam ? { role: post.role } : post, practice)
  })
}

const isSentBack = ({ file: { row } }: Shown): boolean =>
  row.returned_at !== null && (row.submitted_at === null || row.returned_at > row.submitted_at)

/** The line under the heading of every page of a record. */
export function standingLine(shown: Shown): readonly StatusWord[] {
  const { file, web } = shown
  const first = leading(file.deadlines)
  const clock = first && clockOf(first, file.now, web.office.timescales.calendar)
  const words = standingInWords(shown)
  return [
    { words: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, strong: true },
    ...(clock
      ? [
          {
            words: clock.text,
            strong: true,
            ...(clock.state === 'over' ? { tone: 'late' as const } : {}),
            ...(clock.state === 'soon' ? { tone: 'soon' as const } : {}),
          },
          { words: `${first.name} ${whenDue(first, file.now)}` },
        ]
      : []),
  ]
}
