import type { FastifyRequest } from 'fastify'
import type { HandOverFile } from '../../../cases/reading/read-hand-over.ts'
import type { SummarySection } from '../../../engine/summary.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { dateInWords, whenInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { saidAgainst } from '../../parts/said-against.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { childrenOf } from '../my-work/line-words.ts'
import type { Web } from '../../web.ts'

interface HandOverPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: HandOverFile
}

/** Work that was handed over, with everything that came with it, to be taken by somebody by name. */
export function handOverPage(props: HandOverPageProps): Html {
  const { web, request, file } = props
  const { handOver, pack, now } = file
  const from = web.office.practice.pack.teams.find((team) => team.id === handOver.from_team_id)
  return page({
    ...frame(request, web),
    title: 'Work handed over',
    back: { text: 'My team', href: '/team' },
    heading: {
      caption: `${pack.reference && `${pack.reference} · `}handed over by ${from?.name ?? 'another team'} ${whenInWords(handOver.sent_at, now)}`,
      text: handOver.what,
      lead: takenBy(file),
    },
    content: [
      about(file),
      handOver.received_at === null && takeIt(props),
      ...(pack.isNotice
        ? [
            section({
              title: 'What happened',
              content:
                pack.decided.length === 0
                  ? html`<p class="govuk-body">Nothing was sent with it. Ask ${from?.name ?? 'the team that sent it'}.</p>`
                  : answers(pack.decided),
            }),
          ]
        : [
            section({ title: 'What was decided, and why', content: answers(pack.decided) }),
            section({ title: 'What was recorded', content: answers(pack.recorded) }),
            against(pack.notes ?? []),
            section({ title: 'What came before', content: history(props) }),
          ]),
    ],
  })
}

/** Whom it is about, each a link to their page; nobody where it only says that something was done. */
function about({ handOver, pack, now }: HandOverFile): Html | undefined {
  if (pack.isNotice || handOver.children.length === 0) return undefined
  const links = handOver.children.map(
    (child) =>
      html`<li>${child.closed ? childrenOf([child], now) : html`<a class="govuk-link" href="/people/${child.personId}">${childrenOf([child], now)}</a>`}</li>`,
  )
  return html`<ul class="govuk-list">${links}</ul>`
}

function takenBy({ handOver, workers, now }: HandOverFile): string {
  if (!handOver.received_at) return 'Nobody has taken it yet.'
  const who = workers.find((worker) => worker.id === handOver.received_by)?.name ?? 'Somebody'
  return `${who} took it ${whenInWords(handOver.received_at, now)}.`
}

const takeIt = ({ file, request }: HandOverPageProps): Html =>
  html`<form method="post" action="/hand-overs/${file.handOver.id}/take">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${button({ text: 'Take it', preventDoubleClick: true })}
  </form>`

function answers(sections: readonly SummarySection[]): Child {
  const answered = sections
    .map((one) => ({ ...one, rows: one.rows.filter((row) => row.answer !== undefined) }))
    .filter((one) => one.rows.length > 0)
  if (answered.length === 0) return html`<p class="govuk-body">Nothing was written.</p>`
  return answered.map((one) =>
    summaryList({
      card: { title: { text: one.title, headingLevel: 3 } },
      rows: one.rows.map((row) => ({
        key: { text: row.asked },
        value: { html: html`<span class="tw-said">${row.answer}</span>` },
      })),
    }),
  )
}

/** What people said against it until it was handed over: nobody receives a statement without it. */
function against(notes: NonNullable<HandOverFile['pack']['notes']>): Html | undefined {
  if (notes.length === 0) return undefined
  return section({
    title: 'What people say is wrong, or do not agree with',
    content: saidAgainst(notes),
  })
}

function history({ file, web }: HandOverPageProps): Child {
  const { history: earlier } = file.pack
  if (earlier.length === 0) {
    return html`<p class="govuk-body">No earlier record of this child was known when it was handed over.</p>`
  }
  return html`<ul class="govuk-list tw-events">${earlier.map((one) => {
    const definition = web.office.practice.processes.get(one.process)
    const outcome = one.outcome && definition?.outcomes[one.outcome]?.label
    return html`<li>${dateInWords(dateInLondon(one.happened_at))}: ${definition?.title ?? one.process} ${one.reference}${outcome && html`. ${outcome}`}</li>`
  })}</ul>`
}
