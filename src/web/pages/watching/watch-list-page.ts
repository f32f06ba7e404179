import type { FastifyRequest } from 'fastify'
import type { OnTheList, WatchListFile } from '../../../cases/watching/read-watch-list.ts'
import { counted, dateInWords, instantInWords } from '../../../engine/words.ts'
import type { SpanOfDays } from '../../../engine/watch.ts'
import { frame } from '../../frame.ts'
import { details } from '../../govuk/details.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import { workTable, type WorkGroup } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'
import { columnsInWords } from './columns-in-words.ts'
import { flagsOf } from './flags.ts'
import { togetherSection } from './together.ts'

export interface WatchListProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: WatchListFile
  /** Only the children whom this rule says to look at. */
  readonly rule?: string | undefined
  readonly said?: string | undefined
}

export const watchAddress = (list: string, ...rest: readonly string[]): string =>
  ['/watching', list, ...rest].join('/')

/** A list of children drawn up by open rules: what each flag rests on is one click away, and nobody is scored. */
export function watchListPage(props: WatchListProps): Html {
  const { web, request, file, rule } = props
  const { list, children, now } = file
  const shown = children.filter(
    (one) => !rule || one.watched.some(({ watch }) => watch.id === rule),
  )
  const title = list.rules.find((one) => one.id === rule)?.title
  return page({
    ...frame(request, web),
    title: list.title,
    heading: { text: list.title, caption: title ?? instantInWords(now), lead: list.lead },
    banner: justDone(props.said),
    content: html`${
      title &&
      html`<p class="govuk-body">${counted(shown.length, 'child', 'children')} of ${children.length}. <a class="govuk-link" href="${watchAddress(list.id)}">Show every child</a></p>`
    }${sideColumns(table(props, shown), html`${rules(props)}${taken(props)}`)}${
      !title &&
      file.together.map((one) =>
        togetherSection(
          one,
          watchAddress(list.id, 'together', `${one.of.id}.csv`),
          web.office.practice,
        ),
      )
    }`,
  })
}

function table(props: WatchListProps, children: readonly OnTheList[]): Child {
  const { list } = props.file
  if (children.length === 0) {
    return html`<p class="govuk-body">No child is on this list${props.file.county ? '' : ' in your teams'}.</p>`
  }
  const groups: readonly (WorkGroup & { readonly of: readonly OnTheList[] })[] = [
    { title: 'Act now', of: children.filter((one) => says(one) === 'act-now') },
    { title: 'Look at this', of: children.filter((one) => says(one) === 'look') },
    { title: 'On track', of: children.filter((one) => says(one) === 'on-track') },
  ].map((group) => ({ ...group, rows: group.of.map((one) => cells(one, props)) }))
  return workTable({
    caption: `${list.title}, by what is to be done`,
    columns: [
      { title: 'Child', plainOnPhone: true, width: 4 },
      { title: 'Since', width: 3 },
      ...(list.spans.length > 0 ? [{ title: 'How long', width: 4 } as const] : []),
      ...(list.columns ?? []).map(({ title }) => ({ title })),
      { title: 'Why to look' },
    ],
    groups: groups.filter((group) => group.rows.length > 0),
  })
}

function says({ watched }: OnTheList): 'act-now' | 'look' | 'on-track' {
  if (watched.some(({ watch }) => watch.says === 'act-now')) return 'act-now'
  return watched.length > 0 ? 'look' : 'on-track'
}

function cells(one: OnTheList, { web, file }: WatchListProps): Child[] {
  const { practice } = web.office
  const team = practice.pack.teams.find((held) => held.id === one.teamId)?.name
  const who = [one.worker, team].filter(Boolean).join(', ')
  return [
    html`<a class="govuk-link" href="/people/${one.person.id}"><strong>${nameOf(one.person)}</strong></a>
      <span class="tw-table__second">${who || 'Nobody works with them yet'}</span>`,
    dateInWords(one.since),
    ...(file.list.spans.length > 0
      ? [one.spans.map((span) => html`<span class="tw-table__second">${spanInWords(span)}</span>`)]
      : []),
    ...columnsInWords(one, file.list, practice),
    flagsOf(one, { web, now: file.now }),
  ]
}

const spanInWords = ({ title, days, isOver }: SpanOfDays): string =>
  isOver ? `${title}: ${days}` : `${title}: not yet, ${counted(days, 'day')} so far`

/** The list as a file, where it is taken into a meeting; the page itself prints as it stands. */
const taken = ({ file: { list, children } }: WatchListProps): Child =>
  list.columns &&
  children.length > 0 &&
  section({
    title: 'For the meeting',
    content: html`<p class="govuk-body"><a class="govuk-link" href="${watchAddress(list.id, 'list.csv')}">Take it as a file (CSV)</a></p>
      <p class="tw-small">Or print this page. That it was taken is kept in the audit, with your name.</p>`,
  })

/** The rules themselves, how many children each concerns, and whether the authority has it switched on. */
function rules({ file }: WatchListProps): Html {
  const saying = file.rules.filter((one) => one.children > 0)
  const silent = file.rules.filter((one) => one.children === 0)
  return section({
    title: 'The rules',
    content: html`<p class="tw-small">A child is on the list because a rule says so. No rule is a score, and each can be switched off.</p>
      ${saying.length > 0 && ruleList(file, saying)}
      ${
        silent.length > 0 &&
        details({
          summaryText: `${counted(silent.length, 'rule')} with no child now`,
          html: ruleList(file, silent),
        })
      }`,
  })
}

const ruleList = ({ list }: WatchListFile, rules: WatchListFile['rules']): Html =>
  html`<ul class="tw-counts">${rules.map(
    ({ watch, isOn, children }) => html`<li>
      <span><a class="govuk-link" href="${watchAddress(list.id, 'rules', watch.id)}">${watch.title}</a>${!isOn && html` <span class="tw-small">Switched off</span>`}</span>
      ${
        children > 0 &&
        html`<a class="govuk-link" href="${watchAddress(list.id)}?rule=${watch.id}"><strong>${children}</strong><span class="govuk-visually-hidden"> ${watch.title}</span></a>`
      }
    </li>`,
  )}</ul>`
