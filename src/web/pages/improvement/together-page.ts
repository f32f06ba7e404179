import type { FastifyRequest } from 'fastify'
import type { TogetherFile } from '../../../cases/improvement/read-together.ts'
import type { WatchListFile } from '../../../cases/watching/read-watch-list.ts'
import { instantInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { groupTable } from '../measures/measures-page.ts'
import { dayForm } from './day-form.ts'

interface TogetherProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: TogetherFile
  /** The list beside it, as it stands today; nothing where its reader does not read it, or asks for another day. */
  readonly list: WatchListFile | undefined
}

/** Figures that answer one question together; printed, they are the pack for a meeting of their day. */
export function togetherPage({ web, request, file, list }: TogetherProps): Html {
  const { of, period, figures, county, isToday, now } = file
  const asked = {
    kind: 'days',
    from: period.from,
    to: period.to,
    cut: 'locality',
    shared: false,
  } as const
  return page({
    ...frame(request, web),
    title: of.title,
    breadcrumbs: [{ text: 'Measures', href: '/measures' }],
    heading: {
      text: of.title,
      caption: `${county ? 'The whole county' : 'Your own teams'} · ${plainDateInWords(period.from)} to ${plainDateInWords(period.to)} · printed ${instantInWords(now)}`,
      lead: of.lead,
    },
    content: html`${!isToday && html`<p class="govuk-body">Counted up to ${plainDateInWords(period.to)}, from what is dated to then. What was written down later of those days is in it.</p>`}
      ${section({ title: 'The figures', content: groupTable(of.title, figures, { web, asked }) })}
      ${list && section({ title: list.list.title, content: rules(list) })}
      ${dayForm(`/improvement/together/${of.id}`)}`,
  })
}

const rules = ({ list, rules: all }: WatchListFile): Html =>
  html`${workTable({
    caption: `${list.title}: which open rules say to look, and at how many`,
    columns: [{ title: 'Rule' }, { title: 'Children now', numeric: true, width: 4 }],
    groups: [
      {
        title: 'Today',
        rows: all
          .filter(({ isOn }) => isOn)
          .map(({ watch, children }) => [watch.title, String(children)]),
      },
    ],
  })}
  <p class="govuk-body"><a class="govuk-link" href="/watching/${list.id}">Open the list, child by child</a></p>`
