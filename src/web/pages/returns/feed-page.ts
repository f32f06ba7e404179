import type { FastifyRequest } from 'fastify'
import type {
  DailyFeedRead,
  RefusedRule,
} from '../../../cases/returns/daily-feed/read-daily-feed.ts'
import { counted, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { details } from '../../govuk/details.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { whoseIs } from './whose-is.ts'

export interface FeedProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly feed: DailyFeedRead
}

type FeedSend = DailyFeedRead['sends'][number]

const children = (count: number): string => counted(count, 'child', 'children')

/** What the department has been told day by day, what it refused and of whom, what waits, and when the next is sent. */
export function feedPage({ web, request, feed }: FeedProps): Html {
  const { isSetUp, sends, refused } = feed
  return page({
    ...frame(request, web),
    title: 'Daily feed to the department',
    back: { text: 'Returns', href: '/returns' },
    heading: {
      text: 'Daily feed to the Department for Education',
      caption: 'Returns',
      lead: lead(feed),
    },
    content: html`${!isSetUp && notSetUp}
      ${isSetUp && html`<p class="govuk-body">${next(feed)}</p>`}
      ${sends.length === 0 && isSetUp && nothingYet}
      ${refusedSection(refused)}
      ${sends.length > 0 && sendsSection(sends)}`,
  })
}

function lead({ isSetUp, children: told, sends }: DailyFeedRead): string {
  const [last] = sends
  if (last) return `The department has been told of ${children(told)}. ${stateOf(last)}`
  return isSetUp ? 'The department has been told of nobody yet.' : 'Nothing is sent.'
}

function stateOf(last: FeedSend): string {
  const at = instantInWords(last.begun_at)
  if (last.ended_at === null) return `The last was begun on ${at} and has not ended.`
  const left =
    last.waiting > 0 ? `, and ${children(last.waiting)} ${isAre(last.waiting)} waiting` : ''
  return `The last was sent on ${at}${left}.`
}

const isAre = (count: number): string => (count === 1 ? 'is' : 'are')

const notSetUp = insetText({
  text: 'The daily feed is not set up in this installation, or it holds invented people: nothing is sent to the department. Whoever runs Threadwell sets it up with the address and the credentials that the department gives.',
})

const nothingYet = insetText({
  text: 'Nothing has been sent yet. The first sending tells the department of every child in need, in care or leaving care since April two years ago; after that only what has changed is sent.',
})

/** What is due is sent by the task that looks every hour. */
const next = ({ nextAt }: DailyFeedRead): string =>
  nextAt === undefined
    ? 'The next is sent within the hour.'
    : `The next is sent on ${instantInWords(nextAt)}, or within an hour of it.`

function refusedSection(refused: readonly RefusedRule[]): Html | false {
  if (refused.length === 0) return false
  return section({
    title: 'Refused by the department',
    content: html`<p class="govuk-body">Mend it in the child’s record: the child is sent again the next day. What nobody changes is tried again after a week.</p>
      ${refused.map((rule, at) =>
        details({
          summaryHtml: html`<strong>${rule.about}</strong> (${children(rule.children.length)}) ${rule.words && html`<span class="tw-as-written">${rule.words}</span>`}`,
          html: whoseTable(rule),
          open: at === 0,
        }),
      )}`,
  })
}

/** So many of one fault are listed: where there are more, one mend is likely to mend them all. */
const listedAtMost = 100

const whoseTable = ({ about, words, children: whose }: RefusedRule): Html =>
  workTable({
    caption: `Who was refused: ${about}`,
    columns: [{ title: 'Child' }, { title: 'Sent', width: 6 }],
    groups: [
      {
        title: 'To mend',
        count: whose.length,
        note: noteOf(whose.length, words),
        rows: whose
          .slice(0, listedAtMost)
          .map((one) => [whoseIs(one.whose), instantInWords(one.sentAt)]),
      },
    ],
  })

function noteOf(many: number, words: string | undefined): string | false {
  if (words === undefined) return 'Whoever may open these records sees the department’s words.'
  return many > listedAtMost && `The first ${listedAtMost} are shown.`
}

const sendsSection = (sends: readonly FeedSend[]): Html =>
  section({
    title: 'The last sendings',
    content: workTable({
      caption: 'The last sendings, newest first, counted in children',
      columns: [
        { title: 'Begun', width: 4 },
        { title: 'How it ended' },
        { title: 'Told of', numeric: true, width: 2 },
        { title: 'Forgotten', numeric: true, width: 2 },
        { title: 'Refused', numeric: true, width: 2 },
        { title: 'Waiting', numeric: true, width: 2 },
      ],
      groups: [
        {
          title: 'Sendings',
          note: 'Forgotten: the department was told to delete what it had of a child.',
          rows: sends.map((send) => [
            instantInWords(send.begun_at),
            endOf(send),
            ...[send.told, send.forgotten, send.refused, send.waiting],
          ]),
        },
      ],
    }),
  })

function endOf({ ended_at: endedAt, stopped, told, forgotten, refused }: FeedSend): Html | string {
  if (endedAt === null)
    return 'Not ended. It is under way, or it was cut off: the next goes on from there.'
  if (stopped !== null)
    return html`<span class="tw-as-written">Stopped: “${stopped}”. What waits goes with the next.</span>`
  return told + forgotten + refused === 0 ? 'Nothing had changed' : 'Sent to its end'
}
