import type { FastifyRequest } from 'fastify'
import type { ScreenLists } from '../../../cases/screens/read-screen-lists.ts'
import { permitStart, type Caller } from '../../../engine/permissions.ts'
import { processOf } from '../../../engine/practice.ts'
import {
  ageInWords,
  agoInWords,
  aOrAn,
  instantInWords,
  whenInWords,
} from '../../../engine/words.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { clockFace } from '../../parts/clock-face.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { clockOf } from '../records/deadline-words.ts'
import { screenAddress } from './addresses.ts'

export interface ListsPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly caller: Caller
  readonly file: ScreenLists
}

type Row = ScreenLists['lists'][number]['rows'][number]

/** What is open on a screen, list by list, with how much time is left; each row opens its child's page. */
export function listsPage({ web, request, caller, file }: ListsPageProps): Html {
  const { screen, lists, now } = file
  const { practice } = web.office
  const first = processOf(practice, screen.stages[0]?.process ?? '')
  const isOwn = (process: string): boolean => screen.stages.some((one) => one.process === process)
  return page({
    ...frame(request, web),
    title: screen.title,
    heading: {
      text: screen.title,
      caption: instantInWords(now),
      actions:
        permitStart(first, caller, practice).ok &&
        button({ text: `Begin ${aOrAn(first.noun)}`, href: `/start/${first.id}` }),
    },
    content: lists.map(({ list, rows }) =>
      section({
        title: `${list.title} (${rows.length})`,
        content:
          rows.length === 0
            ? html`<p class="govuk-body">${list.none}</p>`
            : workTable({
                caption: list.title,
                columns: [
                  { title: 'Child', plainOnPhone: true, width: 5 },
                  { title: 'Since', width: 4 },
                  { title: 'What is due' },
                  { title: 'With', width: 4 },
                ],
                groups: [
                  {
                    rows: rows.map((row) =>
                      cells(
                        row,
                        isOwn(row.process)
                          ? screenAddress(screen.id, row.id)
                          : `/records/${row.id}`,
                        { web, now },
                      ),
                    ),
                  },
                ],
              }),
      }),
    ),
  })
}

function cells(
  row: Row,
  href: string,
  { web, now }: { readonly web: Web; readonly now: string },
): Child[] {
  const { calendar } = web.office.timescales
  const who = row.children
    .map((one) => {
      const name = `${one.forenames} ${one.surname}`.trim() || 'Name not known'
      if (one.closed) return name
      const born = { bornOn: one.bornOn ?? undefined, expectedOn: one.expectedOn ?? undefined }
      return `${name}, ${ageInWords({ ...born, estimated: false }, dateInLondon(now))}`
    })
    .join('; ')
  return [
    html`<a class="govuk-link" href="${href}"><strong>${who || 'Nobody is named yet'}</strong></a> <span class="tw-table__second">${row.reference}</span>`,
    html`${whenInWords(row.happened_at, now)}<span class="tw-table__second">${agoInWords(row.happened_at, now)}</span>`,
    row.clock_name && row.counts_from
      ? html`${row.clock_name}${clockFace(clockOf({ ...row, counts_from: row.counts_from, met_at: null, state: 'open', cancelled_reason: null }, now, calendar))}`
      : 'No time limit runs',
    row.holder ?? 'Nobody yet',
  ]
}
