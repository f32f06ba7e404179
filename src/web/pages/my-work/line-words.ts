import { dayDue } from '../../../engine/due-date.ts'
import { postInWords } from '../../../engine/permissions.ts'
import { processOf } from '../../../engine/practice.ts'
import { dateInLondon, dateOfDay } from '../../../engine/temporal.ts'
import { counted, dateInWords, listInWords, whenInWords } from '../../../engine/words.ts'
import { html, type Child, type Html } from '../../html.ts'
import { clockFace } from '../../parts/clock-face.ts'
import type { Web } from '../../web.ts'
import { childInWords } from '../front-door/board-words.ts'
import { clockOf, type Deadline } from '../records/deadline-words.ts'
import type { HandOver, WorkLine } from './groups.ts'

/** What the words of a line are made with. */
export interface Shown {
  readonly web: Web
  readonly now: string
  readonly csrfToken: string
  /** False on a colleague's list, which is read and not worked through. */
  readonly isOwn: boolean
}

type Children = WorkLine['children']

/** "Ruby Ashdown, 11 and Kian Ashdown, 7"; without a name, what it is called. */
export const childrenOf = (children: Children, now: string): string =>
  listInWords(
    children.map((child) => childInWords({ partId: '', answers: {}, ...child }, dateInLondon(now))),
  ) || 'Nobody named'

/** Whom work that was handed over is about; of whoever is closed to the reader, the reference alone. */
export const handedOverAbout = ({ children, reference }: HandOver, now: string): string =>
  children.length > 0 ? childrenOf(children, now) : reference

/** The name of what must happen; of the record, where nothing in it has a date. */
export const titleOf = ({ row }: WorkLine, { web }: Shown): string =>
  row.clock_name ?? processOf(web.office.practice, row.process).title

/** An open deadline as its words need it. */
export function openDeadline(
  from: Pick<
    WorkLine['row'],
    | 'counts_from'
    | 'local_at'
    | 'local_precision'
    | 'statutory_at'
    | 'statutory_precision'
    | 'extended_at'
  >,
): Deadline | undefined {
  if (from.counts_from === null) return undefined
  const still = { met_at: null, state: 'open' as const, cancelled_reason: null }
  return { ...from, counts_from: from.counts_from, ...still }
}

/** How much time is left and by when, with the way to why. */
export function whenCell(line: WorkLine, shown: Shown): Child {
  const { row } = line
  const deadline = openDeadline(row)
  if (!deadline) return html`Begun ${whenInWords(row.started_at, shown.now)}`
  const why = html`<a class="govuk-link" href="/records/${row.id}/deadlines#deadline-${row.deadline_id}">Why then?<span class="govuk-visually-hidden"> ${titleOf(line, shown)}, ${row.reference}</span></a>`
  // What is past its limit in law is as late as the law says; our own earlier time no longer matters.
  const isPastLaw = line.group === 'late-by-law'
  const lateBy = isPastLaw ? { ...deadline, local_at: null, local_precision: null } : deadline
  const details = [(!isPastLaw && byLaw(deadline)) || undefined, why]
  return clockFace(clockOf(lateBy, shown.now, shown.web.office.timescales.calendar, details))
}

/** "by law Tue 16 Jun 2026", where that is another day than by our own rule. */
function byLaw({ local_at: local, statutory_at: at, statutory_precision }: Deadline): string {
  if (local === null || at === null || local === at) return ''
  const on = dayDue({ at, precision: statutory_precision ?? 'instant' })
  return `by law ${dateInWords(dateOfDay(on))}`
}

/** What must happen, and for whom. */
export const whatCell = (line: WorkLine, shown: Shown): Html =>
  html`<a class="govuk-link" href="/records/${line.row.id}"><strong>${titleOf(line, shown)}</strong></a>
    <span class="tw-table__second">${childrenOf(line.children, shown.now)}</span>`

/** Where the record stands, and what was said when it came back. */
export function whereCell(line: WorkLine, shown: Shown): Html {
  const { row } = line
  const { title } = processOf(shown.web.office.practice, row.process)
  const what = line.row.clock_name === null ? row.reference : `${title} ${row.reference}`
  return html`<span class="tw-table__main">${standing(line, shown)}</span><span class="tw-table__second">${what}</span>`
}

function standing({ row, task, place }: WorkLine, { web, now, isOwn }: Shown): Child {
  if (row.is_returned && place.at === 'check') {
    return html`<strong>Sent back by ${row.returned_by ?? 'a manager'}</strong>: <span class="tw-said">“${row.returned_words}”</span>`
  }
  const since = row.submitted_at ? ` ${whenInWords(row.submitted_at, now)}` : ''
  switch (row.stage) {
    case 'for-decision':
      return task === 'sign'
        ? `Handed in by ${row.submitter ?? 'somebody'}${since}`
        : html`Waiting for ${deciders(row.process, web)} since${since}`
    case 'waiting-for-partners':
      return `Waiting for ${counted(row.waiting_for, 'answer')} from partners`
    case 'decided':
      return row.authorised_at
        ? `Decided ${dateInWords(dateInLondon(row.authorised_at))}`
        : 'Decided'
    case 'new':
    case 'screening':
      if (task === 'give') return 'Nobody has it'
      return row.holder && !isOwn ? `Draft, with ${row.holder}` : 'Draft'
  }
}

/** Who decides such a record: "Practice manager". */
function deciders(process: string, { office }: Web): string {
  const posts = processOf(office.practice, process).roles.authorise ?? []
  const roles = posts.map(({ role }) => postInWords({ role }, office.practice).toLowerCase())
  return `a ${listInWords([...new Set(roles)], 'or')}`
}
