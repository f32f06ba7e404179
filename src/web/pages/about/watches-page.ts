import type { PracticeDescription } from '../../../engine/describe/practice.ts'
import type { WatchDescription } from '../../../engine/describe/watches.ts'
import { type Child, html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import type { PageProps } from '../../layout/page.ts'
import { aboutTable, lines } from './about-table.ts'
import { source } from './clocks-section.ts'
import { aboutSections } from './sections.ts'

type Content = Pick<PageProps, 'title' | 'heading' | 'content'>

/** The open rules by which children are listed before a plan for them drifts, each with what it means and whose rule it is. */
export function watchesPage({ watches }: PracticeDescription): Content {
  return {
    title: 'What we watch for drift',
    heading: {
      text: 'What we watch for drift',
      lead: 'Open rules, and never a score: a child is listed because this is so, and whoever reads the list can see why.',
    },
    content: html`${aboutSections('watches')}
${section({
  title: 'The rules',
  content:
    watches.length > 0
      ? aboutTable({
          caption: 'What we watch for drift',
          columns: [
            'Rule',
            'Who is watched',
            'Listed when',
            'Shown with it',
            'Where it comes from',
          ],
          rows: watches.map(row),
        })
      : html`<p class="govuk-body">No such rule is in force.</p>`,
})}`,
  }
}

const row = (one: WatchDescription): readonly Child[] => [
  [
    one.title,
    lines([
      html`<span class="tw-small">${one.says}</span>`,
      html`<span class="tw-small">${one.means}</span>`,
    ]),
  ],
  html`children with: ${one.of}`,
  lines(one.when.map((words, at) => (at > 0 ? `and ${words}` : words))),
  lines(one.shows),
  lines(one.sources.map(source)),
]
