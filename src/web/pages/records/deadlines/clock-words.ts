import type { ClockRead } from '../../../../cases/reading/read-deadlines.ts'
import { runningDeadline } from '../../../../cases/records/running-deadline.ts'
import { describeSource } from '../../../../engine/describe/sources.ts'
import type { DueDate } from '../../../../engine/due-date.ts'
import { dueInWords } from '../../../../engine/timescales.ts'
import { dateInWords, instantInWords } from '../../../../engine/words.ts'
import { details } from '../../../govuk/details.ts'
import { html, type Html } from '../../../html.ts'
import { namesFor, type Shown } from '../record.ts'

type Explained = readonly (readonly [key: string, value: Html])[]

/** Everything that explains a deadline, a fact a line: from when, in which unit, by whose rule, and what was done to it. */
export function whatExplains(shown: Shown, one: ClockRead): Explained {
  const { authority } = shown.web.office.timescales
  const { local, statutory } = one.due
  const isExtended = one.deadline.extended_at !== null
  return [
    ['Counts from', countsFrom(one)],
    [
      isExtended ? 'Due, with more time' : `Due by ${authority}’s rule`,
      local ? html`${dueInWords(local)}` : html`No time of its own`,
    ],
    ['National limit', statutory ? html`${dueInWords(statutory)}` : html`No number in law`],
    ['How it was counted', html`${one.deadline.explanation}`],
    ...planning(local ?? statutory),
    ...extended(shown, one),
    ...late(shown, one),
    ...source(one),
    ...history(shown, one),
  ]
}

function countsFrom({ deadline }: ClockRead): Html {
  const corrected = deadline.counts_from !== deadline.first_counts_from
  return html`${instantInWords(deadline.counts_from)}${
    corrected &&
    html` <span class="tw-small">First recorded as ${instantInWords(deadline.first_counts_from)}.</span>`
  }`
}

const planning = (due: DueDate | undefined): Explained =>
  due?.planningOn
    ? [
        [
          'Plan for',
          html`${dateInWords(due.planningOn)}, because ${dateInWords(due.on)} is not a working day and the deadline does not move.`,
        ],
      ]
    : []

/** The deadline as its history kept it, in words. */
function wasDue({ web }: Shown, was: ClockRead['deadline']): string {
  const { local, statutory } = runningDeadline(web.office, was)
  const due = local ?? statutory
  return due ? dueInWords(due) : 'nothing'
}

function extended(shown: Shown, { deadline, extension, clock, history }: ClockRead): Explained {
  if (deadline.extended_at === null) {
    if (!extension) return []
    return [
      ['More time', html`Until ${dueInWords(extension.latest)} at most, from the same start.`],
    ]
  }
  const name = namesFor(shown)
  const before = history.findLast((one) => one.was.extended_at === null)
  const codes = clock?.extension && shown.web.office.practice.codeLists.get(clock.extension.reasons)
  const reason = codes?.codes.find((one) => one.code === deadline.extension_code)?.label
  const agreed = deadline.extension_agreed_by
  return [
    [
      'More time',
      html`Given on ${instantInWords(deadline.extended_at)}${agreed && html`, agreed by ${name('worker', agreed)}`}${
        before && html`. Until then it was due by ${wasDue(shown, before.was)}`
      }.${reason && html` <strong>${reason}.</strong>`} <span class="tw-said">${deadline.extension_reason}</span>`,
    ],
  ]
}

function late(shown: Shown, { deadline }: ClockRead): Explained {
  const { late_reason: reason, late_explained_at: at, late_explained_by: by } = deadline
  if (reason === null) return []
  const who = by && at && `${namesFor(shown)('worker', by)}, ${instantInWords(at)}`
  return [
    [
      'Why it is late',
      html`<span class="tw-said">${reason}</span> ${who && html`<span class="tw-small">${who}</span>`}`,
    ],
  ]
}

const source = ({ clock }: ClockRead): Explained =>
  clock
    ? [
        [
          'Where the rule comes from',
          html`<ul class="govuk-list">${clock.source
            .map(describeSource)
            .map(
              ({ cite, standing }) =>
                html`<li>${cite} <span class="tw-quiet">(${standing})</span></li>`,
            )}</ul>`,
        ],
      ]
    : []

function history(shown: Shown, { history: kept }: ClockRead): Explained {
  if (kept.length === 0) return []
  const name = namesFor(shown)
  const items = kept.map(
    (one) =>
      html`<li>Was due by ${wasDue(shown, one.was)}, counted from ${instantInWords(one.was.counts_from)}.${
        one.was.late_reason &&
        html` Why it was late: <span class="tw-said">${one.was.late_reason}</span>`
      }
        <span class="tw-small">Changed by ${one.replaced_by ? name('worker', one.replaced_by) : 'the system'}, ${instantInWords(one.replaced_at)}, because: ${one.reason}</span></li>`,
  )
  return [
    [
      'What it was before',
      details({
        summaryText: `${kept.length} earlier ${kept.length === 1 ? 'state' : 'states'}`,
        html: html`<ul class="govuk-list tw-events">${items}</ul>`,
      }),
    ],
  ]
}
