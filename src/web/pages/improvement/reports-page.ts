import type { FastifyRequest } from 'fastify'
import type { Drive } from '../../../cases/careers/read-drive.ts'
import { countsOf } from '../../../cases/improvement/read-plan.ts'
import type { Reports } from '../../../cases/improvement/read-reports.ts'
import { ratingCodes, ratingInWords } from '../../../cases/improvement/rating-words.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { instantInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { meetingsOf } from './meetings-reported.ts'
import { shareOf } from './plan-words.ts'

interface ReportsProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: Reports
  /** Nothing where no drive is on, or its reader does not read it. */
  readonly drive: Drive | undefined
  /** May the reader read the county’s figures as a copy for others? */
  readonly readsFigures: boolean
}

/** What those who answer for the service read: plans as counts, papers, replies, priorities, the drive and figures. */
export function reportsPage({ web, request, file, drive, readsFigures }: ReportsProps): Html {
  return page({
    ...frame(request, web),
    title: 'Reports',
    heading: {
      text: 'Reports to members',
      caption: `As it stands ${instantInWords(file.now)}`,
      lead: 'Numbers and papers, as they are published. Small numbers of children are left out.',
    },
    content: html`${section({ title: 'Improvement plans', content: plans(file) })}
    ${section({ title: 'Committees and boards', content: meetingsOf(file.meetings) })}
    ${section({ title: 'What the partnership works for', content: priorities(file) })}
    ${drive && section({ title: drive.title, content: targets(drive) })}
    ${
      readsFigures &&
      section({
        title: 'Figures',
        content: html`<p class="govuk-body"><a class="govuk-link" href="/reports/figures">The figures of the last quarter</a>, of the whole county, with small numbers left out.</p>`,
      })
    }
    ${section({
      title: 'Inspections',
      content: html`<p class="govuk-body"><a class="govuk-link" href="/improvement">How we were judged, and what we promised</a></p>`,
    })}`,
  })
}

function plans({ plans: all, on }: Reports): Child {
  if (all.length === 0) return html`<p class="govuk-body">There is no plan yet.</p>`
  const codes = ratingCodes.filter((code) =>
    all.some(({ rated }) => (countsOf(rated).get(code) ?? 0) > 0),
  )
  return html`${workTable({
    caption: 'Improvement plans, with how many of their actions are rated how',
    columns: [
      { title: 'Plan', width: 5, plainOnPhone: true },
      { title: 'Actions', numeric: true, width: 2 },
      ...codes.map((code) => ({ title: ratingInWords(code || undefined), numeric: true })),
    ],
    groups: [
      {
        title: `As they stood on ${plainDateInWords(on)}`,
        rows: all.map(({ plan, rated }) => {
          const said = countsOf(rated)
          return [
            html`<a class="govuk-link" href="/improvement/${plan.id}"><strong>${plan.name}</strong></a>`,
            String(rated.length),
            ...codes.map((code) => {
              const many = said.get(code) ?? 0
              return html`${many}${many > 0 && html`<span class="tw-table__second">${shareOf(many, rated.length)}</span>`}`
            }),
          ]
        }),
      },
    ],
  })}
  <p class="govuk-body">Each plan opens as it stands. On its page, choose the day of a meeting and print it: that is the pack for that day.</p>`
}

function priorities({ priorities: all }: Reports): Html {
  return html`<ul class="tw-named">${all.map(
    ({ priority, review }) =>
      html`<li class="tw-people__person"><a class="govuk-link" href="/registers/${priority.register}/${priority.id}"><strong>${priority.name}</strong></a> <span class="tw-small">${
        review
          ? html`<a class="govuk-link" href="/records/${review.record_id}">Reviewed ${plainDateInWords(dateInLondon(review.happened_at))}</a>`
          : 'Not reviewed yet'
      }</span></li>`,
  )}</ul>
  <p class="govuk-body"><a class="govuk-link" href="/improvement/partnership">The measures of the partnership, and what they should be</a></p>`
}

const targets = ({ lines, since }: Drive): Html => html`${workTable({
  caption: 'Targets of the recruitment drive, and who started',
  columns: [
    { title: 'Kind of job', plainOnPhone: true },
    { title: 'Target', numeric: true, width: 4 },
    { title: 'Started', numeric: true, width: 3 },
    { title: 'Still to find', numeric: true, width: 3 },
    { title: 'Vacant posts', numeric: true, width: 3 },
  ],
  groups: [
    {
      title: `Since ${plainDateInWords(since)}`,
      rows: lines.map(({ title, target, appointed, vacant }) => [
        title,
        target === undefined ? 'No number given' : String(target),
        String(appointed),
        target === undefined ? '–' : String(Math.max(0, target - appointed)),
        String(vacant),
      ]),
    },
  ],
})}
<p class="govuk-body"><a class="govuk-link" href="/recruitment">What it costs, vacancies and caseloads over time</a></p>`
