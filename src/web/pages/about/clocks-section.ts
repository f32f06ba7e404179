import type { ClockDescription } from '../../../engine/describe/clocks.ts'
import type { ProcessDescription } from '../../../engine/describe/process.ts'
import type { SourceDescription } from '../../../engine/describe/sources.ts'
import { type Child, html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { aboutTable, lines } from './about-table.ts'

/** What is due by when, counted from what, by whose rule. Nothing where a process has no clock. */
export function clocksSection({ clocks }: ProcessDescription): Child {
  if (clocks.length === 0) return undefined
  return section({
    title: 'Clocks',
    content: aboutTable({
      caption: 'Clocks of this process',
      columns: ['What', 'Counted from and until', 'Here', 'By law', 'Where it comes from'],
      rows: clocks.map(row),
    }),
  })
}

function row(clock: ClockDescription): readonly Child[] {
  return [
    [
      clock.name,
      lines([
        html`<span class="tw-small">${clock.id}${clock.forEachChild && ', for each child'}</span>`,
        ...(clock.when ? [html`<span class="tw-small">only when ${clock.when}</span>`] : []),
      ]),
    ],
    lines([html`from ${clock.from}`, html`until ${clock.stops}`]),
    lines([clock.local ?? 'no time of its own', ...(clock.extension ? [clock.extension] : [])]),
    clock.statutory ?? 'no number',
    lines(clock.sources.map(source)),
  ]
}

/** A source with how far it binds. */
export const source = ({ cite, standing }: SourceDescription): Child =>
  html`${cite} <span class="tw-quiet">(${standing})</span>`
