import type { FastifyRequest } from 'fastify'
import { countsOf, type PlanAction, type PlanFile } from '../../../cases/improvement/read-plan.ts'
import { differs } from '../../../cases/improvement/rate-action.ts'
import {
  ratingCodes,
  ratingInWords,
  themeInWords,
} from '../../../cases/improvement/rating-words.ts'
import { counted, dateInWords, instantInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { dayForm } from './day-form.ts'
import { shareOf, slipInWords } from './plan-words.ts'

interface PlanProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: PlanFile
}

/** A plan as it stood on a day: printed, it is the pack for that day's meeting. */
export function planPage({ web, request, file }: PlanProps): Html {
  const { plan, on, actions, rated, listsActions, isToday, requires, mayKeep, now } = file
  const mine = actions.filter(({ isMine, isOpen }) => isMine && isOpen)
  const address = `/improvement/${plan.id}`
  return page({
    ...frame(request, web),
    title: 'Improvement plan',
    breadcrumbs: [{ text: 'Improvement', href: '/improvement' }],
    heading: {
      text: plan.name,
      caption: `As it stood on ${plainDateInWords(on)} · printed ${instantInWords(now)}`,
      lead: `${counted(rated.length, 'action')}${requires !== undefined && requires !== rated.length ? ` are kept here of the ${requires} that the plan names` : ''}. Green, amber and red are our own labels.`,
      actions:
        isToday &&
        mayKeep &&
        button({ text: 'Agree an action', href: '/start/improvement-action' }),
    },
    content: html`${mine.length > 0 && section({ title: `Your actions (${mine.length})`, content: everyAction(mine, 'Your actions, by theme') })}
      ${section({ title: 'How far it has got', content: howFar(file) })}
      ${listsActions ? section({ title: 'Who has how much', content: load(actions) }) : section({ title: 'By theme', content: byTheme(rated) })}
      ${section({ title: 'The months before', content: trend(file) })}
      ${
        listsActions &&
        html`${section({ title: 'Every action', content: everyAction(actions) })}
        <p class="govuk-body"><a class="govuk-link" href="${address}/actions.csv?on=${on}" download>Download the actions as CSV</a></p>`
      }
      ${dayForm(address)}`,
  })
}

/** More than these push the counts of a meeting off its first page. */
const manyAtOnce = 10

function howFar({ actions, rated, listsActions }: PlanFile): Html {
  const said = countsOf(rated)
  const other = actions.filter(differs)
  const codes = ratingCodes.filter((code) => (said.get(code) ?? 0) > 0)
  return html`${workTable({
    caption: 'Actions by rating',
    columns: [
      { title: 'Rating' },
      { title: 'Actions', numeric: true, width: 3 },
      { title: 'Share', numeric: true, width: 3 },
    ],
    groups: [
      {
        title: 'As their owners say',
        rows: codes.map((code) => [
          ratingInWords(code || undefined),
          String(said.get(code) ?? 0),
          shareOf(said.get(code) ?? 0, rated.length),
        ]),
      },
    ],
  })}
  <p class="govuk-body">Shares have one decimal and are not made to add up to 100.</p>
  ${!listsActions && html`<p class="govuk-body">${counted(rated.filter((one) => one.differs).length, 'action is', 'actions are')} rated by hand otherwise than by date.</p>`}
  ${
    other.length > 0 &&
    html`<p class="govuk-body"><strong>${counted(other.length, 'action is', 'actions are')} rated by hand otherwise than ${other.length === 1 ? 'its' : 'their'} dates or measures say${other.length > manyAtOnce ? '. Each says so under “Every action”.' : ':'}</strong></p>
    ${
      other.length <= manyAtOnce &&
      html`<ul class="govuk-list govuk-list--bullet">${other.map(
        (one) =>
          html`<li>${nameOf(one)}: said ${ratingInWords(one.said)}; ${ratingInWords(one.follows?.rating)}, because ${one.follows?.because ?? ''}</li>`,
      )}</ul>`
    }`
  }`
}

const nameOf = ({ entry }: PlanAction): Html =>
  html`<a class="govuk-link" href="/registers/${entry.register}/${entry.id}">${entry.name}</a>`

/** For those who read how many there are and not which: each theme as numbers. */
function byTheme(rated: PlanFile['rated']): Child {
  if (rated.length === 0) return html`<p class="govuk-body">No action was agreed by that day.</p>`
  const codes = ratingCodes.filter((code) => rated.some(({ said = '' }) => said === code))
  return workTable({
    caption: 'Actions by theme and rating',
    columns: [
      { title: 'Theme', width: 4 },
      { title: 'Actions', numeric: true },
      ...codes.map((code) => ({ title: ratingInWords(code || undefined), numeric: true })),
      { title: 'Late, or will be', numeric: true },
    ],
    groups: [
      {
        title: 'Themes',
        rows: [...Map.groupBy(rated, ({ theme }) => theme)].map(([theme, theirs]) => [
          themeInWords(theme),
          String(theirs.length),
          ...codes.map((code) => String(countsOf(theirs).get(code) ?? 0)),
          String(theirs.filter(({ isLate }) => isLate).length),
        ]),
      },
    ],
  })
}

function load(actions: readonly PlanAction[]): Child {
  const open = [
    ...Map.groupBy(
      actions.filter(({ isOpen }) => isOpen),
      ({ owner }) => owner,
    ),
  ].sort(([, one], [, other]) => other.length - one.length)
  if (open.length === 0) return html`<p class="govuk-body">No action is open.</p>`
  return workTable({
    caption: 'Open actions by owner',
    columns: [
      { title: 'Owner' },
      { title: 'Open', numeric: true, width: 3 },
      { title: 'To come first', numeric: true, width: 3 },
      { title: 'Late or will be', numeric: true, width: 3 },
    ],
    groups: [
      {
        title: 'Most first',
        rows: open.map(([owner, theirs]) => [
          owner,
          String(theirs.length),
          String(theirs.filter(({ priority }) => priority === 'first').length),
          String(
            theirs.filter(
              ({ said, follows }) => said === 'willMiss' || follows?.rating === 'willMiss',
            ).length,
          ),
        ]),
      },
    ],
  })
}

function trend({ trend: months }: PlanFile): Child {
  const codes = ratingCodes.filter((code) => months.some(({ said }) => (said.get(code) ?? 0) > 0))
  if (codes.length === 0) return html`<p class="govuk-body">Nothing was agreed before.</p>`
  return workTable({
    caption: 'Actions by rating at the end of each month',
    columns: [
      { title: 'Month' },
      ...codes.map((code) => ({ title: ratingInWords(code || undefined), numeric: true })),
    ],
    groups: [
      {
        title: 'Last day of the month',
        rows: months.map(({ on, said }) => [
          plainDateInWords(on),
          ...codes.map((code) => String(said.get(code) ?? 0)),
        ]),
      },
    ],
  })
}

/** Of a plan with more than a meeting takes in at once, each theme is folded under how many of its actions stand how. */
function everyAction(actions: readonly PlanAction[], caption = 'Every action, by theme'): Child {
  if (actions.length === 0) return html`<p class="govuk-body">No action was agreed by that day.</p>`
  const byTheme = [...Map.groupBy(actions, ({ theme }) => theme)]
  if (actions.length <= manyAtOnce) {
    return table(
      caption,
      byTheme.map(([theme, rows]) => ({ title: themeInWords(theme), rows })),
    )
  }
  return byTheme.map(([theme, rows]) =>
    details({
      classes: 'tw-later tw-prints-open',
      summaryHtml: html`${themeInWords(theme)} (${rows.length}) <span class="tw-small">${standInWords(rows)}</span>`,
      html: table(`${caption}: ${themeInWords(theme)}`, [{ rows }]),
    }),
  )
}

/** "Green: complete (4) · Not rated (1)": what a theme is opened for. */
const standInWords = (rows: readonly PlanAction[]): string => {
  const said = countsOf(rows)
  return ratingCodes
    .flatMap((code) => {
      const count = said.get(code) ?? 0
      return count > 0 ? [`${ratingInWords(code || undefined)} (${count})`] : []
    })
    .join(' · ')
}

const table = (
  caption: string,
  groups: readonly { readonly title?: string; readonly rows: readonly PlanAction[] }[],
): Html =>
  workTable({
    caption,
    columns: [
      { title: 'Action', width: 7, plainOnPhone: true },
      { title: 'Owner', width: 3 },
      { title: 'Due', width: 3 },
      { title: 'Forecast', width: 3 },
      { title: 'Rating' },
    ],
    groups: groups.map((group) => ({ ...group, rows: group.rows.map(cells) })),
  })

const cells = (one: PlanAction): readonly Child[] => [
  html`${nameOf(one)}${one.priority === 'first' && html`<span class="tw-table__second">To come first</span>`}`,
  one.owner,
  one.due ? dateInWords(one.due) : 'No day',
  one.isOpen
    ? html`${one.forecast && dateInWords(one.forecast)}<span class="tw-table__second">${slipInWords(one)}</span>`
    : 'Closed',
  html`<strong>${ratingInWords(one.said)}</strong>${differs(one) && html`<span class="tw-table__second">${ratingInWords(one.follows?.rating)}, because ${one.follows?.because ?? ''}</span>`}`,
]
