import type { PersonFile } from '../../../../cases/people/read-person.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { counted } from '../../../../engine/words.ts'
import { details } from '../../../govuk/details.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { clockFace } from '../../../parts/clock-face.ts'
import type { Web } from '../../../web.ts'
import { clockOf } from '../../records/deadline-words.ts'

type Due = PersonFile['due'][number]

/** More than these are folded away: what is next is what somebody comes for. */
const most = 6
const mostEarliest = 2

/** What is due about somebody across all their records, soonest first, and the earliest days on which things may end. */
export function dueNext({ due, now }: PersonFile, web: Web): Child {
  const wanted = due.filter((one) => !one.not_before)
  const earliest = due.filter((one) => one.not_before)
  const list = (all: readonly Due[]): Html =>
    html`<ul class="tw-clocks">${all.map((one) => dueLine(one, now, web))}</ul>`
  const folded = (all: readonly Due[], what: string): Html | false =>
    all.length > 0 &&
    details({ summaryText: `Later: ${counted(all.length, what)}`, html: list(all) })
  return html`${wanted.length === 0 ? html`<p class="govuk-body">Nothing is due that you may read.</p>` : list(wanted.slice(0, most))}
    ${folded(wanted.slice(most), 'more deadline')}
    ${
      earliest.length > 0 &&
      html`<h3 class="tw-side-title">Not before</h3>${list(earliest.slice(0, mostEarliest))}
      ${folded(earliest.slice(mostEarliest), 'more')}`
    }`
}

/** "2 deadlines are over." with the way to them; nothing where all is in time. */
export function lateInWords({ due, now }: PersonFile, { office }: Web): Html | undefined {
  const { calendar } = office.timescales
  const late = due.filter((one) => clockOf(one, now, calendar).state === 'over').length
  if (late === 0) return undefined
  return html`<a class="govuk-link" href="#due">${counted(late, 'deadline')}</a> ${late === 1 ? 'is' : 'are'} over.`
}

function dueLine(one: Due, now: string, { office }: Web): Html {
  const { calendar } = office.timescales
  const from = html`${recordTitle(one.process, office.practice)} ${one.reference}`
  return html`<li><a class="govuk-link" href="/records/${one.record_id}/deadlines#deadline-${one.id}"><strong>${one.name}</strong></a>
    ${clockFace(clockOf(one, now, calendar, [from]))}</li>`
}

/** What a record of a process is called. */
export const recordTitle = (process: string, practice: Practice): string =>
  practice.processes.get(process)?.title ?? process
