import { dateInLondon, dayNumber } from '../../../engine/temporal.ts'
import { counted, dateInWords } from '../../../engine/words.ts'
import { html, type Child, type Html } from '../../html.ts'
import { clockFace } from '../../parts/clock-face.ts'
import { workTable } from '../../parts/work-table.ts'
import { clockOf } from '../records/deadline-words.ts'
import type { HeldChild } from './groups.ts'
import { childrenOf, openDeadline, type Shown } from './line-words.ts'

/** The children somebody works with: where each stands, when each was last seen, what is due next. */
export function childrenTable(children: readonly HeldChild[], shown: Shown): Html {
  return workTable({
    caption: 'Children, with where they stand',
    columns: [
      { title: 'Child', plainOnPhone: true, width: 5 },
      { title: 'Where they stand' },
      { title: 'Last seen', width: 4 },
      { title: 'Due next', width: 6 },
    ],
    groups: [{ title: 'By name', rows: children.map((one) => cells(one, shown)) }],
  })
}

function cells(one: HeldChild, shown: Shown): Child[] {
  const name = childrenOf([one.child], shown.now)
  return [
    one.child.closed
      ? name
      : html`<a class="govuk-link" href="/people/${one.child.personId}"><strong>${name}</strong></a>`,
    one.open.map((kind) => factTitle(kind, shown)).join(', ') || 'Not shown',
    lastSeen(one, shown.now),
    nextDue(one, shown),
  ]
}

export const factTitle = (kind: string, { web }: Pick<Shown, 'web'>): string =>
  web.office.practice.facts.get(kind)?.title ?? kind

function lastSeen({ seen_on: on, seen_detail: detail, child }: HeldChild, now: string): Child {
  if (child.closed) return 'Not shown'
  if (on === null) return 'No visit recorded'
  const days = dayNumber(dateInLondon(now)) - dayNumber(on)
  const ago = days === 0 ? 'today' : `${counted(days, 'day')} ago`
  const alone = wasSeenAlone(detail)
  const how = alone === undefined ? '' : alone ? ', seen alone' : ', not alone'
  return html`${dateInWords(on)}<span class="tw-table__second">${ago}${how}</span>`
}

/** What the visit says of it; nothing where it does not say. */
function wasSeenAlone(detail: unknown): boolean | undefined {
  const said =
    typeof detail === 'object' && detail !== null && 'seenAlone' in detail
      ? detail.seenAlone
      : undefined
  return said === 'yes' ? true : said === 'no' ? false : undefined
}

function nextDue(one: HeldChild, { web, now }: Shown): Child {
  const deadline = openDeadline(one)
  if (!deadline) return 'Nothing is due'
  const what = html`<a class="govuk-link" href="/records/${one.record_id}/deadlines#deadline-${one.deadline_id}">${one.clock_name}</a>`
  return clockFace(clockOf(deadline, now, web.office.timescales.calendar, [what]))
}
