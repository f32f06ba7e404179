import type { FastifyRequest } from 'fastify'
import type { Finding, UnusualList } from '../../../cases/audit/read-unusual-access.ts'
import { dateInLondon, timeInLondon } from '../../../engine/temporal.ts'
import { counted, dateInWords, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

export interface UnusualPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly list: UnusualList
  readonly weeksBack: number
  readonly said?: string | undefined
}

export const unusualAddress = '/audit/unusual'

/** What open rules say to look at in one week: each with its rule in words and the requests behind it. */
export function unusualPage(props: UnusualPageProps): Html {
  const { web, request, list, weeksBack, said } = props
  const open = list.findings.filter(({ notes }) => notes.length === 0)
  const looked = list.findings.filter(({ notes }) => notes.length > 0)
  return page({
    ...frame(request, web),
    title: 'Unusual access',
    heading: {
      text: 'Unusual access',
      caption: `${dateInWords(list.fromOn)} to ${dateInWords(list.toOn)}`,
      lead: `${counted(open.length, 'finding')} to look at. Each is there because a rule says so, and most have a good reason: nobody has a score.`,
    },
    banner: justDone(said),
    content: sideColumns(
      html`${list.findings.length === 0 && html`<p class="govuk-body">No rule found anything this week.</p>`}
        ${list.findings.length > 0 && table(open, looked)}
        ${weeks(weeksBack)}`,
      rules(list),
    ),
  })
}

function table(open: readonly Finding[], looked: readonly Finding[]): Html {
  return workTable({
    caption: 'What the rules found, newest first',
    columns: [
      { title: 'Who', plainOnPhone: true, width: 5 },
      { title: 'When', width: 4 },
      { title: 'Which rule' },
      { title: 'How much', width: 4 },
    ],
    groups: [
      { title: 'To look at', of: open },
      { title: 'Looked at', of: looked },
    ]
      .filter(({ of }) => of.length > 0)
      .map(({ title, of }) => ({ title, rows: of.toSorted(newestFirst).map(rowOf) })),
  })
}

const newestFirst = (one: Finding, other: Finding): number =>
  other.from_at.localeCompare(one.from_at) || one.worker.localeCompare(other.worker)

/** Where one finding is looked into. */
export const findingAddress = ({ rule, worker_id: workerId, from_at: from }: Finding): string =>
  `${unusualAddress}/${rule.id}/${workerId}/${from}`

/** "Thursday 5 March 2026, 14:00 to 15:00", or the day alone. */
export const whenOf = ({ rule, from_at: from }: Finding): string =>
  rule.within === 'hour'
    ? `${dateInWords(dateInLondon(from))}, the hour from ${timeInLondon(from)}`
    : dateInWords(dateInLondon(from))

/** "12 requests about 9 people". */
export const howMuch = ({ requests, people }: Finding): string =>
  people === 0
    ? counted(requests, 'request')
    : `${counted(requests, 'request')} about ${counted(people, 'person', 'people')}`

function rowOf(finding: Finding): readonly Child[] {
  const [note] = finding.notes
  return [
    html`<strong>${finding.worker}</strong>`,
    whenOf(finding),
    html`<a class="govuk-link" href="${findingAddress(finding)}">${finding.rule.title}<span class="govuk-visually-hidden">: ${finding.worker}, ${whenOf(finding)}</span></a>
      ${note && html`<span class="tw-table__second">“${note.note}” ${note.by}, ${instantInWords(note.at)}</span>`}`,
    howMuch(finding),
  ]
}

const weeks = (weeksBack: number): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="${unusualAddress}?weeks=${weeksBack + 1}">The week before</a>${
    weeksBack > 0 &&
    html` <a class="govuk-link" href="${unusualAddress}?weeks=${weeksBack - 1}">The week after</a>`
  }</p>`

function rules({ rules, findings }: UnusualList): Html {
  return section({
    title: 'The rules',
    content: html`<ul class="tw-counts">${rules.map(({ rule, isOn }) => {
      const count = findings.filter((one) => one.rule.id === rule.id).length
      return html`<li><span><a class="govuk-link" href="${unusualAddress}/rules/${rule.id}">${rule.title}</a>${!isOn && html` <span class="tw-small">Switched off</span>`}</span>${count > 0 && html`<strong>${count}</strong>`}</li>`
    })}</ul>`,
  })
}
