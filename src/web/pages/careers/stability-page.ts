import type { Stability, StableShares } from '../../../cases/careers/stability.ts'
import { plainDateInWords } from '../../../engine/words.ts'
import { table } from '../../govuk/table.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { frame } from '../../frame.ts'
import { driveAddress } from './addresses.ts'
import type { Shown } from './careers-page.ts'

const numeric = 'numeric' as const
const shareTitles = ['Turnover', 'Vacancies', 'Agency', 'Years here']

/** How stable the workforce is, year by year, and beside other councils. */
export function stabilityPage({
  web,
  request,
  stability,
}: Shown & { readonly stability: Stability }): Html {
  const { own, others, council } = stability
  const years = [...new Set(others.map(({ on }) => on))]
  return page({
    ...frame(request, web),
    title: 'How stable the workforce is',
    back: { text: 'Recruitment', href: driveAddress },
    heading: {
      text: 'How stable the workforce is',
      lead: 'On 30 September of each year, the day of the national census, and today.',
    },
    content: html`<p class="govuk-body">Turnover is everybody who left in the twelve months before ÷ everybody employed on the day. Vacancies are of the posts there is money for, in full-time equivalents. Agency is of all who work here. People are counted as one each, whatever their hours, and only where it is recorded since when they work here.</p>
    ${shares(
      council,
      ['On', 'Employed', 'Left', ...shareTitles],
      own.map((year) => [
        plainDateInWords(year.on),
        String(year.employed),
        String(year.left),
        ...cells(year),
      ]),
    )}
    <h2 class="govuk-heading-m">Beside other councils</h2>
    ${others.length === 0 && html`<p class="govuk-body">Nothing is typed in of another council yet.</p>`}
    ${years.map((on) => {
      const us = own.find((year) => year.on === on)
      return shares(
        `Year to ${plainDateInWords(on)}`,
        ['Council', ...shareTitles, 'Published by'],
        [
          ...(us ? [[`${council} (us)`, ...cells(us), 'Counted here']] : []),
          ...others
            .filter((one) => one.on === on)
            .map((one) => [one.name, ...cells(one), one.from]),
        ],
      )
    })}
    <p class="govuk-body"><a class="govuk-link" href="/registers/other-councils">Other councils, and typing in what they publish</a></p>`,
  })
}

const cells = ({ turnover, vacancy, agency, years }: StableShares): readonly string[] => [
  ...[turnover, vacancy, agency].map((one) => (one === undefined ? '–' : `${one.toFixed(1)}%`)),
  years === undefined ? '–' : years.toFixed(1),
]

const isWords = (text: string): boolean => ['On', 'Council', 'Published by'].includes(text)

const shares = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Html =>
  table({
    caption,
    classes: 'tw-careers__figures',
    head: head.map((text) => ({ text, ...(isWords(text) ? {} : { format: numeric }) })),
    rows: rows.map((row) =>
      row.map((text, at) => ({ text, ...(isWords(head[at] ?? '') ? {} : { format: numeric }) })),
    ),
  })
