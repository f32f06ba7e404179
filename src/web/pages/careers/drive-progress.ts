import type { DriveProgress, QuarterOfDrive } from '../../../cases/careers/drive-progress.ts'
import { plainDateInWords } from '../../../engine/words.ts'
import { html, type Html } from '../../html.ts'
import { workTable } from '../../parts/work-table.ts'

const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
})
const oneDecimal = (number: number): string => number.toFixed(1)
const percent = (share: number | undefined): string =>
  share === undefined ? 'Nothing recorded' : `${oneDecimal(share)}%`

/** What a drive has cost and what it has brought: each number is counted from the records, by date. */
export function driveProgress({ progress }: { readonly progress: DriveProgress }): Html {
  return html`${spending(progress)}${overTime(progress)}${areas(progress)}${support(progress)}${sources(progress)}`
}

function spending({ budget, spent }: DriveProgress): Html {
  const all = spent.reduce((sum, { number }) => sum + number, 0)
  const left =
    budget === undefined
      ? `${pounds.format(all)} spent. No budget is set.`
      : `${pounds.format(all)} of ${pounds.format(budget)} spent, ${pounds.format(budget - all)} left.`
  return html`<h2 class="govuk-heading-m">Money</h2>
    <p class="govuk-body">${left}</p>
    ${
      spent.length > 0 &&
      list('What it was spent on', ['On', 'Spent'], spent, ({ title, number }) => [
        title,
        pounds.format(number),
      ])
    }`
}

function overTime({ quarters, caseloadAim }: DriveProgress): Html {
  const aim =
    caseloadAim === undefined
      ? 'No most is set for the children of one worker.'
      : `A worker should hold ${caseloadAim} children at most: to be confirmed.`
  return html`<h2 class="govuk-heading-m">Posts and caseloads over time</h2>
    <p class="govuk-body">As it stood on the last day of each quarter, and today. ${aim}</p>
    ${list(
      'Vacancies and caseloads by quarter',
      [
        'On',
        'Posts not filled',
        'Children for each worker',
        'The most one held',
        'Against the most',
      ],
      quarters,
      (one) => [
        plainDateInWords(one.on),
        percent(one.vacant),
        one.mean === undefined ? 'Nothing recorded' : oneDecimal(one.mean),
        one.most === undefined ? 'Nothing recorded' : String(one.most),
        against(one, caseloadAim),
      ],
    )}`
}

function against({ most }: QuarterOfDrive, aim: number | undefined): string {
  if (most === undefined || aim === undefined) return '–'
  return most > aim ? `${most - aim} over` : 'Within'
}

const areas = ({
  areas: all,
}: DriveProgress): Html => html`<h2 class="govuk-heading-m">Posts by what teams do</h2>
    ${
      all.length === 0
        ? html`<p class="govuk-body">No post is recorded.</p>`
        : list('Posts by what teams do', ['Teams', 'Paid for', 'Filled'], all, (one) => [
            one.title,
            oneDecimal(one.funded),
            oneDecimal(one.filled),
          ])
    }`

const support = ({
  inTime,
  trainingHours,
}: DriveProgress): Html => html`<h2 class="govuk-heading-m">Support</h2>
    ${list(
      'Support for those who work here',
      ['What', 'This year'],
      [
        ...inTime.map(({ title, percent: share }) => ({ title, said: percent(share) })),
        {
          title: 'Hours of training for each who works here, in twelve months',
          said: oneDecimal(trainingHours),
        },
      ],
      ({ title, said }) => [title, said],
    )}`

const sources = ({
  sources: all,
  smallest,
}: DriveProgress): Html => html`<h2 class="govuk-heading-m">How applicants heard of us</h2>
    ${
      all.length === 0
        ? html`<p class="govuk-body">Nobody has applied since the drive began.</p>`
        : list('How applicants heard of us', ['From', 'Applicants'], all, ({ title, number }) => [
            title,
            number === undefined ? `Fewer than ${smallest}` : String(number),
          ])
    }`

/** A table whose first column is words and the others are numbers. */
const list = <Row>(
  caption: string,
  head: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly string[],
): Html =>
  workTable({
    caption,
    columns: head.map((title, at) => ({
      title,
      ...(at > 0 ? { numeric: true } : { plainOnPhone: true }),
    })),
    groups: [{ rows: rows.map(cells) }],
  })
