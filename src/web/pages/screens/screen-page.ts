import { dateInWords } from '../../../engine/words.ts'
import { saidOfFact } from '../../../engine/said-of-fact.ts'
import type { ErrorSummaryItem } from '../../govuk/error-summary.ts'
import { frame } from '../../frame.ts'
import { details } from '../../govuk/details.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { clockFace } from '../../parts/clock-face.ts'
import { danger } from '../records/danger.ts'
import { clockOf } from '../records/deadline-words.ts'
import { homeInWords, whoInWords } from '../records/people-words.ts'
import { addressOf, type Deadline } from '../records/record.ts'
import { screenAddress } from './addresses.ts'
import { hoursBar } from './hours-bar.ts'
import type { ShownScreen } from './shown-screen.ts'
import { stages } from './stages.ts'

export interface ScreenPageProps {
  readonly shown: ShownScreen
  readonly forms: readonly Html[]
  /** Is there nothing that the reader has to do before it goes on? */
  readonly isWaiting: boolean
  readonly errors?: readonly ErrorSummaryItem[] | undefined
  readonly notice?: Child
}

/** Everything about one absence: what is due, what happened, what is to be said now, and what came before. */
export function screenPage({ shown, forms, isWaiting, errors, notice }: ScreenPageProps): Html {
  const { file, request, web } = shown
  const { screen, root } = file
  const { practice } = web.office
  const people = root.parts.map(({ person }) => person)
  const isOpen = [...file.records.values()].some(({ row }) => row.stage !== 'decided')
  return page({
    ...frame(request, web),
    title: `${screen.title} – ${root.row.reference}`,
    breadcrumbs: [
      { text: screen.title, href: screenAddress(screen.id) },
      { text: root.row.reference, href: addressOf(root) },
    ],
    banner: html`${notice}${
      root.definition.immediateDanger && danger(practice.pack, root.row.immediate_danger && isOpen)
    }`,
    heading: {
      caption: `${screen.title} · ${root.row.reference}`,
      text: people.map((one) => whoInWords(one, file.now)).join(', ') || root.definition.title,
      lead: people.map((one) => homeInWords(one, practice)).join(' · '),
    },
    errors,
    content: html`${forms.length > 0 && html`<p class="govuk-body tw-screen__skip"><a class="govuk-link" href="#now">What you can write down now</a></p>`}<div id="due" data-refresh>${due(shown)}</div>
      <div class="tw-screen">
        <div class="tw-screen__way"><h2 class="tw-section__title">What happened</h2><div id="way" data-refresh>${stages(shown)}</div>${forms.length > 0 && beside(shown)}</div>
        <div class="tw-screen__now" id="now">${isWaiting && nothingNow(shown)}${forms}${forms.length === 0 && beside(shown)}</div>
      </div>`,
    scripts: forms.length > 0 ? ['record-form.js'] : [],
  })
}

/** What is due now in any of its records, the first first. */
function due({ file, web }: ShownScreen): Child {
  const { calendar } = web.office.timescales
  const open = [
    ...[...file.records.values()].flatMap((one) => one.deadlines),
    ...file.beside.flatMap((one) => one.deadlines),
  ]
    .filter((one) => one.state === 'open' && !one.not_before)
    .sort((one, other) => (dueAt(one) < dueAt(other) ? -1 : 1))
  if (open.length === 0) return undefined
  return html`<ul class="tw-screen__due">${open.map(
    (one) =>
      html`<li><strong>${one.name}</strong>${clockFace(clockOf(one, file.now, calendar))}${hoursBar(one, file.now)}${details({ summaryText: 'How it is counted', html: html`<p class="tw-small">${one.explanation}</p>` })}</li>`,
  )}</ul>`
}

const dueAt = ({ local_at, statutory_at }: Deadline): string => local_at ?? statutory_at ?? ''

/** Said where the reader has nothing to fill in: whose turn it is. */
function nothingNow({ file }: ShownScreen): Html {
  const waiting = [...file.records.values()].filter(({ row }) => row.stage !== 'decided')
  const words =
    waiting.length === 0
      ? 'Everything that is yours to read here is finished.'
      : 'There is nothing here for you to fill in now.'
  return section({
    title: 'Now',
    content: html`<p class="govuk-body">${words}</p>${waiting.map(
      (one) =>
        html`<p class="govuk-body">${one.definition.title}: ${one.row.stage === 'for-decision' ? 'handed in, and waits to be signed' : 'being written'}. <a class="govuk-link" href="${addressOf(one)}">Its file</a></p>`,
    )}`,
  })
}

/** Meetings and records opened on the way, and what came before. */
function beside({ file, web }: ShownScreen): Child {
  const { practice, timescales } = web.office
  const named = (kind: 'worker' | 'team', id: string): string =>
    kind === 'team' ? (practice.pack.teams.find((one) => one.id === id)?.name ?? id) : 'a colleague'
  return html`${
    file.beside.length > 0 &&
    section({
      title: 'Opened on the way',
      content: html`<ul class="govuk-list tw-screen__beside">${file.beside.map(
        ({ row, deadlines }) => {
          const first = deadlines.find((one) => one.state === 'open' && !one.not_before)
          return html`<li><a class="govuk-link" href="${addressOf({ row })}">${practice.processes.get(row.process)?.title ?? row.process} ${row.reference}</a>
          <span class="tw-small">${row.stage === 'decided' ? 'Finished' : 'Open'}</span>
          ${first && clockFace(clockOf(first, file.now, timescales.calendar))}</li>`
        },
      )}</ul>`,
    })
  }${
    file.facts.length > 0 &&
    section({
      title: 'Before, and now',
      content: html`<ul class="govuk-list tw-events">${file.facts.map(
        (
          fact,
        ) => html`<li><strong>${practice.facts.get(fact.kind)?.title ?? fact.kind}</strong>${saidOfFact(fact, practice, named).map((words) => `, ${words}`)}
          <span class="tw-table__second">${dateInWords(fact.from_on)}${fact.to_on && fact.to_on !== fact.from_on && ` to ${dateInWords(fact.to_on)}`}</span></li>`,
      )}</ul>`,
    })
  }`
}
