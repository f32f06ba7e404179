import type { FastifyRequest } from 'fastify'
import type { Restrictions } from '../../../cases/access/read-restrictions.ts'
import { daysBetween } from '../../../engine/calendar-days.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { counted, dateInWords, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { tag } from '../../govuk/tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

export interface RestrictionsPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly report: Restrictions
  readonly said?: string | undefined
}

/** Every restricted record that is the reader's to answer for, and every broken glass that somebody has to look into. */
export function restrictionsPage(props: RestrictionsPageProps): Html {
  const { web, request, report, said } = props
  return page({
    ...frame(request, web),
    title: 'Restricted records',
    heading: {
      text: 'Restricted records',
      caption: instantInWords(report.now),
      lead: html`${counted(report.restricted.length, 'restricted record')}, ${counted(report.glass.length, 'opening')} to look into.${report.isPrivacy && html` <a class="govuk-link" href="/ties">Automatic walls</a>`}`,
    },
    banner: justDone(said),
    content: html`${glassTable(props)}${restrictedTable(props)}`,
  })
}

function glassTable({ web, report }: RestrictionsPageProps): Html {
  if (report.glass.length === 0) {
    return html`<p class="govuk-body">Nobody has opened a restricted record that still has to be looked into.</p>`
  }
  const { reasons } = web.office.practice.catalogue.access.brokenGlass
  return workTable({
    caption: 'Broken glass to look into, oldest first',
    columns: [
      { title: 'Who', plainOnPhone: true, width: 3 },
      { title: 'Why' },
      { title: 'Waits', width: 2 },
      { title: 'Look into it', hideTitle: true, width: 2 },
    ],
    groups: [
      {
        title: 'Not closed',
        rows: report.glass.map((one) => [
          html`<strong>${one.worker}</strong><span class="tw-table__second">record ${one.person_id}, ${instantInWords(one.from_at)}</span>`,
          html`${reasons.find((reason) => reason.code === one.reason)?.label ?? one.reason}<span class="tw-table__second">${one.why}</span>`,
          ageOf(one.from_at, report.now),
          html`<a class="govuk-link" href="/restricted/glass/${one.id}">Look into it<span class="govuk-visually-hidden">: ${one.worker}, record ${one.person_id}</span></a>`,
        ]),
      },
    ],
  })
}

/** How long a review has waited: "2 days", "today". */
export function ageOf(from: string, now: string): string {
  const days = daysBetween(dateInLondon(from), dateInLondon(now))
  return days === 0 ? 'Since today' : counted(days, 'day')
}

function restrictedTable({ report }: RestrictionsPageProps): Html {
  if (report.restricted.length === 0) {
    return html`<p class="govuk-body">No record that is yours to answer for is restricted.</p>`
  }
  const today = dateInLondon(report.now)
  return workTable({
    caption: 'Restricted records, the next review first',
    columns: [
      { title: 'Record', plainOnPhone: true, width: 3 },
      { title: 'Why' },
      { title: 'Named', numeric: true, width: 1 },
      { title: 'Review', width: 3 },
    ],
    groups: [
      {
        title: 'In force',
        rows: report.restricted.map((one) => [
          html`${
            one.wall
              ? html`<strong>Record ${one.person_id}</strong>`
              : html`<a class="govuk-link" href="/people/${one.person_id}/restrict">Record ${one.person_id}</a>`
          }${!one.closed && html`<span class="tw-table__second">${one.forenames} ${one.surname}</span>`}`,
          html`${one.reason}<span class="tw-table__second">${one.by_name && html`${one.by_name}, `}${instantInWords(one.from_at)}</span>`,
          one.named,
          one.review_on === null
            ? one.wall
              ? 'For good'
              : 'No day set: give it one'
            : html`${dateInWords(one.review_on)}${one.review_on < today && html` ${tag({ text: 'Overdue', classes: 'govuk-tag--red' })}`}`,
        ]),
      },
    ],
  })
}
