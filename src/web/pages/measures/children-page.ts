import type { FastifyRequest } from 'fastify'
import { placeName } from '../../../cases/measures/place-name.ts'
import type {
  BehindFigure,
  MeasureChildren,
} from '../../../cases/measures/read-measure-children.ts'
import { counted, dateInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'
import { addressOf, type Asked } from './addresses.ts'

export interface ChildrenProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly list: MeasureChildren
  readonly asked: Asked
}

/** The children behind a figure: those who meet it and those who do not, as far as the reader may open them. */
export function childrenPage(props: ChildrenProps): Html {
  const { web, request, list, asked } = props
  const { measure, children, period, of } = list
  const where = of && placeName(web.office.practice, { cut: of.cut, place: of.place ?? null })
  const others = list.counted - children.length
  return page({
    ...frame(request, web),
    title: `Behind a figure: ${measure.title}`,
    breadcrumbs: [
      { text: 'Measures', href: addressOf('/measures', asked) },
      { text: measure.title, href: addressOf(`/measures/${measure.id}`, asked) },
      { text: 'The children' },
    ],
    heading: {
      text: 'The children behind the figure',
      caption: [
        measure.title,
        where,
        `${plainDateInWords(period.from)} to ${plainDateInWords(period.to)}`,
      ]
        .filter(Boolean)
        .join(' · '),
      lead: measure.definition,
    },
    content: html`${others > 0 && html`<p class="govuk-body">${list.counted} are counted. ${others === list.counted ? 'None of them is yours to open from here' : `${others} of them ${others === 1 ? 'is' : 'are'} not yours to open from here`}: other teams work with them, or their records are restricted.</p>`}
      ${list.counted === 0 ? html`<p class="govuk-body">Nothing was counted in these days.</p>` : table(props)}`,
  })
}

function table({ web, list }: ChildrenProps): Child {
  const { measure, children } = list
  if (children.length === 0) return undefined
  const rows = (some: readonly BehindFigure[]) => some.map((one) => cells(one, web))
  const isShare = 'share' in measure.unit
  const groups = isShare
    ? [
        {
          title: 'Not among those the figure looks for',
          rows: rows(children.filter(({ line }) => !line.is_met)),
        },
        {
          title: 'Among those the figure looks for',
          rows: rows(children.filter(({ line }) => line.is_met)),
        },
      ]
    : [{ title: counted(children.length, 'line'), rows: rows(children) }]
  return workTable({
    caption: `The children behind “${measure.title}”`,
    columns: [
      { title: 'Child', plainOnPhone: true },
      { title: 'Day', width: 4 },
      { title: 'Team', width: 6 },
      { title: 'Record', width: 3 },
    ],
    groups: groups.filter((group) => group.rows.length > 0),
  })
}

function cells({ person, line }: BehindFigure, { office }: Web): readonly Child[] {
  const team = office.practice.pack.teams.find(({ id }) => id === line.team_id)?.name
  return [
    html`<a class="govuk-link" href="/people/${person.id}"><strong>${nameOf(person)}</strong></a>${line.value !== null && html`<span class="tw-table__second">${String(Math.round(line.value * 10) / 10)}</span>`}`,
    dateInWords(line.day),
    team ?? 'No team',
    line.record_id
      ? html`<a class="govuk-link" href="/records/${line.record_id}">Open it<span class="govuk-visually-hidden">: the record of ${nameOf(person)}</span></a>`
      : 'None',
  ]
}
